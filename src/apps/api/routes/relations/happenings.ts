// SPDX-License-Identifier: Apache-2.0
// What has a day between two states: rounds, steps of instruments, promises due, replies due. For the time line and for calendars.
import type { FastifyRequest } from 'fastify'
import type { Elshi } from '#src/apps/compose/index.ts'
import type { InstrumentWording, namedTitles } from '#src/apps/wording/index.ts'
import { eventInWords } from '#src/apps/wording/index.ts'
import type { Thing } from '#src/consular/journal/index.ts'
import type { InstrumentState } from '#src/consular/rulebook/index.ts'
import { instrumentOn, nextSteps, partyOf, timeLineOf } from '#src/consular/rulebook/index.ts'
import type { Origin } from '#src/consular/sources/index.ts'
import { entryOriginOf, originOf } from '#src/consular/sources/index.ts'
import { sayWhen } from '#src/platform/texts/index.ts'
import type { KeptCommitment, Letter } from '#src/relations/commitments/index.ts'
import type { Document } from '#src/relations/documents/index.ts'
import { settledDaysOf } from '#src/relations/documents/index.ts'
import type { KeptRound } from '#src/relations/rounds/index.ts'
import { standsOn, wasHeld } from '#src/relations/rounds/index.ts'
import type { PartialDay } from '#src/relations/telling/index.ts'
import { calledIn, inWords } from '#src/relations/telling/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { sayFor } from '../../answer-errors.ts'
import { countedEntries } from './counted-entries.ts'
import { dayTold } from './day-told.ts'
import { originOfDay } from './round-records.ts'
import type { roundTitles } from './round-titles.ts'
import { tellerIn } from './told-between.ts'

/** Something on a day, or in a month or a year where no more is known. */
export type Happening = {
  readonly kind: 'round' | 'instrument' | 'commitment' | 'letter' | 'document'
  readonly id: string
  /** Which of the thing’s days it is. */
  readonly of: string
  readonly on: string
  /** The first day on which it can have been, where it lies between two. */
  readonly from?: string
  /** In words, where the day alone would say more than is known. */
  readonly when?: string
  /** It stands on the day of a report: that of the meeting is not told. */
  readonly isReported?: true
  readonly title: string
  readonly words: string
  readonly origin: Origin
  /** Whose it is; nobody in particular where there are none. */
  readonly parties: readonly string[]
  readonly link: string
}

/** The same while nobody knows its day. */
export type Undated = Omit<Happening, 'on' | 'from' | 'when'>

export type Asking = Pick<FastifyRequest, 'visitor' | 'language'>

type TellingRounds = {
  readonly elshi: Elshi
  readonly request: Asking
  readonly titleOf: Awaited<ReturnType<typeof roundTitles>>
}

type Met = Thing<Pick<KeptRound, 'now'>>

export function ofRound(met: Met, telling: TellingRounds): Happening[] {
  const { now } = met.state
  const on = standsOn(now)
  if (!on || now.step === 'cancelled') return []
  // Held on a day that nobody told: its report is what has a day.
  if (!wasHeld(now) || now.held.length > 0) return [{ ...roundAt(met, telling), on }]
  const when = sayFor(telling.elshi, telling.request)('between.happening.reported', {
    when: sayWhen(telling.request.language, on),
  })
  return [{ ...roundAt(met, telling), on, when, isReported: true }]
}

function roundAt({ id, isDefined, state: { now } }: Met, { elshi, request, titleOf }: TellingRounds): Undated {
  const say = sayFor(elshi, request)
  const host = now.host && tellerIn(elshi, request.language).party(now.host).name
  const words = host ? say('between.happening.round.hosted', { host }) : say('between.happening.round')
  const parties = now.host ? [now.host] : now.parties
  const origin = originOfDay(now, { isDefined }, elshi)
  return { kind: 'round', id, of: 'day', title: titleOf(now), words, origin, parties, link: `/desk/rounds/${id}` }
}

/** Days that a commitment is due on; what is due at the next round is due with that, once it has a day. */
export function ofCommitment(
  kept: Thing<KeptCommitment>,
  telling: { elshi: Elshi; request: Asking; atRound?: PartialDay | undefined },
): Happening[] {
  const { due } = kept.state.now
  const on = 'on' in due ? due.on : telling.atRound
  return on === undefined ? [] : [{ ...promised(kept, telling), on }]
}

