// SPDX-License-Identifier: Apache-2.0
// What people type as their town in Korea, in four scripts, and which post that leads to.
import { expect, test } from 'vitest'
import { findPost, townCalled } from '#src/consular/posts/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { NETWORK } from './network.ts'

const ask = (country: string, town: string, region?: string) =>
  findPost(NETWORK, { country, town, region, service: 'consular-registration', on: plainDate('2026-11-23') })

function told(...where: Parameters<typeof ask>): string {
  const route = ask(...where)
  const post = route.known ? route.post : route.ask
  return `${route.known ? route.certainty : 'ask'} ${post?.id} ${route.reason.replace('posts.reason.', '')}`
}

test.each([
  ...[
    'Busan',
    'busan city',
    'Busan City',
    'Busan, Korea',
    'Busan Korea',
    'Busan, South Korea',
    'BUSAN, Republic of Korea',
  ],
  ...['City of Busan', 'Busan Metropolitan City', 'Busan-si', 'Pusan', ' Pusan,Korea '],
  ...[
    'Haeundae',
    'Haeundae-gu',
    'Haeundae-gu, Busan',
    'Haeundae Busan',
    'Haeundae district',
    'U-dong, Haeundae-gu, Busan',
  ],
  ...['Jung-gu, Busan', 'Gangseo-gu, Busan, Korea', 'Suyeong-gu', 'Gijang-gun', 'Gijang county', 'Busanjin-gu'],
  ...[
    '부산',
    '부산시',
    '부산광역시',
    '부산 광역시',
    '해운대',
    '해운대구',
    '부산 해운대구',
    '부산시 해운대구 우동 1408',
  ],
  ...['부산광역시해운대구', '한국 부산', '대한민국 부산광역시 중구', '부산 남구', '사상구', '기장군', '부산진구'],
  ...['Пусан', 'г. Пусан', 'г.Пусан', 'город Пусан', 'Пусан си', 'Пусан, Корея', 'Пусан, Южная Корея', 'Бусан'],
  ...['Хэундэ', 'Хэундэгу', 'Хэундэ-гу', 'район Хэундэ, Пусан', 'Киджангун', 'Намгу, Пусан'],
  ...['Пусан қаласы', 'Пусан қ.', 'Пусан, Оңтүстік Корея', 'Хэундэ ауданы', 'Корея Республикасы, Пусан'],
])('%s is the town of the Consulate General in Busan', (town) => expect(told('KR', town)).toBe('certain BUS seat'))

test.each([
  ...[
    'Changwon',
    'Changwon-si',
    'Geoje',
    'Geoje city',
    'Gimhae, Korea',
    'Jinju, South Gyeongsang',
    'Goseong, Gyeongnam',
  ],
  ...[
    '창원',
    '창원시',
    '경남 창원시',
    '경상남도 창원시 성산구',
    '거제시',
    '포항시',
    '울주군',
    '대구 수성구',
    '경남 고성군',
  ],
  ...[
    'Чханвон',
    'Чанвон',
    'г. Кодже',
    'Кёнсан-Намдо',
    'город Ульсан',
    'Тэгу қаласы',
    'Пхохан қаласы',
    'Масан',
    'Кимчхон',
  ],
  ...['Ulsan, Korea', 'Daegu city', 'Nam-gu, Ulsan', 'Ulleungdo', 'Gyeongju', 'Seongsan-gu, Changwon'],
])('%s lies in the south-east of Korea: a conclusion, to be confirmed with the post', (town) => {
  expect(told('KR', town)).toBe('stated BUS district-inferred')
  expect(ask('KR', town).remarks).toEqual(['posts.remark.south-east-of-korea'])
})

test.each([
  ...[
    'Ansan',
    '안산',
    'Ансан',
    'Ansan-si, Gyeonggi-do',
    '안산시 단원구',
    '경기도 안산시 상록구',
    'Suwon',
    '평택',
    'Pyeongtaek',
  ],
  ...['Hwaseong', 'Cheonan', 'Чхонан', 'Asan', 'Cheongju', 'Mokpo', 'Yeosu', 'Suncheon', '순천시', 'Gunsan', 'Wonju'],
  ...['Ансан қаласы', 'г. Сувон', 'Пхёнтхэк', 'Bundang-gu, Seongnam', '경기 광주시'],
])('%s lies in the part of Korea of which Seoul is concluded to be the post', (town) =>
  expect(told('KR', town)).toBe('stated SEL district-inferred'))

