// SPDX-License-Identifier: Apache-2.0
// The people are invented; no name is anybody's.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import { PROFILES } from '#src/standards/travel-documents/index.ts'
import type { HolderSpelling, Romanisation } from './index.ts'
import { holderSpelling, proposeSpellings, spellingByTable, spellingOn, surnameSpellings } from './index.ts'

const written = (family: string, given: string) =>
  proposeSpellings({ family, given }).map(({ latin }) => `${latin.family} ${latin.given}`)

describe('proposals for a Korean passport', () => {
  test.each([
    ['한', '복남', 'HAN BOKNAM'], // not BONGNAM: no changes of sound between syllables
    ['김', '빛나', 'KIM BITNA'],
    ['김', '민수', 'KIM MINSU'],
    ['홍', '길동', 'HONG GILDONG'],
    ['송', '나리', 'SONG NARI'],
    ['민', '용하', 'MIN YONGHA'],
    ['남궁', '옥분', 'NAMGUNG OKBUN'],
    ['독고', '훈', 'DOKGO HUN'],
  ])('%s %s is first %s', (family, given, latin) => expect(written(family, given)[0]).toBe(latin))

  test('spell each given name joined and with a hyphen, for each customary family name', () => {
    expect(written('이', '길동')).toEqual([
      'LEE GILDONG',
      'LEE GIL-DONG',
      'YI GILDONG',
      'YI GIL-DONG',
      'RHEE GILDONG',
      'RHEE GIL-DONG',
      'I GILDONG',
      'I GIL-DONG',
    ])
  })

  test('never come as more than a proposal', () => {
    for (const { basis, table } of proposeSpellings({ family: '정', given: '빛' })) {
      expect(basis).toBe('proposal')
      expect(table).toBe('korean-passport')
    }
  })

  test('a family name out of the table is spelled by the Revised Romanization, one in other letters not at all', () => {
    expect(surnameSpellings('독고')).toEqual(['DOKGO'])
    expect(surnameSpellings('Smith')).toEqual([])
  })

  test('one name is enough', () => {
    expect(proposeSpellings({ given: '길동' }).map(({ latin }) => latin)).toEqual([
      { given: 'GILDONG' },
      { given: 'GIL-DONG' },
    ])
  })
})

describe('proposals by the tables of ICAO', () => {
  test('put the issuer’s profile first and say which table each comes from', () => {
    expect(proposeSpellings({ family: 'Яхия', given: 'Ерлан' }, PROFILES.kazakh)).toEqual([
      {
        original: { family: 'Яхия', given: 'Ерлан' },
        latin: { family: 'YAKHIYA', given: 'YERLAN' },
        table: 'icao-9303-3:kazakh',
        basis: 'proposal',
      },
      {
        original: { family: 'Яхия', given: 'Ерлан' },
        latin: { family: 'IAKHIIA', given: 'ERLAN' },
        table: 'icao-9303-3',
        basis: 'icao',
      },
    ])
  })

  test('propose nothing with a letter left out, and the issuer’s profile alone where the plain table lacks one', () => {
    expect(proposeSpellings({ family: 'Тоқаев', given: 'Ерлан' })).toEqual([])
    expect(proposeSpellings({ family: 'Ахметов', given: 'Қанат' })).toEqual([])
    const [kazakh, ...others] = proposeSpellings({ family: 'Тоқаев', given: 'Ерлан' }, PROFILES.kazakh)
    expect(kazakh).toMatchObject({ latin: { family: 'TOKAYEV', given: 'YERLAN' }, basis: 'proposal' })
    expect(others).toEqual([])
  })

  test('whatever is written, a spelling of capitals or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (family, given) => {
        for (const { latin } of proposeSpellings({ family, given }, PROFILES.kazakh))
          expect(`${latin.family} ${latin.given}`).toMatch(/^[A-Z ',.’-]*$/)
      }),
    )
  })
})

const original = { family: 'Хилл', given: 'Анна' }
const brought: HolderSpelling = {
  original,
  latin: { family: 'Hill', given: 'Anna' },
  document: 'certificate of birth of the holder’s father',
  number: 'AB 123456',
  on: '1971-05-04',
  from: '2026-03-01',
}

function taken(more: Partial<HolderSpelling> = {}): Romanisation {
  const outcome = holderSpelling({ ...brought, ...more })
  if (!outcome.ok) throw new Error(outcome.refusal.message)
  return outcome.value
}

function byTable(from: string): Romanisation {
  const [proposal] = proposeSpellings(original)
  const spelling = proposal && spellingByTable(proposal, plainDate(from))
  if (!spelling) throw new Error('The table spells this name.')
  return spelling
}

