// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayFromNumber } from '#src/standards/calendar/index.ts'
import { longestByDays, overstaysByDays, usedByDays } from '#testing/oracle/stay-by-days.ts'
import { checkDays, longestStayDays } from './check-days.ts'
import { checkStays, explainDay, firstDayFor, planStay, planTrips } from './index.ts'
import type { StayRule } from './rule.ts'
import { dayRuleOf } from './rule.ts'

const START = 20_000
const AT = START + 500

const rules = fc.record({
  perEntry: fc.option(fc.integer({ min: 1, max: 40 })),
  window: fc.integer({ min: 2, max: 200 }),
  share: fc.double({ min: 0.02, max: 1, noNaN: true }),
  looksBack: fc.boolean(),
})
const histories = fc.array(
  fc.record({ entry: fc.integer({ min: START, max: AT }), length: fc.integer({ min: 1, max: 60 }) }),
  { maxLength: 14 },
)

type Drawn = { perEntry: number | null; window: number; share: number; looksBack: boolean }

function ruleOf({ perEntry, window, share, looksBack }: Drawn): StayRule {
  const limit = Math.max(1, Math.floor(window * share))
  return { perEntry, limit, window, convention: looksBack ? 'preceding-exclusive' : 'inclusive' }
}

function plainRuleOf(rule: StayRule) {
  return {
    perEntry: rule.perEntry ?? Number.POSITIVE_INFINITY,
    limit: rule.limit ?? 0,
    window: rule.window ?? 0,
    looksBack: rule.convention === 'preceding-exclusive',
  }
}

const spansOf = (drawn: { entry: number; length: number }[]) =>
  drawn.map(({ entry, length }) => ({ entry, exit: entry + length - 1 }))
const spansSorted = (drawn: { entry: number; length: number }[]) =>
  spansOf(drawn).sort((one, other) => one.entry - other.entry)
const flat = (spans: { entry: number; exit: number }[]) => spans.flatMap(({ entry, exit }) => [entry, exit])
const asStays = (spans: { entry: number; exit: number }[]) =>
  spans.map(({ entry, exit }) => ({ entry: dayFromNumber(entry), exit: dayFromNumber(exit) }))

function daysOf(ranges: readonly number[]): number[] {
  const days: number[] = []
  for (let index = 0; index < ranges.length; index += 2)
    for (let day = ranges[index] as number; day <= (ranges[index + 1] as number); day++) days.push(day)
  return days
}

describe('beside the count of each single day', () => {
  test('days used, days left and every day over a cap are the same', () => {
    fc.assert(
      fc.property(rules, histories, (drawn, history) => {
        const rule = ruleOf(drawn)
        const spans = spansOf(history)
        const check = checkDays(dayRuleOf(rule), flat(spans), AT)
        const used = usedByDays(plainRuleOf(rule), spans, AT)
        expect(check.used).toBe(used)
        expect(check.remaining).toBe(Math.max(0, (rule.limit ?? 0) - used))
        expect(daysOf(check.overstays)).toEqual(overstaysByDays(plainRuleOf(rule), spans, AT))
      }),
      { numRuns: 400 },
    )
  })

  test('the longest stay from a day is the same', () => {
    fc.assert(
      fc.property(rules, histories, (drawn, history) => {
        const rule = ruleOf(drawn)
        const expected = longestByDays(plainRuleOf(rule), spansOf(history), AT, 250)
        expect(Math.min(250, longestStayDays(dayRuleOf(rule), flat(spansOf(history)), AT))).toBe(expected)
      }),
      { numRuns: 400 },
    )
  })
})

