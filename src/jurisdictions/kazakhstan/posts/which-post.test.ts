// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import {
  checkNetwork,
  coverageOf,
  findPost,
  getPost,
  mayServe,
  regionsOf,
  statusOn,
} from '#src/consular/posts/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { COUNTRIES } from '#src/standards/places/index.ts'
import { NETWORK } from './network.ts'

const today = plainDate('2026-11-22')
const ask = (country: string, region?: string, town?: string, on = today) =>
  findPost(NETWORK, { country, region, town, service: 'consular-registration', on })

/** One line for a table: the post, how sure, and why. */
function told(...where: Parameters<typeof ask>): string {
  const route = ask(...where)
  const reason = route.reason.replace('posts.reason.', '')
  return route.known ? `${route.post.id} ${route.certainty} ${reason}` : `ask ${route.ask?.id ?? 'nobody'} ${reason}`
}

describe('the network', () => {
  test('has no mistake in it', () => expect(checkNetwork(NETWORK, ['kk', 'ru', 'en', 'ko'])).toEqual([]))

  test('has the 82 posts that a source of high or medium confidence names', () => {
    const kinds = Map.groupBy(NETWORK.posts, ({ kind }) => kind)
    expect([...kinds].map(([kind, posts]) => [kind, posts.length])).toEqual([
      ['embassy', 61],
      ['honorary-consulate', 3],
      ['consulate-general', 18],
    ])
  })

  test('tells both days that papers give for the decree on Busan', () => {
    const decrees = getPost(NETWORK, 'BUS').life.filter(({ event }) => event === 'decreed')
    expect(decrees.map(({ on, source }) => [on, source.said])).toEqual([
      ['2021-08-20', 'The Korea Post'],
      ['2021-08-23', 'Yonhap (haninnews.info)'],
    ])
  })

  test('knows that staff left Kyiv in October 2022 and the post works on, limited', () => {
    expect(statusOn(getPost(NETWORK, 'IEV'), '2022-09-30')).toBe('open')
    expect(statusOn(getPost(NETWORK, 'IEV'), today)).toBe('limited')
  })
})

describe('which post serves me, in Korea', () => {
  test.each([
    ['KR-26', undefined, 'BUS certain seat'],
    [undefined, 'Busan', 'BUS certain seat'],
    [undefined, 'Пусан', 'BUS certain seat'],
    [undefined, '부산', 'BUS certain seat'],
    [undefined, '부산광역시', 'BUS certain seat'],
    ['KR-26', 'Haeundae', 'BUS certain seat'],
    ['KR-31', undefined, 'BUS stated district-inferred'],
    ['KR-48', 'Changwon', 'BUS stated district-inferred'],
    ['KR-27', undefined, 'BUS stated district-inferred'],
    ['KR-11', undefined, 'SEL certain seat'],
    [undefined, 'Сеул', 'SEL certain seat'],
    ['KR-41', undefined, 'SEL stated district-inferred'],
    ['KR-49', undefined, 'SEL stated district-inferred'],
    ['KR-46', undefined, 'SEL stated district-inferred'],
    [undefined, undefined, 'ask SEL say-where'],
    [undefined, 'Jeju', 'SEL stated district-inferred'],
    [undefined, '대구', 'BUS stated district-inferred'],
    [undefined, '제주', 'SEL stated district-inferred'],
    [undefined, 'Ульсан', 'BUS stated district-inferred'],
    [undefined, 'Mokpo', 'SEL stated district-inferred'],
    [undefined, 'Heuksando', 'ask SEL town-not-known'],
  ])('region %s, town %s: %s', (region, town, answer) => expect(told('KR', region, town)).toBe(answer))

  test('a neighbour of Busan is told to confirm, and how far both posts are', () => {
    const route = ask('KR', 'KR-31')
    expect(route.remarks).toEqual(['posts.remark.south-east-of-korea'])
    expect(route.distanceKm).toBe(45)
    expect(route.alternatives.map(({ post, distanceKm }) => [post.id, distanceKm])).toEqual([['SEL', 307]])
  })

  test('elsewhere the remark says that the districts after Busan’s opening were not found', () => {
    expect(ask('KR', 'KR-41').remarks).toEqual(['posts.remark.districts-after-busan'])
  })

  test('before 12 May 2022 the Embassy in Seoul served the whole country', () => {
    expect(told('KR', 'KR-26', undefined, plainDate('2022-05-11'))).toBe('SEL stated district-inferred')
    expect(told('KR', 'KR-26', undefined, plainDate('2022-05-12'))).toBe('BUS certain seat')
  })
})

