// SPDX-License-Identifier: Apache-2.0

import type { Words } from '#src/relations/telling/index.ts'
import { firstDayOf, inWords, lastDayOf } from '#src/relations/telling/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { RoundBody, RoundCommand, Setting } from './commands.ts'
import type { RoundRefusal } from './refusal.ts'
import { because } from './refusal.ts'
import type { Round, RoundStep } from './round.ts'
import { dayOf, wasHeld } from './round.ts'
import type { Series } from './series.ts'
import { nextSteps } from './steps.ts'

/** What a decision is taken on beside the round: the day, its commitments of which nobody told how they stand, by their words, and who reads. */
export type RoundContext = {
  readonly today: PlainDate
  readonly untold: readonly Words[]
  readonly language?: string | undefined
}
type Decided = Outcome<readonly RoundBody[], RoundRefusal>

/** What follows from a wish, or the one sentence that says why nothing does. */
export function decideRound(round: Round | undefined, command: RoundCommand, context: RoundContext): Decided {
  if (!round) return refuse(because('round-not-there'))
  const { today } = context
  switch (command.do) {
    case 'move':
      return move(round, command.to, context)
    case 'agree-dates':
      return agreeDates(round, command)
    case 'set-agenda':
      return setAgenda(round, command.items, today)
    case 'hold':
      return hold(round, command, today)
    case 'postpone': {
      const { reason, until } = command
      const body = { what: 'postponed', on: today, reason, ...(until && { until }) } as const
      return isOpen(round, 'postponed') ? accept([body]) : closedTo(round, 'postponed')
    }
    case 'cancel':
      if (!isOpen(round, 'cancelled')) return closedTo(round, 'cancelled')
      return accept([{ what: 'cancelled', on: today, reason: command.reason }])
    case 'note-day':
      if (command.on > today) return refuse(because('held-ahead', { day: command.on }))
      return accept([{ what: 'day-noted', of: command.of, on: command.on }])
    case 'add-body':
      if (!round.parties.includes(command.side)) return refuse(because('side-not-a-party', { side: command.side }))
      return accept([{ what: 'body-added', side: command.side, words: command.words }])
    case 'add-side-meeting':
      return accept([{ what: 'side-meeting-added', with: command.with, words: command.words }])
    default:
      return command satisfies never
  }
}

const isOpen = ({ step }: Round, to: RoundStep) => nextSteps[step].includes(to)
const closedTo = ({ step }: Round, to: RoundStep) =>
  refuse(because('step-not-open', { from: `@round.step.${step}`, to: `@round.step.${to}` }))

function move(round: Round, to: RoundStep, { today, untold, language = 'en' }: RoundContext): Decided {
  if (!isOpen(round, to)) return closedTo(round, to)
  if (to === 'agenda-agreed') {
    if (round.agenda.length === 0) return refuse(because('agenda-empty'))
    const bare = round.agenda.find(({ side }) => side === undefined)
    if (bare) return refuse(because('agenda-item-without-side', { item: inWords(bare.words, language) }))
  }
  if (to === 'closed' && untold.length > 0) {
    const named = untold.map((words) => `“${inWords(words, language)}”`).join(', ')
    return refuse(because('commitment-without-standing', { commitments: named, count: untold.length }))
  }
  return accept([{ what: 'moved', to, on: today }])
}

function agreeDates(round: Round, command: Extract<RoundCommand, { do: 'agree-dates' }>): Decided {
  if (!isOpen(round, 'dates-agreed')) return closedTo(round, 'dates-agreed')
  const { on } = command
  if (on === undefined) return refuse(because('dates-needed'))
  const foreign = foreignHost(round, command)
  return foreign ?? accept([{ what: 'dates-agreed', on, ...settingOf(command) }])
}

function setAgenda(round: Round, items: Round['agenda'], today: PlainDate): Decided {
  if (wasHeld(round) || round.step === 'cancelled') return refuse(because('agenda-settled'))
  const foreign = items.find(({ side }) => side !== undefined && !round.parties.includes(side))
  if (foreign) return refuse(because('side-not-a-party', { side: foreign.side ?? '' }))
  // An agenda that was agreed and is changed is a draft again.
  const isDraft = round.step === 'dates-agreed' || round.step === 'agenda-agreed' || round.step === 'brief-ready'
  const moved = { what: 'moved', to: 'agenda-draft', on: today } as const
  return accept([{ what: 'agenda-set', items }, ...(isDraft ? [moved] : [])])
}

