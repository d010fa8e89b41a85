// SPDX-License-Identifier: Apache-2.0
// What people type as their town in Korea, in four scripts, and which post that leads to.
import { expect, test } from 'vitest'
import { findPost } from '#src/consular/posts/index.ts'
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
  ...['Чханвон', 'Чанвон', 'г. Кодже', 'Кёнсан-Намдо', 'город Ульсан', 'Тэгу қаласы', 'Пхохан қаласы', 'Масан'],
  ...['Ulsan, Korea', 'Daegu city', 'Nam-gu, Ulsan', 'Ulleungdo', 'Gyeongju', 'Seongsan-gu, Changwon'],
])('%s lies in the south-east of Korea: a conclusion, to be confirmed with the post', (town) => {
  expect(told('KR', town)).toBe('stated BUS district-inferred')
  expect(ask('KR', town).remarks).toEqual(['posts.remark.south-east-of-korea'])
})

test.each([
  ...['Jung-gu', '남구', 'Goseong', '고성군', 'Yeongcheon', 'Кочхан', 'Gangseo-gu'],
  ...[
    'Mokpo',
    'Foo, Korea',
    'near Busan',
    '부산 근처',
    'Busan, Seoul',
    'Changwon, Busan',
    '부산면',
    'Korea',
    'city',
    '?',
  ],
])('%s is asked about by its region, for it names no one place that is known', (town) =>
  expect(told('KR', town)).toBe('ask SEL town-not-known'))

test.each([
  ['KR', 'Seoul, Korea', 'certain SEL seat'],
  ['KR', '서울시 강남구', 'certain SEL seat'],
  ['KR', 'г. Сеул', 'certain SEL seat'],
  ['KR', 'Jeju city', 'stated SEL district-inferred'],
  ['DE', 'Berlin, Germany', 'certain BER seat'],
  ['DE', 'Frankfurt, Hesse', 'certain FRA seat'],
  ['DE', 'Frankfurt (Oder)', 'ask BER town-not-known'],
  ['US', 'New York City', 'certain NYC seat'],
  ['US', 'Washington, D.C.', 'certain WAS seat'],
  ['US', 'Seattle, Washington', 'ask WAS town-not-known'],
  ['US', 'Kansas City', 'ask WAS town-not-known'],
  ['US', 'Moscow, Idaho', 'ask WAS no-district-found'],
  ['RU', 'г. Омск', 'certain OMS seat'],
  ['RU', 'Москва, Россия', 'certain MOW seat'],
  ['CN', '上海市', 'certain SHA seat'],
  ['TR', 'г. Стамбул', 'certain IST seat'],
  ['TR', 'Kayseri', 'ask ANK town-of-no-known-post'],
])('in %s, %s: %s', (country, town, answer) => expect(told(country, town)).toBe(answer))

test('whoever names a town that is not known is believed about its region', () => {
  expect(told('KR', 'Mokpo', 'KR-46')).toBe('stated SEL district-inferred')
  expect(told('KR', 'Seongsan-gu', 'KR-48')).toBe('stated BUS district-inferred')
  expect(told('KR', 'Busan city', 'KR-48')).toBe('certain BUS seat')
})
