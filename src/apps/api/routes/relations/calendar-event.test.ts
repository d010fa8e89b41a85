// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import { calendarEvent, withoutTitle } from './calendar-event.ts'
import type { Happening } from './happenings.ts'

const say = (key: string, details = {}) => [key, ...Object.values(details)].join(' ')
const event = (more: Partial<Happening>) =>
  calendarEvent(
    {
      kind: 'commitment',
      id: 'aa.1.invented',
      of: 'due',
      on: '2026-12-31',
      title: 'Title',
      words: 'Words',
      origin: 'sourced',
      parties: ['AA'],
      link: '/desk/commitments/aa.1.invented',
      ...more,
    },
    { say, language: 'en', origin: 'https://example.test' },
  )

describe('in a calendar', () => {
  test('what is due on a day stands on that day and leads to its page', () => {
    expect(event({})).toEqual([
      {
        uid: 'commitment-aa.1.invented-due@elshi',
        on: '2026-12-31',
        title: 'Title',
        description: 'Words',
        url: 'https://example.test/desk/commitments/aa.1.invented',
      },
    ])
  })
  test('what is due in a month or a year stands on its last day with that in its title, and says that no more was told', () => {
    expect(event({ on: '2028-02' })).toMatchObject([
      {
        on: '2028-02-29',
        title: 'between.calendar.in Title February 2028',
        description: 'Words. between.calendar.month February 2028',
      },
    ])
    expect(event({ on: '2027' })).toMatchObject([
      { on: '2027-12-31', title: 'between.calendar.in Title 2027', description: 'Words. between.calendar.year 2027' },
    ])
  })
  test('a round agreed for a month lasts through it, for its day is not told; one of a year is left out', () => {
    expect(event({ kind: 'round', of: 'day', on: '2027-02' })).toMatchObject([
      { on: '2027-02-01', until: '2027-02-28', description: 'Words. between.calendar.some-day February 2027' },
    ])
    expect(event({ kind: 'round', of: 'day', on: '2027' })).toEqual([])
  })
  test('the day of an agreement stands there when it is known to the day, and not when it lies between two', () => {
    expect(event({ kind: 'instrument', of: 'signed', on: '2019-04-22' })).toHaveLength(1)
    expect(event({ kind: 'instrument', of: 'entered', on: '1995-12-31', from: '1995-01-01' })).toEqual([])
  })
  test('a meeting of which only the report has a day stands on that day as reported', () => {
    const reported = { kind: 'round', of: 'day', on: '2024-04-24', isReported: true } as const
    expect(event(reported)).toMatchObject([
      { on: '2024-04-24', title: 'between.calendar.reported Title 24 April 2024' },
    ])
    const [own] = event(reported)
    const untitled = { say, language: 'en', hide: (uid: string) => uid }
    expect(own && withoutTitle(reported, own, untitled).title).toBe(
      'between.calendar.reported between.calendar.untitled.round 24 April 2024',
    )
  })
  test('an agreement of which sources tell several days says them all', () => {
    const told = { kind: 'instrument', of: 'in-force', on: '2014-11-29', when: 'Two days' } as const
    expect(event(told)).toMatchObject([{ on: '2014-11-29', description: 'Words. Two days' }])
  })
  test('what is invented for a demonstration says so in its title', () => {
    expect(event({ origin: 'invented' })).toMatchObject([{ title: 'between.calendar.invented Title' }])
  })
  test('without titles only the day and the kind of a thing are told', () => {
    const happening = { kind: 'commitment', id: 'aa.1.invented', on: '2027-02' } as Happening
    const [titled] = event({ on: '2027-02' })
    if (!titled) throw new Error('stands in the calendar')
    const asked = { say, language: 'en', hide: () => 'hidden' }
    const title = 'between.calendar.in between.calendar.untitled.commitment February 2027'
    expect(withoutTitle(happening, titled, asked)).toEqual({ uid: 'hidden@elshi', on: '2027-02-28', title })
    const [exact] = event({ on: '2027-02-03' })
    if (!exact) throw new Error('stands in the calendar')
    expect(withoutTitle({ ...happening, on: '2027-02-03' }, exact, asked)).toMatchObject({
      title: 'between.calendar.untitled.commitment',
    })
  })
})
