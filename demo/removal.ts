// SPDX-License-Identifier: Apache-2.0
// Invented removals from the register, the one service whose time limit a source gives. Each stands at a different point of
// its clock on the day on which the demonstration is made; days are told as working days of the post before that day.
import type { PlainDate, WorkingCalendar } from '#src/standards/calendar/index.ts'
import { addDays, addWorkingDays, isWorkingDay } from '#src/standards/calendar/index.ts'
import { inventIin } from './iin.ts'
import { officersAt } from './officers.ts'
import type { Custom } from './people.ts'
import { inventPerson } from './people.ts'
import type { DemoPost } from './places.data.ts'
import type { Random } from './random.ts'
import { randomFor } from './random.ts'
import type { InventedCase } from './registration.ts'
import { inventRegistration } from './registration.ts'
import type { DemoLanguage } from './words.data.ts'

/** How far a removal has come, in the order in which a post is given one of each. */
export const removalFates = [
  'examined-today',
  'overdue',
  'due-today',
  'papers-awaited',
  'removed',
  'accepted',
  'papers-asked',
  'reopened',
  'removed-late',
  'refused',
  'under-appeal',
  'withdrawn',
] as const
export type RemovalFate = (typeof removalFates)[number]

export type InventedRemoval = {
  readonly id: string
  readonly post: string
  readonly channel: 'portal' | 'window'
  readonly language: DemoLanguage
  readonly lodgedOn: PlainDate
  readonly fate: RemovalFate
  readonly answers: { readonly applicant: Readonly<Record<string, unknown>> }
  readonly worker: string | undefined
  /** The day on which the papers were shown, for those whose papers were. */
  readonly shownOn: PlainDate
}

/** Which of a post's cases is a removal: the first of them, the second, and so on; the others are registrations. */
export function removalAt({ cases, removals }: DemoPost, number: number): number | undefined {
  const every = Math.floor(cases / removals)
  return number % every === 0 && number / every <= removals ? number / every - 1 : undefined
}

/** Working days from lodging to today and from the showing of the papers to today; a case that ended did so long ago. */
const AGES: Readonly<Record<RemovalFate, readonly [lodged: number, shown: number]>> = {
  'examined-today': [2, 0],
  overdue: [6, 4],
  'due-today': [3, 2],
  'papers-awaited': [3, 3],
  removed: [0, 0],
  accepted: [3, 1],
  'papers-asked': [5, 4],
  reopened: [8, 7],
  'removed-late': [0, 0],
  refused: [0, 0],
  'under-appeal': [12, 11],
  withdrawn: [0, 0],
}

const languagesBy: Readonly<Record<Custom, readonly DemoLanguage[]>> = {
  kazakh: ['kk', 'ru'],
  koryo: ['ru', 'ko'],
  russian: ['ru'],
}

/** The removal of a number at a post, as it stands on a day. */
export function inventRemoval(
  random: Random,
  { place, number, at }: { readonly place: DemoPost; readonly number: number; readonly at: number },
  { today, calendar }: { readonly today: PlainDate; readonly calendar: WorkingCalendar },
): InventedRemoval {
  const fate = removalFates[at % removalFates.length] ?? 'removed'
  const [lodged, shown] = AGES[fate]
  const ago = lodged === 0 ? random.between(20, 240) : 0
  const before = (days: number) => (days === 0 ? workedOn(calendar, today) : addWorkingDays(calendar, today, -days))
  const lodgedOn = before(lodged + ago)
  const person = inventPerson(random, { ages: [19, 70], today })
  const stranger = { name: person.name, 'birth-date': person.birthDate }
  const iin = inventIin(random, person.birthDate, person.isWoman)
  const language = random.pick(languagesBy[person.custom])
  const entry = REGISTERED.has(fate) ? entryAt(place, at, today) : undefined
  return {
    id: `${place.post}-${number}`,
    post: place.post,
    channel: 'portal',
    language: entry?.language ?? language,
    lodgedOn,
    fate,
    shownOn: before(ago === 0 ? shown : ago - 1),
    worker: workerOf(place, at),
    answers: {
      applicant: {
        ...causeOf(random, lodgedOn, calendar),
        ...(entry ? whoIn(entry) : { ...stranger, iin }),
        email: `removal-${place.post.toLowerCase()}-${number}@mail.example`,
      },
    },
  }
}

/** Who is open to be removed stands in the register, but for the one whose papers are asked for again: nobody of that name is found. */
const REGISTERED: ReadonlySet<RemovalFate> = new Set([
  'examined-today',
  'overdue',
  'due-today',
  'papers-awaited',
  'accepted',
  'reopened',
])

/** A registration that the post made months ago and that still stands, another one for each removal. */
function entryAt(place: DemoPost, at: number, today: PlainDate): InventedCase | undefined {
  const since = addDays(today, -60)
  const stands = ({ fate, lodgedOn, answers }: InventedCase) =>
    fate === 'registered' && lodgedOn < since && !(String(answers.applicant?.['stay-until'] ?? '9999') <= today)
  return Array.from({ length: place.cases }, (_, index) => index + 1)
    .filter((number) => removalAt(place, number) === undefined)
    .map((number) => inventRegistration(randomFor(`${place.post}-${number}`), place, number, today))
    .filter(stands)[at]
}

function whoIn({ answers: { applicant = {} } }: InventedCase) {
  const { name, iin, 'birth-date': born } = applicant
  return { name, 'birth-date': born, ...(iin !== undefined && { iin }) }
}

/** By turns those who work at the post; the third of every three waits for whoever takes it. */
function workerOf({ post }: DemoPost, at: number): string | undefined {
  const officers = officersAt(post, 'officer')
  return at % 3 === 2 ? undefined : officers[at % officers.length]?.id
}

/** Today, or the last day before it on which the post worked. */
function workedOn(calendar: WorkingCalendar, today: PlainDate): PlainDate {
  return isWorkingDay(calendar, today) ? today : addWorkingDays(calendar, today, -1)
}

function causeOf(random: Random, lodgedOn: PlainDate, calendar: WorkingCalendar) {
  const cause = random.pick(['own-request', 'stay-ended', 'registered-elsewhere'] as const)
  return {
    cause,
    ...(cause === 'stay-ended' && { 'happened-on': addWorkingDays(calendar, lodgedOn, -random.between(1, 20)) }),
    ...(cause === 'registered-elsewhere' && { 'other-post': 'Tashkent' }),
  }
}
