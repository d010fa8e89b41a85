// SPDX-License-Identifier: Apache-2.0
// Rules that the real network does not show: services apart, posts that close, hours, mistakes in definitions.
import { describe, expect, test } from 'vitest'
import type { PlainDate, WorkingCalendar } from '#src/standards/calendar/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { mayServe } from './capability.ts'
import { checkNetwork } from './check-network.ts'
import { findPost } from './find-post.ts'
import { calendarOfPost, isHolidayPublished, isOpenAt, localTime } from './opening-hours.ts'
import type { Network, Post } from './post.ts'
import { statusOn } from './post.ts'

const source = { said: 'invented for this test', confidence: 'high' } as const
const nowhere = { known: false, reason: 'posts.unknown.no-source' } as const

function post(id: string, more: Partial<Post> = {}): Post {
  return {
    id,
    kind: 'consulate-general',
    country: 'KR',
    town: { names: { en: id }, coordinates: { latitude: 37, longitude: 127 } },
    names: { en: id },
    timeZone: 'Asia/Seoul',
    address: nowhere,
    hours: nowhere,
    closedWeekdays: nowhere,
    districts: [],
    accreditedTo: [],
    life: [],
    sources: [source],
    notes: [],
    ...more,
  }
}

function network(...posts: Post[]): Network {
  const capability = (kind: Post['kind'], servesPeople: boolean) => ({ kind, servesPeople, text: 'x', source })
  const region = {
    id: 'KR-41',
    country: 'KR',
    names: { en: 'Gyeonggi-do' },
    coordinates: { latitude: 37.3, longitude: 127 },
  }
  return {
    home: 'KZ',
    posts,
    regions: [region],
    capabilities: [capability('consulate-general', true), capability('honorary-consulate', false)],
  }
}

const inRegion = (service: string, on = '2026-11-22') => ({
  country: 'KR',
  region: 'KR-41',
  service,
  on: plainDate(on),
})
const district = (services: 'all' | string[]) => ({
  areas: [{ country: 'KR', region: 'KR-41' }],
  services,
  certainty: 'stated' as const,
  source,
})

describe('a district', () => {
  const posts = network(
    post('AAA', { districts: [district(['passport'])] }),
    post('BBB', { districts: [district(['visa'])] }),
  )

  test('belongs to several posts, each for its services', () => {
    expect(findPost(posts, inRegion('passport'))).toMatchObject({ known: true, post: { id: 'AAA' } })
    expect(findPost(posts, inRegion('visa'))).toMatchObject({ known: true, post: { id: 'BBB' } })
  })

  test('says nothing of other services', () => {
    expect(findPost(posts, inRegion('marriage'))).toMatchObject({
      known: false,
      reason: 'posts.reason.no-district-found',
    })
  })

  test('claimed by two posts for one service is asked about', () => {
    const rivals = network(post('AAA', { districts: [district('all')] }), post('BBB', { districts: [district('all')] }))
    expect(findPost(rivals, inRegion('visa'))).toMatchObject({ known: false, reason: 'posts.reason.several-named' })
  })
})

describe('what a post may do', () => {
  const on = '2026-11-22'
  const all = [district('all')]
  const { capabilities, ...rest } = network(
    post('AAA', { districts: all, renders: { services: ['visa'], source } }),
    post('BBB', { districts: all }),
  )
  const only = { ...rest, capabilities: capabilities.map((row) => ({ ...row, services: ['visa', 'passport'] })) }

  test('is asked for each service: of its kind, and of the post itself', () => {
    const may = (id: string) =>
      ['visa', 'passport', 'marriage'].filter((service) => mayServe(only, id, { service, on }))
    expect([may('AAA'), may('BBB')]).toEqual([['visa'], ['visa', 'passport']])
    expect(mayServe({ ...rest, capabilities }, 'BBB', { service: 'marriage', on })).toBe(true)
  })

  test('decides which post is proposed: one that does not render the service claims nobody for it', () => {
    expect(findPost(only, inRegion('passport'))).toMatchObject({ known: true, post: { id: 'BBB' } })
    expect(findPost(only, inRegion('visa'))).toMatchObject({ known: false, reason: 'posts.reason.several-named' })
    expect(findPost(only, inRegion('marriage'))).toMatchObject({ known: false })
  })
})

describe('the life of a post', () => {
  const lived = post('AAA', {
    life: [
      { event: 'decreed', on: '2021', source },
      { event: 'opened', on: '2022-05-12', source },
      { event: 'relocated', on: '2024-03', source },
      { event: 'opened', on: '2025-01-10', source },
      { event: 'closed', on: '2026-06-01', source },
    ],
  })
  test.each([
    ['2022-05-11', 'not-yet-open'],
    ['2022-05-12', 'open'],
    ['2024-04-01', 'relocated'],
    ['2025-01-10', 'open'],
    ['2026-06-01', 'closed'],
  ])('on %s it is %s', (on, status) => expect(statusOn(lived, on)).toBe(status))

  test('a closed post is not proposed', () => {
    const one = network(post('AAA', { life: [{ event: 'closed', on: '2026-06-01', source }] }), post('BBB'))
    expect(findPost(one, inRegion('visa', '2026-05-31'))).toMatchObject({ known: false })
    expect(findPost(one, inRegion('visa'))).toMatchObject({ known: true, post: { id: 'BBB' } })
  })
})

