// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import { entityName, findEntity, makeZone, parseZone } from './index.ts'

test.each([
  'ROM',
  'ZAR',
  'TMP',
  'SUN',
  'YUG',
  'SCG',
  'CSK',
  'DDR',
  'ANT',
  'NTZ',
  'BUR',
  'YMD',
])('%s stands on old documents, and no document with it is made', (code) => {
  expect(findEntity(code)?.standing).toBe('withdrawn')
  const made = makeZone({
    format: 'TD3',
    issuer: code,
    primary: 'IVANOV',
    documentNumber: 'L898902C3',
    nationality: code,
    birth: plainDate('1974-08-12'),
    sex: 'M',
    expiry: plainDate('2030-04-15'),
  })
  expect(made.ok ? '' : made.refusal.field).toBe('issuer')
})

test('a zone of the Soviet Union is read, with a warning that its code is withdrawn', () => {
  const report = parseZone(
    ['P<SUNIVANOV<<IVAN<<<<<<<<<<<<<<<<<<<<<<<<<<<', 'L898902C36SUN7408122M1204159<<<<<<<<<<<<<<<8'],
    { readOn: plainDate('2026-11-22') },
  )
  expect(report.record).toMatchObject({ issuer: 'SUN', nationality: 'SUN' })
  expect(report.isValid).toBe(true)
  expect(report.problems.some(({ severity }) => severity !== 'error')).toBe(true)
})

test('a withdrawn code tells which states took its place, and not which of them the holder belongs to', () => {
  expect(findEntity('CSK')).toEqual({ code: 'CSK', standing: 'withdrawn', kind: 'state', successors: ['CZ', 'SK'] })
})

test('ATF is a code of today, whatever it once covered', () => expect(findEntity('ATF')?.standing).toBe('issued'))

test.each([
  ['RKS', 'kk', 'Косово'],
  ['UNO', 'ru', 'Организация Объединённых Наций'],
  ['UNA', 'en', 'Specialized agency of the United Nations'],
  ['XOM', 'ko', '몰타 기사단'],
  ['EUE', 'kk', 'Еуропалық Одақ'],
  ['D', 'en', 'Germany'],
  ['KOR', 'en', 'Republic of Korea'],
  ['SUN', 'en', 'Union of Soviet Socialist Republics'],
])('%s in %s is %s', (code, language, name) => expect(entityName(code, language)).toBe(name))

test('every code that ICAO adds to those of states has a name of its own in four languages', () => {
  const codes =
    'RKS GBD GBN GBO GBP GBS EUE UNO UNA UNK XBA XIM XCC XCE XCO XEC XPO XES XMP XOM XDC XXA XXB XXC XXX UTO IAO'
  for (const language of ['kk', 'ru', 'en', 'ko']) {
    const names = codes.split(' ').map((code) => entityName(code, language))
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name.trim()).not.toBe('')
  }
})

test('what is no text is a code of nobody', () => {
  for (const odd of [null, undefined, 5, {}] as never[]) {
    expect(findEntity(odd)).toBeUndefined()
    expect(() => entityName(odd, 'en')).toThrow(/ is no code of ISO 3166 or ICAO 9303-3; use one such as KAZ or UNO\.$/)
    expect(() => entityName('XOM', odd)).toThrow(/^"XOM" is named in kk, ru, en, ko, not in /)
  }
})

test('a code of nobody, or a language without names, is refused in a sentence', () => {
  expect(() => entityName('QQQ', 'en')).toThrow(
    '"QQQ" is no code of ISO 3166 or ICAO 9303-3; use one such as KAZ or UNO.',
  )
  expect(() => entityName('XOM', 'fr')).toThrow('"XOM" is named in kk, ru, en, ko, not in "fr".')
})
