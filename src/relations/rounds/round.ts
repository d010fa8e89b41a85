// SPDX-License-Identifier: Apache-2.0
import type { Grounded } from '#src/consular/sources/index.ts'
import type { PartialDay, Words } from '#src/relations/telling/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'

/** The way of a round; `postponed` and `cancelled` leave it from any step before it is held. */
export const roundSteps = [
  'planned',
  'dates-agreed',
  'agenda-draft',
  'agenda-agreed',
  'brief-ready',
  'held',
  'minutes-draft',
  'minutes-agreed',
  'minutes-signed',
  'follow-up',
  'closed',
  'postponed',
  'cancelled',
] as const
export type RoundStep = (typeof roundSteps)[number]

/** What rounds speak about. */
export const agendaAreas = [
  'legal-framework',
  'visa-regime',
  'entry-refusal',
  'illegal-stay-and-labour',
  'voluntary-departure-programme',
  'labour-schemes',
  'residence-and-work-permits',
  'detention-notification-and-access',
  'prisoner-transfer',
  'mla-extradition',
  'children-and-adoption',
  'trafficking',
  'document-recognition-apostille',
  'post-openings-and-districts',
  'statistics-exchange',
  'emergency-cooperation',
  'culture-and-arts',
  'heritage-conservation',
  'records',
  'sports',
  'tourism',
  'mass-media',
  'education',
  'publication-and-printing',
  'youth',
  'joint-research',
  'people-exchange',
  'other',
] as const
export type AgendaArea = (typeof agendaAreas)[number]

export type AgendaItem = {
  readonly id: string
  readonly area: AgendaArea
  readonly words: Words
  /** The side that leads it; an agenda is agreed only when each item has one. */
  readonly side?: string
}

/** Who led a side: by the tenure that joins a person to an office. */
export type Head = { readonly side: string; readonly tenure: string }

export type SideMeeting = Grounded<{ readonly with: string; readonly words: Words }>

/** What was said of the next meeting: where, and when if anybody said so. */
export type NextMeeting = Grounded<{
  readonly host?: string
  readonly place?: Words
  readonly when:
    | { readonly kind: 'unspecified'; readonly words: Words }
    | { readonly kind: 'day'; readonly on: PartialDay }
}>

/** One meeting of a series. Days on which it was announced, held and published are apart; of each, sources may tell several. */
export type Round = {
  readonly series: string
  readonly parties: readonly string[]
  readonly home: string
  /** A meeting that prepared the rounds bears no number. */
  readonly kind: 'round' | 'preparatory'
  /** Kept when it is postponed, given up when it is cancelled. */
  readonly ordinal?: number
  readonly step: RoundStep
  /** Where it stood before it was postponed. */
  readonly before?: RoundStep
  readonly form?: 'in-person' | 'video'
  readonly host?: string
  readonly hostReason?: string
  readonly place?: Grounded<Words>
  readonly planned: readonly Grounded<PartialDay>[]
  readonly announced: readonly Grounded<PartialDay>[]
  readonly held: readonly Grounded<PartialDay>[]
  readonly published: readonly Grounded<PartialDay>[]
  readonly signed: readonly Grounded<PartialDay>[]
  readonly heads: readonly Head[]
  /** Bodies beyond those that lead. */
  readonly bodies: readonly Grounded<{ readonly side: string; readonly words: Words }>[]
  readonly agenda: readonly AgendaItem[]
  readonly sideMeetings: readonly SideMeeting[]
  readonly next?: NextMeeting
  /** Commitments of earlier rounds that go on here. */
  readonly took: readonly string[]
  readonly exits: readonly {
    readonly to: 'postponed' | 'cancelled'
    readonly on: PlainDate
    readonly reason: string
  }[]
  readonly basis: Omit<Grounded<never>, 'value'>
}

const past: readonly RoundStep[] = ['held', 'minutes-draft', 'minutes-agreed', 'minutes-signed', 'follow-up', 'closed']

/** Whether it took place. */
export const wasHeld = ({ step }: Pick<Round, 'step'>): boolean => past.includes(step)

/** The first of the days told: what a series goes by where sources differ. */
export const dayOf = (told: readonly { readonly value: PartialDay }[]): PartialDay | undefined => told[0]?.value

/** The day by which a round stands on a time line: held, planned, or else announced or published. */
export function standsOn(
  round: Readonly<Record<'held' | 'published' | 'planned' | 'announced', readonly { readonly value: PartialDay }[]>>,
): PartialDay | undefined {
  return dayOf(round.held) ?? dayOf(round.published) ?? dayOf(round.planned) ?? dayOf(round.announced)
}
