// SPDX-License-Identifier: Apache-2.0
import type { Defined } from '#src/consular/journal/index.ts'
import type { RoundBody } from '#src/relations/rounds/index.ts'
import { item, round } from './round.ts'
import { fact, resting, say } from './told.ts'

const SEOUL = say('Сеул', 'Сеул', 'Seoul', '서울')
const ASTANA = say('Астана', 'Астана', 'Astana', '아스타나')
const RELEASE = ['mofa-2019-01-30']
const SEVENTH = ['korea-kr-2023-04-27', 'dongponews-2023-04-27']
const COMMITTEE = ['mofa-2018-11-22']

const body = (side: string, words: ReturnType<typeof say>) => fact({ side, words }, COMMITTEE)

export const KOREAN_ROUNDS: readonly Defined<RoundBody>[] = [
  round('kz-kr-consular.4', {
    ordinal: 4,
    step: 'held',
    form: 'in-person',
    host: 'KZ',
    place: fact(ASTANA, SEVENTH),
    held: [fact('2017-04', SEVENTH)],
    basis: resting(SEVENTH),
  }),
  round('kz-kr-consular.5', {
    ordinal: 5,
    step: 'follow-up',
    form: 'in-person',
    host: 'KR',
    place: fact(SEOUL, RELEASE),
    held: [
      fact('2019-01-30', RELEASE),
      // A machine translation on another site.
      fact('2019-10-30', ['koreanewsgazette-2019'], {
        confidence: 'low',
        note: 'A machine translation on another site.',
      }),
    ],
    published: [fact('2019-01-30', RELEASE)],
    heads: [
      { side: 'KZ', tenure: 'kz-consular-umbetbaev' },
      { side: 'KR', tenure: 'kr-consular-woo' },
    ],
    agenda: [
      item(
        'visa-regime',
        say(
          'Визадан босату және барыс-келіс',
          'Безвизовый режим и поездки',
          'The visa waiver and exchange of people',
          '사증면제와 인적 교류',
        ),
      ),
      item('illegal-stay-and-labour', say('Заңсыз болу', 'Незаконное пребывание', 'Illegal stay', '불법 체류')),
      item('residence-and-work-permits', say('Жұмысқа рұқсат', 'Разрешения на работу', 'Work permits', '노동허가')),
      item(
        'prisoner-transfer',
        say('Сотталғандарды беру', 'Передача осуждённых', 'Transfer of sentenced persons', '수형자 이송'),
      ),
    ],
    next: fact(
      {
        host: 'KZ',
        when: {
          kind: 'unspecified',
          words: say('қолайлы уақытта', 'в подходящее время', 'at an appropriate time', '적절한 시기'),
        },
      },
      RELEASE,
    ),
    basis: resting(RELEASE),
  }),
  round('kz-kr-consular.6', {
    ordinal: 6,
    step: 'held',
    form: 'video',
    held: [fact('2021-06', SEVENTH)],
    basis: resting(SEVENTH),
  }),
  round('kz-kr-consular.7', {
    ordinal: 7,
    step: 'follow-up',
    form: 'in-person',
    host: 'KR',
    place: fact(SEOUL, ['elkz-2023-04-27', ...SEVENTH]),
    held: [fact('2023-04-26', ['elkz-2023-04-27', ...SEVENTH])],
    published: [fact('2023-04-27', ['elkz-2023-04-27', ...SEVENTH])],
    heads: [
      { side: 'KZ', tenure: 'kz-consular-akatayev' },
      { side: 'KR', tenure: 'kr-consular-kim' },
    ],
    agenda: [
      item(
        'legal-framework',
        say(
          'Консулдық келісімдердің орындалуы',
          'Выполнение консульских соглашений',
          'How consular agreements are carried out',
          '영사 관련 협정 이행 현황',
        ),
      ),
      item(
        'illegal-stay-and-labour',
        say('Заңсыз еңбек көші-қоны', 'Незаконная трудовая миграция', 'Illegal labour migration', '불법 노동 이주'),
      ),
      item(
        'detention-notification-and-access',
        say('Өз азаматтарын қорғау', 'Защита своих граждан', 'Protection of one’s own nationals', '자국민 보호'),
      ),
    ],
    next: fact(
      {
        host: 'KZ',
        place: ASTANA,
        when: { kind: 'unspecified', words: say('күні айтылмады', 'день не назван', 'no day was told', '날짜 미정') },
      },
      SEVENTH,
    ),
    basis: resting(['elkz-2023-04-27', ...SEVENTH]),
  }),
  // Agreed for Astana in 2023; no report of it was found up to November 2026.
  round('kz-kr-consular.8', {
    ordinal: 8,
    step: 'planned',
    form: 'in-person',
    host: 'KZ',
    place: fact(ASTANA, SEVENTH),
    basis: resting(SEVENTH),
  }),
  round('kz-kr-culture.3', {
    ordinal: 3,
    step: 'minutes-signed',
    form: 'in-person',
    host: 'KR',
    place: fact(SEOUL, COMMITTEE),
    // The title of the release announces it; its text, posted a week later, reports it.
    held: [fact('2018-11-15', COMMITTEE)],
    published: [fact('2018-11-22', COMMITTEE)],
    signed: [fact('2018-11-15', COMMITTEE, { confidence: 'inferred' })],
    heads: [
      { side: 'KZ', tenure: 'kz-culture-suyunov' },
      { side: 'KR', tenure: 'kr-culture-hong' },
    ],
    bodies: [
      body(
        'KR',
        say(
          'Ішкі істер және қауіпсіздік министрлігі (Ұлттық архив)',
          'Министерство внутренних дел и безопасности (Национальный архив)',
          'Ministry of the Interior and Safety (National Archives)',
          '행정안전부(국가기록원)',
        ),
      ),
      body(
        'KR',
        say(
          'Мәдени мұра басқармасы',
          'Управление культурного наследия',
          'Cultural Heritage Administration',
          '문화재청',
        ),
      ),
      body('KR', say('Корея қоры', 'Корейский фонд', 'Korea Foundation', '한국국제교류재단')),
    ],
    agenda: [
      item('culture-and-arts', say('Мәдениет және өнер', 'Культура и искусство', 'Culture and the arts', '문화예술')),
      item(
        'heritage-conservation',
        say('Мұраны сақтау', 'Сохранение наследия', 'Heritage conservation', '문화유산 보존'),
      ),
      item('records', say('Құжаттама мен архивтер', 'Документы и архивы', 'Records', '기록')),
      item('sports', say('Спорт', 'Спорт', 'Sports', '체육')),
      item('tourism', say('Туризм', 'Туризм', 'Tourism', '관광')),
      item('mass-media', say('Бұқаралық ақпарат құралдары', 'Средства массовой информации', 'Mass media', '언론')),
      item('education', say('Білім', 'Образование', 'Education', '교육')),
      item(
        'publication-and-printing',
        say('Баспа ісі', 'Издательское дело и печать', 'Publication and printing', '출판·인쇄'),
      ),
      item('youth', say('Жастар', 'Молодёжь', 'Youth', '청소년')),
      item(
        'joint-research',
        say(
          'Бірлескен қазба мен зерттеу',
          'Совместные раскопки и исследования',
          'Joint excavation and research',
          '공동 발굴·연구',
        ),
      ),
      item('people-exchange', say('Адамдар алмасу', 'Обмен людьми', 'Exchange of people', '인적 교류')),
    ],
    basis: resting(COMMITTEE),
  }),
  round('kz-kr-culture.4', {
    ordinal: 4,
    step: 'minutes-signed',
    form: 'in-person',
    host: 'KZ',
    place: fact(say('Нұр-Сұлтан', 'Нур-Султан', 'Nur-Sultan', '누르술탄'), ['spnews-2022']),
    held: [
      fact('2022', ['spnews-2022'], { note: 'On the second day of a month; which month is not in the excerpt found.' }),
    ],
    signed: [fact('2022', ['spnews-2022'])],
    heads: [
      { side: 'KZ', tenure: 'kz-culture-karashina' },
      { side: 'KR', tenure: 'kr-culture-kyun' },
    ],
    basis: resting(['spnews-2022']),
  }),
]