test.each([
  'Чонджу',
  'Gwangju',
  '광주',
])('two towns of Korea are called %s; one post serves both, so that nobody is asked which', (town) => {
  expect(told('KR', town)).toBe('stated SEL district-inferred')
  expect(ask('KR', town).distanceKm).toBeUndefined()
})

test('each town is known by its name in each of the four languages, but for those that sound like one elsewhere', () => {
  const countryOf = new Map(NETWORK.regions.map(({ id, country }) => [id, country]))
  const alone = (NETWORK.towns ?? []).filter(({ regions }) => regions.length === 1)
  const unknown = alone.flatMap(({ names, regions: [region = ''] }) =>
    Object.values(names).filter((name) => told(countryOf.get(region) ?? '', name).endsWith('town-not-known')),
  )
  expect(new Set(unknown)).toEqual(
    new Set(['Кочхан', 'Ёнчхон', 'Yeongcheon', 'Yeoncheon', 'Чхонсон', 'Чонсон', 'Галле', '할레']),
  )
})

test('every city and county of Korea that is listed in the register of its provinces is known by its own name', () => {
  const known = NETWORK.towns?.filter(({ regions }) => regions.some((id) => id.startsWith('KR-4'))) ?? []
  const per = (region: string) => known.filter(({ regions }) => regions.includes(region)).length
  expect(['KR-42', 'KR-43', 'KR-44', 'KR-45', 'KR-46', 'KR-49'].map(per)).toEqual([18, 11, 15, 14, 22, 2])
})

test.each([
  ...['Jung-gu', '남구', 'Goseong', '고성군', 'Yeongcheon', 'Кочхан', 'Gangseo-gu'],
  ...['Foo, Korea', 'near Busan', '부산 근처', 'Busan, Seoul', 'Changwon, Busan', '부산면', 'Korea', 'city', '?'],
])('%s is asked about by its region, for it names no one place that is known', (town) =>
  expect(told('KR', town)).toBe('ask SEL town-not-known'))

test.each([
  ['KR', 'Seoul, Korea', 'certain SEL seat'],
  ['KR', '서울시 강남구', 'certain SEL seat'],
  ['KR', 'г. Сеул', 'certain SEL seat'],
  ['KR', 'Jeju city', 'stated SEL district-inferred'],
  ['DE', 'Berlin, Germany', 'certain BER seat'],
  ['DE', 'Frankfurt, Hesse', 'certain FRA seat'],
  ['DE', 'Frankfurt (Oder)', 'stated BER district-stated'],
  ['DE', 'Köln', 'ask BER no-district-found'],
  ['DE', 'Дюссельдорф', 'ask BER no-district-found'],
  ['DE', 'Stuttgart', 'stated FRA district-stated'],
  ['DE', 'Halle', 'ask BER town-not-known'],
  ['DE', 'Halle (Saale)', 'stated BER district-stated'],
  ['US', 'Houston', 'ask WAS no-district-found'],
  ['US', 'Хьюстон', 'ask WAS no-district-found'],
  ['US', 'Chicago, IL', 'ask WAS no-district-found'],
  ['US', 'Los Angeles', 'ask SFO stands-in-region'],
  ['US', 'LA', 'ask WAS town-not-known'],
  ['US', 'Kansas City, MO', 'ask WAS no-district-found'],
  ['RU', 'Сургут', 'ask MOW no-district-found'],
  ['RU', 'г. Новосибирск', 'stated OMS district-stated'],
  ['RU', 'Челябі', 'stated SVX district-stated'],
  ['CN', 'Үрімжі', 'ask BJS no-district-found'],
  ['CN', '成都', 'stated SIA district-stated'],
  ['US', 'New York City', 'certain NYC seat'],
  ['US', 'Washington, D.C.', 'certain WAS seat'],
  ['US', 'Washington', 'certain WAS seat'],
  ['US', 'Seattle, Washington', 'ask WAS no-district-found'],
  ['US', 'Spokane, Washington', 'ask WAS town-not-known'],
  ['US', 'New York, New York', 'certain NYC seat'],
  ['US', 'Kansas City', 'ask WAS town-not-known'],
  ['US', 'Moscow, Idaho', 'ask WAS no-district-found'],
  ['RU', 'г. Омск', 'certain OMS seat'],
  ['RU', 'Москва, Россия', 'certain MOW seat'],
  ['CN', '上海市', 'certain SHA seat'],
  ['TR', 'г. Стамбул', 'certain IST seat'],
  ['TR', 'Kayseri', 'ask ANK town-of-no-known-post'],
])('in %s, %s: %s', (country, town, answer) => expect(told(country, town)).toBe(answer))

