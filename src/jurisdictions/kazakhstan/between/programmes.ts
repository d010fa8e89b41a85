// SPDX-License-Identifier: Apache-2.0
// What is done together with the Republic of Korea: what the cultural committee went through, what memoranda foresee, what cities and foundations hold.
import type { Defined } from '#src/consular/journal/index.ts'
import type { Programme, ProgrammeBody } from '#src/relations/programmes/index.ts'
import { words } from './instrument.ts'

const ABOUT = ['KR']
const COMMITTEE_3 = { sources: ['mofa-2018-11-22'], confidence: 'high' } as const
const ARCHIVES = { sources: ['e-history-2016-11-10', 'pa-kr-archives-2016-12'], confidence: 'high' } as const
const BUSAN = { sources: ['busan-broadcast-2022-05'], confidence: 'medium' } as const

const TOLD: Readonly<Record<string, Programme>> = {
  'kz-kr-culture-committee': {
    about: ABOUT,
    of: 'committee',
    series: 'kz-kr-culture',
    names: words(
      'Мәдени ынтымақтастық жөніндегі бірлескен комитет',
      'Совместный комитет по культурному сотрудничеству',
      'Joint cultural committee',
      '문화공동위원회',
    ),
    ...COMMITTEE_3,
  },
  'kz-kr-archives-2016': {
    about: ABOUT,
    of: 'memorandum',
    from: '2016-10-27',
    names: words(
      'Архивтер меморандумы: Корея Ұлттық архиві мен ҚР Президентінің Архиві',
      'Меморандум архивов: Национальный архив Кореи и Архив Президента РК',
      'Memorandum of the archives: National Archives of Korea and Archive of the President of Kazakhstan',
      '기록관 양해각서: 한국 국가기록원과 카자흐스탄 대통령기록관',
    ),
    ...ARCHIVES,
  },
  'kz-kr-cities': {
    about: ABOUT,
    of: 'cities-and-foundations',
    names: words(
      'Қалалар мен қорлардың шаралары',
      'Мероприятия городов и фондов',
      'Events of cities and foundations',
      '도시와 재단의 행사',
    ),
    ...BUSAN,
  },
}

/** Programmes as the journal keeps them. */
export const PROGRAMMES: readonly Defined<ProgrammeBody>[] = Object.entries(TOLD).map(([id, programme]) => ({
  id,
  body: { what: 'defined', programme },
}))
