// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { HOLIDAYS, SERVICES } from '#src/jurisdictions/kazakhstan/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { deedsOf, lodgedAt } from './deeds.ts'
import { DEMO_POSTS } from './places.data.ts'
import { randomFor } from './random.ts'
import { inventRegistration } from './registration.ts'
import { inventRemoval, removalAt } from './removal.ts'
import { removalDeedsOf } from './removal-deeds.ts'

const today = plainDate('2026-11-22')
const local = { calendar: HOLIDAYS, timeZone: 'Asia/Seoul' }

const lives = DEMO_POSTS.flatMap((place) =>
  Array.from({ length: place.cases }, (_, index) => {
    const number = index + 1
    const random = randomFor(`${place.post}-${number}`)
    const at = removalAt(place, number)
    if (at !== undefined) {
      const removal = inventRemoval(random, { place, number, at }, { ...local, today })
      return { service: 'consular-deregistration', ...removal, deeds: removalDeedsOf(removal, local) }
    }
    const registration = inventRegistration(random, place, number, today)
    const begun = lodgedAt(random, registration, place, local)
    return { service: 'consular-registration', ...registration, deeds: deedsOf(random, registration, begun, local) }
  }),
)

const read = lives.flatMap(({ language, deeds }) =>
  deeds.flatMap(({ command }) => {
    const words = 'reason' in command ? command.reason : 'text' in command && command.text
    return typeof words === 'string' ? [{ language, words }] : []
  }),
)

/** Letters of each language; those of Kazakh that Russian has not. */
const MARKS = { kk: /[әғқңөұүһі]/i, ru: /[а-яё]/i, ko: /\p{Script=Hangul}/u } as const

test('every invented applicant reads the post’s words in the language in which they applied', () => {
  for (const { language, words } of read) {
    expect(words).toMatch(MARKS[language])
    expect(words).not.toMatch(language === 'ru' ? MARKS.kk : /[a-z]/i)
  }
  expect(new Set(read.map(({ language }) => language))).toEqual(new Set(['kk', 'ru', 'ko']))
  expect(new Set(read.map(({ words }) => words)).size).toBeGreaterThan(12)
})

test('no invented officer asks again for a page of a document of which no copy is taken', () => {
  const sightedOnly = SERVICES.flatMap(({ id, evidence }) =>
    evidence.filter(({ by }) => by === 'sighted').map((piece) => `${id} ${piece.id}`),
  )
  for (const { service, deeds } of lives)
    for (const { command } of deeds)
      if (command.do === 'act' && 'evidence' in command && command.evidence)
        for (const piece of command.evidence) expect(sightedOnly).toContain(`${service} ${piece}`)
  expect(read.filter(({ words }) => /бет(ін|тің)|страниц|페이지|사진/i.test(words))).toEqual([])
})

test('a passport that has expired is no unreliable document', () => {
  const refusals = lives.flatMap(({ language, deeds }) =>
    deeds.flatMap(({ command }) =>
      command.do === 'act' && command.action === 'refuse' ? [{ language, ...command }] : [],
    ),
  )
  expect(refusals.length).toBeGreaterThan(3)
  for (const { ground, reason = '' } of refusals)
    expect(ground).toBe(/истёк|өтіп кеткен|지났/.test(reason) ? 'requirements-not-met' : 'unreliable-documents')
})
