// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import type { Stay, StayRule, Trip } from './index.ts'
import { checkStays, explainDay, firstDayFor, planStay, planTrips } from './index.ts'

const ninety: StayRule = { limit: 90, window: 180 }
const thirtyOfSixty: StayRule = { perEntry: 30, limit: 60, window: 180 }
const stay = (entry: string, exit: string | null, territory?: string): Stay => ({
  entry,
  exit,
  ...(territory && { territory }),
})

function checked(rule: StayRule, stays: readonly Stay[], at: string) {
  const check = checkStays(rule, stays, at)
  if (!check.ok) throw new Error(check.refusal.message)
  return check.value
}

describe('a limit for each entry', () => {
  test('is overstayed by a long stay though the window has room', () => {
    const check = checked(thirtyOfSixty, [stay('2026-10-01', '2026-11-04')], '2026-11-04')
    const overstay = [{ from: '2026-10-31', to: '2026-11-04', days: 5 }]
    expect(check).toMatchObject({ used: 35, overstays: overstay, overEntry: overstay, overWindow: [] })
    expect(check).toMatchObject({ remaining: 25, remainingInEntry: 0 })
  })

  test('alone has no window, and counts the stay that is open', () => {
    const check = checked({ perEntry: 30 }, [stay('2026-09-01', '2026-09-20'), stay('2026-11-01', null)], '2026-11-10')
    expect(check).toMatchObject({ windowStart: null, used: 10, remaining: 20, overstays: [] })
  })
})

test('a consulate that looks back upon the days before counts one day more than one that counts the day itself', () => {
  const history = [stay('2026-01-01', '2026-01-30'), stay('2026-03-01', '2026-03-30')]
  const lookingBack: StayRule = { ...thirtyOfSixty, convention: 'preceding-exclusive' }
  const remaining = ['2026-06-30', '2026-07-01', '2026-07-15'].map(
    (day) => checked(lookingBack, history, day).remaining,
  )
  expect(remaining).toEqual([0, 1, 15])
  expect(planStay(lookingBack, history, '2026-06-30')).toMatchObject({ ok: true, value: { maxStayDays: 0 } })
  expect(planStay(thirtyOfSixty, history, '2026-06-30')).toMatchObject({ ok: true, value: { maxStayDays: 30 } })
  expect(checked({ ...lookingBack, limit: 90 }, [], '2025-07-01').windowStart).toBe('2025-01-02')
})

describe('a record that may be wrong', () => {
  const doubts = (stays: readonly Stay[]) => checked(ninety, stays, '2026-05-15').doubts

  test('counts a day of leaving and coming back once, and says so', () => {
    const stays = [stay('2026-05-01', '2026-05-05'), stay('2026-05-05', '2026-05-08')]
    expect(checked(ninety, stays, '2026-05-08').used).toBe(8)
    expect(doubts(stays)).toEqual([{ kind: 'same-day', stays: [0, 1], from: '2026-05-05', to: '2026-05-05' }])
  })

  test('counts days that two stays claim once, and names them', () => {
    const stays = [stay('2026-05-01', '2026-05-05'), stay('2026-05-04', '2026-05-06')]
    expect(checked(ninety, stays, '2026-05-15').used).toBe(6)
    expect(doubts(stays)).toEqual([{ kind: 'overlap', stays: [0, 1], from: '2026-05-04', to: '2026-05-05' }])
  })

  test('is doubted when an open stay stands before a later one, or an exit lies after the day asked about', () => {
    expect(doubts([stay('2026-05-01', null), stay('2026-05-10', '2026-05-12')])).toMatchObject([
      { kind: 'open-before-later-stay' },
    ])
    expect(doubts([stay('2026-05-01', '2026-05-20')])).toMatchObject([
      { kind: 'exit-after-control', from: '2026-05-16' },
    ])
  })
})

