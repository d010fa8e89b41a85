// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import { describeIinDoubt, describeIinProblem, iinCheckDigit, readIin } from './index.ts'

describe('an IIN', () => {
  test.each([
    ['850101300015', 'male', '1985-01-01'],
    ['901231450017', 'female', '1990-12-31'],
    ['050630501233', 'male', '2005-06-30'],
    ['850101300603', 'male', '1985-01-01'],
    ['850101300615', 'male', '1985-01-01'],
    ['991231400991', 'female', '1999-12-31'],
    ['850101 300 015', 'male', '1985-01-01'],
  ])('%s is sound, and says %s, %s', (text, sex, born) => {
    const read = readIin(text)
    expect(read.ok && [read.value.sex, read.value.born]).toEqual([sex, born])
  })

  test.each([
    ['850101300014', 'wrong-check-digit'],
    ['851301300010', 'impossible-birth-date'],
    ['000229000000', 'wrong-check-digit'],
    ['850230300010', 'impossible-birth-date'],
    ['850101700010', 'impossible-birth-date'],
    ['85010130001', 'not-twelve-digits'],
    ['85010130001A', 'not-twelve-digits'],
  ])('%s is refused: %s', (text, problem) => expect(readIin(text)).toEqual({ ok: false, refusal: problem }))

  test('where both rows of weights give ten, no ending is valid', () => {
    expect(iinCheckDigit('85010130069')).toBeUndefined()
    for (let last = 0; last < 10; last++) expect(readIin(`85010130069${last}`).ok).toBe(false)
  })

  test('what is no eleven digits has no twelfth', () => {
    for (const odd of ['', '8501013000', '8501013000A', '850101300015', null, undefined, 85_010_130_001, {}] as never[])
      expect(iinCheckDigit(odd)).toBeUndefined()
  })

  test('a number with 0 in the seventh place is accepted with a doubt of its own, and tells neither birth nor sex', () => {
    const number = `90010100001${iinCheckDigit('90010100001')}`
    expect(readIin(number)).toEqual({ ok: true, value: { number, doubts: ['seventh-digit-zero'] } })
    expect(describeIinDoubt('seventh-digit-zero')).toMatch(/seventh digit is 0.*\.$/)
  })

  test('a birth after the day asked about is doubted, and one on that day is not', () => {
    const number = `99123150001${iinCheckDigit('99123150001')}`
    const doubtsOn = (on: string) => {
      const read = readIin(number, { on: plainDate(on) })
      return read.ok && read.value.doubts
    }
    expect([doubtsOn('2026-11-23'), doubtsOn('2099-12-31')]).toEqual([['not-yet-born'], []])
    expect(readIin(number)).toMatchObject({ ok: true, value: { born: '2099-12-31', doubts: [] } })
    expect(describeIinDoubt('not-yet-born')).toMatch(/after the day asked about.*\.$/)
  })

  test('a number that is no text is refused as such, for it may have lost its zeros', () => {
    const read = readIin(850_101_300_015 as unknown as string)
    expect(read.ok ? '' : describeIinProblem(read.refusal)).toMatch(/not given as text; write it in quotes/)
  })

  // The eleventh digit has weight 11, which is 0 modulo 11: the first row does not guard it.
  test('a wrong digit among the first three of the serial number is noticed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.nat(2), fc.integer({ min: 1, max: 9 }), (serial, place, by) => {
        const first = `8501013${String(serial).padStart(4, '0')}`
        const last = iinCheckDigit(first)
        fc.pre(last !== undefined && last === weightedByFirstRow(first))
        const digits = [...first]
        digits[7 + place] = String((Number(digits[7 + place]) + by) % 10)
        const changed = digits.join('')
        fc.pre(weightedByFirstRow(changed) < 10)
        expect(readIin(`${changed}${last}`).ok).toBe(false)
      }),
    )
  })
})

function weightedByFirstRow(digits: string): number {
  return [...digits].reduce((sum, digit, index) => sum + Number(digit) * (index + 1), 0) % 11
}
