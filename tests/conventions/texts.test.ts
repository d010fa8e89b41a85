// SPDX-License-Identifier: Apache-2.0
// Every reader is served: each catalogue says the same things, with the same places, in all four languages.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkTexts, loadTexts } from '#src/platform/texts/index.ts'
import { checkout, matching } from './tree.ts'

const required = ['kk', 'ru', 'en', 'ko']
const root = join(import.meta.dirname, '../..')
const catalogues = matching(checkout, /^src\/(.*\/)?texts\/[^/]+\.json$/).map(([path]) => path)
const isDesk = (folder: string) => folder.startsWith('src/apps/desk/')
const folders = [...new Set(catalogues.map((path) => dirname(path)))]

describe('texts', () => {
  // The desk's texts are built into its pages and never meet the program's.
  test.each([
    ['the program', folders.filter((folder) => !isDesk(folder))],
    ['the desk', folders.filter(isDesk)],
  ])('%s says no key twice, and every language has the same keys and places', (_whose, read) => {
    const texts = loadTexts(read.map((folder) => join(root, folder)))
    expect(checkTexts(texts, required)).toEqual([])
  })

  test.each(folders)('%s has a catalogue for each language and for no other', (folder) => {
    const languages = catalogues
      .filter((path) => dirname(path) === folder)
      .map((path) => path.slice(folder.length + 1, -5))
    expect(languages.toSorted()).toEqual(required.toSorted())
  })

  // A day ends in the name of its month or in its year, which take no ending in a text: the word for the day takes it.
  test('in Kazakh the word for the day stands between a day and what governs it', () => {
    const governed = /\{(day|since|from|until|to|end|due|made|held)\} (бастап|дейін|кешіктірмей|кейін|бұрын)(?!\p{L})/u
    expect(governed.test('Құжат {since} бастап күшінде.')).toBe(true)
    const wrong = catalogues
      .filter((path) => path.endsWith('/kk.json'))
      .flatMap((path) => Object.entries(JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, string>))
      .filter(([, words]) => governed.test(words))
    expect(wrong).toEqual([])
  })

  test('a planted difference of keys and places is found', () => {
    const folder = mkdtempSync(join(tmpdir(), 'elshi-texts-'))
    for (const language of required) writeFileSync(join(folder, `${language}.json`), '{"fee.due":"{amount}"}')
    writeFileSync(join(folder, 'ko.json'), '{"fee.due":"{sum}"}')
    writeFileSync(join(folder, 'ru.json'), '{}')
    const faults = checkTexts(loadTexts([folder]), required)
    rmSync(folder, { recursive: true })
    expect(faults.map(({ language }) => language).toSorted()).toEqual(['ko', 'ru'])
  })
})
