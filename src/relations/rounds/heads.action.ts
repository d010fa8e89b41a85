// SPDX-License-Identifier: Apache-2.0
import { findIn, recordIn } from '#src/consular/journal/index.ts'
import type { Actor, Tx } from '#src/platform/database/index.ts'
import type { OfThing } from '#src/relations/commitments/index.ts'
import type { Rank } from '#src/relations/people/index.ts'
import { hadLeft, offices, people, tenures } from '#src/relations/people/index.ts'
import type { Words } from '#src/relations/telling/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { RoundRefusal } from './refusal.ts'
import { because } from './refusal.ts'
import type { Head } from './round.ts'

/** Who led a side: by a tenure that is known, or by name and office. */
export type NewHead =
  | Head
  | { readonly side: string; readonly name: string; readonly office: Words; readonly rank?: Rank | undefined }

/** A head who is not known yet. */
type Fresh = Exclude<NewHead, Head> & { readonly id: string }

/** The heads of a day by their tenures, and those of whom nothing is recorded yet. */
export async function findHeads(
  tx: Tx,
  of: OfThing,
  { heads, on }: { readonly heads: readonly NewHead[]; readonly on: PlainDate },
): Promise<Outcome<{ readonly heads: readonly Head[]; readonly fresh: readonly Fresh[] }, RoundRefusal>> {
  const fresh: Fresh[] = []
  const known: Head[] = []
  for (const head of heads) {
    const { side } = head
    if ('tenure' in head) {
      const found = await findIn(tx, tenures, head.tenure)
      if (found?.state.party !== side) return refuse(because('tenure-not-there', { side }))
      if (hadLeft(found.state, on)) {
        const name = (await findIn(tx, people, found.state.person))?.state.name ?? ''
        return refuse(because('tenure-over', { name, day: found.state.left?.value ?? '' }))
      }
      known.push({ side, tenure: head.tenure })
    } else {
      const id = `${of.id}.${side}.${of.commandId.slice(0, 8)}`
      fresh.push({ ...head, id })
      known.push({ side, tenure: id })
    }
  }
  return accept({ heads: known, fresh })
}

/** Records a person, an office and that the one held the other. */
export async function keepHead(
  tx: Tx,
  { actor, at, of }: { readonly actor: Actor; readonly at: Date; readonly of: OfThing },
  { id, side, name, office, rank }: Fresh,
): Promise<void> {
  const command = (kind: string) => ({ id, commandId: `${of.commandId}:${side}:${kind}` })
  const held = { party: side, words: office, ...(rank && { rank }) }
  const tenure = { person: id, office: id, party: side, seen: [] }
  await recordIn(tx, { actor, at, book: people, command: command('person') }, () =>
    accept([{ what: 'recorded', person: { name } }]),
  )
  await recordIn(tx, { actor, at, book: offices, command: command('office') }, () =>
    accept([{ what: 'recorded', office: held }]),
  )
  await recordIn(tx, { actor, at, book: tenures, command: command('tenure') }, () =>
    accept([{ what: 'recorded', tenure }]),
  )
}
