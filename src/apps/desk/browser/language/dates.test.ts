// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { spanIn as spanOf } from './dates.ts'

// Which space stands around a dash, and whether one does, differs between versions of the same browser.
const spanIn = (...told: Parameters<typeof spanOf>) => spanOf(...told).replace(/\s/g, ' ')

const inAll = (from: string, until: string) => ['kk', 'ru', 'en', 'ko'].map((language) => spanIn(language, from, until))

describe('From one day to another', () => {
  it('says the month and the year once where both days share them', () => {
    expect(inAll('2022-06-24', '2022-06-26')).toEqual([
      '2022 ж. 24–26 маусым',
      '24–26 июня 2022 г.',
      '24–26 June 2022',
      '2022년 6월 24일~26일',
    ])
  })

  it('says the year once where only the months differ', () => {
    expect(spanIn('kk', '2022-06-24', '2022-07-02')).toBe('2022 ж. 24 маусым – 2 шілде')
    expect(spanIn('kk', '2022-06', '2022-07')).toBe('2022 ж. маусым – шілде')
    expect(spanIn('kk', '2022-12-30', '2023-01-02')).toBe('2022 ж. 30 желтоқсан – 2023 ж. 2 қаңтар')
  })

  it('names years together, and one day as one', () => {
    expect(inAll('2022', '2023')).toEqual(['2022–2023 жж.', '2022–2023 гг.', '2022–2023', '2022~2023년'])
    expect(spanIn('kk', '2022', '2022')).toBe('2022 ж.')
  })

  it('says both ends in full where one is known more exactly', () => {
    expect(spanIn('en', '2022-06', '2022-07-02')).toBe('June 2022 – 2 July 2022')
  })
})
