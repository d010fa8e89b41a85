// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { Question } from './answer-lines.ts'
import { answerMake, answerZone } from './zone-lines.ts'

const today = '2026-11-22' as PlainDate
const read = (lines: unknown) => answerZone({ lines }, today)

const letters = fc.string({ unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'), minLength: 1, maxLength: 14 })
const name = fc.array(letters, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '))
const signs = (maxLength: number, minLength = 0) =>
  fc.string({ unit: fc.constantFrom(...'ABCXYZ0123456789'), minLength, maxLength })
const birth = fc.constantFrom('1974-08-12', '2012-01-01', '740812', '74<<<<', '7408<<', '<<<<<<')

const content = (format: string, number: number, optional: number, optional2: number) =>
  fc.record({
    format: fc.constant(format),
    issuer: fc.constantFrom('KAZ', 'KOR', 'D', 'UNO', 'XXA'),
    nationality: fc.constantFrom('KAZ', 'KOR', 'D', 'XXB'),
    primary: name,
    secondary: fc.oneof(fc.constant(''), name),
    documentNumber: signs(number, 1),
    birth,
    sex: fc.constantFrom('F', 'M', 'X', ''),
    expiry: fc.constantFrom('2036-11-21', '2012-04-15'),
    optional: signs(optional),
    ...(optional2 > 0 && { optional2: signs(optional2) }),
  })

describe.each([
  ['TD1', 18, 4, 11],
  ['TD2', 12, 2, 0],
  ['TD3', 9, 14, 0],
  ['MRV-A', 9, 16, 0],
  ['MRV-B', 9, 8, 0],
] as const)('a zone of %s', (format, number, optional, optional2) => {
  test('that was read is made again of what the answer holds, letter by letter', () => {
    fc.assert(
      fc.property(content(format, number, optional, optional2), (question) => {
        const made = answerMake(question)
        const answer = JSON.parse(JSON.stringify({ id: 7, ...read(made.lines) })) as Question
        expect(answer).toMatchObject({ valid: true, format })
        expect(answerMake(answer).lines).toEqual(made.lines)
        // The same by the fields alone, with the format beside them.
        expect(answerMake({ format, ...(answer.fields as object) }).lines).toEqual(made.lines)
      }),
      { numRuns: 100 },
    )
  })
})

describe('what was read and is not right', () => {
  const wrong = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<11']

  test('is not made into a zone that is, unless somebody took the fields for right', () => {
    const answer = read(wrong)
    expect(answer.valid).toBe(false)
    expect(answerMake(answer)).toMatchObject({ problem: { code: 'bad-field', field: 'valid' } })
    expect(answerMake({ format: answer.format, fields: answer.fields })).toMatchObject({
      lines: [wrong[0], `${wrong[1]?.slice(0, -1)}0`],
    })
  })

  test('is refused with a sentence where nothing could be read', () => {
    expect(answerMake(read(['P<']))).toMatchObject({ problem: { field: 'valid' } })
    expect(answerMake({ fields: null })).toMatchObject({ problem: { field: 'fields' } })
  })
})

test('every answer on a zone has the same four fields', () => {
  for (const lines of [undefined, [], ['P<'], ['x', 'y']])
    expect(Object.keys(read(lines))).toEqual(['valid', 'format', 'fields', 'problems'])
  expect(Object.keys(answerZone({ lines: [], readOn: 'today' }, today))).toEqual(Object.keys(read([])))
})

test('a zone that was made is a question to be read as it is', () => {
  const made = answerMake({
    ...{ format: 'TD3', issuer: 'KAZ', primary: 'KAIRATOV', secondary: 'YERLAN', documentNumber: 'N00000000' },
    ...{ nationality: 'KAZ', birth: '1990-04-12', sex: 'M', expiry: '2036-11-21' },
  })
  expect(answerZone(JSON.parse(JSON.stringify({ id: 1, ...made })) as Question, today)).toMatchObject({ valid: true })
})

describe('a zone is not made without what was asked for it:', () => {
  const content = {
    ...{ format: 'TD3', issuer: 'KAZ', primary: 'KAIRATOV', documentNumber: 'N00000000', nationality: 'KAZ' },
    ...{ birth: '1990-04-12', sex: 'M', expiry: '2036-11-21' },
  }

  test('a given name under another word is refused, not dropped', () => {
    expect(answerMake({ ...content, given: 'YERLAN' })).toEqual({
      problem: {
        code: 'unknown-field',
        field: 'given',
        message: expect.stringMatching(
          /^The question bears the unknown field "given"; it may have format, .*secondary/,
        ),
      },
    })
    const { format, ...fields } = content
    expect(answerMake({ format, fields: { ...fields, given: 'YERLAN' } })).toMatchObject({
      problem: { code: 'unknown-field', field: 'given', message: expect.stringMatching(/^The zone in "fields" bears/) },
    })
  })

  test('what stands beside the fields of a zone that was read is refused, since the fields alone are taken', () => {
    const { format, ...fields } = content
    expect(answerMake({ format, fields, secondary: 'YERLAN' })).toMatchObject({
      problem: { code: 'unknown-field', field: 'secondary' },
    })
    expect(answerMake({ format, fields: { ...fields, secondary: 'YERLAN' }, truncation: 'cut' })).toHaveProperty(
      'lines',
    )
  })
})

test('which of the two days is none is said', () => {
  const lines = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10']
  const said = (days: Question) => answerZone({ lines, ...days }, today).problems
  expect(said({ readOn: '2026-11-22', issuedOn: '2007-02-30' })).toEqual([
    {
      severity: 'error',
      code: 'not-a-day',
      field: 'issuedOn',
      message: 'issuedOn, "2007-02-30", is not a day; write it as 2026-11-22 or leave it out.',
    },
  ])
  expect(said({ readOn: 'foo' })).toMatchObject([{ field: 'readOn' }])
  expect(said({ readOn: null, issuedOn: null })).toEqual(said({}))
})
