// SPDX-License-Identifier: Apache-2.0
// Who led the sides of rounds: people, offices, and the days on which a source shows the one in the other.
import type { Defined } from '#src/consular/journal/index.ts'
import type { OfficeBody, PersonBody, Rank, TenureBody } from '#src/relations/people/index.ts'
import type { Words } from '#src/relations/telling/index.ts'
import { fact, say } from './told.ts'

const NAMES: Readonly<Record<string, string>> = {
  umbetbaev: 'Umbetbaev',
  akatayev: 'Bauyrzhan Akatayev',
  aubekov: 'Azamat Aubekov',
  suyunov: 'Almat Suyunov',
  karashina: 'Karashina',
  bakayev: 'Alibek Bakayev',
  'woo-in-shik': 'Woo In-shik',
  'kim-min-cheol': 'Kim Min-cheol',
  'hong-seok-in': 'Hong Seok-in',
  'kyun-jong-ho': 'Kyun Jong-ho',
  stimmler: 'Brian Stimmler',
  basceri: 'Ali Murat Basceri',
  luchner: 'Johannes Luchner',
}

const office = (party: string, words: Words, rank?: Rank) => ({ party, words, ...(rank && { rank }) })

const OFFICES_TOLD = {
  'kz-consular-department': office(
    'KZ',
    say(
      'Консулдық қызмет департаментінің директоры',
      'Директор Департамента консульской службы',
      'Director, Consular Service Department',
      '영사국장',
    ),
    'director',
  ),
  'kz-culture-ministry': office(
    'KZ',
    say('Мәдениет министрлігі', 'Министерство культуры', 'Ministry of Culture', '문화부'),
  ),
  'kz-culture-cooperation': office(
    'KZ',
    say(
      'Мәдениет министрлігі, халықаралық ынтымақтастық',
      'Министерство культуры, международное сотрудничество',
      'Ministry of Culture, international cooperation',
      '문화부 국제협력 담당',
    ),
  ),
  'kz-deputy-foreign-minister': office(
    'KZ',
    say(
      'Сыртқы істер министрінің орынбасары',
      'Заместитель министра иностранных дел',
      'Deputy Minister of Foreign Affairs',
      '외교부 차관',
    ),
    'deputy-minister',
  ),
  'kr-overseas-koreans': office(
    'KR',
    say(
      'Шетелдегі корейлер мен консулдық істер жөніндегі бас директор',
      'Генеральный директор по делам зарубежных корейцев и консульским делам',
      'Director-General for Overseas Koreans and Consular Affairs',
      '재외동포영사국장',
    ),
    'director-general',
  ),
  'kr-head-of-delegation': {
    ...office(
      'KR',
      say(
        'Делегация басшысы; қызметі табылған үзіндіде айтылмаған',
        'Глава делегации; должность в найденном отрывке не названа',
        'Head of delegation; the office is not told in the excerpt found',
        '수석대표 (발췌문에 직책이 나오지 않음)',
      ),
    ),
    isUntold: true,
  },
  'kr-culture-director-general': office(
    'KR',
    say(
      'Сыртқы істер министрлігінің бас директоры',
      'Генеральный директор Министерства иностранных дел',
      'Director-General, Ministry of Foreign Affairs',
      '외교부 국장',
    ),
    'director-general',
  ),
  'us-central-asia': office(
    'US',
    say(
      'Орталық Азия бөлімінің директоры, Оңтүстік және Орталық Азия бюросы',
      'Директор отдела Центральной Азии, Бюро Южной и Центральной Азии',
      'Director, Central Asia Division, Bureau of South and Central Asia',
      '남·중앙아시아국 중앙아시아과장',
    ),
    'head-of-division',
  ),
  'tr-director-general': office(
    'TR',
    say('Бас директор', 'Генеральный директор', 'Director-General', '국장'),
    'director-general',
  ),
  'eu-home-deputy': office(
    'EU',
    say(
      'Көші-қон және ішкі істер жөніндегі бас директордың орынбасары',
      'Заместитель генерального директора по миграции и внутренним делам',
      'Deputy Director-General, Migration and Home Affairs',
      '이주내무총국 부총국장',
    ),
    'deputy-director-general',
  ),
} as const

type Seen = readonly [person: string, office: keyof typeof OFFICES_TOLD, day: string, source: string]

const SEEN: Readonly<Record<string, readonly Seen[]>> = {
  'kz-consular-umbetbaev': [['umbetbaev', 'kz-consular-department', '2019-01-30', 'mofa-2019-01-30']],
  'kz-consular-akatayev': [
    ['akatayev', 'kz-consular-department', '2023-04-26', 'elkz-2023-04-27'],
    ['akatayev', 'kz-consular-department', '2024-04', 'europe-today-2024-04-24'],
  ],
  'kz-consular-aubekov': [['aubekov', 'kz-consular-department', '2025-02', 'trend-2025-02-13']],
  'kz-culture-suyunov': [['suyunov', 'kz-culture-ministry', '2018-11-15', 'mofa-2018-11-22']],
  'kz-culture-karashina': [['karashina', 'kz-culture-cooperation', '2022', 'spnews-2022']],
  'kz-deputy-minister-bakayev': [['bakayev', 'kz-deputy-foreign-minister', '2025-12-02', 'astanatimes-2025-12']],
  'kr-consular-woo': [['woo-in-shik', 'kr-overseas-koreans', '2019-01-30', 'mofa-2019-01-30']],
  'kr-consular-kim': [['kim-min-cheol', 'kr-head-of-delegation', '2023-04-26', 'elkz-2023-04-27']],
  'kr-culture-hong': [['hong-seok-in', 'kr-culture-director-general', '2018-11-15', 'mofa-2018-11-22']],
  'kr-culture-kyun': [['kyun-jong-ho', 'kr-culture-director-general', '2022', 'spnews-2022']],
  'us-central-asia-stimmler': [['stimmler', 'us-central-asia', '2024-04', 'europe-today-2024-04-24']],
  'tr-consular-basceri': [['basceri', 'tr-director-general', '2025-02', 'trend-2025-02-13']],
  'eu-home-luchner': [
    ['luchner', 'eu-home-deputy', '2023-10', 'qazaqstan-monitor-2023-10-05'],
    ['luchner', 'eu-home-deputy', '2025-12-02', 'astanatimes-2025-12'],
  ],
}

export const PEOPLE: readonly Defined<PersonBody>[] = Object.entries(NAMES).map(([id, name]) => ({
  id,
  body: { what: 'defined', person: { name } },
}))

export const OFFICES: readonly Defined<OfficeBody>[] = Object.entries(OFFICES_TOLD).map(([id, told]) => ({
  id,
  body: { what: 'defined', office: told },
}))

export const TENURES: readonly Defined<TenureBody>[] = Object.entries(SEEN).flatMap(([id, days]) => {
  const [first] = days
  if (!first) return []
  const [person, held] = first
  const seen = days.map(([, , day, source]) => fact(day, [source]))
  return [{ id, body: { what: 'defined', tenure: { person, office: held, party: OFFICES_TOLD[held].party, seen } } }]
})