describe('the holder’s own spelling', () => {
  test('is kept with the document that it rests on', () => {
    expect(taken().basis).toEqual({
      kind: 'holder',
      document: 'certificate of birth of the holder’s father',
      number: 'AB 123456',
      on: '1971-05-04',
    })
  })

  test.each<[string, Partial<HolderSpelling>, string]>([
    ['without a document', { document: ' ' }, 'needs the document or decision'],
    ['without its number', { number: '' }, 'has a number; give it'],
    ['without its day', { on: '1971-02-30' }, 'is not a day'],
    ['with a document of a later day', { on: '2026-03-02' }, 'is of a later day than the spelling holds from'],
    ['from no day', { from: 'soon' }, 'is not a day'],
    ['that ends before it begins', { until: '2026-03-01' }, 'ends on a day after its first'],
    ['in Cyrillic letters', { latin: { given: 'Анна' } }, 'in Latin letters'],
    ['of no name', { original: { given: '' } }, 'at least the given name'],
    ['of digits', { latin: { given: 'Anna 2' } }, 'in Latin letters'],
  ])('%s is refused in a sentence', (_, more, sentence) => {
    const outcome = holderSpelling({ ...brought, ...more })
    expect(outcome.ok ? '' : outcome.refusal.message).toContain(sentence)
  })

  test('of a person with one name needs no second', () => {
    expect(taken({ original: { given: 'Нұрай' }, latin: { given: 'Nurai' } }).latin).toEqual({ given: 'Nurai' })
  })

  test('whatever is brought, it is taken or refused, never an error', () => {
    fc.assert(
      fc.property(fc.object(), (anything) => {
        expect(holderSpelling({ ...brought, ...anything } as HolderSpelling)).toHaveProperty('ok')
        expect(holderSpelling(anything as HolderSpelling).ok).toBe(false)
      }),
    )
  })
})

describe('a spelling unlike its original', () => {
  const doubtsOf = (family: string | undefined, given: string, latin: HolderSpelling['latin']) =>
    taken({ original: { ...(family !== undefined && { family }), given }, latin }).doubts

  test.each([
    ['Ахметов', 'Ерлан', 'SMITH', 'JOHN'],
    ['Ахметов', 'Ерлан', 'AKHMETOV', 'JOHN'],
    ['Ахметов', 'Ерлан', 'SMITH', 'YERLAN'],
    ['김', '민수', 'PARK', 'MINSU'],
    ['김', '민수', 'KIM', 'SEOYEON'],
    [undefined, 'Нұрай', undefined, 'Bolat'],
  ])('%s %s as %s %s is doubted', (family, given, latinFamily, latinGiven) => {
    const latin = { ...(latinFamily !== undefined && { family: latinFamily }), given: latinGiven }
    expect(doubtsOf(family, given, latin)).toEqual(['unlike-original'])
  })

  test.each([
    ['Ахметов', 'Ерлан', 'AKHMETOV', 'YERLAN'],
    ['Хилл', 'Александр', 'HILL', 'ALEXANDER'],
    ['Джонсон', 'Екатерина', 'JOHNSON', 'CATHERINE'],
    ['Ким', 'Юрий', 'KIM', 'YURI'],
    ['이', '수영', 'LEE', 'SOO YOUNG'],
    ['독고', '훈', 'DOKGO', 'HOON'],
    ['محمود', 'علي', 'MAHMOUD', 'ALI'],
    [undefined, 'Нұрай', undefined, 'Nurai'],
  ])('%s %s as %s %s is not', (family, given, latinFamily, latinGiven) => {
    const latin = { ...(latinFamily !== undefined && { family: latinFamily }), given: latinGiven }
    expect(doubtsOf(family, given, latin)).toBeUndefined()
  })
})

describe('which spelling holds on a day', () => {
  const holdsOn = (spellings: readonly Romanisation[], day: string) =>
    spellingOn(spellings, plainDate(day))?.spelling.latin.family

  test('the table’s until the holder shows another, and then the holder’s, whatever a table says later', () => {
    const spellings = [byTable('2020-01-01'), taken(), byTable('2026-06-01')]
    expect(['2019-12-31', '2026-02-28', '2026-03-01', '2026-11-22'].map((day) => holdsOn(spellings, day))).toEqual([
      undefined,
      'KHILL',
      'Hill',
      'Hill',
    ])
  })

  test('the table’s again after the day on which the holder’s ends', () => {
    expect(holdsOn([byTable('2020-01-01'), taken({ until: '2026-09-01' })], '2026-09-01')).toBe('KHILL')
  })

  test('of two of the holder’s own the one that began last', () => {
    const later = taken({ latin: { family: 'Hyll', given: 'Anna' }, from: '2026-05-01', on: '1960-01-01' })
    expect(holdsOn([later, taken()], '2026-11-22')).toBe('Hyll')
  })

  test('of two from the same day the one with the later document, and with the same day of both a person decides', () => {
    const other = { latin: { family: 'Hyll', given: 'Anna' } }
    expect(holdsOn([taken(), taken({ ...other, on: '2025-01-01' })], '2026-11-22')).toBe('Hyll')
    const disputed = spellingOn([taken(), taken(other)], plainDate('2026-11-22'))?.disputed
    expect(disputed?.map(({ latin }) => latin.family)).toEqual(['Hyll'])
  })
})
