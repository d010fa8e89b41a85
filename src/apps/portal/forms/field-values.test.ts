// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FormField } from '#src/consular/forms/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { DATE_PARTS, dateParts, NAME_PARTS, nameParts, readField } from './field-values.ts'

const field = (kind: FormField['kind']): FormField => ({
  name: 'applicant/x',
  question: 'x',
  kind,
  required: true,
  visible: true,
  label: { text: 'x' },
  hint: { text: 'x' },
})
const word = fc.stringMatching(/^[A-Za-zА-Яа-яӘәҒғҚқҢңӨөҰұҮүҺһІі가-힣]{1,12}$/)

describe('what a form sends', () => {
  test.each<[FormField['kind'], unknown, unknown]>([
    ['text', '  Busan ', 'Busan'],
    ['text', '   ', undefined],
    ['text', ['a', 'b'], undefined],
    ['long-text', 'one\r\ntwo', 'one\ntwo'],
    ['yes-no', 'yes', true],
    ['yes-no', 'no', false],
    ['yes-no', 'perhaps', undefined],
    ['whole-number', '12', 12],
    ['whole-number', 'twelve', 'twelve'],
    ['choices', 'maps', ['maps']],
    ['choices', ['maps', 'rare-books'], ['maps', 'rare-books']],
    ['choices', undefined, undefined],
    ['country', 'KR', 'KR'],
  ])('a %s sent as %j is %j', (kind, sent, answer) => {
    expect(readField(field(kind), { 'applicant/x': sent })).toEqual(answer)
  })

  test('a day in three parts is a day, and its parts come back as typed', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(day, (instant) => {
        const [year = '', month = '', date = ''] = instant.toISOString().slice(0, 10).split('-')
        const sent = { 'applicant/x.year': year, 'applicant/x.month': String(Number(month)), 'applicant/x.day': date }
        const answer = readField(field('date'), sent)
        expect(answer).toBe(plainDate(`${year}-${month}-${date}`))
        expect(dateParts(answer)).toEqual({ year, month: String(Number(month)), day: String(Number(date)) })
      }),
    )
  })

  test('a day that is none comes back as it was typed, so that it can be corrected', () => {
    fc.assert(
      fc.property(fc.record({ day: word, month: word, year: word }), (typed) => {
        const sent = Object.fromEntries(DATE_PARTS.map((part) => [`applicant/x.${part}`, typed[part]]))
        expect(dateParts(readField(field('date'), sent))).toEqual(typed)
      }),
    )
  })

  test('the parts of a name come back, in any script, and no part is invented', () => {
    fc.assert(
      fc.property(
        fc.record(Object.fromEntries(NAME_PARTS.map((part) => [part, fc.option(word, { nil: '' })]))),
        (typed) => {
          const sent = Object.fromEntries(Object.entries(typed).map(([part, text]) => [`applicant/x.${part}`, text]))
          const answer = readField(field('name'), sent)
          expect(nameParts(answer)).toEqual(typed)
          if (Object.values(typed).every((part) => part === '')) expect(answer).toBeUndefined()
        },
      ),
    )
  })

  test('nothing sent can make it fail', () => {
    const kinds = ['text', 'name', 'date', 'choices', 'yes-no', 'whole-number', 'region', 'identifier'] as const
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.dictionary(fc.string(), fc.anything()),
        fc.anything(),
        (kind, sent, own) => {
          expect(() => readField(field(kind), { ...sent, 'applicant/x': own, 'applicant/x.given': own })).not.toThrow()
        },
      ),
    )
  })
})
