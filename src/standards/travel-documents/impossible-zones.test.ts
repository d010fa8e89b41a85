// SPDX-License-Identifier: Apache-2.0
// Zones whose check digits are right and which are wrong or doubtful all the same; every check digit was reckoned apart from this library.
import { describe, expect, test } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import type { ZoneDays } from './index.ts'
import { checkDigit, describeProblem, documentKind, FLAWS, parseZone, readZone } from './index.ts'

const readOn = plainDate('2026-11-23')
const name = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<'

/** A passport with right check digits. */
function passport({ first = name, number = 'L898902C3', issuer = 'UTO', birth = '740812', expiry = '280415' } = {}) {
  const checked = (field: string) => field + checkDigit(field)
  const body = [number.padEnd(9, '<'), birth, expiry].map(checked)
  const optional = `${'<'.repeat(14)}0`
  const last = checkDigit(body.join('') + optional)
  return [first.replace('UTO', issuer), `${body[0]}${issuer}${body[1]}F${body[2]}${optional}${last}`]
}

const codesOf = (lines: readonly string[], days: Partial<ZoneDays> = {}) =>
  parseZone(lines, { readOn, ...days }).problems.map(({ code }) => code)

test('a zone that is right has neither fault nor doubt but that of a specimen', () => {
  expect(new Set(codesOf(passport()))).toEqual(new Set(['specimen-code']))
  expect(codesOf(passport({ issuer: 'KAZ', first: name.replace('P<', 'PP') }))).toEqual([])
})

describe('what cannot be', () => {
  test.each(['<<0230', '<<0431', '<<0231'])('a birth of %s is in no year', (birth) => {
    expect(codesOf(passport({ birth }))).toContain('impossible-date')
    expect(parseZone(passport({ birth }), { readOn }).isValid).toBe(false)
  })

  test.each(['<<0229', '<<<<31', '74<<31', '7402<<'])('a birth of %s can be', (birth) => {
    expect(codesOf(passport({ birth }))).not.toContain('impossible-date')
  })

  test('a number of fillers alone is an error of its own', () => {
    const lines = passport({ number: '' })
    const { isValid, problems } = parseZone(lines, { readOn })
    expect(isValid).toBe(false)
    const found = problems.find(({ code }) => code === 'empty-number')
    expect(found).toMatchObject({ severity: 'error', field: 'documentNumber', line: 2, from: 1, to: 9 })
    expect(found && describeProblem(found)).toBe(
      'The document number (line 2, places 1–9) is empty; it was not read, or fillers were read in its place.',
    )
    expect(readZone(lines)?.flaws).toBe(FLAWS.emptyNumber)
  })

  test.each([
    '<N1245678',
    'N12<45678',
    'N12<<5678',
  ])('a filler before the end of the number %s is doubted', (number) => {
    const found = parseZone(passport({ number }), { readOn }).problems.find(({ code }) => code === 'gap-in-number')
    expect(found).toMatchObject({ severity: 'doubt', field: 'documentNumber', found: number })
  })
})

describe('the century of an expiry', () => {
  const expiresOf = (expiry: string, issuedOn: string | undefined, issuer = 'SUN') =>
    parseZone(passport({ expiry, issuer, birth: '600101' }), {
      readOn,
      ...(issuedOn !== undefined && { issuedOn: plainDate(issuedOn) }),
    }).expires?.year

  test.each([
    ['SUN', '940623', '1989-06-24', 1994],
    ['SUN', '030101', '1998-02-01', 2003],
    ['YUG', '990101', '1994-01-01', 1999],
    ['DDR', '990101', '1989-06-24', 1999],
    ['KAZ', '940623', '1993-06-24', 1994],
    ['KAZ', '361121', '2026-11-22', 2036],
    ['KAZ', '000101', '1999-06-24', 2000],
  ])('of %s, expiring %s and issued on %s, is that of %i', (issuer, expiry, issuedOn, year) => {
    expect(expiresOf(expiry, issuedOn, issuer)).toBe(year)
  })

  test('an expiry before the issue is not put a century later', () => {
    expect(expiresOf('890101', '1989-06-24')).toBe(1989)
    expect(codesOf(passport({ expiry: '890101' }), { issuedOn: plainDate('1989-06-24') })).toContain(
      'expired-before-issue',
    )
  })

  test('without the day of issue the code of a state that is no more tells it, and no other', () => {
    expect(expiresOf('940623', undefined)).toBe(1994)
    expect(expiresOf('050101', undefined)).toBe(2005)
    expect(expiresOf('940623', undefined, 'KAZ')).toBe(2094)
  })
})

