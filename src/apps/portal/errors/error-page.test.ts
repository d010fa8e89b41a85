// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { kazakhstan, programTextFolders } from '#src/apps/compose/index.ts'
import { loadTexts } from '#src/platform/texts/index.ts'
import { readerOf } from '../reader.ts'
import { errorPage } from './error-page.ts'

const texts = loadTexts([...programTextFolders(), ...kazakhstan().textFolders])
const reader = (language: string) => readerOf(texts, language, new Date('2026-11-23T03:00:00Z'))

test.each([
  'kk',
  'ru',
  'en',
  'ko',
])('whoever finds no such page is told to search, and may do so there (%s)', (language) => {
  const page = String(errorPage(reader(language), { fault: '404' }))
  expect(page).toContain(`role="search" action="/${language}/search"`)
  expect(page).toMatch(/<input id="q" name="q" type="search"/)
})

test('a page of any other fault has no search line', () =>
  expect(String(errorPage(reader('en'), { fault: '403' }))).not.toContain('role="search"'))
