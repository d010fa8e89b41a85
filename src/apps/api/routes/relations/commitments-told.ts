// SPDX-License-Identifier: Apache-2.0
// Commitments as the API tells them: how each stands on a day, what it waits for, and its figures where it measures itself.
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import type { Thing } from '#src/consular/journal/index.ts'
import { outlineFile, readThing } from '#src/consular/journal/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import type { Commitment, KeptCommitment } from '#src/relations/commitments/index.ts'
import { letters, saidStandings, standingOn, unanswered } from '#src/relations/commitments/index.ts'
import { nextRoundsIn } from '#src/relations/reminders/index.ts'
import { dueRoundsIn, rounds, standsOn } from '#src/relations/rounds/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { daysBetween } from '#src/standards/calendar/index.ts'
import type { Measured } from './measured-told.ts'
import { measuredTold, readMeasured, tellMeasured } from './measured-told.ts'
import { quoted, quotesIn } from './quotes-told.ts'
import type { Teller } from './told-between.ts'
import { basis, origin, party } from './told-between.ts'

const view = z.object({ stands: z.enum(saidStandings), on: z.string(), words: z.string().optional() })
const evidence = z.object({
  part: z.string().optional(),
  shows: z.enum(['done', 'step']),
  on: z.string(),
  words: z.string(),
  sources: z.array(z.string()),
  link: z.string().optional(),
})

export const commitmentTold = z.object({
  id: z.string(),
  sequence: z.int(),
  series: z.string(),
  round: z.object({ id: z.string(), ordinal: z.int().optional() }),
  made: z.string(),
  words: z.string(),
  origin,
  quoted: quoted.optional(),
  sides: z.array(party),
  agency: z.string().optional(),
  owner: z.string().optional(),
  instrument: z.string().optional(),
  service: z.string().optional(),
  due: z.object({ precision: z.string(), on: z.string().optional() }),
  lastDay: z.string().optional(),
  /** Of what is due at the next round: the day, month or year of that, as far as anybody told it. */
  dueAt: z.string().optional(),
  stands: z.string(),
  isOverdue: z.boolean(),
  parts: z.array(z.object({ id: z.string(), words: z.string(), stands: z.string(), isOverdue: z.boolean() })),
  evidence: z.array(evidence),
  ours: view.optional(),
  theirs: z.array(z.object({ side: party, view })),
  letters: z.array(
    z.object({
      letter: z.string(),
      authority: z.string(),
      sent: z.string(),
      replyDue: z.string(),
      replied: z.string().optional(),
      silentDays: z.int().optional(),
      isOverdue: z.boolean(),
      /** Told of one commitment on its own page. */
      subject: z.string().optional(),
      ourNumber: z.string().optional(),
      theirNumber: z.string().optional(),
      reminded: z.array(z.string()).optional(),
      reminders: z.array(z.object({ on: z.string(), document: z.string() })).optional(),
      reply: z.string().optional(),
      replyNumber: z.string().optional(),
    }),
  ),
  carried: z.array(z.object({ to: z.string(), on: z.string() })),
  ended: z.object({ how: z.string(), on: z.string(), reason: z.string(), by: z.string().optional() }).optional(),
  measured: measuredTold.optional(),
  basis,
})
export type CommitmentTold = z.input<typeof commitmentTold>

/** The day asked about, and today. */
export type Days = { readonly on: PlainDate; readonly today: PlainDate }

/** Commitments of one partner’s file as they stand on a day. */
export async function tellCommitments(
  { journal }: Pick<Elshi, 'journal'>,
  actor: Actor,
  things: readonly Thing<KeptCommitment>[],
  { teller, days }: { readonly teller: Teller; readonly days: Days },
): Promise<CommitmentTold[]> {
  const partners = [...new Set(things.flatMap(({ state }) => partnersOf(state.now)))]
  const kept = await Promise.all(
    partners.map((partner) => outlineFile(journal, actor, rounds, { party: partner, order: 'newest', most: 500 })),
  )
  const all = kept.flatMap((one) => one.things.map(({ id, state }) => ({ id, ...state.now })))
  const ordinals = new Map(all.map(({ id, ordinal }) => [id, ordinal]))
  const dueOf = dueRoundsIn(all)
  const roundOf = nextRoundsIn(all)
  const measured = await Promise.all(things.map(({ state }) => readMeasured({ journal, actor }, state.now)))
  const quotes = await quotesIn(
    { journal },
    actor,
    things.map(({ id, state }) => ({ id, state: state.now })),
  )
  return things.map((thing, at) =>
    tell(thing, { teller, days, ordinals, dueOf, roundOf, measured: measured[at], quote: quotes.get(thing.id) }),
  )
}

const partnersOf = ({ parties, home }: Commitment) => parties.filter((one) => one !== home)

