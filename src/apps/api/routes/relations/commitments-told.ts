// SPDX-License-Identifier: Apache-2.0
// Commitments as the API tells them: how each stands on a day, what it waits for, and its figures where it measures itself.
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import type { Thing } from '#src/consular/journal/index.ts'
import { listInFile, outlineFile, readThing } from '#src/consular/journal/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import type { Commitment, KeptCommitment, Point } from '#src/relations/commitments/index.ts'
import { courseOf, letters, saidStandings, standingOn, unanswered } from '#src/relations/commitments/index.ts'
import { endOf, figures, indicators } from '#src/relations/figures/index.ts'
import { dueRoundsIn, rounds } from '#src/relations/rounds/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { daysBetween } from '#src/standards/calendar/index.ts'
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
const point = z.object({ on: z.string(), value: z.number() })

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
  measured: z
    .object({
      indicator: z.string(),
      name: z.string(),
      baseline: point,
      target: point,
      values: z.array(point),
      course: z.string(),
    })
    .optional(),
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
  const measured = await Promise.all(things.map(({ state }) => readMeasured({ journal, actor }, state.now)))
  const quotes = await quotesIn(
    { journal },
    actor,
    things.map(({ id, state }) => ({ id, state: state.now })),
  )
  return things.map((thing, at) =>
    tell(thing, { teller, days, ordinals, dueOf, measured: measured[at], quote: quotes.get(thing.id) }),
  )
}

const partnersOf = ({ parties, home }: Commitment) => parties.filter((one) => one !== home)

type Measured = { readonly names: Readonly<Record<string, string>>; readonly values: readonly Point[] }

async function readMeasured(
  { journal, actor }: { readonly journal: Elshi['journal']; readonly actor: Actor },
  { goal, ...commitment }: Commitment,
): Promise<Measured | undefined> {
  if (!goal) return undefined
  const asked = { party: partnersOf(commitment)[0] ?? '', within: goal.indicator, order: 'newest', most: 500 } as const
  const [indicator, found] = await Promise.all([
    readThing(journal, actor, indicators, goal.indicator),
    listInFile(journal, actor, figures, asked),
  ])
  // Of one reporter alone, and never what is only about or over a number.
  const values = found.things
    .map(({ state }) => state)
    .filter(({ reporter, bound, part }) => reporter === goal.reporter && bound === undefined && part === undefined)
    .map(({ period, value }) => ({ on: endOf(period), value }))
  return { names: indicator?.state.names ?? {}, values: values.toReversed() }
}

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
  readonly measured: Measured | undefined
  readonly quote: z.infer<typeof quoted> | undefined
}

function tell({ id, sequence, isDefined, state: { now } }: Thing<KeptCommitment>, known: Known): CommitmentTold {
  const { teller, days } = known
  const { on, today } = days
  const standing = standingOn(now, { on, isOver: on < today, nextRound: known.dueOf(now) })
  const ordinal = known.ordinals.get(now.round)
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
    ...(goal && known.measured && { measured: measuredTold(goal, known.measured, known) }),
    basis: { ...teller.basis(now.basis), sources: [...now.basis.sources] },
  }
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

function measuredTold(
  goal: NonNullable<Commitment['goal']>,
  { names, values }: Measured,
  { teller, days }: Known,
): NonNullable<CommitmentTold['measured']> {
  const { indicator, baseline, target } = goal
  return {
    indicator,
    name: teller.words(names),
    baseline,
    target,
    values: [...values],
    course: courseOf(goal, values, days.on),
  }
}