function promised(
  { id, isDefined, state: { now } }: Thing<KeptCommitment>,
  { elshi, request }: { elshi: Elshi; request: Asking },
): Undated {
  const teller = tellerIn(elshi, request.language)
  const sides = now.sides.map((code) => teller.party(code).name).join(', ')
  const isAtRound = now.due.precision === 'next-round'
  const words = sayFor(elshi, request)(isAtRound ? 'between.happening.due.round' : 'between.happening.due', { sides })
  const told = { title: teller.words(now.words), words, origin: teller.origin({ isDefined }), parties: now.sides }
  return { kind: 'commitment', id, of: 'due', ...told, link: `/desk/commitments/${id}` }
}

/** A round that is to come and has no day, and what is due at it. */
export function withoutDay(round: Met, due: readonly Thing<KeptCommitment>[], telling: TellingRounds): Undated[] {
  return [roundAt(round, telling), ...due.map((one) => promised(one, telling))]
}

export function ofLetter(
  { id, isDefined, state }: Thing<Letter>,
  { elshi, request }: { elshi: Elshi; request: Asking },
): Happening[] {
  if (state.replyDue === 'no-limit' || state.reply) return []
  const { said, origin } = tellerIn(elshi, request.language)
  const words = sayFor(elshi, request)('between.happening.reply', { authority: said(state.authority) })
  const told = { on: state.replyDue, title: said(state.subject), words, origin: origin({ isDefined }), parties: [] }
  return [{ kind: 'letter', id, of: 'reply', ...told, link: `/desk/commitments/${state.commitment}` }]
}

/** Days on which a document went from one side to the other, was signed or published; a draft has none. */
export function ofDocument(
  { id, isDefined, state }: Thing<Document>,
  { elshi, request }: { elshi: Elshi; request: Asking },
): Happening[] {
  const say = sayFor(elshi, request)
  const title = inWords(calledIn(state.paragraphs[0]), request.language)
  return settledDaysOf(state).map(({ of, on, parties }) => {
    const words = `${say(`document.kind.${state.kind}`)}: ${say(`between.happening.document.${of}`)}`
    const origin = originOf({ isDefined }, elshi)
    return { kind: 'document', id, of, on, title, words, origin, parties, link: `/desk/documents/${id}` }
  })
}

/** Titles of instruments that others name. */
type NamedTitles = Awaited<ReturnType<typeof namedTitles>>

/** Steps of an instrument that happened, and those whose day is known to come. */
export function ofInstrument(
  { id, state, isDefined }: Thing<InstrumentState>,
  { elshi, request, on, titles }: { elshi: Elshi; request: Asking; on: PlainDate; titles: NamedTitles },
): Happening[] {
  const found = instrumentOn(state, { on })
  if (!found) return []
  const wording: InstrumentWording = {
    say: sayFor(elshi, request),
    language: request.language,
    partners: elshi.between.partners,
    home: elshi.between.home,
    titles,
  }
  const title = tellerIn(elshi, request.language).words(found.definition.titles)
  const common = { kind: 'instrument' as const, id, title, link: `/desk/instruments/${id}` }
  const marks = timeLineOf(found).lanes.flatMap(({ marks: own }) => own)
  const once = new Map(marks.map((mark) => [mark.event.id, mark]))
  const past = [...once.values()].flatMap((mark): Happening[] => {
    const { event } = mark
    const day = dayTold(mark, found, wording)
    if (!day) return []
    const whose = partyOf(event)
    const parties = whose ? [whose] : found.definition.parties
    const words = eventInWords(event, found, wording)
    // What an officer recorded of a defined instrument is the officer’s.
    const origin = entryOriginOf(event.recordedBy, elshi)
    return [{ ...common, of: event.id, ...day, words, origin, parties }]
  })
  const counted = countedEntries(found, on, elshi).map(({ day, parties, origin }): Happening => {
    const words = wording.say('between.happening.counted')
    return { ...common, of: `counted-${day}`, on: day, words, origin, parties }
  })
  return [...past, ...counted, ...aheadOf({ id, state, isDefined }, { elshi, request, on })]
}

/** The steps of an instrument whose day is known to come. */
function aheadOf(
  { id, state, isDefined }: Pick<Thing<InstrumentState>, 'id' | 'state' | 'isDefined'>,
  { elshi, request, on }: { elshi: Elshi; request: Asking; on: PlainDate },
): Happening[] {
  const { definition, events } = state
  const title = tellerIn(elshi, request.language).words(definition.titles)
  const common = { kind: 'instrument' as const, id, title, link: `/desk/instruments/${id}` }
  return nextSteps(definition, events, on).flatMap(({ step, party, day }): Happening[] => {
    if (!day || day < on) return []
    const words = sayFor(elshi, request)('between.happening.in-force')
    const origin = originOf({ isDefined }, elshi)
    return [{ ...common, of: step, on: day, words, origin, parties: party ? [party] : definition.parties }]
  })
}
