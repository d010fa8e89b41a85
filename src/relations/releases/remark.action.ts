// SPDX-License-Identifier: Apache-2.0
import type { Journal, JournalRefusal, Thing } from '#src/consular/journal/index.ts'
import { listInFile, readThing, record } from '#src/consular/journal/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { systemActor } from '#src/platform/database/index.ts'
import { actOnCommitment } from '#src/relations/commitments/index.ts'
import type { Words } from '#src/relations/telling/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { decideHeard, decideRemark } from './decide-remark.ts'
import type { ReleaseRefusal } from './refusal.ts'
import type { Release } from './release.ts'
import { releases } from './release.ts'
import type { Remark, Saying } from './remark.ts'
import { remarks } from './remark.ts'

type Answer<T> = Promise<Outcome<T, ReleaseRefusal | JournalRefusal>>

/** The most remarks that are read of one file. */
const MOST = 2000

/**
 * A partner’s user says something of what was released to them. Their view of a commitment is then taken into its file as the
 * partner’s, beside ours; sent again, neither is recorded twice.
 */
export async function remarkOn(
  journal: Journal,
  actor: Actor,
  of: { readonly release: string; readonly commandId: string },
  said: { readonly clause?: string | undefined; readonly says: Saying },
): Answer<Thing<Remark>> {
  const release = await readThing(journal, actor, releases, of.release)
  const known = release && { ...release.state, id: release.id }
  const party = known?.party ?? ''
  const earlier = known ? await listRemarks(journal, actor, party) : []
  const command = { id: `${party}.${of.commandId}`, commandId: of.commandId }
  const outcome = await record(journal, actor, remarks, command, () =>
    decideRemark(
      known,
      said,
      earlier.map(({ state }) => state),
    ),
  )
  if (outcome.ok && known && said.says.is === 'progress') await takeTheirs(journal, known, outcome.value)
  return outcome
}

/** The commitment hears it from the program, with the remark as its source: a guest cannot write in our files. */
async function takeTheirs(journal: Journal, { of, party }: Release, { id, state }: Thing<Remark>): Promise<void> {
  const { says, on } = state
  if (says.is !== 'progress') return
  const { stands, words } = says
  const view = { stands, on, sources: [id], ...(words && { words }) }
  const command = { id: of, commandId: `${id}:heard` }
  const taken = await actOnCommitment(journal, systemActor, command, { do: 'take-theirs', side: party, view })
  if (!taken.ok) throw new Error(`What a partner said of commitment ${of} was not taken: ${taken.refusal.code}.`)
}

/** Everything that a partner’s users said, the newest first. */
export async function listRemarks(journal: Journal, actor: Actor, party: string): Promise<readonly Thing<Remark>[]> {
  const { things } = await listInFile(journal, actor, remarks, { party, order: 'newest', most: MOST })
  return things.toSorted((one, other) => (one.state.at < other.state.at ? 1 : -1))
}

/** An officer answers a remark; without words it is noted. */
export function hear(
  journal: Journal,
  actor: Actor,
  of: { readonly id: string; readonly commandId: string; readonly expected: number },
  words: Words | undefined,
): Answer<Thing<Remark>> {
  return record(journal, actor, remarks, of, (remark) => decideHeard(remark, words))
}
