// SPDX-License-Identifier: Apache-2.0
// How people write the towns in which citizens live: their names with the endings that Korean puts to them, and words beside them.
import type { Network } from '#src/consular/posts/index.ts'
import { KOREAN_TOWNS } from './regions/korea.data.ts'

type Towns = NonNullable<Network['towns']>

/** A district of a city, a county, a city: what stands at the end of the name in Cyrillic, in Latin letters and in Hangul. */
const ENDINGS: Readonly<Record<string, { cyrillic: readonly string[]; latin: string; hangul: string }>> = {
  gu: { cyrillic: ['гу', 'ку'], latin: 'gu', hangul: '구' },
  gun: { cyrillic: ['гун', 'кун'], latin: 'gun', hangul: '군' },
  si: { cyrillic: ['си', 'ши'], latin: 'si', hangul: '시' },
}

export const TOWNS: Towns = KOREAN_TOWNS.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(toTown)

/** What may stand beside a name in any of the four languages, and what countries are called beside their names. */
export const WRITING: NonNullable<Network['writing']> = {
  townWords: [
    ...['city', 'of', 'town', 'metropolitan', 'county', 'district', 'si', 'shi', 'gu', 'gun'],
    ...['город', 'гор', 'г', 'район', 'си', 'ши', 'гу', 'ку', 'гун', 'кун'],
    ...['қала', 'қаласы', 'қ', 'аудан', 'ауданы'],
    ...['시', '군', '구', '광역시', '특별시', '市'],
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

function toTown(line: readonly string[]): Towns[number] {
  const [regions = '', kind = '', kk = '', ru = '', en = '', ko = '', others = ''] = line
  const ending = ENDINGS[kind] ?? { cyrillic: [], latin: '', hangul: '' }
  const cyrillic = [kk, ru].flatMap((name) => ending.cyrillic.flatMap((end) => [`${name}${end}`, `${name}-${end}`]))
  const bare = [kk, ru, en, ko, ...others.split(',').map((name) => name.trim())].filter((name) => name !== '')
  return {
    regions: regions.split(' '),
    names: [
      // A name of one syllable is a point of the compass, and no name without its ending.
      ...(ko.length > 1 ? bare : []),
      ...cyrillic,
      `${en}${ending.latin}`,
      `${en}-${ending.latin}`,
      `${ko}${ending.hangul}`,
    ],
  }
}
