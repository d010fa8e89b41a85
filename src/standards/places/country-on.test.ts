// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import { codedName, countryOn, FORMER_COUNTRIES, findIso3166 } from './index.ts'
import { ISO_3166_ROWS } from './iso-3166.data.ts'

const on = (code: string, day: string) => countryOn(code, plainDate(day))
const today = ISO_3166_ROWS.trim()
  .split(/\s*·\s*/)
  .map((row) => row.slice(0, 2))

describe('what a code stood for', () => {
  test.each([
    ['KZ', '2026-11-22', 'in-use', 'KAZ'],
    ['KAZ', '1991-12-15', 'not-yet', 'KAZ'],
    ['KAZ', '1992-07-01', 'unsettled', 'KAZ'],
    ['SU', '1991-12-15', 'in-use', 'SUN'],
    ['SUN', '1992-07-01', 'unsettled', 'SUN'],
    ['SUN', '2026-11-22', 'withdrawn', 'SUN'],
    ['RO', '2002-01-31', 'in-use', 'ROM'],
    ['RO', '2002-02-01', 'in-use', 'ROU'],
    ['ROM', '2002-02-01', 'withdrawn', 'ROM'],
    ['DDR', '1990-10-29', 'in-use', 'DDR'],
    ['DDR', '1990-10-30', 'withdrawn', 'DDR'],
    ['SSD', '1975-01-01', 'not-yet', 'SSD'],
    ['SSD', '2011-09-01', 'unsettled', 'SSD'],
    ['SSD', '2012-01-01', 'in-use', 'SSD'],
    ['HRV', '1985-01-01', 'not-yet', 'HRV'],
    ['SVN', '1985-01-01', 'not-yet', 'SVN'],
    ['BIH', '1985-01-01', 'not-yet', 'BIH'],
    ['PSE', '1999-09-30', 'not-yet', 'PSE'],
    ['PSE', '1999-10-01', 'in-use', 'PSE'],
    ['ALA', '2000-01-01', 'not-yet', 'ALA'],
    ['BLM', '2005-01-01', 'not-yet', 'BLM'],
    ['MAF', '2007-09-21', 'in-use', 'MAF'],
    ['AI', '1980-01-01', 'withdrawn', 'AFI'],
    ['AI', '1990-01-01', 'in-use', 'AIA'],
    ['KOR', '1974-06-01', 'unsettled', 'KOR'],
    ['KOR', '1975-01-01', 'in-use', 'KOR'],
    ['SUN', '1960-01-01', 'not-yet', 'SUN'],
  ])('%s on %s: %s, %s', (code, day, standing, alpha3) => {
    expect(on(code, day)).toMatchObject({ standing, country: { alpha3 } })
  })

  test('CS was Czechoslovakia, then nobody, then Serbia and Montenegro, and is nobody again', () => {
    expect(
      ['1993-06-14', '1993-06-15', '2003-07-22', '2003-07-23', '2006-09-25', '2006-09-26'].map((day) => {
        const { standing, country } = on('CS', day) ?? {}
        return `${standing} ${country?.alpha3}`
      }),
    ).toEqual(['in-use CSK', 'withdrawn CSK', 'withdrawn CSK', 'in-use SCG', 'in-use SCG', 'withdrawn SCG'])
  })

  test('of a withdrawn code whose beginning was not found, none is told', () => {
    const found = on('FX', '1993-05-01')
    expect(found).toMatchObject({ standing: 'in-use', country: { alpha3: 'FXX' } })
    expect(found).not.toHaveProperty('since')
  })

  test('a withdrawn code names those in its place, and the day of its end', () => {
    expect(on('ANT', '2020-01-01')).toMatchObject({ withdrawn: '2010-12-15', successors: ['BQ', 'CW', 'SX'] })
  })

  test('every code of today began in a year or on a day; of a withdrawn one a beginning that was not found is left out', () => {
    for (const code of today) expect(on(code, '2026-11-23')?.since).toMatch(/^\d{4}(-\d\d-\d\d)?$/)
    expect(on('UZB', '1993-01-01')).toMatchObject({ since: '1992' })
    expect(on('MNE', '2007-01-01')).toMatchObject({ since: '2006-09-26' })
    expect(on('SUN', '1990-01-01')).not.toHaveProperty('since')
  })

  test('what is no day is refused in a sentence', () => {
    for (const odd of [null, 5, 'foo', '2026-02-30'])
      expect(() => countryOn('KZ', odd as never)).toThrow(/is not a day; write an existing day/)
  })

  test('a code that never was one is nobody’s', () => expect(on('QQ', '2026-11-22')).toBeUndefined())

  test('whatever the code and the day, an answer or none, and never an error', () => {
    const codes = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(...today, ...FORMER_COUNTRIES.map(({ alpha3 }) => alpha3)),
    )
    fc.assert(
      fc.property(codes, fc.integer({ min: 1900, max: 2100 }), (code, year) => {
        const found = on(code, `${year}-06-15`)
        if (found?.standing === 'withdrawn') expect(found.withdrawn).toBeDefined()
      }),
    )
  })
})

describe('withdrawn codes', () => {
  test('lead to codes of today', () => {
    for (const { successors } of FORMER_COUNTRIES)
      for (const code of successors) expect(findIso3166(code)?.alpha2).toBe(code)
  })

  test('are withdrawn on a day, or in a year where no day was found', () => {
    for (const { withdrawn } of FORMER_COUNTRIES) expect(withdrawn).toMatch(/^\d{4}(-\d\d-\d\d)?$/)
  })
})

describe('the name of a code', () => {
  test.each([
    ['SUN', 'kk', 'Кеңестік Социалистік Республикалар Одағы'],
    ['YU', 'ru', 'Югославия'],
    ['CSK', 'en', 'Czechoslovakia'],
    ['DDR', 'ko', '독일민주공화국'],
    ['KOR', 'en', 'Republic of Korea'],
    ['GU', 'en', 'Guam'],
  ])('%s in %s is %s', (code, language, name) => expect(codedName(code, language)).toBe(name))

  test('every code, of today or withdrawn, has one in Kazakh, Russian, English and Korean', () => {
    for (const language of ['kk', 'ru', 'en', 'ko']) {
      for (const code of today) expect(codedName(code, language)).not.toMatch(/^[A-Z]{2}$/)
      const former = FORMER_COUNTRIES.map(({ alpha4, alpha3 }) => codedName(alpha4 ?? alpha3, language))
      expect(new Set(former).size).toBe(FORMER_COUNTRIES.length)
    }
  })

  test.each([
    ['QQ', 'en', '"QQ" is no code of ISO 3166; use one such as KR, KOR or SUHH.'],
    ['CS', 'en', '"CS" was the code of more than one country; name it by its three or four letters.'],
    ['SUN', 'fr', 'Former countries are named in kk, ru, en, ko, not in "fr".'],
    ['KR', 'no language', '"no language" is no language; write it as kk, ru, en or ko.'],
  ])('%s in %s is refused in a sentence', (code, language, sentence) => {
    expect(() => codedName(code, language)).toThrow(sentence)
  })
})
