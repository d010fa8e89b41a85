// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { kazakhstan, programTextFolders } from '#src/apps/compose/index.ts'
import { loadTexts } from '#src/platform/texts/index.ts'
import { readerOf } from '../reader.ts'
import { law } from './said.ts'

const home = kazakhstan()
const texts = loadTexts([...programTextFolders(), ...home.textFolders])

test.each(['kk', 'ru', 'ko'])('in %s no source of the law is told in English words', (language) => {
  const reader = readerOf(texts, language, new Date('2026-11-23T00:00:00Z'))
  const told = home.services.flatMap(({ legalBasis }) => legalBasis).map((one) => String(law(reader, one)))
  expect(told.filter((line) => / (of|the|in) /.test(line))).toEqual([])
})
