// SPDX-License-Identifier: Apache-2.0
// What is within the programmes with the Republic of Korea; whether it took place is told only where a source says so.
import type { Defined } from '#src/consular/journal/index.ts'
import type { Item, ItemBody } from '#src/relations/programmes/index.ts'
import { words } from './instrument.ts'
import { BOTH, BOTH_ARCHIVES } from './programme-organisers.ts'

const ABOUT = ['KR']
const COMMITTEE_3 = { sources: ['mofa-2018-11-22'], confidence: 'high' } as const
const COMMITTEE_4 = { sources: ['spnews-2022'], confidence: 'medium' } as const
const ARCHIVES = { sources: ['e-history-2016-11-10', 'pa-kr-archives-2016-12'], confidence: 'high' } as const
const BUSAN = { sources: ['busan-broadcast-2022-05'], confidence: 'medium' } as const

const NOT_KNOWN_WHETHER_HELD = words(
  'Өткен-өтпегені туралы дерек табылмады.',
  'Сведений о том, состоялось ли это, не найдено.',
  'Whether it took place was not found.',
  '실시 여부에 관한 자료를 찾지 못함.',
)

type Told = Omit<Item, 'about' | 'programme' | 'evidence'> & Partial<Pick<Item, 'evidence'>>
const committee3 = (told: Pick<Told, 'area' | 'kind' | 'names'> & Partial<Told>): Told => ({
  organisers: BOTH,
  state: 'idea',
  ...COMMITTEE_3,
  ...told,
})
const committee4 = (told: Pick<Told, 'area' | 'kind' | 'names'>): Told => ({
  organisers: BOTH,
  state: 'agreed',
  from: '2022',
  note: NOT_KNOWN_WHETHER_HELD,
  ...COMMITTEE_4,
  ...told,
})
const archives = (told: Pick<Told, 'kind' | 'names'> & Partial<Told>): Told => ({
  area: 'records',
  organisers: BOTH_ARCHIVES,
  state: 'agreed',
  exchange: {},
  ...ARCHIVES,
  ...told,
})

