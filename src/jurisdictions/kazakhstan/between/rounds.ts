// SPDX-License-Identifier: Apache-2.0
import type { Defined } from '#src/consular/journal/index.ts'
import type { RoundBody } from '#src/relations/rounds/index.ts'
import { item, round } from './round.ts'
import { KOREAN_ROUNDS } from './rounds-korea.ts'
import { fact, resting, say } from './told.ts'

const BRUSSELS = say('Брюссель', 'Брюссель', 'Brussels', '브뤼셀')
const ASTANA = say('Астана', 'Астана', 'Astana', '아스타나')
const EMBASSY = ['europe-today-2024-04-24']
const MONITOR = ['qazaqstan-monitor-2023-10-05']

/** Rounds with others than the Republic of Korea. */
const OTHERS: readonly Defined<RoundBody>[] = [
  round('kz-eu-visa.2023-10', {
    kind: 'preparatory',
    step: 'held',
    form: 'in-person',
    host: 'EU',
    place: fact(BRUSSELS, MONITOR),
    held: [fact('2023-10', MONITOR)],
    published: [fact('2023-10-05', MONITOR)],
    heads: [{ side: 'EU', tenure: 'eu-home-luchner' }],
    agenda: [
      item('visa-regime', say('Визаның берілуі', 'Выдача виз', 'How visas are issued', '사증 발급 현황')),
      item('illegal-stay-and-labour', say('Заңсыз көші-қон', 'Незаконная миграция', 'Illegal migration', '불법 이주')),
    ],
    basis: resting(MONITOR, { saidBy: 'KZ' }),
  }),
  round('kz-eu-visa.1', {
    ordinal: 1,
    step: 'held',
    form: 'in-person',
    host: 'EU',
    place: fact(BRUSSELS, ['astanatimes-2025-12']),
    held: [fact('2025-12-02', ['astanatimes-2025-12'])],
    heads: [
      { side: 'KZ', tenure: 'kz-deputy-minister-bakayev' },
      { side: 'EU', tenure: 'eu-home-luchner' },
    ],
    agenda: [
      item(
        'visa-regime',
        say('Виза режимін жеңілдету', 'Упрощение визового режима', 'Visa facilitation', '사증 간소화'),
      ),
      item('legal-framework', say('Реадмиссия', 'Реадмиссия', 'Readmission', '재입국')),
    ],
    basis: resting(['astanatimes-2025-12']),
  }),
  round('kz-eu-visa.2', {
    ordinal: 2,
    step: 'held',
    form: 'in-person',
    host: 'KZ',
    place: fact(ASTANA, ['astanatimes-2026-03-04']),
    planned: [fact('2026-02', ['qazinform-2025-12-25'])],
    held: [fact('2026-03-03', ['astanatimes-2026-03-04'])],
    basis: resting(['astanatimes-2026-03-04']),
  }),
  round('kz-us-consular.2024-04', {
    step: 'held',
    form: 'in-person',
    host: 'US',
    place: fact(say('Вашингтон', 'Вашингтон', 'Washington', '워싱턴'), EMBASSY),
    // The day of the meeting is told by nobody; only that of the report is known.
    published: [fact('2024-04-24', EMBASSY)],
    heads: [
      { side: 'KZ', tenure: 'kz-consular-akatayev' },
      { side: 'US', tenure: 'us-central-asia-stimmler' },
    ],
    agenda: [
      item(
        'visa-regime',
        say('Сапарды жеңілдету', 'Облегчение поездок', 'Easier travel and faster visas', '왕래 및 사증 발급 원활화'),
      ),
      item(
        'other',
        say(
          'Екі ел азаматтарының құқықтары мен мүдделері',
          'Права и интересы граждан обеих стран',
          'Rights and interests of citizens of both',
          '양국 국민의 권익',
        ),
      ),
      item(
        'children-and-adoption',
        say(
          'Қазақстаннан асырап алынған балаларды қадағалау',
          'Надзор за детьми, усыновлёнными из Казахстана',
          'Oversight of children adopted from Kazakhstan',
          '카자흐스탄 출신 입양 아동 관리',
        ),
      ),
      item(
        'illegal-stay-and-labour',
        say(
          'АҚШ-қа заңсыз көші-қон',
          'Незаконная миграция в США',
          'Illegal migration to the United States',
          '미국으로의 불법 이주',
        ),
      ),
    ],
    sideMeetings: [
      fact(
        {
          with: 'Winrock International',
          words: say(
            'Заңсыз көші-қон және адам саудасы',
            'Незаконная миграция и торговля людьми',
            'Illegal migration and trafficking in persons',
            '불법 이주와 인신매매',
          ),
        },
        EMBASSY,
        { saidBy: 'KZ' },
      ),
    ],
    basis: resting(EMBASSY, { saidBy: 'KZ' }),
  }),
  round('kz-tr-consular.2025-02', {
    step: 'held',
    published: [fact('2025-02-13', ['trend-2025-02-13'])],
    heads: [
      { side: 'KZ', tenure: 'kz-consular-aubekov' },
      { side: 'TR', tenure: 'tr-consular-basceri' },
    ],
    basis: resting(['trend-2025-02-13']),
  }),
]

export const ROUNDS: readonly Defined<RoundBody>[] = [...KOREAN_ROUNDS, ...OTHERS]
