// SPDX-License-Identifier: Apache-2.0
import type { Journal, JournalRefusal, Thing } from '#src/consular/journal/index.ts'
import { findIn, recordIn } from '#src/consular/journal/index.ts'
import { instruments } from '#src/consular/rulebook/index.ts'
import { sources } from '#src/consular/sources/index.ts'
import type { Actor, Tx } from '#src/platform/database/index.ts'
import { asActor } from '#src/platform/database/index.ts'
import type {
  CommitmentRefusal,
  Due,
  Goal,
  KeptCommitment,
  OfThing,
  RoundOutcome,
} from '#src/relations/commitments/index.ts'
import { commitments, decideCarryOver, decideMade, outcomes } from '#src/relations/commitments/index.ts'
import type { AnyWords, Words } from '#src/relations/telling/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import { rounds } from './book.ts'
import { isBefore } from './hosting.ts'
import type { RoundRefusal } from './refusal.ts'
import { because } from './refusal.ts'
import type { Round } from './round.ts'
import { standsOn, wasHeld } from './round.ts'

type Refusal = RoundRefusal | CommitmentRefusal | JournalRefusal

/** An outcome as an officer tells it; with a commitment where somebody is to keep it. */
export type NewOutcome = Pick<RoundOutcome, 'type' | 'by' | 'area' | 'words' | 'to' | 'quoted' | 'instrument'> & {
  /** What it rests on; without any, on the officer’s own record. */
  readonly sources: readonly string[]
  /** The party whose account alone says so. */
  readonly saidBy?: string
  readonly commitment?: {
    readonly words: Words
    readonly sides: readonly string[]
    readonly due: Due
    readonly agency?: AnyWords
    readonly owner?: AnyWords
    /** The kind of case that shows whether it is kept. */
    readonly service?: string
    readonly parts: readonly { readonly id: string; readonly words: Words }[]
    readonly goal?: Goal
  }
}

/** Records an outcome of a round that was held, and what is to be kept of it: both, or neither. */
export function recordOutcome(
  { db, clock }: Journal,
  actor: Actor,
  of: Pick<OfThing, 'id' | 'commandId'>,
  { commitment, sources: named, saidBy, ...told }: NewOutcome,
): Promise<Outcome<Thing<RoundOutcome>, Refusal>> {
  const at = clock.now()
  const id = `${of.id}.${of.commandId.slice(0, 13)}`
  return asActor(db, actor, async (tx) => {
    const round = (await findIn(tx, rounds, of.id))?.state.now
    if (!round) return refuse(because('round-not-there'))
    const lack = lackOf(round, told, saidBy) ?? (await lackOfNamed(tx, named, told.instrument))
    if (lack) return refuse(lack)
    const { series, parties, home } = round
    const on = standsOn(round)
    const basis = { sources: named, confidence: 'high', ...(saidBy && { saidBy }) } as const
    const common = { series, round: of.id, parties, home, basis }
    if (commitment) {
      const made = { ...common, ...commitment, ...empty, made: on ?? plainDateAt(at, 'UTC'), ...pointers(told) }
      const command = { id, commandId: `${of.commandId}:commitment` }
      const said = await recordIn(tx, { actor, at, book: commitments, command }, () => decideMade(made))
      if (!said.ok) return said
    }
    const outcome = { ...told, ...common, ...(on && { on }), ...(commitment && { commitment: id }) }
    return recordIn(tx, { actor, at, book: outcomes, command: { ...of, id } }, () =>
      accept([{ what: 'recorded', outcome }]),
    )
  })
}

/** An outcome is of a round that was held, by and to sides that are parties to it. */
function lackOf(
  round: Round,
  { by, to }: Pick<NewOutcome, 'by' | 'to'>,
  saidBy: string | undefined,
): RoundRefusal | undefined {
  if (!wasHeld(round)) return because('outcome-before-held')
  const foreign = [...by, ...(to ? [to] : []), ...(saidBy ? [saidBy] : [])].find(
    (side) => !round.parties.includes(side),
  )
  return foreign === undefined ? undefined : because('side-not-a-party', { side: foreign })
}

/** What is named as a source or an instrument is one that is recorded. */
async function lackOfNamed(
  tx: Tx,
  named: readonly string[],
  instrument: string | undefined,
): Promise<RoundRefusal | undefined> {
  if (instrument !== undefined && !(await findIn(tx, instruments, instrument)))
    return because('instrument-not-there', { instrument })
  for (const source of named) {
    if (!(await findIn(tx, sources, source))) return because('source-not-there', { source })
  }
  return undefined
}

const empty = { evidence: [], theirs: {}, letters: [], carried: [] } as const

/** What an outcome and the commitment that came of it both point to. */
const pointers = ({ quoted, instrument }: Pick<NewOutcome, 'quoted' | 'instrument'>) => ({
  ...(quoted && { quoted }),
  ...(instrument && { instrument }),
})

/** A commitment goes on at a later round of its series, under its own id: told by the commitment and by the round. */
export function carryOver(
  { db, clock }: Journal,
  actor: Actor,
  of: OfThing,
  to: string,
): Promise<Outcome<Thing<KeptCommitment>, Refusal>> {
  const at = clock.now()
  const today = plainDateAt(at, 'UTC')
  return asActor(db, actor, async (tx) => {
    const later = (await findIn(tx, rounds, to))?.state.now
    if (!later) return refuse(because('round-not-there'))
    const kept = (await findIn(tx, commitments, of.id))?.state.now
    const origin = kept && (await findIn(tx, rounds, kept.round))?.state.now
    const isLater = origin !== undefined && isBefore(origin, later)
    const said = await recordIn(tx, { actor, at, book: commitments, command: of }, (commitment) =>
      decideCarryOver(commitment?.now, { id: to, series: later.series, isLater }, today),
    )
    if (!said.ok) return said
    const command = { id: to, commandId: `${of.commandId}:taken` }
    await recordIn(tx, { actor, at, book: rounds, command }, () =>
      accept([{ what: 'commitment-taken', commitment: of.id }]),
    )
    return said
  })
}
