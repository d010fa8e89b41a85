// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import type { Stay, StayRule } from './index.ts'
import { checkStays, explainDay, firstDayFor, planStay } from './index.ts'

const ninety: StayRule = { limit: 90, window: 180 }
const thirtyOfSixty: StayRule = { perEntry: 30, limit: 60, window: 180 }
const stay = (entry: string, exit: string | null): Stay => ({ entry, exit })

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