describe('a territory that changes', () => {
  const rule: StayRule = { ...ninety, territory: [{ code: 'ROU', from: '2024-03-31' as never }] }

  test('counts a stay from the day of accession', () => {
    expect(checked(rule, [stay('2024-03-01', '2024-04-10', 'ROU')], '2024-04-10').used).toBe(11)
  })

  test('that a stay does not name is taken to be in the area, and doubted', () => {
    const nowhere = [stay('2024-02-01', '2024-02-10')]
    expect(checked(rule, nowhere, '2024-04-10')).toMatchObject({
      used: 10,
      doubts: [{ kind: 'no-territory', stays: [0], from: '2024-02-01', to: '2024-02-10' }],
    })
    expect(checked(ninety, nowhere, '2024-04-10').doubts).toEqual([])
  })

  test.each(['2024-03-31', '2024-03-30'])('cannot belong to the area until %s and from 31 March 2024', (until) => {
    const never = { ...ninety, territory: [{ code: 'ROU', from: '2024-03-31', until }] } as unknown as StayRule
    expect(checkStays(never, [], '2024-04-10')).toMatchObject({
      ok: false,
      refusal: { code: 'bad-rule', message: expect.stringContaining(`"ROU" belongs until ${until}`) },
    })
  })

  test('is refused when the rule does not name it', () => {
    expect(checkStays(rule, [stay('2024-03-01', '2024-04-10', 'XYZ')], '2024-04-10')).toMatchObject({
      ok: false,
      refusal: { code: 'unknown-territory', stay: 0 },
    })
  })
})

describe('one entry into an area of several territories', () => {
  const since = '2007-12-21' as never
  const area: StayRule = {
    perEntry: 30,
    territory: [
      { code: 'FRA', from: since },
      { code: 'DEU', from: since },
      { code: 'HRV', from: '2023-01-01' as never },
    ],
  }

  test('goes on when somebody moves from one to another on the same day', () => {
    const moved = [stay('2026-05-01', '2026-05-20', 'FRA'), stay('2026-05-20', '2026-06-10', 'DEU')]
    expect(checked(area, moved, '2026-06-10')).toMatchObject({
      used: 41,
      overEntry: [{ from: '2026-05-31', to: '2026-06-10', days: 11 }],
      doubts: [{ kind: 'moved-within', stays: [0, 1], from: '2026-05-20', to: '2026-05-20' }],
    })
    expect(planStay(area, moved, '2026-05-25')).toMatchObject({ ok: true, value: { maxStayDays: 6 } })
    expect(explainDay(area, moved, '2026-06-10')).toMatchObject({ ok: true, value: { dayOfStay: 41 } })
  })

  test('ends where somebody leaves and comes back into the same one, or from one that did not belong yet', () => {
    const back = [stay('2026-05-01', '2026-05-20', 'FRA'), stay('2026-05-20', '2026-06-10', 'FRA')]
    expect(checked(area, back, '2026-06-10')).toMatchObject({ used: 22, overEntry: [], doubts: [{ kind: 'same-day' }] })
    const acceded = [stay('2022-12-01', '2022-12-20', 'HRV'), stay('2022-12-20', '2023-01-10', 'DEU')]
    expect(checked(area, acceded, '2023-01-10')).toMatchObject({ used: 22, doubts: [{ kind: 'same-day' }] })
  })

  test('is one through two periods of the same territory that follow each other', () => {
    const split: StayRule = {
      perEntry: 30,
      territory: [
        { code: 'ROU', from: '2024-03-31' as never, until: '2025-01-01' as never },
        { code: 'ROU', from: '2025-01-01' as never },
      ],
    }
    expect(checked(split, [stay('2024-12-10', '2025-01-10', 'ROU')], '2025-01-10').overEntry).toEqual([
      { from: '2025-01-09', to: '2025-01-10', days: 2 },
    ])
  })
})

