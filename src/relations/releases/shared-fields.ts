// SPDX-License-Identifier: Apache-2.0
// Which parts of a thing a partner may see. A part that nobody listed does not compile; one that is not `shown` reaches no builder.
import type { InstrumentOn } from '#src/consular/rulebook/index.ts'
import type { Commitment } from '#src/relations/commitments/index.ts'
import type { Document } from '#src/relations/documents/index.ts'
import type { Figure } from '#src/relations/figures/index.ts'
import type { AgendaItem, Round } from '#src/relations/rounds/index.ts'

type Said<T> = Readonly<Record<keyof T, 'shown' | 'never'>>

/** The parts of a thing that may be shown. */
export type Shown<T, F extends Said<T>> = { readonly [K in keyof T as F[K] extends 'shown' ? K : never]: T[K] }

/** The thing with nothing but what may be shown. */
export function shownOf<T extends object, F extends Said<T>>(thing: T, fields: F): Shown<T, F> {
  const shown = Object.entries(thing).filter(([name]) => fields[name as keyof T] === 'shown')
  return Object.fromEntries(shown) as Shown<T, F>
}

export const ofRound = {
  series: 'shown',
  parties: 'shown',
  home: 'shown',
  ordinal: 'shown',
  agenda: 'shown',
  kind: 'never',
  step: 'never',
  before: 'never',
  form: 'never',
  host: 'never',
  hostReason: 'never',
  place: 'never',
  planned: 'never',
  announced: 'never',
  held: 'never',
  published: 'never',
  signed: 'never',
  heads: 'never',
  bodies: 'never',
  sideMeetings: 'never',
  next: 'never',
  took: 'never',
  exits: 'never',
  basis: 'never',
} as const satisfies Said<Round>

export const ofItem = { id: 'shown', words: 'shown', side: 'shown', area: 'never' } as const satisfies Said<AgendaItem>

/** Never who follows it at home, what the home state holds of it, its letters, or the papers behind it. */
export const ofCommitment = {
  round: 'shown',
  series: 'shown',
  made: 'shown',
  words: 'shown',
  sides: 'shown',
  due: 'shown',
  parts: 'shown',
  theirs: 'shown',
  parties: 'never',
  home: 'never',
  quoted: 'never',
  agency: 'never',
  owner: 'never',
  instrument: 'never',
  service: 'never',
  evidence: 'never',
  ours: 'never',
  letters: 'never',
  carried: 'never',
  ended: 'never',
  goal: 'never',
  basis: 'never',
} as const satisfies Said<Commitment>

export const ofFigure = {
  indicator: 'shown',
  value: 'shown',
  bound: 'shown',
  unit: 'shown',
  period: 'shown',
  flow: 'shown',
  part: 'shown',
  reporter: 'shown',
  about: 'never',
  speaker: 'never',
  sources: 'never',
  confidence: 'never',
  published: 'never',
  read: 'never',
  vintage: 'never',
  revises: 'never',
  note: 'never',
  quote: 'never',
  agreed: 'never',
  restricted: 'never',
} as const satisfies Said<Figure>

/** Of minutes their text alone; who wrote it, what it replaced and where the copy lies is ours. */
export const ofMinutes = {
  kind: 'shown',
  paragraphs: 'shown',
  parties: 'never',
  home: 'never',
  direction: 'never',
  round: 'never',
  commitment: 'never',
  instrument: 'never',
  letter: 'never',
  languages: 'never',
  authentic: 'never',
  translations: 'never',
  prevailing: 'never',
  begun: 'never',
  replaces: 'never',
  replacedBy: 'never',
  registration: 'never',
  writers: 'never',
  leftOpen: 'never',
  embargo: 'never',
  clearance: 'never',
  published: 'never',
  copy: 'never',
  dropped: 'never',
} as const satisfies Said<Document>

export const ofParagraph = {
  id: 'shown',
  form: 'shown',
  texts: 'shown',
  written: 'never',
  called: 'never',
  alike: 'never',
} as const satisfies Said<Document['paragraphs'][number]>

type StepKind = InstrumentOn['events'][number]['kind']

/** Steps of an agreement that both sides know of. What a side prepares at home, and for whom, is its own. */
export const ofSteps = {
  proposed: 'shown',
  'negotiations-opened': 'shown',
  'text-agreed': 'shown',
  initialled: 'shown',
  signed: 'shown',
  notified: 'shown',
  exchanged: 'shown',
  deposited: 'shown',
  'entered-into-force': 'shown',
  'applied-provisionally': 'shown',
  suspended: 'shown',
  denounced: 'shown',
  amended: 'shown',
  superseded: 'shown',
  terminated: 'shown',
  expired: 'shown',
  registered: 'shown',
  'signature-authorised': 'never',
  'full-powers': 'never',
  'act-confirmed': 'never',
  'domestic-step': 'never',
  abandoned: 'never',
  'registration-submitted': 'never',
  'struck-out': 'never',
} as const satisfies Readonly<Record<StepKind, 'shown' | 'never'>>
