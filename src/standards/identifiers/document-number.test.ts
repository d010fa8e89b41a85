// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import { readDocumentNumber } from './document-number.ts'

describe('the number of a passport or identity card', () => {
  test.each([
    ['as printed', 'N00000001', 'N00000001'],
    ['in small letters', 'n00000001', 'N00000001'],
    ['with gaps, dashes and the sign for number', ' № N 0000-0001 ', 'N00000001'],
    ['with gaps that do not break', 'N\u00a00000\u202f0001', 'N00000001'],
    ['with a Cyrillic letter of the same shape', 'РА1234567', 'PA1234567'],
    ['in wide letters of an East Asian keyboard', 'Ｍ１２３４５６７８', 'M12345678'],
    ['of digits alone', '012345678', '012345678'],
    ['with letters that have no Latin shape', 'УД 123456', 'YД123456'],
  ])('%s is kept as capitals and digits', (_, typed, kept) => {
    expect(readDocumentNumber(typed)).toEqual({ ok: true, value: kept })
  })
  test.each(['', 'N1', 'passport', 'N0000000100000000000000', 'N000<001', null])('%s is none', (typed) => {
    expect(readDocumentNumber(typed as string).ok).toBe(false)
  })
})
