// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const textOf = (path: string) => readFileSync(join(import.meta.dirname, path), 'utf8')

test.each([
  'kk',
  'ru',
  'en',
  'ko',
])('the desk is called as the portal is, in the letters of its reader (%s)', (language) => {
  const desk = JSON.parse(textOf(`texts/${language}.json`))
  expect(desk.brand).toBe(JSON.parse(textOf(`../portal/texts/${language}.json`))['portal.brand'])
})

test('neither the head of the desk nor its tab spells the name itself', () => {
  for (const file of ['shell.tsx', 'use-title.ts']) expect(textOf(`browser/shell/${file}`)).not.toMatch(/Elshi/)
})
