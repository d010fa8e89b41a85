// SPDX-License-Identifier: Apache-2.0
// By which words the services of the home state are found.
import { expect, test } from 'vitest'
import { kazakhstan, programTextFolders } from '#src/apps/compose/index.ts'
import { loadTexts } from '#src/platform/texts/index.ts'
import { calledIn } from './called-in.ts'
import { searchIndex, sought } from './search-index.ts'

const { network, services, textFolders } = kazakhstan()
const languages = ['kk', 'ru', 'en', 'ko']
const texts = loadTexts([...programTextFolders(), ...textFolders])
const index = searchIndex(network, services.map(calledIn({ languages, texts })), languages)
const servicesFor = (typed: string) =>
  sought(index, typed, { language: 'ru' }).found.flatMap(({ kind, id }) => (kind === 'service' ? [id] : []))

test.each([
  'регистрация',
  'консульская регистрация',
  'встать на учет',
  'паспорт',
  'тіркеу',
  'тиркеу',
  'тіркелу',
  'register',
  'enrolment',
  '여권',
  '재외국민등록',
])('consular registration is found by %s', (typed) => expect(servicesFor(typed)).toContain('consular-registration'))

test.each(['снятие с регистрации', 'тіркеуден шығу', 'deregister', '등록말소'])('removal is found by %s', (typed) =>
  expect(servicesFor(typed)).toContain('consular-deregistration'))

test('by what no service gives none is found', () => expect(servicesFor('виза')).toEqual([]))

test.each([
  ['регисрация', 'ru', 'регистрация'],
  ['тіреку', 'kk', 'тіркеу'],
])('where %s finds nothing, a reader of %s is proposed %s', (typed, language, near) =>
  expect(sought(index, typed, { language }).near).toContain(near))
