// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import {
  COUNTRIES,
  codedName,
  countryCentre,
  countryName,
  countryOn,
  distanceKm,
  isCountry,
  numericCode,
} from './index.ts'

const busan = { latitude: 35.18, longitude: 129.075 }
const seoul = { latitude: 37.566, longitude: 126.978 }
const point = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
})

describe('the distance between two places', () => {
  test('Busan lies more than 300 km from Seoul', () => {
    expect(distanceKm(busan, seoul)).toBeCloseTo(325, 0)
  })

  test('a quarter of the equator is a quarter of the circumference', () => {
    expect(distanceKm({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 90 })).toBeCloseTo(10_007.6, 0)
  })

  test('is the same both ways, nothing to itself, and never more than half the globe', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6)
        expect(distanceKm(a, a)).toBe(0)
        expect(distanceKm(a, b)).toBeLessThanOrEqual(20_016)
      }),
    )
  })

  test('a detour is never shorter', () => {
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + 1e-3)
      }),
    )
  })
})

describe('a country', () => {
  test.each([
    ['KR', 'kk', 'Корея Республикасы'],
    ['KR', 'ko', '대한민국'],
    ['KG', 'ru', 'Кыргызстан'],
    ['TR', 'en', 'Türkiye'],
    ['DE', 'kk', 'Германия'],
    ['QA', 'kk', 'Қатар'],
    ['VN', 'ko', '베트남'],
  ])('%s in %s is %s', (code, language, name) => expect(countryName(code, language)).toBe(name))

  test('every listed country has a name of its own in Kazakh, Russian, English and Korean', () => {
    for (const language of ['kk', 'ru', 'en', 'ko']) {
      const names = COUNTRIES.map((code) => countryName(code, language))
      expect(new Set(names).size).toBe(COUNTRIES.length)
      for (const name of names) expect(name).not.toMatch(/^[A-Z]{2}$| о-ва|&|СAP|АӘА/)
    }
  })

  test('the Republic of Korea is 410 on maps, and its middle is not far from Daejeon', () => {
    expect(numericCode('KR')).toBe('410')
    expect(distanceKm(countryCentre('KR'), { latitude: 36.35, longitude: 127.38 })).toBeLessThan(60)
  })

  test('every country has a numeric code of its own and a middle on the globe', () => {
    expect(new Set(COUNTRIES.map(numericCode)).size).toBe(COUNTRIES.length)
    for (const code of COUNTRIES) {
      expect(numericCode(code)).toMatch(/^\d{3}$/)
      expect(Math.abs(countryCentre(code).latitude)).toBeLessThan(80)
      expect(Math.abs(countryCentre(code).longitude)).toBeLessThanOrEqual(180)
    }
  })

  test('what is no text is a code of nobody, and is refused in a sentence', () => {
    for (const odd of [null, undefined, 5, {}] as never[]) {
      expect(() => countryName(odd, 'en')).toThrow(/ is not a listed country; use an ISO 3166 code/)
      expect(() => codedName(odd, 'en')).toThrow(/ is no code of ISO 3166; use one such as/)
      expect(() => codedName('KR', odd)).toThrow(/ is no language; write it as/)
      expect(() => codedName('SUN', odd)).toThrow(/Former countries are named in/)
      expect(countryOn(odd, plainDate('2026-11-23'))).toBeUndefined()
    }
  })

  test('an unlisted code is refused in a sentence', () => {
    expect(isCountry('XX')).toBe(false)
    expect(() => countryName('XX', 'en')).toThrow('"XX" is not a listed country; use an ISO 3166 code such as KR.')
  })
})
