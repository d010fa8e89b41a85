// SPDX-License-Identifier: Apache-2.0
// What stands next and what has waited too long, in one file or over all of them: read once, told to whoever keeps the files.
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { listLatestPlaces, listOverFiles, listThings } from '#src/consular/journal/index.ts'
import { sayDate, sayWhen } from '#src/platform/texts/index.ts'
import { commitments, letters } from '#src/relations/commitments/index.ts'
import type { Reminder } from '#src/relations/reminders/index.ts'
import { nextRoundOf, remindersOf } from '#src/relations/reminders/index.ts'
import type { BareRound, Round } from '#src/relations/rounds/index.ts'
import { bareRounds, nextHost, nextOrdinal, rounds, series, standsOn } from '#src/relations/rounds/index.ts'
import { asTold } from '#src/relations/telling/index.ts'
import { addDays, plainDateAt } from '#src/standards/calendar/index.ts'
import { sayFor } from '../../answer-errors.ts'
import { originOfDay } from './round-records.ts'
import { titlesIn } from './round-titles.ts'
import { origin, party, tellerIn } from './told-between.ts'

type Asking = Pick<FastifyRequest, 'visitor' | 'language'>

/** Something that may be done at once, as the route that does it wants it said. */
const act = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('plan-round'),
    series: z.string(),
    ordinal: z.int().optional(),
    host: z.string().optional(),
  }),
  z.object({ do: z.literal('agree-dates'), round: z.string(), expected: z.int() }),
  z.object({ do: z.literal('remind'), letter: z.string(), expected: z.int() }),
  z.object({ do: z.literal('carry-over'), commitment: z.string(), expected: z.int(), to: z.string() }),
])
export const reminderTold = z.object({
  kind: z.enum(['no-round', 'no-reply', 'due-before-round']),
  id: z.string(),
  title: z.string(),
  /** Why it is told, in one sentence. */
  words: z.string(),
  origin,
  about: z.array(party),
  isOverdue: z.boolean(),
  link: z.string(),
  act: act.optional(),
})
export const nextRoundTold = z.object({
  series: z.string(),
  id: z.string(),
  sequence: z.int(),
  title: z.string(),
  origin,
  about: z.array(party),
  step: z.string(),
  on: z.string().optional(),
  host: party.optional(),
  link: z.string(),
})

/** The most promises, and the most letters, that are looked at, what is due soonest first: a page shows a few of them. */
const MOST = 100
/** For how many days after a reminder nobody is asked to send another. */
const REMINDED_FOR = 14

/** What a file, or all of them, holds that reminders are made of. */
export async function readOverview({ journal, between }: Elshi, { visitor }: Asking, party?: string) {
  const { actor } = visitor
  const today = plainDateAt(journal.clock.now(), 'UTC')
  const parties = party === undefined ? undefined : [party]
  const [held, promised, sent] = await Promise.all([
    parties ? listOverFiles(journal, actor, series, { parties, most: 2000 }) : listThings(journal, actor, series),
    listOverFiles(journal, actor, commitments, { parties, isOpen: true, most: MOST }),
    listOverFiles(journal, actor, letters, { parties, isOpen: true, most: MOST }),
  ])
  const of = held.flatMap(({ id, state }) =>
    state.parties
      .filter((code) => code !== between.home)
      .slice(0, 1)
      .map((code) => ({ party: code, within: id })),
  )
  const met = await listLatestPlaces(journal, actor, rounds, { of, most: 12, places: bareRounds })
  const isCut = promised.length === MOST || sent.length === MOST
  const stand: readonly StandingRound[] = met.map(({ id, state }) => ({ ...state, id }))
  return { today, series: held, rounds: met, stand, commitments: promised, letters: sent, isCut }
}

/** A round as it stands, with its id. */
type StandingRound = BareRound & { readonly id: string }

export type Overview = Awaited<ReturnType<typeof readOverview>>