describe('the code of a passport and its days', () => {
  const doubtOf = (code: string, expiry: string, issuedOn?: string, issuer = 'KAZ') => {
    const lines = passport({ first: name.replace('P<', code), issuer, expiry })
    const { problems, isValid } = parseZone(lines, { readOn, ...(issuedOn && { issuedOn: plainDate(issuedOn) }) })
    expect(isValid).toBe(true)
    const doubt = problems.find(({ field }) => field === 'documentCode')
    if (doubt) expect(describeProblem(doubt)).toMatch(/^The document code "P[A-Z]?" .*\.$/)
    return doubt?.code
  }

  test.each([
    ['PQ', '360414', '2026-04-15', 'code-of-another-letter'],
    ['PQ', '300414', '2025-12-31', undefined],
    ['P<', '360414', '2026-04-15', undefined],
    ['P<', '370414', '2028-04-15', 'code-of-no-letter'],
    ['PP', '380414', '2028-04-15', undefined],
    ['P<', '371231', undefined, undefined],
    ['P<', '380101', undefined, 'late-expiry-for-code'],
    ['PP', '400101', undefined, undefined],
  ])('%s expiring %s, issued on %s: %s', (code, expiry, issuedOn, doubt) => {
    expect(doubtOf(code, expiry, issuedOn)).toBe(doubt)
  })

  test('a letter that changed its meaning is doubted while neither issue nor expiry tells the age', () => {
    expect(doubtOf('PM', '330101', undefined, 'KOR')).toBe('code-of-two-kinds')
    expect(doubtOf('PM', '251215', undefined, 'KOR')).toBeUndefined()
    expect(doubtOf('PM', '330101', '2023-01-02', 'KOR')).toBeUndefined()
    expect(doubtOf('PO', '330101', undefined, 'KOR')).toBeUndefined()
  })
})

describe('fillers misread for letters', () => {
  const suggestionsOf = (text: string) => {
    const lines = passport({ first: `PPUTO${text}` })
    return parseZone(lines, { readOn }).problems.find(({ code }) => code === 'misread-fillers')
  }

  test.each(['K', 'C', 'L'])('a closing run of %s is likely fillers', (letter) => {
    const found = suggestionsOf('ERIKSSON<<ANNA<MARIA'.padEnd(39, letter))
    expect(found).toMatchObject({ severity: 'doubt', line: 1, from: 26, to: 44, found: letter.repeat(19) })
    expect(found?.suggestions).toEqual([
      'ERIKSSON<<ANNA<MARIA'.padEnd(39, '<'),
      `ERIKSSON<<ANNA<MARIA${letter}`.padEnd(39, '<'),
      `ERIKSSON<<ANNA<MARIA${letter}${letter}`.padEnd(39, '<'),
    ])
    expect(found && describeProblem(found)).toMatch(
      /^The name ends with ".*" \(line 1, places 26–44\), as which fillers/,
    )
  })

  test('so is one with fillers after it, or of several letters', () => {
    expect(suggestionsOf('ERIKSSON<<ANNA<KKK'.padEnd(39, '<'))?.suggestions).toEqual(['ERIKSSON<<ANNA'.padEnd(39, '<')])
    expect(suggestionsOf('ERIKSSON<<ANNAKKKCKLK'.padEnd(39, 'K'))?.suggestions?.[0]).toBe(
      'ERIKSSON<<ANNA'.padEnd(39, '<'),
    )
  })

  test('a name that ends with one of these letters, or two, is let be', () => {
    expect(suggestionsOf('ONEILL<<ISAAC'.padEnd(39, '<'))).toBeUndefined()
    expect(suggestionsOf('BLACK<<BILL'.padEnd(39, '<'))).toBeUndefined()
  })
})

describe('what is given beside the lines', () => {
  test.each([
    [{}, ['readOn']],
    [null, ['readOn']],
    [undefined, ['readOn']],
    [{ readOn: 'foo' }, ['readOn']],
    [{ readOn: '2026-02-30' }, ['readOn']],
    [{ readOn, issuedOn: 'foo' }, ['issuedOn']],
    [{ readOn, issuedOn: null }, ['issuedOn']],
    [{ issuedOn: 5 }, ['readOn', 'issuedOn']],
  ])('%o: the options that are no days are named, and nothing else is blamed', (days, options) => {
    const { isValid, record, born, expires, problems } = parseZone(passport(), days as never)
    expect({ isValid, born, expires }).toEqual({ isValid: false, born: undefined, expires: undefined })
    expect(record?.documentNumber).toBe('L898902C3')
    expect(problems.map(({ code, option }) => [code, option])).toEqual(options.map((option) => ['not-a-day', option]))
    for (const problem of problems)
      expect(describeProblem(problem)).toMatch(/^The day of (reading|issue) .* is not a day/)
  })
})

test('what is no text has no check digit, no kind and no record, and nothing is thrown', () => {
  const odd = [null, undefined, 5, {}, [], true] as never[]
  for (const value of odd) {
    expect(checkDigit(value)).toBe(-1)
    expect(documentKind(value, { format: 'TD3', issuer: 'KAZ' }).kind).toBe('unknown')
    expect(documentKind('PX', value).kind).toBe('passport-of-unknown-kind')
    expect(readZone([value, value])).toBeUndefined()
  }
  expect(parseZone(Array(2), { readOn }).problems.map(({ code }) => code)).toEqual(['not-text'])
  const lists = [Array.from({ length: 44 }), Array.from({ length: 44 })] as never[]
  expect(readZone(lists)).toBeUndefined()
})
