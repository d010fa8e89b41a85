// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import { describeProblem, documentKind, parseZone } from './index.ts'

const readOn = plainDate('2026-11-22')
const name = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<'
const right = 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'

function errorsOf(lines: readonly unknown[]) {
  const { problems } = parseZone(lines as string[], { readOn })
  return problems
    .filter(({ severity }) => severity === 'error')
    .map((problem) => [problem.code, problem.line, problem.from, describeProblem(problem)])
}

describe('a report says what is wrong, where, and what it likely was', () => {
  test('a letter O read for a zero in the number', () => {
    expect(errorsOf([name, right.replace('L898902C3', 'L8989O2C3')])[0]?.[3]).toBe(
      'The check digit of the document number (line 2, place 10) is "6" where 0 was reckoned; likely L898902C3.',
    )
  })

  test('the digit of a number that runs on into the optional field is the one that is named', () => {
    const lines = ['I<UTOD23145890<7348<<<<<<<<<<<', '7408122F1204159UTO<<<<<<<<<<<6', 'ERIKSSON<<ANNA<MARIA<<<<<<<<<<']
    expect(errorsOf(lines)[0]?.[3]).toBe(
      'The check digit of the document number (line 1, place 19) is "8" where 9 was reckoned.',
    )
  })

  test('a letter in a date', () => {
    const messages = errorsOf([name, right.replace('120415', '12O415')]).map(([, , , message]) => message)
    expect(messages).toContain(
      'The date of expiry "12O415" (line 2, places 22–27) is no date of the form YYMMDD; likely 120415.',
    )
  })

  test.each<[string, readonly unknown[], string, number | undefined, number | undefined]>([
    ['a line too short', [name, right.slice(1)], 'wrong-length', 2, undefined],
    ['one line of two', [name], 'wrong-number-of-lines', undefined, undefined],
    ['a small letter', [name.replace('ANNA', 'ANnA'), right], 'lower-case', 1, 18],
    ['a Cyrillic letter that looks Latin', [name, right.replace('L8', 'Л8')], 'other-script', 2, 1],
    ['a hyphen', [name.replace('<MARIA', '-MARIA'), right], 'unknown-character', 1, 20],
    ['a digit in a name', [name.replace('ANNA', 'ANN4'), right], 'wrong-letters', 1, 6],
    ['fillers within a name', [name.replace('ANNA<', 'A<<NA'), right], 'torn-name', 1, 6],
    ['a sex that is none', [name, right.replace('F1', 'Q1')], 'wrong-sex', 2, 21],
    ['30 February', [name, 'L898902C36UTO7402306F1204159ZE184226B<<<<<16'], 'impossible-date', 2, 14],
    ['numbers instead of lines', [1, 2], 'not-text', undefined, undefined],
  ])('%s', (_, lines, code, line, from) => {
    expect(errorsOf(lines)).toContainEqual([code, line, from, expect.stringMatching(/^\p{Lu}.*\.$/u)])
  })
})