/** The rounds that come next, one of each series, what comes soonest first, so many of them; and how many there are. */
export function nextRounds(
  elshi: Elshi,
  request: Asking,
  overview: Overview,
  most: number,
): { readonly rounds: z.infer<typeof nextRoundTold>[]; readonly all: number; readonly invented: number } {
  const teller = tellerIn(elshi, request.language)
  const titleOf = titlesIn(elshi, request, overview.series)
  const bySeries = Map.groupBy(overview.stand, (round) => round.series)
  const kept = new Map(overview.rounds.map((one) => [one.id, one]))
  const found = overview.series.flatMap(({ id }) => nextRoundOf(id, bySeries.get(id) ?? []) ?? [])
  const named = found.map((round) => ({ round, on: standsOn(round), title: titleOf(round) }))
  const sorted = named.toSorted(
    (one, other) => compare(one.on ?? '9999', other.on ?? '9999') || compare(one.title, other.title),
  )
  const originOfRound = (id: string) => teller.origin(kept.get(id) ?? { isDefined: false })
  const told = sorted.slice(0, most).map(({ round, on, title }) => ({
    series: round.series,
    id: round.id,
    sequence: kept.get(round.id)?.sequence ?? 0,
    title,
    origin: originOfDay(round, kept.get(round.id) ?? { isDefined: false }, elshi),
    about: aboutOf(round).map(teller.party),
    step: round.step,
    ...(on && { on }),
    ...(round.host && { host: teller.party(round.host) }),
    link: `/rounds/${round.id}`,
  }))
  const invented = found.filter(({ id }) => originOfRound(id) === 'invented').length
  return { rounds: told, all: found.length - invented, invented }
}

const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other))
const aboutOf = ({ parties, home }: Pick<Round, 'parties' | 'home'>) => parties.filter((code) => code !== home)

type Told = z.infer<typeof reminderTold>
type Counts = Readonly<Record<Reminder['kind'], number>>