/** A round was held on a day, somewhere or by video, and somebody led each side: less is not recorded as held. */
function hold(round: Round, command: Extract<RoundCommand, { do: 'hold' }>, today: PlainDate): Decided {
  if (!isOpen(round, 'held')) return closedTo(round, 'held')
  const { on, heads, form, place } = command
  if (on === undefined) return refuse(because('held-without-day'))
  if (on > today) return refuse(because('held-ahead', { day: on }))
  if (form !== 'video' && place === undefined) return refuse(because('held-without-place'))
  const foreign = heads.find(({ side }) => !round.parties.includes(side))
  if (foreign) return refuse(because('side-not-a-party', { side: foreign.side }))
  const bare = round.parties.find((party) => !heads.some(({ side }) => side === party))
  if (bare !== undefined) return refuse(because('held-without-heads', { side: bare }))
  return foreignHost(round, command) ?? accept([{ what: 'held', on, heads, ...settingOf(command) }])
}

function foreignHost({ parties }: Round, { host }: Setting): Decided | undefined {
  return host === undefined || parties.includes(host) ? undefined : refuse(because('side-not-a-party', { side: host }))
}

const settingOf = ({ form, host, hostReason, place }: Setting) => ({
  form,
  ...(host !== undefined && { host }),
  ...(hostReason !== undefined && { hostReason }),
  ...(place !== undefined && { place }),
})

/** The day, and of what is merely unusual, what the officer was told and confirms. */
export type PlanContext = { readonly today?: PlainDate; readonly confirmed?: readonly string[] | undefined }

/** A new round of a series: its number is nobody else’s, unless theirs was cancelled. */
export function decidePlanned(
  series: Series | undefined,
  rounds: readonly Round[],
  round: Round,
  { today, confirmed = [] }: PlanContext = {},
): Decided {
  if (!series) return refuse(because('series-not-there'))
  const { ordinal } = round
  if (series.numbering === 'none' && ordinal !== undefined) return refuse(because('ordinal-not-used'))
  if (series.numbering === 'ordinal' && round.kind === 'round' && ordinal === undefined)
    return refuse(because('ordinal-needed'))
  if (ordinal !== undefined && rounds.some((other) => other.ordinal === ordinal))
    return refuse(because('ordinal-taken', { ordinal }))
  const early = plannedTooEarly(rounds, round)
  if (early) return early
  const foreign = foreignHost(round, { form: round.form ?? 'in-person', host: round.host })
  if (foreign) return foreign
  const unusual = unusualIn(series, rounds, round, today).find(({ code }) => !confirmed.includes(code))
  if (unusual) return refuse(unusual)
  return accept([{ what: 'planned', round, ...(confirmed.length > 0 && { confirmed }) }])
}

/** What may be right and mostly is not: a number that leaves others out, a plan for a day that has passed. */
function unusualIn(series: Series, rounds: readonly Round[], { ordinal, planned }: Round, today?: PlainDate) {
  const next = nextOrdinal(series, rounds)
  const day = dayOf(planned)
  return [
    ...(ordinal !== undefined && next !== undefined && ordinal > next
      ? [because('ordinal-leaves-gap', { ordinal, next })]
      : []),
    ...(day !== undefined && today !== undefined && lastDayOf(day) < today
      ? [because('planned-in-the-past', { day })]
      : []),
  ]
}

/** A round comes after those of lower numbers that were held. */
function plannedTooEarly(rounds: readonly Round[], { ordinal = 0, planned }: Round): Decided | undefined {
  const day = dayOf(planned)
  if (day === undefined) return undefined
  for (const { ordinal: former = ordinal, held } of rounds) {
    const on = former < ordinal ? dayOf(held) : undefined
    if (on !== undefined && lastDayOf(day) < firstDayOf(on))
      return refuse(because('before-former-round', { day, former, held: on }))
  }
  return undefined
}

/** The number that comes next in a series. */
export function nextOrdinal(series: Series, rounds: readonly Pick<Round, 'ordinal'>[]): number | undefined {
  if (series.numbering === 'none') return undefined
  return Math.max(0, ...rounds.map(({ ordinal }) => ordinal ?? 0)) + 1
}
