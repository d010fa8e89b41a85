// SPDX-License-Identifier: Apache-2.0
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import { checkTexts } from './check-texts.ts'
import { collatorOf, sayDate, sayDateTime, sayMoney, sayNumber, sayTime } from './spoken-values.ts'
import { loadTexts } from './texts.ts'

const day = plainDate('2026-11-22')

test.each([
  ['kk', '2026 ж. 22 қараша'],
  ['ru', '22 ноября 2026 г.'],
  ['en', '22 November 2026'],
  ['ko', '2026년 11월 22일'],
])('a day in %s has its month in words: %s', (language, said) => {
  expect(sayDate(language, day)).toBe(said)
})

test('every month has its Kazakh name', () => {
  const months = Array.from({ length: 12 }, (_, i) =>
    sayDate('kk', plainDate(`2026-${String(i + 1).padStart(2, '0')}-01`)),
  )
  expect(months.map((text) => text.split(' ').at(-1)).join(' ')).toBe(
    'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан',
  )
})

test('a time is told in the zone of the post, by 24 hours, on its own day', () => {
  const instant = new Date('2026-11-22T15:30:00Z')
  expect(sayTime('en', instant, 'Asia/Seoul')).toBe('00:30')
  expect(sayDateTime('kk', instant, 'Asia/Seoul')).toBe('2026 ж. 23 қараша, 00:30')
  expect(sayDateTime('ko', instant, 'America/New_York')).toBe('2026년 11월 22일, 10:30')
})

test('numbers have thin spaces and the decimal sign of the language', () => {
  expect(sayNumber('kk', 1_234_567.5)).toBe('1\u202f234\u202f567,5')
  expect(sayNumber('en', 1_234_567.5)).toBe('1\u202f234\u202f567.5')
  expect(sayNumber('ko', 50_000)).toBe('50\u202f000')
  expect(sayNumber('ru', '12345678901234567890.05')).toBe('12\u202f345\u202f678\u202f901\u202f234\u202f567\u202f890,05')
})

test('money has its ISO code, and as many decimals as its currency when it has any', () => {
  expect(sayMoney('kk', { amount: 50_000, currency: 'KZT' })).toBe('50\u202f000\u00a0KZT')
  expect(sayMoney('en', { amount: '1234.5', currency: 'USD' })).toBe('1\u202f234.50\u00a0USD')
  expect(sayMoney('ru', { amount: 80, currency: 'USD' })).toBe('80\u00a0USD')
})

test('words are ordered as their readers order them', () => {
  expect(['Яна', 'Әлия', 'Алия', 'Іңкәр'].toSorted(collatorOf('kk').compare)).toEqual(['Алия', 'Әлия', 'Іңкәр', 'Яна'])
})

const catalogues = {
  kk: { 'queue.waiting': '{n, plural, one {# іс күтіп тұр} other {# іс күтіп тұр}}', 'area.hello': 'Сәлем, {name}' },
  ru: {
    'queue.waiting': '{n, plural, one {ждёт # дело} few {ждут # дела} many {ждут # дел} other {ждут # дела}}',
    'area.hello': 'Здравствуйте, {name}',
  },
  en: { 'queue.waiting': '{n, plural, one {# case waits} other {# cases wait}}', 'area.hello': 'Good day, {name}' },
  ko: { 'queue.waiting': '대기 중인 사건 {n}건', 'area.hello': '안녕하세요, {name}' },
}

test.each([
  ['ru', 1, 'ждёт 1 дело'],
  ['ru', 3, 'ждут 3 дела'],
  ['ru', 5, 'ждут 5 дел'],
  ['ru', 21, 'ждёт 21 дело'],
  ['ru', 1200, 'ждут 1\u202f200 дел'],
  ['kk', 3, '3 іс күтіп тұр'],
  ['en', 1, '1 case waits'],
  ['ko', 3, '대기 중인 사건 3건'],
])('in %s, %i cases wait: %s', (language, n, said) => {
  expect(textsOf(catalogues).say(language, 'queue.waiting', { n })).toBe(said)
})