const ITEMS: Readonly<Record<string, Readonly<Record<string, Told>>>> = {
  'kz-kr-culture-committee': {
    'joint-exhibition': committee3({
      area: 'records',
      kind: 'exhibition',
      exchange: {},
      names: words(
        'Архив құжаттарының бірлескен көрмесі',
        'Совместная выставка архивных документов',
        'Joint exhibition of records',
        '기록물 공동 전시',
      ),
    }),
    'joint-publication': committee3({
      area: 'records',
      kind: 'publication',
      exchange: {},
      names: words(
        'Құжаттарды бірлесіп жариялау',
        'Совместная публикация документов',
        'Joint publication of records',
        '기록물 공동 발간',
      ),
    }),
    'records-exchange': committee3({
      area: 'records',
      kind: 'copy-of-records',
      exchange: {},
      names: words('Архив құжаттарымен алмасу', 'Обмен архивными документами', 'Exchange of records', '기록물 교류'),
    }),
    'digital-administration': committee3({
      area: 'records',
      kind: 'training',
      names: words(
        'Цифрлық басқару тәжірибесімен бөлісу',
        'Обмен опытом цифрового управления',
        'Know-how in digital administration',
        '디지털 행정 경험 공유',
      ),
    }),
    'forced-migration-records': committee3({
      area: 'joint-research',
      kind: 'research',
      exchange: {},
      names: words(
        'Корейлердің күштеп көшірілуі туралы құжаттарды зерттеу',
        'Исследование документов о насильственном переселении корейцев',
        'Research on records of the forced migration of ethnic Koreans',
        '고려인 강제 이주 기록 연구',
      ),
    }),
    'joint-excavation': committee3({
      area: 'joint-research',
      kind: 'excavation',
      state: 'held',
      evidence: [
        {
          source: 'mofa-2018-11-22',
          words: words(
            'Комитет оны жүзеге асқан іс ретінде атайды; күндері айтылмаған.',
            'Комитет называет их состоявшимися; дни не указаны.',
            'The committee names it among what was done; its days are not told.',
            '위원회가 실시된 사업으로 언급함. 날짜는 밝히지 않음.',
          ),
        },
      ],
      names: words('Бірлескен қазба жұмыстары', 'Совместные раскопки', 'Joint excavation', '공동 발굴'),
    }),
    'anniversary-2022': committee4({
      area: 'culture-and-arts',
      kind: 'other',
      names: words(
        'Қатынастардың 30 жылдығына арналған шаралар',
        'Мероприятия к 30-летию отношений',
        'Events for thirty years of relations',
        '수교 30주년 행사',
      ),
    }),
    'folk-ensemble': committee4({
      area: 'culture-and-arts',
      kind: 'concert',
      names: words(
        'Халық ансамблінің концерті',
        'Выступление народного ансамбля',
        'Concert of a folk ensemble',
        '민속 예술단 공연',
      ),
    }),
    'astana-ballet': committee4({
      area: 'culture-and-arts',
      kind: 'concert',
      names: words(
        '«Астана Балет» гастролі',
        'Гастроли «Астана Балет»',
        'Tour of Astana Ballet',
        '아스타나 발레단 순회공연',
      ),
    }),
    'film-festival-2022': committee4({
      area: 'mass-media',
      kind: 'film-festival',
      names: words(
        'Қазақ киносының фестивалі',
        'Фестиваль казахского кино',
        'Festival of Kazakh films',
        '카자흐스탄 영화제',
      ),
    }),
    'film-production': committee4({
      area: 'mass-media',
      kind: 'film-production',
      names: words(
        'Бірлесіп фильм түсіру',
        'Совместное кинопроизводство',
        'Film production together',
        '영화 공동 제작',
      ),
    }),
    'sport-exchange': committee4({
      area: 'sports',
      kind: 'sport',
      names: words('Спорт саласындағы алмасу', 'Обмены в области спорта', 'Exchange in sport', '체육 교류'),
    }),
    'mutual-exchange-year': {
      ...committee4({
        area: 'people-exchange',
        kind: 'other',
        names: words(
          'Өзара мәдени алмасу жылы',
          'Год взаимных культурных обменов',
          'Year of mutual cultural exchange',
          '상호 문화 교류의 해',
        ),
      }),
      until: '2023',
    },
  },
  'kz-kr-archives-2016': {
    'presidential-records': archives({
      kind: 'copy-of-records',
      names: words(
        'Президенттік құжаттардың көшірмелерімен алмасу',
        'Обмен копиями президентских документов',
        'Exchange of copies of presidential records',
        '대통령 기록물 사본 교환',
      ),
    }),
    'joint-research': archives({
      area: 'joint-research',
      kind: 'research',
      names: words('Бірлескен зерттеу', 'Совместные исследования', 'Joint research', '공동 연구'),
    }),
    seminars: archives({ kind: 'visit', names: words('Семинарлар', 'Семинары', 'Seminars', '세미나') }),
    publication: archives({
      kind: 'publication',
      names: words('Бірлескен басылым', 'Совместное издание', 'Joint publication', '공동 발간'),
    }),
    'people-exchange': archives({
      area: 'people-exchange',
      kind: 'visit',
      names: words('Мамандар алмасу', 'Обмен специалистами', 'Exchange of people', '인적 교류'),
    }),
  },
  'kz-kr-cities': {
    'busan-film-days-2022': {
      area: 'mass-media',
      kind: 'film-festival',
      names: words('Қазақ фильмдерінің күндері', 'Дни казахского кино', 'Days of Kazakh films', '카자흐스탄 영화의 날'),
      organisers: [
        {
          side: 'KR',
          body: 'foundation',
          names: words(
            'Пусан халықаралық ынтымақтастық қоры',
            'Пусанский фонд международного сотрудничества',
            'Busan Foundation for International Cooperation',
            '부산국제교류재단',
          ),
        },
        {
          side: 'KZ',
          body: 'embassy',
          names: words(
            'Қазақстанның Сеулдегі Елшілігі',
            'Посольство Казахстана в Сеуле',
            'Embassy of Kazakhstan in Seoul',
            '주한 카자흐스탄 대사관',
          ),
        },
      ],
      place: words('Пусан', 'Пусан', 'Busan', '부산'),
      from: '2022-06-24',
      until: '2022-06-26',
      state: 'scheduled',
      note: NOT_KNOWN_WHETHER_HELD,
      ...BUSAN,
    },
    'eurasian-cities-forum': {
      area: 'people-exchange',
      kind: 'forum',
      names: words(
        'Еуразия қалаларының форумы',
        'Форум городов Евразии',
        'Forum of Eurasian cities',
        '유라시아 도시 포럼',
      ),
      organisers: [
        { side: 'KR', body: 'city', names: words('Пусан қаласы', 'Город Пусан', 'City of Busan', '부산광역시') },
      ],
      place: words('Пусан', 'Пусан', 'Busan', '부산'),
      state: 'idea',
      ...BUSAN,
    },
    'almaty-daegu': {
      area: 'people-exchange',
      kind: 'twin-cities',
      names: words(
        'Алматы мен Тэгу — бауырлас қалалар',
        'Алматы и Тэгу — города-побратимы',
        'Almaty and Daegu, twin cities',
        '알마티·대구 자매도시',
      ),
      organisers: [
        { side: 'KZ', body: 'city', names: words('Алматы қаласы', 'Город Алматы', 'City of Almaty', '알마티시') },
        { side: 'KR', body: 'city', names: words('Тэгу қаласы', 'Город Тэгу', 'City of Daegu', '대구광역시') },
      ],
      state: 'agreed',
      sources: ['kocca-twin-cities'],
      confidence: 'medium',
    },
  },
}

/** What is within them. */
export const PROGRAMME_ITEMS: readonly Defined<ItemBody>[] = Object.entries(ITEMS).flatMap(([programme, items]) =>
  Object.entries(items).map(([id, told]) => ({
    id: `${programme}.${id}`,
    body: { what: 'defined' as const, item: { about: ABOUT, programme, evidence: [], ...told } },
  })),
)