describe('what must hold for every history', () => {
  test('from one day to the next the days used change by one at most', () => {
    fc.assert(
      fc.property(rules, histories, fc.integer({ min: 0, max: 300 }), (drawn, history, later) => {
        const stays = flat(spansOf(history)).filter((_, index, all) => (all[index - (index % 2)] as number) <= AT)
        const rule = dayRuleOf(ruleOf(drawn))
        const today = checkDays(rule, stays, AT + later).used
        expect(Math.abs(checkDays(rule, stays, AT + later + 1).used - today)).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('leaving out a stay never shortens the longest stay', () => {
    fc.assert(
      fc.property(rules, histories, fc.nat(13), (drawn, history, left) => {
        const rule = dayRuleOf(ruleOf(drawn))
        const fewer = history.filter((_, index) => index !== left)
        expect(longestStayDays(rule, flat(spansOf(fewer)), AT)).toBeGreaterThanOrEqual(
          longestStayDays(rule, flat(spansOf(history)), AT),
        )
      }),
    )
  })

  test('moving all days by the same number moves every answer', () => {
    fc.assert(
      fc.property(rules, histories, fc.integer({ min: -9000, max: 9000 }), (drawn, history, shift) => {
        const rule = dayRuleOf(ruleOf(drawn))
        const stays = flat(spansOf(history))
        const here = checkDays(rule, stays, AT)
        const there = checkDays(
          rule,
          stays.map((day) => day + shift),
          AT + shift,
        )
        const moved = (days: readonly number[]) => days.map((day) => day + shift)
        expect(there).toEqual({
          ...here,
          overstays: moved(here.overstays),
          overEntry: moved(here.overEntry),
          overWindow: moved(here.overWindow),
        })
      }),
    )
  })

  test('after as many days away as the limit, and no overstay in the window, the whole limit is there again', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const rule = { limit: 90, window: 180 }
        const spans = spansOf(history)
        const last = Math.max(START, ...spans.map(({ exit }) => exit))
        const entry = dayFromNumber(last + 91)
        fc.pre(checkDays(dayRuleOf(rule), flat(spans), last).overstays.length === 0)
        expect(planStay(rule, asStays(spans), entry)).toMatchObject({ ok: true, value: { maxStayDays: 90 } })
      }),
    )
  })

  test('the first day for a stay allows it, and no day before does', () => {
    fc.assert(
      fc.property(rules, histories, fc.integer({ min: 1, max: 30 }), (drawn, history, days) => {
        const rule = ruleOf(drawn)
        const stays = asStays(spansOf(history))
        const after = Math.max(AT, ...spansOf(history).map(({ exit }) => exit)) + 1
        const first = firstDayFor(rule, stays, dayFromNumber(after), days)
        const longest = (day: number) => {
          const plan = planStay(rule, stays, dayFromNumber(day))
          return plan.ok ? (plan.value.maxStayDays ?? Number.POSITIVE_INFINITY) : -1
        }
        if (!first.ok) throw new Error(first.refusal.message)
        if (first.value === null) {
          expect(longest(after + 400)).toBeLessThan(days)
          return
        }
        for (let day = after; dayFromNumber(day) < first.value; day++) expect(longest(day)).toBeLessThan(days)
        const plan = planStay(rule, stays, first.value)
        expect(plan.ok && (plan.value.maxStayDays ?? Number.POSITIVE_INFINITY) >= days).toBe(true)
      }),
    )
  })

  test('who is inside already may stay exactly as long as no day of their own stay is over a cap', () => {
    fc.assert(
      fc.property(rules, histories, fc.integer({ min: 0, max: 60 }), (drawn, history, before) => {
        const rule = ruleOf(drawn)
        const begun = AT - before
        const others = spansOf(history).filter(({ exit }) => exit < begun)
        const plan = planStay(
          rule,
          [...asStays(others), { entry: dayFromNumber(begun), exit: null }],
          dayFromNumber(AT),
        )
        const longest = (plan.ok && plan.value.maxStayDays) || 0
        const overAfter = (days: number) =>
          overstaysByDays(plainRuleOf(rule), [...others, { entry: begun, exit: AT + days - 1 }], AT + days - 1)
        fc.pre(plan.ok && plan.value.maxStayDays !== null)
        expect(overAfter(longest).filter((day) => day >= AT)).toEqual([])
        expect(overAfter(longest + 1).filter((day) => day >= AT)).toEqual([AT + longest])
      }),
      { numRuns: 400 },
    )
  })

  test('a trip may last as long as the plan of its entry says, and pushes over a cap the days by which two counts of each day differ', () => {
    fc.assert(
      fc.property(rules, histories, histories, (drawn, history, planned) => {
        const rule = ruleOf(drawn)
        const stays = asStays(spansOf(history))
        const trips = asStays(spansOf(planned)).sort((one, other) => (one.entry < other.entry ? -1 : 1))
        const plans = planTrips(rule, stays, trips)
        if (!plans.ok) throw new Error(plans.refusal.message)
        const ownDays = new Set(spansOf(history).flatMap(({ entry, exit }) => daysOf([entry, exit])))
        const overOwn = Array.from({ length: trips.length + 1 }, (_, count) => {
          const made = [...spansOf(history), ...spansSorted(planned).slice(0, count)]
          return overstaysByDays(plainRuleOf(rule), made, AT + 100).filter((day) => ownDays.has(day)).length
        })
        for (const [place, { trip, maxStayDays, pushedOverDays }] of plans.value.entries()) {
          const plan = planStay(rule, [...stays, ...trips.slice(0, place)], trip.entry)
          expect(plan).toMatchObject({ ok: true, value: { maxStayDays } })
          expect(pushedOverDays).toBe((overOwn[place + 1] as number) - (overOwn[place] as number))
        }
      }),
      { numRuns: 40 },
    )
  })

  test('the order in which stays are told does not matter', () => {
    fc.assert(
      fc.property(rules, histories, (drawn, history) => {
        const rule = dayRuleOf(ruleOf(drawn))
        const spans = spansOf(history)
        expect(checkDays(rule, flat([...spans].reverse()), AT)).toEqual(checkDays(rule, flat(spans), AT))
      }),
    )
  })
})

test('odd input is answered with a sentence and never thrown back', () => {
  const oddDay = fc.oneof(
    fc.string(),
    fc.constant('2026-02-30'),
    fc.constant(null),
    fc.integer(),
    fc.constant('2026-11-22'),
  )
  const oddRule = fc.record({
    perEntry: fc.anything(),
    limit: fc.anything(),
    window: fc.anything(),
    convention: fc.anything(),
    territory: fc.anything(),
  })
  fc.assert(
    fc.property(oddRule, fc.anything(), fc.array(fc.anything()), oddDay, (rule, stays, list, at) => {
      for (const given of [stays, list])
        for (const answer of [
          checkStays(rule as StayRule, given as [], at as string),
          checkStays({ limit: 90, window: 180 }, given as [], at as string),
          planStay({ limit: 90, window: 180 }, given as [], at as string),
          firstDayFor({ limit: 90, window: 180 }, given as [], at as string, 5),
          planTrips({ limit: 90, window: 180 }, [], given as []),
          planTrips(rule as StayRule, given as [], given as []),
          explainDay(rule as StayRule, given as [], at as string),
        ])
          if (!answer.ok) expect(answer.refusal.message).toMatch(/\.$/)
    }),
  )
})