test('what a person typed is put in as it is, brackets and braces included', () => {
  expect(textsOf(catalogues).say('en', 'area.hello', { name: '<b>{n}</b>' })).toBe('Good day, <b>{n}</b>')
  expect(textsOf({ en: { a: 'less < more' } }).say('en', 'a')).toBe('less < more')
})

test('a Russian date at the end of a sentence brings its full stop along', () => {
  const texts = textsOf({ ru: { a: 'До {day}. Потом нет.', b: 'До {day}…' } })
  expect(texts.say('ru', 'a', { day: '23 декабря 2026 г.' })).toBe('До 23 декабря 2026 г. Потом нет.')
  expect(texts.say('ru', 'b', { day: 'завтра..' })).toBe('До завтра..…')
})

test('a text that a language lacks is an error that names it, never the key shown to a reader', () => {
  const texts = textsOf(catalogues)
  expect(() => texts.say('en', 'area.gone')).toThrow('no text area.gone in en')
  expect(() => texts.say('fr', 'area.hello', { name: 'x' })).toThrow('no text area.hello in fr')
  expect(texts.has('en', 'area.gone')).toBe(false)
})

test('a text that cannot be filled is an error that does not repeat what a person typed', () => {
  const texts = textsOf({ en: { a: '{n, plural, one {#} other {#}} of {name}' } })
  expect(() => texts.say('en', 'a', { name: 'Akhmetova' })).toThrow(
    /^The text a in en could not be filled \(MISSING_VALUE\)/,
  )
})

test('catalogues that say the same have no fault', () => {
  expect(checkTexts(textsOf(catalogues), ['kk', 'ru', 'en', 'ko'])).toEqual([])
})

test('a language whose nouns stay the same after a number may say it once', () => {
  const texts = textsOf({
    en: { a: '{n, plural, one {# case} other {# cases}}' },
    kk: { a: '{n, plural, other {# іс}}' },
  })
  expect(checkTexts(texts, ['en', 'kk'])).toEqual([])
})

test.each([
  ['a missing key', { en: { a: 'x' }, kk: {} }, 'is missing'],
  ['an empty text', { en: { a: 'x' }, kk: { a: ' ' } }, 'is empty'],
  ['another place', { en: { a: '{name}' }, kk: { a: '{post}' } }, 'has the places {post}, but en has {name}'],
  [
    'a missing branch',
    { en: { a: '{s, select, m {x} other {y}}' }, kk: { a: '{s, select, other {y}}' } },
    'has the places {s: other}',
  ],
  ['a missing form', { en: { a: 'x {n}' }, ru: { a: '{n, plural, one {#} other {#}}' } }, 'has no form "few" for n'],
  ['a broken message', { en: { a: '{n, plural, one {#}' } }, 'is not a well-formed ICU message'],
  ['a date formatted inside', { en: { a: '{d, date, long}' } }, 'formats d by itself'],
])('%s is found', (_, texts, fault) => {
  const found = checkTexts(textsOf(texts as Record<string, Record<string, string>>), Object.keys(texts))
  expect(found.map((one) => one.fault).join('; ')).toContain(fault)
})

test('a key said by two folders is refused', () => {
  const folder = folderOf({ en: { a: 'x' } })
  expect(() => loadTexts([folder, folderOf({ en: { a: 'y' } })])).toThrow(/says a again/)
})

function textsOf(texts: Record<string, Record<string, string>>) {
  return loadTexts([folderOf(texts)])
}
function folderOf(texts: Record<string, Record<string, string>>): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'elshi-texts-')), 'texts')
  mkdirSync(folder)
  for (const [language, catalogue] of Object.entries(texts)) {
    writeFileSync(join(folder, `${language}.json`), JSON.stringify(catalogue))
  }
  return folder
}
