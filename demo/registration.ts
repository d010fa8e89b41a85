// SPDX-License-Identifier: Apache-2.0
// One invented registration: who asks for what, and what becomes of it. Decided by chance that repeats; the engine does the rest.
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { addDays, addMonths } from '#src/standards/calendar/index.ts'
import { inventIin } from './iin.ts'
import { officersAt } from './officers.ts'
import type { Custom, InventedPerson } from './people.ts'
import { inventPerson } from './people.ts'
import type { DemoPost } from './places.data.ts'
import { DEMO_POSTS } from './places.data.ts'
import type { Random } from './random.ts'
import type { DemoLanguage } from './words.data.ts'

/** How far a case has come. */
export type Fate =
  | 'registered'
  | 'accepted'
  | 'examined'
  | 'lodged'
  | 'evidence-asked'
  | 'signature-awaited'
  | 'refused'
  | 'withdrawn'

export type InventedCase = {
  readonly id: string
  readonly post: string
  readonly channel: 'portal' | 'window'
  readonly language: DemoLanguage
  readonly lodgedOn: PlainDate
  readonly fate: Fate
  readonly answers: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly adults: number
  /** To whom the case is given, if to anybody. */
  readonly worker: string | undefined
  /** Whether somebody writes in between. */
  readonly talks: boolean
}

/** Shares of 100. What is unfinished is young. */
const fates: readonly (readonly [Fate, number])[] = [
  ['registered', 60],
  ['accepted', 5],
  ['examined', 11],
  ['lodged', 9],
  ['evidence-asked', 5],
  ['signature-awaited', 4],
  ['refused', 3],
  ['withdrawn', 3],
]

const open: ReadonlySet<Fate> = new Set(['accepted', 'examined', 'lodged', 'evidence-asked', 'signature-awaited'])
const languagesBy: Readonly<Record<Custom, readonly DemoLanguage[]>> = {
  kazakh: ['kk', 'kk', 'ru'],
  koryo: ['ru', 'ru', 'ko'],
  russian: ['ru'],
}

/** The case of a number at a post. */
export function inventRegistration(random: Random, place: DemoPost, number: number, today: PlainDate): InventedCase {
  const fate = drawFate(random)
  const lodgedOn = addDays(today, -(open.has(fate) ? random.between(1, 18) : random.between(25, 420)))
  const person = inventPerson(random, { ages: [19, 64], today })
  const family = fate === 'signature-awaited' || random.chance(0.22) ? familyOf(random, person, today, fate) : []
  const answers = {
    applicant: applicantAnswers(random, { place, person, number, lodgedOn }),
    ...Object.fromEntries(family.map((member, index) => [`member-${index + 1}`, member.answers])),
  }
  return {
    id: `${place.post}-${number}`,
    post: place.post,
    channel: random.chance(0.6) ? 'portal' : 'window',
    language: random.pick(languagesBy[person.custom]),
    lodgedOn,
    fate,
    answers,
    adults: family.filter(({ isAdult }) => isAdult).length,
    talks: random.chance(0.2),
    worker: workerOf(place, number),
  }
}

/** Three cases of four are somebody's, by turns of those who work at the post; the fourth waits for whoever takes it. */
function workerOf({ post }: DemoPost, number: number): string | undefined {
  if (number % 4 === 0) return undefined
  const officers = officersAt(post, 'officer')
  return officers[number % officers.length]?.id
}

function drawFate(random: Random): Fate {
  let drawn = random.between(1, 100)
  for (const [fate, share] of fates) {
    drawn -= share
    if (drawn <= 0) return fate
  }
  return 'registered'
}

function applicantAnswers(
  random: Random,
  { place, person, number, lodgedOn }: { place: DemoPost; person: InventedPerson; number: number; lodgedOn: PlainDate },
) {
  const [region, town] = random.pick(place.homes)
  const isTemporary = random.chance(0.72)
  const phone = `${place.phone} ${String(1000 + (number % 9000))}`.slice(0, place.phone.length + 5)
  return {
    'stay-kind': isTemporary ? 'temporary' : 'permanent',
    ...(isTemporary && {
      purpose: random.pick(['study', 'work', 'work', 'work', 'business-trip', 'private-visit', 'treatment']),
      'stay-until': addMonths(lodgedOn, random.between(4, 30)),
    }),
    name: person.name,
    'birth-date': person.birthDate,
    ...(random.chance(0.95) && { iin: inventIin(random, person.birthDate, person.isWoman) }),
    'identity-document': documentNumber(place, number),
    country: place.country,
    ...(region !== undefined && { region }),
    town,
    ...(random.chance(0.7) && { street: `${random.between(1, 90)} Example Street` }),
    ...(random.chance(0.8) && { phone }),
    ...(random.chance(0.5) && { email: `applicant-${place.post.toLowerCase()}-${number}@mail.example` }),
  }
}

/** No two invented people bear the same number, whichever posts they go to. */
function documentNumber({ post }: DemoPost, number: number): string {
  const which = DEMO_POSTS.findIndex((one) => one.post === post) + 1
  return `N000${which}${String(number).padStart(4, '0')}`
}

function familyOf(random: Random, person: InventedPerson, today: PlainDate, fate: Fate) {
  const needsAdult = fate === 'signature-awaited'
  const age = Number(today.slice(0, 4)) - Number(person.birthDate.slice(0, 4))
  const oldest = Math.min(16, age - 22)
  const hasSpouse = needsAdult || oldest < 1 || random.chance(0.5)
  const spouse = hasSpouse
    ? inventPerson(random, {
        ages: [Math.max(19, age - 5), age + 4],
        today,
        kin: { of: person },
        isWoman: !person.isWoman,
      })
    : undefined
  const father = person.isWoman ? spouse : person
  const relatives = spouse ? [person, spouse] : [person]
  const wanted = oldest < 1 ? 0 : random.between(hasSpouse ? 0 : 1, 2)
  while (relatives.length < wanted + (spouse ? 2 : 1)) {
    const child = inventPerson(random, { ages: [1, oldest], today, kin: { of: person, father } })
    if (!relatives.some(({ name }) => name.given === child.name.given)) relatives.push(child)
  }
  return relatives.slice(1).map((relative) => member(random, relative, relative === spouse ? 'spouse' : 'child'))
}

function member(random: Random, { name, birthDate, isWoman }: InventedPerson, relation: 'spouse' | 'child') {
  const hasIin = random.chance(0.9)
  return {
    isAdult: relation === 'spouse',
    answers: {
      'member-name': name,
      'member-relation': relation,
      'member-birth-date': birthDate,
      ...(hasIin && { 'member-iin': inventIin(random, birthDate, isWoman) }),
    },
  }
}
