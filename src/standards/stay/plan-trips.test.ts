// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import type { Stay, StayRule, Trip } from './index.ts'
import { planTrips } from './index.ts'

const ninety: StayRule = { limit: 90, window: 180 }
const stay = (entry: string, exit: string | null): Stay => ({ entry, exit })

test('several trips are judged one after the other', () => {
  const trips = [
    { entry: '2026-07-10', exit: '2026-07-20' },
    { entry: '2026-06-01', exit: '2026-06-05' },
  ]
  expect(planTrips(ninety, [stay('2026-01-01', '2026-03-31')], trips)).toMatchObject({
    ok: true,
    value: [
      { trip: { entry: '2026-06-01' }, isPossible: false, maxStayDays: 0, overDays: 5 },
      { trip: { entry: '2026-07-10' }, isPossible: true, overDays: 0 },
    ],
  })
})

test('a trip before a stay that is planned already is judged by its own days', () => {
  const planned = [stay('2026-12-01', '2026-12-20')]
  expect(planTrips(ninety, planned, [{ entry: '2026-07-01', exit: '2026-07-10' }])).toMatchObject({
    ok: true,
    value: [{ isPossible: true, overDays: 0 }],
  })
})

const judged = (rule: StayRule, stays: readonly Stay[], trips: readonly Trip[]) => {
  const plans = planTrips(rule, stays, trips)
  if (!plans.ok) throw new Error(plans.refusal.message)
  return plans.value
}
const trip = (entry: string, exit: string): Trip => ({ entry, exit })

test('a trip that makes a stay booked for later illegal is not possible', () => {
  const booked = [stay('2026-06-01', '2026-08-29')]
  expect(judged(ninety, booked, [trip('2026-05-01', '2026-05-20')])).toMatchObject([
    { isPossible: false, overDays: 0, pushedOverDays: 20 },
  ])
  expect(judged(ninety, booked, [trip('2026-01-01', '2026-01-20')])).toMatchObject([
    { isPossible: true, pushedOverDays: 0 },
  ])
})

test('of trips that together make a booked stay illegal, the one that does is named', () => {
  const booked = [stay('2026-06-01', '2026-08-19')]
  const trips = [trip('2026-05-20', '2026-05-25'), trip('2026-05-01', '2026-05-10'), trip('2025-01-01', '2025-01-02')]
  expect(judged(ninety, booked, trips).map(({ isPossible, pushedOverDays }) => [isPossible, pushedOverDays])).toEqual([
    [true, 0],
    [true, 0],
    [false, 6],
  ])
})

test('of two trips that claim the same days the later is not possible, nor is one within a stay', () => {
  const [first, second] = judged(ninety, [], [trip('2026-05-05', '2026-05-15'), trip('2026-05-01', '2026-05-10')])
  const doubts = [{ kind: 'overlap', stays: [], trips: [1, 0], from: '2026-05-05', to: '2026-05-10' }]
  expect(first).toMatchObject({ trip: { entry: '2026-05-01' }, isPossible: true, doubts })
  expect(second).toMatchObject({ trip: { entry: '2026-05-05' }, isPossible: false, doubts })
  expect(judged(ninety, [stay('2026-05-08', '2026-05-12')], [trip('2026-05-01', '2026-05-10')])).toMatchObject([
    { isPossible: false, doubts: [{ kind: 'overlap', stays: [0], trips: [0] }] },
  ])
  expect(judged(ninety, [], [trip('2026-05-01', '2026-05-10'), trip('2026-05-10', '2026-05-12')])).toMatchObject([
    { isPossible: true, doubts: [{ kind: 'same-day' }] },
    { isPossible: true, doubts: [{ kind: 'same-day' }] },
  ])
})

test('a trip into an open stay is counted from the entry of that stay', () => {
  expect(judged({ perEntry: 30 }, [stay('2026-11-01', null)], [trip('2026-11-22', '2026-12-05')])).toMatchObject([
    {
      isPossible: false,
      maxStayDays: 9,
      overDays: 5,
      doubts: [{ kind: 'open-before-later-stay', stays: [0], trips: [0] }],
    },
  ])
})

test.each([
  ['with nothing booked', [stay(day(5000), day(5009))]],
  ['each of which pushes a booked stay over', spaced(2000, 10_006, 10)],
])(
  'four times as many trips, %s, take about four times as long, not sixteen',
  (_, stays) => {
    const milliseconds = (count: number) => {
      const trips = spaced(count, 10_000, 4)
      const spent = Array.from({ length: 3 }, () => {
        const before = process.threadCpuUsage()
        judged({ limit: 90, window: 180, perEntry: 30 }, stays, trips)
        const { user, system } = process.threadCpuUsage(before)
        return (user + system) / 1000
      })
      return Math.min(...spent)
    }
    milliseconds(200)
    expect(milliseconds(2000)).toBeLessThan(9 * Math.max(2, milliseconds(500)))
  },
  60_000,
)

test.each<[string, unknown, string, RegExp]>([
  ['a day that does not exist', trip('2026-02-30', '2026-03-01'), 'not-a-day', /^The entry of Trip 2, "2026-02-30", /],
  ['an exit that does not exist', trip('2026-02-20', '2026-02-31'), 'not-a-day', /^The exit of Trip 2, "2026-02-31", /],
  ['an exit before its entry', trip('2026-02-20', '2026-02-19'), 'exit-before-entry', /^Trip 2 ends on 2026-02-19/],
  ['no exit', { entry: '2026-02-20' }, 'not-a-stay', /^Trip 2 has no exit/],
  ['nothing in it', null, 'not-a-stay', /^Trip 2 is "null"/],
  ['a day at the end of time', trip('2026-02-20', '9999-12-31'), 'out-of-range', /^Trip 2 names 9999-12-31/],
  ['another day at the end of time', trip('9999-12-30', '9999-12-31'), 'out-of-range', /^Trip 2 names 9999-12-30/],
])('a trip with %s is named by its number', (_, bad, code, message) => {
  expect(
    planTrips(ninety, [stay('2026-01-01', '2026-01-02')], [trip('2026-05-01', '2026-05-02'), bad as Trip]),
  ).toEqual({
    ok: false,
    refusal: { code, trip: 1, message: expect.stringMatching(message) },
  })
})

test('trips that are no list, and a stay that is wrong, are told apart', () => {
  expect(planTrips(ninety, [], null as never)).toMatchObject({
    refusal: { message: expect.stringMatching(/^The trips are no list/) },
  })
  expect(planTrips(ninety, [stay('2026-02-30', null)], [])).toMatchObject({ refusal: { code: 'not-a-day', stay: 0 } })
  expect(planTrips(ninety, [], [])).toEqual({ ok: true, value: [] })
})

function day(number: number): string {
  return new Date(Date.UTC(1950, 0, 1 + number)).toISOString().slice(0, 10)
}

/** So many trips of so many days, one every three weeks. */
function spaced(count: number, first: number, days: number): Trip[] {
  return Array.from({ length: count }, (_, index) => ({
    entry: day(first + index * 21),
    exit: day(first + index * 21 + days - 1),
  }))
}
