// SPDX-License-Identifier: Apache-2.0
// What was named at the opening of the Consulate General in Busan as worth doing together; what came of it is not on record.
import type { Defined } from '#src/consular/journal/index.ts'
import type { Lead, LeadBody } from '#src/relations/leads/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { words } from './instrument.ts'

const NAMED = {
  about: ['KR'],
  raisedOn: '2022-05-12',
  steppedOn: plainDate('2022-05-12'),
  raisedAt: words(
    'Пусандағы Бас консулдықтың ашылуы',
    'Открытие Генерального консульства в Пусане',
    'Opening of the Consulate General in Busan',
    '부산 총영사관 개관식',
  ),
  raisedBy: words(
    'Инвестиция тарту жөніндегі ұлттық компанияның өкілдігі',
    'Представительство национальной компании по привлечению инвестиций',
    'Office of the national company for attracting investment',
    '국영 투자유치회사 대표사무소',
  ),
  state: 'new',
  sources: ['busan-broadcast-2022-05'],
  confidence: 'medium',
} as const

const TOLD: Readonly<Record<string, Lead>> = {
  'kr-battery-minerals-2022': {
    ...NAMED,
    topic: words(
      'Литий, кобальт және никель өңдеу',
      'Переработка лития, кобальта и никеля',
      'Processing of lithium, cobalt and nickel',
      '리튬·코발트·니켈 가공',
    ),
    sector: words('Металлургия', 'Металлургия', 'Metals', '금속'),
    minerals: [
      words('литий', 'литий', 'lithium', '리튬'),
      words('кобальт', 'кобальт', 'cobalt', '코발트'),
      words('никель', 'никель', 'nickel', '니켈'),
    ],
    need: 'minerals',
  },
  'kr-electric-cables-2022': {
    ...NAMED,
    topic: words(
      'Қазақстанда электр кабельдерін шығару немесе өндірісін жаңғырту',
      'Производство электрических кабелей в Казахстане или его модернизация',
      'Making electric cables in Kazakhstan, or modernising it',
      '카자흐스탄 내 전선 생산 또는 설비 현대화',
    ),
    sector: words('Машина жасау', 'Машиностроение', 'Engineering', '기계'),
    market: words('ТМД елдері', 'Страны СНГ', 'States of the CIS', '독립국가연합'),
    need: 'partner',
    quote: {
      words: 'exported, I mean, imported',
      corrected: words(
        'Әңгіме импорт туралы: Кореядан Қазақстанға.',
        'Речь об импорте: из Кореи в Казахстан.',
        'Imports are meant: from Korea to Kazakhstan.',
        '수입을 뜻함: 한국에서 카자흐스탄으로.',
      ),
    },
  },
}

/** Leads as the journal keeps them. */
export const LEADS: readonly Defined<LeadBody>[] = Object.entries(TOLD).map(([id, lead]) => ({
  id,
  body: { what: 'defined', lead },
}))
