// SPDX-License-Identifier: Apache-2.0
// Zones that ICAO publishes, and zones made after them; every check digit was reckoned apart from this library.
import { describe, expect, test } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import { checkDigit, parseZone, readZone } from './index.ts'

const readOn = plainDate('2026-11-22')
const specimen = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<'
const cardSpecimen = 'I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<'
const visaA = 'V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<'
const visaB = 'V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<'
const cardName = 'ERIKSSON<<ANNA<MARIA<<<<<<<<<<'

const valid: readonly (readonly [string, readonly string[], object])[] = [
  [
    'V01 the passport of ICAO',
    [specimen, 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'],
    {
      documentNumber: 'L898902C3',
      birth: '740812',
      expiry: '120415',
      optional: 'ZE184226B',
      primary: 'ERIKSSON',
      secondary: 'ANNA MARIA',
    },
  ],
  [
    'V02 the harmonised code',
    [specimen.replace('P<', 'PP'), 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'],
    { documentCode: 'PP' },
  ],
  [
    'V03 no optional data, "<" for their digit',
    [specimen, 'L898902C36UTO7408122F1204159<<<<<<<<<<<<<<<8'],
    { optional: '' },
  ],
  [
    'V03 no optional data, 0 for their digit',
    [specimen, 'L898902C36UTO7408122F1204159<<<<<<<<<<<<<<08'],
    { optional: '' },
  ],
  [
    'V04 the card of two lines',
    [cardSpecimen, 'D231458907UTO7408122F1204159<<<<<<<6'],
    { format: 'TD2', documentNumber: 'D23145890' },
  ],
  [
    'V05 the card of three lines',
    ['I<UTOD231458907<<<<<<<<<<<<<<<', '7408122F1204159UTO<<<<<<<<<<<6', cardName],
    { format: 'TD1' },
  ],
  [
    'V06 a visa in format A',
    [visaA, 'L8988901C4XXX4009078F96121096ZE184226B<<<<<<'],
    { format: 'MRV-A', nationality: 'XXX' },
  ],
  ['V06b a visa in format A', [visaA, 'L898902C<3UTO6908061F9406236ZE184226B<<<<<<<'], { documentNumber: 'L898902C' }],
  ['V07 a visa in format B', [visaB, 'L8988901C4XXX4009078F9612109<<<<<<<<'], { format: 'MRV-B' }],
  ['V07b a visa in format B', [visaB, 'L898902C<3UTO6908061F9406236ZE184226'], { optional: 'ZE184226' }],
  [
    'V10 a composite of a passport',
    [specimen, 'HA672242<6YTO5802254M9601086<<<<<<<<<<<<<<08'],
    { documentNumber: 'HA672242' },
  ],
  [
    'V11 a composite of a card of three lines',
    ['I<YTOD231458907<<<<<<<<<<<<<<<', '3407127M9507122YTO<<<<<<<<<<<2', cardName],
    { issuer: 'YTO' },
  ],
  ['V12 a composite of a card of two lines', [cardSpecimen, 'HA672242<6YTO5802254M9601086<<<<<<<8'], {}],
  [
    'V13 a number of twelve places on three lines',
    ['I<UTOD23145890<7349<<<<<<<<<<<', '7408122F1204159UTO<<<<<<<<<<<6', cardName],
    { documentNumber: 'D23145890734', optional: '' },
  ],
  [
    'V14 a number of twelve places on two lines',
    [cardSpecimen, 'D23145890<UTO7408122F12041597349<<<2'],
    { documentNumber: 'D23145890734' },
  ],
  [
    'V15 a birth date not known at all',
    [specimen, 'L898902C36UTO<<<<<<0F1204159<<<<<<<<<<<<<<<8'],
    { birth: '<<<<<<' },
  ],
  [
    'V16 a birth of which the year alone is known',
    [specimen, 'L898902C36UTO74<<<<1F1204159<<<<<<<<<<<<<<<6'],
    { birth: '74<<<<' },
  ],
  [
    'V17 a birth of which the day is not known',
    [specimen, 'L898902C36UTO7408<<7F1204159<<<<<<<<<<<<<<<8'],
    { birth: '7408<<' },
  ],
  [
    'V18 Größe, Jörg of Germany',
    ['P<D<<GROESSE<<JOERG<<<<<<<<<<<<<<<<<<<<<<<<<', 'C01X0006H1D<<6408125M2710316<<<<<<<<<<<<<<<8'],
    { issuer: 'D', nationality: 'D', primary: 'GROESSE' },
  ],
  [
    'V19 the specimen of Germany',
    ['P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<', 'C01X0006H1D<<6408125F1710319<<<<<<<<<<<<<<<0'],
    {},
  ],
  [
    'V20 a passport of Kazakhstan with a personal number',
    ['P<KAZAKHMETOV<<NURLAN<<<<<<<<<<<<<<<<<<<<<<<', 'N123456785KAZ8501019M3301018850101300014<<76'],
    { optional: '850101300014' },
  ],
  [
    'V21 an older passport of Korea',
    ['PMKORKIM<<MINSU<<<<<<<<<<<<<<<<<<<<<<<<<<<<<', 'M123456788KOR9001011M3001019<<<<<<<<<<<<<<<0'],
    { documentCode: 'PM' },
  ],
  ['V22 a sex left open', [specimen, 'L898902C36UTO7408122<1204159<<<<<<<<<<<<<<<8'], { sex: '' }],
  ['V23 a stateless person', [specimen, 'ST12345671XXA7408122F1204159<<<<<<<<<<<<<<<8'], { nationality: 'XXA' }],
  ['V24 a refugee', [specimen, 'RF12345672XXB7408122F1204159<<<<<<<<<<<<<<<6'], { nationality: 'XXB' }],
  ['V25 the United Nations', [specimen, 'UN12345677UNO7408122F1204159<<<<<<<<<<<<<<<6'], { nationality: 'UNO' }],
  ['V26 the European Union', [specimen, 'EU12345676EUE7408122F1204159<<<<<<<<<<<<<<<8'], { nationality: 'EUE' }],
  ['V27 Kosovo', [specimen, 'K123456784RKS7408122F1204159<<<<<<<<<<<<<<<2'], { nationality: 'RKS' }],
  [
    'V28 a British overseas territory',
    [specimen, '1234567897GBD7408122F1204159<<<<<<<<<<<<<<<6'],
    { nationality: 'GBD' },
  ],
  [
    'V39 two components and no secondary identifier',
    ['PPUTOSATRIYA<SUDARPA<<<<<<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159<<<<<<<<<<<<<<<8'],
    { primary: 'SATRIYA SUDARPA', secondary: '' },
  ],
]

describe('zones that are right', () => {
  for (const [title, lines, record] of valid)
    test(title, () => {
      const report = parseZone(lines, { readOn })
      expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(report).toMatchObject({ isValid: true, record })
    })
})

test.each([
  ['V08', '520727', 3],
  ['V09', 'AB2134<<<', 5],
])('%s: the check digit of %s is %i', (_, field, digit) => expect(checkDigit(field)).toBe(digit))

test.each([
  ['V29', 'P<UTONILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K'],
  ['V30', 'P<UTONILAVADHANANANDA<<ARNPOL<PETCH<CHARONGU'],
  ['V31', 'P<UTOBENNELONG<WOOLOOMOOLOO<WARRANDYTE<W<<DI'],
  ['V32', 'P<UTOBENNELONG<WOOLOOM<WARRAND<WARNAM<<DINGO'],
  ['V33', 'P<UTOBENNEL<WOOLOO<WARRAN<WARNAM<<DINGO<POTO'],
  ['V34', 'P<UTOPAPANDROPOULOUS<<JONATHON<WARREN<TREVOR'],
])('%s: a name that fills its field may be truncated: %s', (_, first) => {
  const record = readZone([first, 'L898902C36UTO7408122F1204159<<<<<<<<<<<<<<<8'])
  expect(record).toMatchObject({ isPossiblyTruncated: true, flaws: 0 })
})

test.each([
  'V<UTONILAVADHANANANDA<<CHAYAPA<DEJ<K',
  'V<UTOBENNELONG<WOOLOOMOOLOO<WAR<W<<D',
  'V<UTOBENN<WOOL<WARR<WARN<<DINGO<POTO',
  'V<UTOPAPANDROPOULOUS<<STEPHEN<TREVOR',
])('V35: so may one on a visa of format B: %s', (first) =>
  expect(readZone([first, 'L8988901C4XXX4009078F9612109<<<<<<<<'])).toMatchObject({
    isPossiblyTruncated: true,
    flaws: 0,
  }))

test.each([
  'NILAVADHANANANDA<<CHAYAPA<DE<K',
  'BENNELONG<WOOLOOMOOLOO<W<W<<DI',
  'BENNE<WOOLO<WARRA<WARNA<<DIN<P',
  'PAPANDROPOULOUS<<JONATHON<ALEC',
])('V36: and one on a card: %s', (third) =>
  expect(readZone(['I<UTOD231458907<<<<<<<<<<<<<<<', '7408122F1204159UTO<<<<<<<<<<<6', third])).toMatchObject({
    isPossiblyTruncated: true,
    flaws: 0,
  }))

test('V40: a wrong expiry makes its own check digit and the composite fail, and nothing else', () => {
  const { problems, isValid } = parseZone([specimen, 'L898902C36UTO7408122F1204195ZE184226B<<<<<10'], { readOn })
  expect(isValid).toBe(false)
  expect(problems.filter(({ severity }) => severity === 'error').map(({ code, field }) => [code, field])).toEqual([
    ['wrong-check-digit', 'expiry'],
    ['wrong-composite', 'composite'],
  ])
})
