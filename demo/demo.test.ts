// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { checkAnswers } from '#src/consular/forms/index.ts'
import { ANSWER_CHECKS, HOLIDAYS, NETWORK, SERVICES } from '#src/jurisdictions/kazakhstan/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { readIin } from '#src/standards/identifiers/index.ts'
import { DEMO_OFFICERS } from './officers.ts'
import { DEMO_POSTS } from './places.data.ts'
import { randomFor } from './random.ts'
import { inventRegistration } from './registration.ts'
import { inventRemoval, removalAt, removalFates } from './removal.ts'

const today = plainDate('2026-11-22')
const numbers = DEMO_POSTS.flatMap((place) =>
  Array.from({ length: place.cases }, (_, index) => ({ place, number: index + 1 })),
)
const all = numbers
  .filter(({ place, number }) => removalAt(place, number) === undefined)
  .map(({ place, number }) => inventRegistration(randomFor(`${place.post}-${number}`), place, number, today))
const removals = numbers.flatMap(({ place, number }) => {
  const at = removalAt(place, number)
  const random = randomFor(`${place.post}-${number}`)
  return at === undefined ? [] : [inventRemoval(random, { place, number, at }, { today, calendar: HOLIDAYS })]
})

describe('the invented cases', () => {
  it('are 140 at Busan, 90 at Seoul, 30 at New York, 20 at Washington and 20 at Brussels', () => {
    expect(Object.fromEntries(DEMO_POSTS.map(({ post, cases }) => [post, cases]))).toEqual({
      BUS: 140,
      SEL: 90,
      NYC: 30,
      WAS: 20,
      BRU: 20,
    })
    expect(numbers).toHaveLength(300)
  })

  it('are registrations but for 30 removals, of which Busan has one of every fate', () => {
    expect([all.length, removals.length]).toEqual([270, 30])
    expect(removals.filter(({ post }) => post === 'BUS').map(({ fate }) => fate)).toEqual([...removalFates])
    const service = SERVICES.find(({ id }) => id === 'consular-deregistration')
    if (!service) throw new Error('the service is defined')
    for (const { answers, lodgedOn } of removals)
      expect(checkAnswers(service, answers, { today: lodgedOn, checks: ANSWER_CHECKS }).problems).toEqual({})
  })

  it('remove people who stand in the register, and now and then one of whom no entry is found', () => {
    const nameOf = (one: Readonly<Record<string, unknown>> | undefined) =>
      JSON.stringify([one?.name, one?.['birth-date']])
    const entered = new Map(
      all.filter(({ fate }) => fate === 'registered').map((one) => [nameOf(one.answers.applicant), one]),
    )
    const open = removals.filter(({ fate }) => ['overdue', 'due-today', 'accepted', 'papers-asked'].includes(fate))
    const found = open.filter(({ post, answers }) => entered.get(nameOf(answers.applicant))?.post === post)
    expect(found.length).toBeGreaterThan(open.length / 2)
    expect(new Set(found.map(({ answers }) => nameOf(answers.applicant))).size).toBe(found.length)
    expect(open.length).toBeGreaterThan(found.length)
  })

  it('are the same whenever they are invented', () => {
    const [place] = DEMO_POSTS
    if (!place) throw new Error('there are posts')
    const once = inventRegistration(randomFor('BUS-7'), place, 7, today)
    expect(inventRegistration(randomFor('BUS-7'), place, 7, today)).toEqual(once)
  })

  it('answer every question as the service asks it, in regions that lie in their country', () => {
    const service = SERVICES.find(({ id }) => id === 'consular-registration')
    if (!service) throw new Error('the service is defined')
    for (const { answers, lodgedOn } of all) {
      expect(checkAnswers(service, answers, { today: lodgedOn, checks: ANSWER_CHECKS }).problems).toEqual({})
    }
  })

  it('show papers of which no two bear the same number', () => {
    const numbers = all.map(({ answers }) => String(answers.applicant?.['identity-document']))
    expect(new Set(numbers).size).toBe(numbers.length)
    for (const number of numbers) expect(number).toMatch(/^N\d{8}$/)
  })

  it('are of people with and without patronymic, of Koryo-saram, and of families', () => {
    const names = all.map(({ answers }) => answers.applicant?.name as { family: string; patronymic?: string })
    const without = names.filter(({ patronymic }) => patronymic === undefined).length
    expect(without).toBeGreaterThan(40)
    expect(without).toBeLessThan(160)
    expect(names.filter(({ family }) => ['Ким', 'Цой', 'Пак', 'Хегай'].includes(family)).length).toBeGreaterThan(10)
    expect(all.filter(({ answers }) => 'member-1' in answers).length).toBeGreaterThan(40)
  })

  it('bear sound numbers that agree with their births but for the century, which makes them nobody’s, and one family name in the form of each one’s sex', () => {
    const numbered = all.flatMap(({ answers }) =>
      Object.values(answers).flatMap((one) => {
        const iin = one.iin ?? one['member-iin']
        return iin ? [{ iin: String(iin), birth: String(one['birth-date'] ?? one['member-birth-date']) }] : []
      }),
    )
    expect(numbered.length).toBeGreaterThan(300)
    for (const { iin, birth } of numbered) {
      const read = readIin(iin)
      const born = (read.ok && read.value.born) || 'no birth'
      expect(born.slice(2)).toBe(birth.slice(2))
      expect(born < '1827-01-01' || born > today).toBe(true)
    }
    const stemOf = (name: unknown) => (name as { family: string }).family.replace(/а$/, '')
    for (const { applicant, ...members } of all.map(({ answers }) => answers))
      for (const member of Object.values(members)) expect(stemOf(member['member-name'])).toBe(stemOf(applicant?.name))
  })

  it('are given to those who work at their post, most of them, and some to nobody', () => {
    const open = all.filter(({ fate }) => fate === 'examined' || fate === 'evidence-asked' || fate === 'accepted')
    const given = open.filter(({ worker }) => worker !== undefined)
    expect(given.length).toBeGreaterThan(open.length / 2)
    expect(given.length).toBeLessThan(open.length)
    for (const { post, worker } of given) expect(DEMO_OFFICERS.find(({ id }) => id === worker)).toMatchObject({ post })
    expect(new Set(given.filter(({ post }) => post === 'BUS').map(({ worker }) => worker)).size).toBe(2)
  })

  it('are worked on by invented officers at posts that exist', () => {
    const posts = new Set(['*', ...NETWORK.posts.map(({ id }) => id)])
    // Guests of partner ministries are at no post.
    expect(DEMO_OFFICERS.every(({ post, roles }) => posts.has(post) || roles.includes('partner'))).toBe(true)
    expect(new Set(DEMO_OFFICERS.map(({ id }) => id)).size).toBe(DEMO_OFFICERS.length)
  })
})
