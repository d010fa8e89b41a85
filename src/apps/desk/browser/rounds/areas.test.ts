// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { belowItem } from './areas.ts'

describe('Below an item of the agenda', () => {
  it('does not say its area again where the item is called by it', () => {
    expect(belowItem('Туризм', { area: 'туризм' })).toBe('')
    expect(belowItem('Tourism', { area: 'tourism', ledBy: 'led by Kazakhstan' })).toBe('led by Kazakhstan')
  })

  it('says what it is about and who leads it', () => {
    expect(belowItem('Work permits', { area: 'residence and work', ledBy: 'led by Kazakhstan' })).toBe(
      'residence and work · led by Kazakhstan',
    )
  })
})