describe('plans', () => {
  test('somebody who is inside already stays as long as their own entry lasts, not a new one', () => {
    expect(planStay(thirtyOfSixty, [stay('2026-11-01', null)], '2026-11-22')).toEqual({
      ok: true,
      value: {
        maxStayDays: 9,
        lastLegalDay: '2026-11-30',
        usedBeforeEntryInWindow: 21,
        remaining: 39,
        doubts: [{ kind: 'already-inside', stays: [0], from: '2026-11-01', to: '2026-11-22' }],
      },
    })
    expect(checked(thirtyOfSixty, [stay('2026-11-01', null)], '2026-11-22').remainingInEntry).toBe(8)
    const booked = planStay(thirtyOfSixty, [stay('2026-11-01', '2026-12-05')], '2026-11-22')
    expect(booked).toMatchObject({
      ok: true,
      value: { lastLegalDay: '2026-11-30', doubts: [{ kind: 'already-inside' }] },
    })
    const over = planStay(thirtyOfSixty, [stay('2026-09-01', null)], '2026-11-22')
    expect(over).toMatchObject({ ok: true, value: { maxStayDays: 0, lastLegalDay: null } })
  })

  test('who leaves and enters on one day has entered again, and a person should look', () => {
    expect(planStay(thirtyOfSixty, [stay('2026-11-01', '2026-11-22')], '2026-11-22')).toMatchObject({
      ok: true,
      value: { maxStayDays: 30, doubts: [{ kind: 'same-day', stays: [0], from: '2026-11-22', to: '2026-11-22' }] },
    })
  })

  test('a plan names what in the record may be wrong, and the booked stay that the longest one would make illegal', () => {
    const stays = [stay('2026-01-01', '2026-01-10'), stay('2026-01-08', '2026-01-12'), stay('2026-09-01', '2026-11-29')]
    expect(planStay(ninety, stays, '2026-06-01')).toMatchObject({
      ok: true,
      value: {
        maxStayDays: 90,
        doubts: [
          { kind: 'overlap', stays: [0, 1] },
          { kind: 'later-stay', stays: [2], from: '2026-09-01', to: '2026-11-29' },
        ],
      },
    })
    const harmless = planStay({ perEntry: 30 }, [stay('2026-09-01', '2026-09-20')], '2026-06-01')
    expect(harmless).toMatchObject({ ok: true, value: { doubts: [] } })
  })

  const spring = [stay('2026-01-01', '2026-03-31')]

  test('the first day on which a stay is possible is the day on which the old days begin to leave', () => {
    expect(firstDayFor(ninety, spring, '2026-04-01', 30)).toEqual({ ok: true, value: '2026-06-30' })
  })

  test('a trip that is planned already is neither crossed nor made an overstay', () => {
    const planned = [stay('2026-09-01', '2026-11-29')]
    expect(firstDayFor(ninety, planned, '2026-08-01', 20)).toEqual({ ok: true, value: '2027-02-28' })
  })

  test('several trips are judged one after the other', () => {
    const trips = [
      { entry: '2026-07-10', exit: '2026-07-20' },
      { entry: '2026-06-01', exit: '2026-06-05' },
    ]
    expect(planTrips(ninety, spring, trips)).toMatchObject({
      ok: true,
      value: [
        { trip: { entry: '2026-06-01' }, isPossible: false, maxStayDays: 0, overDays: 5 },
        { trip: { entry: '2026-07-10' }, isPossible: true, overDays: 0 },
      ],
    })
  })

  test('no stay is longer than the limit of its window allows, ever', () => {
    expect(firstDayFor(ninety, [], '2026-01-01', 91)).toEqual({ ok: true, value: null })
  })
})

test('a day is explained by its window, by whose days lie in it and by each cap', () => {
  const history = [stay('2026-01-01', '2026-01-10'), stay('2026-06-01', '2026-07-05')]
  expect(explainDay(thirtyOfSixty, history, '2026-07-05')).toEqual({
    ok: true,
    value: {
      day: '2026-07-05',
      isPresent: true,
      window: { from: '2026-01-07', to: '2026-07-05', days: 180 },
      used: 39,
      limit: 60,
      from: [
        { stay: 0, from: '2026-01-07', to: '2026-01-10', days: 4 },
        { stay: 1, from: '2026-06-01', to: '2026-07-05', days: 35 },
      ],
      dayOfStay: 35,
      perEntry: 30,
      isOverWindow: false,
      isOverEntry: true,
    },
  })
})

