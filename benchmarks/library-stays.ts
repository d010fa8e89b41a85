// SPDX-License-Identifier: Apache-2.0
import { randomFor } from '#demo/random.ts'
import { dayFromNumber } from '#src/standards/calendar/index.ts'
import type { Stay, StayRule } from '#src/standards/stay/index.ts'
import { checkDays, checkStays, dayRuleOf } from '#src/standards/stay/index.ts'
import { overstaysByDays, usedByDays } from '#testing/oracle/stay-by-days.ts'
import type { Figure } from './figure.ts'
import { perSecond } from './processor-time.ts'

const HISTORIES = 300
const STAYS = 20
const RULES: readonly StayRule[] = [
  { limit: 90, window: 180 },
  { limit: 90, window: 180, perEntry: 30 },
  { limit: 60, window: 180, convention: 'preceding-exclusive' },
]

/** Histories of twenty stays: used, remaining and every overstay on the last day, under the usual rules in turn. */
export function* measureStays(): Generator<Figure> {
  const histories = Array.from({ length: HISTORIES }, (_, index) => inventHistory(index))
  let seen = 0

  const numbers = perSecond(HISTORIES, () => {
    for (const { dayRule, days, at } of histories) seen += checkDays(dayRule, days, at).used
  })
  yield { what: 'stays checked, 20 of them in day numbers', value: numbers, unit: '/s', limit: { atLeast: 1_000_000 } }

  const plain = perSecond(HISTORIES / 10, () => {
    for (const { plainRule, spans, at } of histories.slice(0, HISTORIES / 10))
      seen += usedByDays(plainRule, spans, at) + overstaysByDays(plainRule, spans, at).length
  })
  yield { what: 'the same counted day by day', value: plain, unit: '/s' }
  yield { what: 'times as fast as day by day', value: numbers / plain, unit: '×', limit: { atLeast: 20 } }

  const text = perSecond(HISTORIES, () => {
    for (const { rule, stays, on } of histories) {
      const check = checkStays(rule, stays, on)
      if (!check.ok) throw new Error(check.refusal.message)
      seen += check.value.used
    }
  })
  yield { what: 'stays checked, from days as text', value: text, unit: '/s', limit: { atLeast: 150_000 } }
  if (seen === 0) throw new Error('Nobody was anywhere: the histories are wrong.')
}

function inventHistory(index: number) {
  const random = randomFor(`stays-${index}`)
  const rule = RULES[index % RULES.length] as StayRule
  const days: number[] = []
  let day = 18_000
  for (let stay = 0; stay < STAYS; stay++) {
    const exit = day + random.between(0, 29)
    days.push(day, exit)
    day = exit + random.between(0, 59)
  }
  const at = (days.at(-1) as number) + random.between(0, 29)
  const spans = Array.from({ length: STAYS }, (_, stay) => ({
    entry: days[stay * 2] as number,
    exit: days[stay * 2 + 1] as number,
  }))
  const stays: Stay[] = spans.map(({ entry, exit }) => ({ entry: dayFromNumber(entry), exit: dayFromNumber(exit) }))
  const plainRule = {
    perEntry: rule.perEntry ?? Number.POSITIVE_INFINITY,
    limit: rule.limit ?? Number.POSITIVE_INFINITY,
    window: rule.window ?? 0,
    looksBack: rule.convention === 'preceding-exclusive',
  }
  return { rule, dayRule: dayRuleOf(rule), plainRule, days, spans, stays, at, on: dayFromNumber(at) }
}
