// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { midSentence, settled, yearIn } from './index.ts'

test.each([
  ['대한민국은(는) 당사자가 아닙니다', '대한민국은 당사자가 아닙니다'],
  ['미국이(가) 정지함, 벨기에이(가) 정지함', '미국이 정지함, 벨기에가 정지함'],
  ['2026년 11월 3일은(는) 아직 오지 않은 날입니다', '2026년 11월 3일은 아직 오지 않은 날입니다'],
  ['“방문”(으)로, “서울”(으)로, “사증”(으)로', '“방문”으로, “서울”로, “사증”으로'],
  ['번호 21을(를), 번호 22을(를), 0(으)로, 7(으)로', '번호 21을, 번호 22를, 0으로, 7로'],
  ['부처)을(를) 위하여', '부처)를 위하여'],
  ['Smith은(는) 알 수 없음', 'Smith은(는) 알 수 없음'],
  ['국장(부서)과 기관(예시)', '국장(부서)과 기관(예시)'],
])('a Korean particle follows the word that was put before it: %s', (text, said) => {
  expect(settled('ko', text)).toBe(said)
})

test.each([
  ['ru', 'до 5 мая 2026 г..', 'до 5 мая 2026 г.'],
  ['ru', 'в 2026 г...', 'в 2026 г...'],
  ['kk', 'күні: 2022 ж..', 'күні: 2022 ж.'],
  ['en', 'Wait..', 'Wait..'],
])('in %s one full stop ends a date and its sentence', (language, text, said) => {
  expect(settled(language, text)).toBe(said)
})

test('a year is called one where a language does so', () => {
  expect(['kk', 'ru', 'en', 'ko'].map((language) => yearIn(language, '2019'))).toEqual([
    '2019\u00a0ж.',
    '2019\u00a0г.',
    '2019',
    '2019년',
  ])
})

test.each([
  ['en', 'Withdraw the application', 'withdraw the application'],
  ['ru', 'Отозвать заявление', 'отозвать заявление'],
  ['kk', 'Өтінішті қайтарып алу', 'өтінішті қайтарып алу'],
  ['ko', '신청 취하', '신청 취하'],
  ['ru', 'РК просит', 'РК просит'],
  ['en', '', ''],
])('words that go on within a sentence keep no capital of their own, an abbreviation does: %s %s', (language, words, said) => {
  expect(midSentence(language, words)).toBe(said)
})
