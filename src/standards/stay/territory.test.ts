// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import type { Stay, StayRule } from './index.ts'
import { checkStays, explainDay, planStay } from './index.ts'

const ninety: StayRule = { limit: 90, window: 180 }
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
