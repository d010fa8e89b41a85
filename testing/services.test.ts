// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { kazakhstan } from '#src/apps/compose/index.ts'
import type { Service } from '#src/consular/catalogue/index.ts'
import { buildCatalogue } from '#src/consular/catalogue/index.ts'
import { loadTexts } from '#src/platform/texts/index.ts'
import { groupVisit } from './group-visit/index.ts'
import { libraryCard } from './library-card/index.ts'

const languages = ['kk', 'ru', 'en', 'ko']

function textsOf(service: Service) {
  const folder = `${import.meta.dirname}/${service.id}/texts`
  const said = new Map(languages.map((one) => [one, JSON.parse(readFileSync(`${folder}/${one}.json`, 'utf8'))]))
  return { has: (language: string, key: string) => Object.hasOwn(said.get(language) ?? {}, key) }
}

test.each([
  ['the library card', libraryCard],
  ['the group visit', groupVisit],
])('%s is a service that the engine can run, with every text in four languages', (_name, service) => {
  expect(() => buildCatalogue([service], { texts: textsOf(service), languages })).not.toThrow()
})

test('a service is data: it survives being written and read', () => {
  expect(JSON.parse(JSON.stringify(libraryCard))).toEqual(libraryCard)
})

test.each([
  libraryCard,
  groupVisit,
  ...kazakhstan().services,
])('$id never says “you” to an officer: each such text has an officer’s wording beside it', ({ id }) => {
  const texts = wholeTexts()
  const shown = texts.keys('en').filter((key) => /^[^.]+\.(step|section|question|option)\.[^.]+(\.[^.]+)?$/.test(key))
  const addressed = shown.filter(
    (key) => key.startsWith(`${id}.`) && !key.endsWith('.hint') && /\b(you|your|my)\b/i.test(texts.say('en', key)),
  )
  expect(addressed.filter((key) => !key.endsWith('.officer') && !texts.has('en', `${key}.officer`))).toEqual([])
  expect(addressed.filter((key) => key.endsWith('.officer'))).toEqual([])
})

function wholeTexts() {
  const invented = [libraryCard, groupVisit].map(({ id }) => `${import.meta.dirname}/${id}/texts`)
  return loadTexts([...kazakhstan().textFolders, ...invented])
}
