// SPDX-License-Identifier: Apache-2.0
// How people write the towns in which citizens live: their names with the endings that Korean puts to them, and words beside them.
import type { Network } from '#src/consular/posts/index.ts'
import { CHINESE_TOWNS } from './regions/china.data.ts'
import { GERMAN_TOWNS } from './regions/germany.data.ts'
import { KOREAN_TOWNS } from './regions/korea.data.ts'
import { RUSSIAN_TOWNS } from './regions/russia.data.ts'
import { AMERICAN_TOWNS } from './regions/united-states.data.ts'

type Towns = NonNullable<Network['towns']>

/** A district of a city, a county, a city: what stands at the end of the name in Cyrillic, in Latin letters and in Hangul. */
const ENDINGS: Readonly<Record<string, { cyrillic: readonly string[]; latin: string; hangul: string }>> = {
  gu: { cyrillic: ['гу', 'ку'], latin: 'gu', hangul: '구' },
  gun: { cyrillic: ['гун', 'кун'], latin: 'gun', hangul: '군' },
  si: { cyrillic: ['си', 'ши'], latin: 'si', hangul: '시' },
}

export const TOWNS: Towns = [
  ...linesOf(KOREAN_TOWNS).map(toKoreanTown),
  ...[GERMAN_TOWNS, RUSSIAN_TOWNS, CHINESE_TOWNS, AMERICAN_TOWNS].flatMap(linesOf).map(toTown),
]

/** What may stand beside a name in any of the four languages, and what countries are called beside their names. */
export const WRITING: NonNullable<Network['writing']> = {
  townWords: [
    ...['city', 'of', 'town', 'metropolitan', 'county', 'district', 'si', 'shi', 'gu', 'gun'],
    ...['город', 'гор', 'г', 'район', 'си', 'ши', 'гу', 'ку', 'гун', 'кун'],
    ...['қала', 'қаласы', 'қ', 'аудан', 'ауданы'],
    ...['시', '군', '구', '광역시', '특별시', '市'],
  ],
  regionWords: [
    ...['state', 'province', 'oblast', 'krai', 'region', 'do', 'sheng'],
    ...['штат', 'шт', 'штата', 'провинция', 'область', 'обл', 'край', 'штаты', 'провинциясы', 'облысы', '주'],
  ],
  smallerEndings: ['구', '동', '읍', '면', '리', '로', '길'],
  countryNames: {
    CN: ['PRC', 'КНР', 'ҚХР', '中国'],
    DE: ['Deutschland', 'ФРГ'],
    KR: [
      'Korea',
      'South Korea',
      'Republic of Korea',
      'ROK',
      'Корея',
      'Южная Корея',
      'Оңтүстік Корея',
      '한국',
      '대한민국',
      '남한',
    ].concat(['Республика Корея', 'Корея Республикасы', 'Корейская Республика']),
    RU: ['Russian Federation', 'РФ', 'Российская Федерация'],
    TR: ['Turkey', 'Турция'],
    US: ['USA', 'United States of America', 'США', 'АҚШ'],
  },
}

function toTown([regions = '', kk = '', ru = '', en = '', ko = '', others = '']: readonly string[]): Towns[number] {
  return { names: { kk, ru, en, ko }, spellings: [kk, ru, en, ko, ...listed(others)], regions: regions.split(' ') }
}

function toKoreanTown([regions = '', kind = '', ...cells]: readonly string[]): Towns[number] {
  const town = toTown([regions, ...cells])
  const { kk = '', ru = '', en = '', ko = '' } = town.names
  const { cyrillic, latin, hangul } = ENDINGS[kind.replace('-', '')] ?? { cyrillic: [], latin: '', hangul: '' }
  // A name of one syllable is a point of the compass, and no name without its ending.
  const isBare = ko.length > 1 && !kind.startsWith('-')
  const spellings = [
    ...(isBare ? town.spellings : []),
    ...[kk, ru].flatMap((name) => cyrillic.flatMap((end) => [`${name}${end}`, `${name}-${end}`])),
    `${en}${latin}`,
    `${en}-${latin}`,
    `${ko}${hangul}`,
  ]
  if (latin !== 'gu') return { ...town, spellings }
  return { ...town, names: { kk: `${kk}-гу`, ru: `${ru}-гу`, en: `${en}-gu`, ko: `${ko}구` }, spellings }
}

function linesOf(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
}

function listed(cell: string): string[] {
  return cell
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