/** The letters of one commitment with their registry numbers on both sides, and what was answered. */
export async function withLetters(
  { journal }: Elshi,
  actor: Actor,
  told: CommitmentTold,
  teller: Teller,
): Promise<CommitmentTold> {
  const found = await Promise.all(told.letters.map(({ letter }) => readThing(journal, actor, letters, letter)))
  const numbered = told.letters.map((line, at) => {
    const kept = found[at]?.state
    if (!kept) return line
    const { subject, ourNumber, theirNumber, reminded, reminders, reply } = kept
    return {
      ...line,
      subject: teller.said(subject),
      ourNumber,
      ...(theirNumber && { theirNumber }),
      ...(reminded && { reminded: [...reminded] }),
      ...(reminders && { reminders: [...reminders] }),
      ...(reply && { reply: teller.said(reply.words) }),
      ...(reply?.number && { replyNumber: reply.number }),
    }
  })
  return { ...told, letters: numbered }
}

type Known = {
  readonly teller: Teller
  readonly days: Days
  /** Numbers of rounds by their ids, and when what is due at the next round is due. */
  readonly ordinals: ReadonlyMap<string, number | undefined>
  readonly dueOf: ReturnType<typeof dueRoundsIn>
  readonly roundOf: ReturnType<typeof nextRoundsIn>
  readonly measured: Measured | undefined
  readonly quote: z.infer<typeof quoted> | undefined
}

function tell({ id, sequence, isDefined, state: { now } }: Thing<KeptCommitment>, known: Known): CommitmentTold {
  const { teller, days } = known
  const { on, today } = days
  const standing = standingOn(now, { on, isOver: on < today, nextRound: known.dueOf(now) })
  const ordinal = known.ordinals.get(now.round)
  const dueAt = dueAtRound(now, standing.lastDay, known)
  const { agency, owner, instrument, service, ours, ended, goal } = now
  return {
    id,
    sequence,
    series: now.series,
    round: { id: now.round, ...(ordinal !== undefined && { ordinal }) },
    made: now.made,
    words: teller.words(now.words),
    origin: teller.origin({ isDefined }),
    sides: now.sides.map(teller.party),
    ...(known.quote && { quoted: known.quote }),
    ...(agency && { agency: teller.said(agency) }),
    ...(owner && { owner: teller.said(owner) }),
    ...(instrument && { instrument }),
    ...(service && { service }),
    due: now.due,
    ...(standing.lastDay && { lastDay: standing.lastDay }),
    ...(dueAt && { dueAt }),
    stands: standing.stands,
    isOverdue: standing.isOverdue,
    parts: now.parts.map((part, at) => ({
      id: part.id,
      words: teller.words(part.words),
      stands: standing.parts[at]?.stands ?? 'open',
      isOverdue: standing.parts[at]?.isOverdue ?? false,
    })),
    evidence: now.evidence.map((shown) => ({
      ...shown,
      words: teller.words(shown.words),
      sources: [...shown.sources],
    })),
    ...(ours && { ours: viewTold(ours, teller) }),
    theirs: Object.entries(now.theirs).map(([side, told]) => ({
      side: teller.party(side),
      view: viewTold(told, teller),
    })),
    letters: lettersTold(now, on, teller),
    carried: [...now.carried],
    ...(ended && {
      ended: {
        how: ended.how,
        on: ended.on,
        reason: ended.reason,
        ...(ended.how === 'superseded' && { by: ended.by }),
      },
    }),
    ...(goal && known.measured && { measured: tellMeasured(goal, known.measured, { teller, on }) }),
    basis: { ...teller.basis(now.basis), sources: [...now.basis.sources] },
  }
}

/** When the round is at which it is due, as far as anybody told; of a round that came later nothing was known on the day. */
function dueAtRound(commitment: Commitment, lastDay: PlainDate | undefined, { roundOf, days }: Known) {
  if (commitment.due.precision !== 'next-round' || (days.on < days.today && !lastDay)) return undefined
  const round = roundOf(commitment)
  return round && standsOn(round)
}

const viewTold = ({ stands, on, words }: NonNullable<Commitment['ours']>, teller: Teller) => ({
  stands,
  on,
  ...(words && { words: teller.words(words) }),
})

function lettersTold(commitment: Commitment, on: PlainDate, teller: Teller): CommitmentTold['letters'] {
  const silent = new Set(unanswered(commitment))
  return commitment.letters.map((letter) => ({
    ...letter,
    authority: teller.said(letter.authority),
    ...(silent.has(letter) && { silentDays: Math.max(0, daysBetween(letter.sent, on)) }),
    isOverdue: silent.has(letter) && letter.replyDue !== 'no-limit' && letter.replyDue < on,
  }))
}