test.each([
  ...['Seattle, Washington', 'Seattle Washington', 'Seattle, State of Washington', 'Seattle, Washington, USA'],
  ...[
    'Сиэтл, Вашингтон',
    'Сиэтл Вашингтон',
    'Вашингтон, Сиэтл',
    'г. Сиэтл, шт. Вашингтон',
    'Сиэтл қаласы, Вашингтон штаты',
  ],
  ...['시애틀, 워싱턴', '워싱턴 시애틀', '워싱턴주 시애틀'],
])('%s is told with its region, though that is called like the town of a post', (town) =>
  expect(ask('US', town)).toEqual(ask('US', 'Seattle', 'US-WA')))

test.each([
  ['Buffalo, New York', 'US-NY'],
  ['Нью-Йорк, Буффало', 'US-NY'],
  ['Kansas City, Kansas', 'US-KS'],
  ['Kansas City Missouri', 'US-MO'],
  ['휴스턴, 텍사스', 'US-TX'],
  ['Хьюстон, Техас штаты', 'US-TX'],
])('%s lies in the region %s and in the town of no post', (town, region) =>
  expect(ask('US', town)).toEqual(ask('US', 'a town', region)))

test('whoever names a town that is not known is believed about its region', () => {
  expect(told('KR', 'Heuksando', 'KR-46')).toBe('stated SEL district-inferred')
  expect(told('KR', 'Seongsan-gu', 'KR-48')).toBe('stated BUS district-inferred')
  expect(told('KR', 'Busan city', 'KR-48')).toBe('certain BUS seat')
})

test.each([
  ['KR', 'Geoje', '거제', 'Кодже'],
  ['KR', '거제시', '거제', 'Кодже'],
  ['KR', 'Ansan-si, Gyeonggi-do', '안산', 'Ансан'],
  ['KR', 'Haeundae-gu, Busan', '해운대구', 'Хэундэ-гу'],
  ['KR', 'Busan', '부산', 'Пусан'],
  ['US', 'New York', '뉴욕', 'Нью-Йорк'],
  ['US', 'Houston, TX', '휴스턴', 'Хьюстон'],
  ['KR', 'Heuksando', undefined, undefined],
  ['KR', 'near Busan', undefined, undefined],
  ['DE', 'Halle', undefined, undefined],
])('in %s, %s is called %s in Korean and %s in Russian', (country, town, ko, ru) => {
  const called = townCalled(NETWORK, { country, town })
  expect([called?.ko, called?.ru]).toEqual([ko, ru])
})

test('a town is called the same however often it is asked for, and each region has its own', () => {
  const asked = { country: 'KR', region: 'KR-45', town: 'Чонджу' }
  expect([townCalled(NETWORK, asked)?.ko, townCalled(NETWORK, asked)?.ko]).toEqual(['전주', '전주'])
  expect(townCalled(NETWORK, { ...asked, region: 'KR-43' })?.ko).toBe('청주')
})

test('of two towns of one name the one in the region that was told is meant', () => {
  expect(townCalled(NETWORK, { country: 'KR', region: 'KR-45', town: 'Чонджу' })?.ko).toBe('전주')
  expect(townCalled(NETWORK, { country: 'KR', region: 'KR-43', town: 'Чонджу' })?.ko).toBe('청주')
  expect(townCalled(NETWORK, { country: 'KR', region: 'KR-11', town: 'Чонджу' })).toBeUndefined()
})