describe('hours', () => {
  const home: WorkingCalendar = {
    weekend: [6, 7],
    holidays: new Map([[plainDate('2026-12-16'), 'holiday.test']]),
    knownUntil: plainDate('2027-01-01'),
  }
  const open = post('AAA', {
    timeZone: 'America/New_York',
    country: 'US',
    hours: { known: true, value: [{ weekdays: [1, 2, 4, 5], from: '09:00', until: '12:00' }], source },
    closedWeekdays: { known: true, value: [3], source },
  })
  const calendar = calendarOfPost(open, home, {
    US: { ...home, holidays: new Map([[plainDate('2026-11-26'), 'holiday.us']]) },
  })

  test.each([
    ['2026-11-23T14:00:00Z', { state: 'open', until: '12:00' }],
    ['2026-11-23T13:59:00Z', { state: 'closed', reason: 'posts.closed-now' }],
    ['2026-11-23T17:00:00Z', { state: 'closed', reason: 'posts.closed-now' }],
    ['2026-11-25T15:00:00Z', { state: 'closed', reason: 'posts.closed-today' }],
    ['2026-11-26T15:00:00Z', { state: 'closed', reason: 'holiday.us' }],
    ['2026-12-16T15:00:00Z', { state: 'closed', reason: 'holiday.test' }],
    ['2026-11-28T15:00:00Z', { state: 'closed', reason: 'posts.closed-today' }],
  ])('at %s the post is %o', (at, state) => expect(isOpenAt(open, calendar, new Date(at))).toEqual(state))

  test('without a source nobody is told that the post is open', () => {
    expect(isOpenAt(post('AAA'), home, new Date('2026-11-23T01:00:00Z'))).toEqual({
      state: 'not-known',
      reason: 'posts.unknown.no-source',
    })
  })

  test('the clock on the wall is the post’s own', () => {
    expect(localTime(post('AAA'), new Date('2026-11-22T20:30:00Z'))).toEqual({ day: '2026-11-23', time: '05:30' })
  })

  test('a holiday is published when the list of its own state names it, whatever the other state has published', () => {
    const host = {
      ...home,
      holidays: new Map([[plainDate('2027-01-18'), 'holiday.us']]),
      knownUntil: plainDate('2028-12-01'),
    }
    const late = { ...home, holidays: new Map([[plainDate('2027-03-08'), 'holiday.test']]) }
    const published = (day: string) => isHolidayPublished(open, plainDate(day), late, { US: host })
    expect([published('2027-01-18'), published('2027-03-08')]).toEqual([true, false])
  })

  test('a host whose holidays are not recorded leaves a doubt on every day', () => {
    const doubts = calendarOfPost(post('AAA'), home, {}).unsettled
    expect(doubts?.map(({ reason }) => reason)).toEqual(['holiday.host-not-recorded'])
  })
})

test('a country kept apart from another has none of its posts proposed, however near, and the reason is told', () => {
  const posts = [
    post('AAA'),
    post('BBB', { country: 'JP', town: { names: {}, coordinates: { latitude: 36, longitude: 140 } } }),
  ]
  const kept = { ...network(...posts), apart: [{ countries: ['KR', 'KP'] as const, reason: 'why' }] }
  const asked = { country: 'KP', service: 'visa', on: plainDate('2026-11-22') }
  expect(findPost(network(...posts), asked)).toMatchObject({ ask: { id: 'AAA' }, remarks: [] })
  expect(findPost(kept, asked)).toMatchObject({ ask: { id: 'BBB' }, remarks: ['why'], alternatives: [] })
  expect(findPost(kept, { ...asked, country: 'MN' })).toMatchObject({ ask: { id: 'AAA' }, remarks: [] })
})

test('mistakes in a network are told in sentences', () => {
  const wrong = post('aa', {
    country: 'XX',
    kind: 'consulate',
    timeZone: 'Asia/Nowhere',
    sources: [],
    names: {},
    life: [{ event: 'opened', on: 'May 2022' as PlainDate, source }],
    districts: [district('all'), { ...district('all'), areas: [{ country: 'KR', region: 'KR-99' }] }],
  })
  expect(checkNetwork(network(wrong, post('BBB'), post('BBB')), ['en'])).toEqual([
    'Two posts are called BBB.',
    'Post aa needs an id of three capital letters.',
    'Post aa stands in no listed country (XX).',
    'Post aa is a consulate, which has no row of capabilities.',
    'Post aa has no source.',
    'Post aa has no such time zone as Asia/Nowhere.',
    'Post aa lacks a name in a required language.',
    'Post aa has a district in an unlisted region.',
    'Post aa has a district abroad; say accreditedTo instead.',
    'Post aa has a date that is neither a day, a month nor a year.',
  ])
})