/** What has waited too long: those that are shown in sentences, each with what may be done about it, and how many there are of each kind. */
export function tellReminders(
  elshi: Elshi,
  request: Asking,
  overview: Overview,
  shown: (all: readonly Reminder[]) => readonly Reminder[],
): { readonly told: Told[]; readonly counts: Counts; readonly invented: Counts } {
  const { today, series: held, letters: sent, commitments: promised } = overview
  const all = overview.stand
  const reminders = remindersOf({
    on: today,
    series: held.map(({ id, state }) => ({ ...state, id })),
    rounds: all,
    commitments: promised.map(({ id, state }) => ({ ...state.now, id })),
    letters: sent.map(({ id, state }) => ({ ...state, id })),
  })
  const say = sayFor(elshi, request)
  const teller = tellerIn(elshi, request.language)
  const titleOf = titlesIn(elshi, request, held)
  const noRound = (reminder: Extract<Reminder, { kind: 'no-round' }>): Told[] => {
    const kept = held.find(({ id }) => id === reminder.series)
    if (!kept) return []
    const one = kept.state
    const own = all.filter((round) => round.series === reminder.series)
    const planned = nextRoundOf(reminder.series, own)
    const ordinal = nextOrdinal(one, own)
    const host = nextHost(one, own)
    const plan = {
      do: 'plan-round' as const,
      series: reminder.series,
      ...(ordinal !== undefined && { ordinal }),
      ...(host && { host }),
    }
    const about = aboutOf(one)
    return [
      {
        kind: reminder.kind,
        id: reminder.series,
        title: planned ? titleOf(planned) : teller.words(one.names),
        words: say(`reminders.no-round.${reminder.isUsual ? 'usual' : 'own-rule'}`, {
          months: reminder.months,
          after: reminder.after,
        }),
        origin: teller.origin(kept),
        about: about.map(teller.party),
        isOverdue: reminder.isUsual,
        link: planned ? `/rounds/${planned.id}` : `/partners/${about[0] ?? ''}`,
        ...withAct(planned ? datesOf(planned, overview) : plan),
      },
    ]
  }
  const noReply = (reminder: Extract<Reminder, { kind: 'no-reply' }>): Told[] => {
    const found = sent.find(({ id }) => id === reminder.letter)
    if (!found) return []
    const letter = found.state
    const reminded = letter.reminded?.at(-1)
    const silence = say('reminders.no-reply', { authority: teller.said(reminder.authority), days: reminder.days })
    const isReminded = reminded !== undefined && addDays(reminded, REMINDED_FOR) > today
    return [
      {
        kind: reminder.kind,
        id: reminder.letter,
        title: teller.said(letter.subject),
        words: reminded
          ? `${silence} ${say('reminders.reminded', { day: sayDate(request.language, reminded) })}`
          : silence,
        origin: teller.origin(found),
        about: letter.about.map(teller.party),
        isOverdue: letter.replyDue !== 'no-limit',
        link: `/commitments/${reminder.commitment}`,
        ...(!isReminded && { act: { do: 'remind' as const, letter: found.id, expected: found.sequence } }),
      },
    ]
  }
  const dealersIn = ({ state: { now } }: (typeof promised)[number]) => {
    const names = [now.agency, now.owner].flatMap((one) => (one === undefined ? [] : [teller.said(one)]))
    return names.length > 0 ? [say('reminders.dealt-with-by', { names: names.join(', ') })] : []
  }
  const dueBeforeRound = (reminder: Extract<Reminder, { kind: 'due-before-round' }>): Told[] => {
    const found = promised.find(({ id }) => id === reminder.commitment)
    const round = all.find(({ id }) => id === reminder.round)
    if (!found || !round) return []
    const isCarried = found.state.now.carried.some(({ to }) => to === round.id)
    const sides = found.state.now.sides.map((code) => teller.party(code).name).join(', ')
    const inTime = reminder.due ? 'due' : 'at-round'
    const key = reminder.isOverdue ? 'overdue' : inTime
    const { due: at } = found.state.now
    const due = reminder.due && asTold(reminder.due, ['on' in at ? at.on : undefined])
    const day = due ? { day: sayWhen(request.language, due) } : {}
    return [
      {
        kind: reminder.kind,
        id: reminder.commitment,
        title: teller.words(found.state.now.words),
        words: [say(`reminders.promise.${key}`, { sides, round: titleOf(round), ...day }), ...dealersIn(found)].join(
          ' ',
        ),
        origin: teller.origin(found),
        about: aboutOf(found.state.now).map(teller.party),
        isOverdue: reminder.isOverdue,
        link: `/commitments/${reminder.commitment}`,
        ...(!isCarried && {
          act: { do: 'carry-over', commitment: found.id, expected: found.sequence, to: round.id },
        }),
      },
    ]
  }
  const told = shown(reminders).flatMap((reminder) => {
    if (reminder.kind === 'no-round') return noRound(reminder)
    return reminder.kind === 'no-reply' ? noReply(reminder) : dueBeforeRound(reminder)
  })
  const [counts, invented] = (['sourced', 'invented'] as const).map((origin) => {
    const own = reminders.filter((one) => begunBy(one, overview).every((thing) => teller.origin(thing) === origin))
    const count = (kind: Reminder['kind']) => own.filter((one) => one.kind === kind).length
    return {
      'no-round': count('no-round'),
      'no-reply': count('no-reply'),
      'due-before-round': count('due-before-round'),
    }
  }) as [Counts, Counts]
  return { told, counts, invented }
}

const withAct = <A>(act: A | undefined) => (act === undefined ? {} : { act })

/** The round that is planned waits for its day, for as long as none was agreed. */
function datesOf({ id, step }: StandingRound, { rounds: met }: Overview) {
  const sequence = met.find((one) => one.id === id)?.sequence
  if (sequence === undefined || (step !== 'planned' && step !== 'postponed')) return undefined
  return { do: 'agree-dates' as const, round: id, expected: sequence }
}

/** The thing of which it reminds. */
function begunBy(reminder: Reminder, { series: held, letters: sent, commitments: promised }: Overview) {
  if (reminder.kind === 'no-round') return held.filter(({ id }) => id === reminder.series)
  if (reminder.kind === 'no-reply') return sent.filter(({ id }) => id === reminder.letter)
  return promised.filter(({ id }) => id === reminder.commitment)
}