test('a document code of no document and an expiry out of sight are doubted', () => {
  const codes = (lines: readonly string[]) => parseZone(lines, { readOn }).problems.map(({ code }) => code)
  expect(codes([name.replace('P<', 'Z<'), right])).toContain('unknown-document-code')
  expect(codes([name, right])).not.toContain('unknown-document-code')
  expect(codes(['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'L8988901C4XXX4009078F9612109<<<<<<<<'])).toContain(
    'far-expiry',
  )
})

describe('days that cannot all be right', () => {
  const doubtsOf = (birth: string, issuedOn?: string) => {
    const lines = [name, `L898902C36UTO${birth}0F1204159<<<<<<<<<<<<<<<8`]
    const { problems, born } = parseZone(lines, { readOn, ...(issuedOn && { issuedOn: plainDate(issuedOn) }) })
    const codes = problems.map(({ code }) => code).filter((code) => /^born|^expired/.test(code))
    return [born?.year, ...codes]
  }

  test('a birth after the expiry is noticed, whole or in its year alone', () => {
    expect(doubtsOf('740812')).toEqual([1974])
    expect(doubtsOf('150101')).toEqual([2015, 'born-after-expiry'])
    expect(doubtsOf('15<<<<')).toEqual([2015, 'born-after-expiry'])
    expect(doubtsOf('120416')).toEqual([2012, 'born-after-expiry'])
    expect(doubtsOf('120415')).toEqual([2012])
  })

  test('with the day of issue a birth is read before it, and one that would lie after it is noticed', () => {
    expect(doubtsOf('150101', '2007-04-16')).toEqual([1915, 'born-after-issue'])
    expect(doubtsOf('740812', '2007-04-16')).toEqual([1974])
    expect(doubtsOf('740812', '2013-04-16')).toEqual([1974, 'expired-before-issue'])
  })

  test('each is told in a sentence that names its place', () => {
    const lines = [name, 'L898902C36UTO1501013F1204159<<<<<<<<<<<<<<<8']
    const found = parseZone(lines, { readOn }).problems.find(({ code }) => code === 'born-after-expiry')
    expect(found).toMatchObject({ severity: 'doubt', field: 'birth', line: 2, from: 14, to: 19 })
    expect(found && describeProblem(found)).toMatch(/^The date of birth "150101" lies after the date of expiry/)
  })
})

describe('centuries', () => {
  const born = (birth: string) => parseZone([name, `L898902C36UTO${birth}0F1204159<<<<<<<<<<<<<<<8`], { readOn }).born

  test.each([
    ['740812', '1974-08-12', undefined],
    ['261122', '2026-11-22', true],
    ['261123', '1926-11-23', undefined],
    ['150101', '2015-01-01', undefined],
    ['200101', '2020-01-01', true],
    ['26<<<<', undefined, true],
  ])('a birth of %s is %s', (text, date, isAmbiguous) => {
    expect(born(text)?.date).toBe(date)
    expect(born(text)?.isAmbiguous).toBe(isAmbiguous)
  })

  test('a birth in the year of reading is not put into the last century for want of its day', () => {
    expect(born('26<<<<')?.year).toBe(2026)
    expect(born('2611<<')?.year).toBe(2026)
  })

  test('unknown parts stay unknown', () => {
    expect(born('74<<<<')).toEqual({ year: 1974 })
    expect(born('<<<<<<')).toEqual({})
  })
})

describe('document codes', () => {
  const passport = { format: 'TD3', issuer: 'KOR' } as const

  test('PM was an ordinary passport in Korea and is a military one since the letters were harmonised', () => {
    expect(documentKind('PM', passport)).toEqual({
      kind: 'passport',
      basis: 'issuer-practice',
      orElse: 'military-passport',
    })
    const expired = { ...passport, expiresOn: plainDate('2025-12-15') }
    expect(documentKind('PM', expired)).toEqual({ kind: 'passport', basis: 'issuer-practice' })
    expect(documentKind('PM', { ...passport, issuedOn: plainDate('2025-12-15') }).kind).toBe('passport')
    expect(documentKind('PM', { ...passport, issuedOn: plainDate('2026-01-01') })).toEqual({
      kind: 'military-passport',
      basis: 'harmonised',
    })
  })

  test.each([
    ['KOR', 'PS', '2020-05-01', 'passport', 'issuer-practice'],
    ['KOR', 'PT', '2025-12-15', 'laissez-passer', 'issuer-practice'],
    ['KOR', 'PT', '2025-12-16', 'alien-document', 'harmonised'],
    ['KOR', 'PO', undefined, 'official-passport', 'issuer-practice'],
    ['RUS', 'PN', undefined, 'domestic-passport', 'issuer-practice'],
    ['RUS', 'PN', '2026-01-01', 'passport-of-unknown-kind', 'not-known'],
    ['CHN', 'PO', '2020-05-01', 'passport-of-unknown-kind', 'not-known'],
    ['CHN', 'PO', '2026-05-01', 'official-passport', 'harmonised'],
  ])('%s %s issued on %s: %s, by %s', (issuer, code, issuedOn, kind, basis) => {
    const day = issuedOn === undefined ? {} : { issuedOn: plainDate(issuedOn) }
    expect(documentKind(code, { format: 'TD3', issuer, ...day })).toEqual({ kind, basis })
  })

  test('a letter of another issuer without a day of issue is not guessed', () => {
    expect(documentKind('PM', { ...passport, issuer: 'USA' }).kind).toBe('passport-of-unknown-kind')
    expect(documentKind('PP', { ...passport, issuer: 'USA' }).kind).toBe('passport')
    expect(documentKind('P', passport)).toEqual({ kind: 'passport', basis: 'plain-passport' })
    expect(documentKind('I', { format: 'TD1', issuer: 'KAZ' }).kind).toBe('card')
  })
})

describe('a zone in small letters', () => {
  const small = [name.toLowerCase(), right.toLowerCase()]

  test('has one thing wrong with it, and is read in capitals', () => {
    const { isValid, record, problems } = parseZone(small, { readOn })
    expect({ isValid, primary: record?.primary, said: problems.map(describeProblem) }).toEqual({
      isValid: false,
      primary: 'ERIKSSON',
      said: ['Line 1, place 1: "p" is a small letter; zones hold capitals only, so the zone was read in capitals.'],
    })
  })

  test('is told besides what would be wrong in capitals as well', () => {
    const codes = (lines: string[]) => parseZone(lines, { readOn }).problems.map(({ code }) => code)
    expect(codes([name.toLowerCase(), right.replace('F12', 'F13').toLowerCase()])).toEqual([
      'lower-case',
      'wrong-check-digit',
      'wrong-composite',
    ])
    expect(codes([name.replace('MARIA', 'mariß'), right])).toEqual(['lower-case', 'other-script', 'wrong-letters'])
  })
})