test.each([
  ['BUS', 'KR-26', 'inside'],
  ['BUS', 'KR-31', 'inside'],
  ['BUS', 'KR-11', 'outside'],
  ['SEL', 'KR-26', 'outside'],
  ['BUS', undefined, 'not-known'],
] as const)('for %s, somebody in %s is %s the district', (post, region, covers) => {
  const where = { country: 'KR', region, service: 'consular-registration', on: today }
  expect(coverageOf(NETWORK, post, where)).toBe(covers)
})

test('a case is inside a district exactly where its post is the one that serves, in every region and country', () => {
  const places = [...NETWORK.regions.map(({ country, id }) => [country, id] as const)]
  const countries = [...new Set(NETWORK.posts.map((post) => post.country))].map(
    (country) => [country, undefined] as const,
  )
  for (const [country, region] of [...places, ...countries]) {
    const route = ask(country, region)
    const where = { country, region, service: 'consular-registration', on: today }
    const told = (post: string) => coverageOf(NETWORK, post, where)
    if (route.known) expect([told(route.post.id), told('XXX')]).toEqual(['inside', 'outside'])
    else expect(told(route.ask?.id ?? 'BUS')).toBe('not-known')
  }
})

describe('which post serves me, elsewhere', () => {
  test.each([
    ['DE', 'DE-HE', 'FRA stated district-stated'],
    ['DE', 'DE-SL', 'FRA stated district-stated'],
    ['DE', 'DE-BE', 'BER certain seat'],
    ['DE', 'DE-HH', 'BER stated district-stated'],
    ['DE', 'DE-BY', 'ask MUC stands-in-region'],
    ['DE', 'DE-NW', 'ask BER no-district-found'],
    ['RU', 'RU-OMS', 'OMS stated district-stated'],
    ['RU', 'RU-CHE', 'SVX stated district-stated'],
    ['RU', 'RU-ORE', 'ASF stated district-inferred'],
    ['RU', 'RU-DA', 'ask ASF district-unknown'],
    ['RU', 'RU-AST', 'ask ASF stands-in-region'],
    ['RU', 'RU-TA', 'ask KZN stands-in-region'],
    ['RU', 'RU-SPE', 'LED certain seat'],
    ['RU', 'RU-KGD', 'ask MOW no-district-found'],
    ['CN', 'CN-SC', 'SIA stated district-stated'],
    ['CN', 'CN-SH', 'SHA certain seat'],
    ['CN', 'CN-XJ', 'ask BJS no-district-found'],
    ['US', 'US-NY', 'ask NYC stands-in-region'],
    ['US', 'US-DC', 'WAS certain seat'],
    ['US', 'US-TX', 'ask WAS no-district-found'],
  ])('%s, %s: %s', (country, region, answer) => expect(told(country, region)).toBe(answer))

  test.each([
    ['BE', undefined, 'BRU stated only-post'],
    ['BE', 'Bruxelles', 'BRU certain seat'],
    ['HK', undefined, 'HKG stated only-post'],
    ['US', 'New York', 'NYC certain seat'],
    ['TR', 'Измир', 'IZM certain seat'],
    ['TR', undefined, 'ask ANK say-where'],
    ['LU', undefined, 'BRU stated accredited'],
    ['NZ', undefined, 'SIN stated accredited'],
    ['BS', undefined, 'ask MEX several-named'],
    ['FR', 'Лион', 'PAR stated only-post'],
    ['NP', undefined, 'ask DEL none-recorded'],
    ['KZ', undefined, 'ask nobody at-home'],
  ])('%s, town %s: %s', (country, town, answer) => expect(told(country, undefined, town)).toBe(answer))

  test('a town that is not known is not measured from the middle of its country', () => {
    const kenai = ask('US', undefined, 'Kenai')
    expect([kenai.distanceKm, ...kenai.alternatives.map((one) => one.distanceKm)]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(ask('US', undefined, 'Houston').distanceKm).toBeGreaterThan(1900)
    expect(ask('US', 'US-TX', 'Marfa').distanceKm).toBeGreaterThan(1900)
  })

  test('from a country without a post three others are named beside the nearest, with distances from its middle', () => {
    const micronesia = ask('FM')
    expect(micronesia).toMatchObject({ known: false, reason: 'posts.reason.none-recorded', fromMiddle: true })
    expect(micronesia.alternatives).toHaveLength(3)
    const far = [micronesia.distanceKm, ...micronesia.alternatives.map((one) => one.distanceKm)]
    expect(far).toEqual(far.toSorted((one, other) => Number(one) - Number(other)))
    expect(far[0]).toBeGreaterThan(3000)
  })

  test('in North Korea nobody is sent over the closed border to Seoul or Busan, and is told why', () => {
    const route = ask('KP')
    const named = [route.known ? route.post.id : route.ask?.id, ...route.alternatives.map(({ post }) => post.id)]
    expect(named).toEqual(['BJS', 'SHA', 'TYO', 'SIA'])
    expect(route.remarks).toEqual(['posts.remark.koreas-apart'])
    expect(ask('FM').remarks).toEqual([])
  })

  test('a post of which only the decree is known says so, and is nobody’s nearest post', () => {
    expect(told('UZ', undefined, 'Samarkand')).toBe('SKD stated seat')
    expect(ask('UZ', undefined, 'Samarkand').remarks).toEqual(['posts.remark.only-decreed'])
    expect(told('AF')).toBe('ask ISB none-recorded')
  })

  test('two embassies name the Bahamas, and both are shown', () => {
    expect(ask('BS').alternatives.map(({ post }) => post.id)).toEqual(['OTT'])
  })

  test('that the only post of a country serves all of it is told as a conclusion from the list, not as its words', () => {
    const route = ask('BE')
    expect(route.known && [route.source.said, route.source.inferred]).toEqual(['Wikidata', true])
  })

  test('a limited post says so', () => expect(ask('UA').remarks).toEqual(['posts.remark.limited']))

  const everywhere = COUNTRIES.filter((code) => code !== 'KZ').flatMap((country) =>
    [undefined, ...regionsOf(NETWORK, country).map(({ id }) => id)].map((region) => ({ country, region })),
  )

  test('an honorary consulate is never proposed, for any place', () => {
    const honorary = NETWORK.posts.filter(({ kind }) => kind === 'honorary-consulate').map(({ id }) => id)
    expect(honorary.filter((id) => mayServe(NETWORK, id, { service: 'consular-registration', on: today }))).toEqual([])
    for (const { country, region } of everywhere) {
      const route = ask(country, region)
      const named = [route.known ? route.post : route.ask, ...route.alternatives.map(({ post }) => post)]
      expect(named.filter((post) => honorary.includes(post?.id ?? ''))).toEqual([])
    }
  })

  test('abroad every country and region has an answer with a reason, or at least somebody to ask', () => {
    for (const { country, region } of everywhere) {
      const route = ask(country, region)
      expect(route.reason).toMatch(/^posts\.reason\./)
      expect(route.known || route.ask !== undefined).toBe(true)
    }
  })
})