test('a day before stays that are planned is explained without them', () => {
  const history = [stay('2026-01-01', '2026-01-10'), stay('2026-09-01', '2026-09-05')]
  expect(explainDay(ninety, history, '2026-01-05')).toMatchObject({ ok: true, value: { used: 5, dayOfStay: 5 } })
})

test('a trip before a stay that is planned already is judged by its own days', () => {
  const planned = [stay('2026-12-01', '2026-12-20')]
  expect(planTrips(ninety, planned, [{ entry: '2026-07-01', exit: '2026-07-10' }])).toMatchObject({
    ok: true,
    value: [{ isPossible: true, overDays: 0 }],
  })
})

describe('several trips', () => {
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
    expect(judged(ninety, booked, trips).map(({ isPossible, pushedOverDays }) => [isPossible, pushedOverDays])).toEqual(
      [
        [true, 0],
        [true, 0],
        [false, 6],
      ],
    )
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
    [
      'a day that does not exist',
      trip('2026-02-30', '2026-03-01'),
      'not-a-day',
      /^The entry of Trip 2, "2026-02-30", /,
    ],
    [
      'an exit that does not exist',
      trip('2026-02-20', '2026-02-31'),
      'not-a-day',
      /^The exit of Trip 2, "2026-02-31", /,
    ],
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
})

describe('bad input', () => {
  test.each<[string, string, StayRule, readonly unknown[], string]>([
    ['a day that does not exist', 'not-a-day', ninety, [stay('2026-02-30', null)], '2026-05-01'],
    ['an exit that does not exist', 'not-a-day', ninety, [stay('2026-02-20', '2026-13-01')], '2026-05-01'],
    ['a day of control that does not exist', 'not-a-day', ninety, [], '2026-5-1'],
    ['an exit before its entry', 'exit-before-entry', ninety, [stay('2026-02-20', '2026-02-19')], '2026-05-01'],
    ['an entry after the day asked about', 'entry-after-control', ninety, [stay('2026-05-02', null)], '2026-05-01'],
    ['a window of a thousand years', 'bad-rule', { limit: 90, window: 365_000 }, [], '2026-05-01'],
    ['a limit longer than its window', 'bad-rule', { limit: 200, window: 180 }, [], '2026-05-01'],
    ['a limit without a window', 'bad-rule', { limit: 90 }, [], '2026-05-01'],
    ['half a day', 'bad-rule', { limit: 0.5, window: 180 }, [], '2026-05-01'],
    ['a day at the beginning of time', 'out-of-range', ninety, [], '0001-01-01'],
    ['a day at its end', 'out-of-range', ninety, [], '9999-12-31'],
    ['a territory that is a word', 'bad-rule', { ...ninety, territory: 'EU' as never }, [], '2026-05-01'],
    ['a territory without its day', 'bad-rule', { ...ninety, territory: [{ code: 'ROU' } as never] }, [], '2026-05-01'],
    ['a number that JSON does not know', 'bad-rule', { perEntry: 30n as never }, [], '2026-05-01'],
    ['a bigger number for a stay', 'not-a-stay', ninety, [30n], '2026-05-01'],
    ['no rule', 'bad-rule', null as never, [], '2026-05-01'],
    ['nothing for a stay', 'not-a-stay', ninety, [null], '2026-05-01'],
  ])('%s is told as %s in a sentence', (_, code, rule, stays, at) => {
    const check = checkStays(rule, stays as Stay[], at)
    expect(check).toMatchObject({ ok: false, refusal: { code, message: expect.stringMatching(/^\p{Lu}.*\.$/u) } })
  })

  test('ten thousand stays are checked', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => stay(day(index * 3), day(index * 3 + 1)))
    expect(checked(ninety, many, day(29_999)).used).toBe(120)
  })
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
