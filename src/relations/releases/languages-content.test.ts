// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import type { InstrumentOn } from '#src/consular/rulebook/index.ts'
import { languagesContent } from './languages-content.ts'
import type { Speaker } from './wording.ts'

const SECRET = 'secret'
const speaker = { language: 'en', say: (key: string) => key } as unknown as Speaker
const definition = { titles: { en: 'Example' } } as unknown as InstrumentOn['definition']

test('a partner is told of the languages of a text what the record states, and nothing of what nobody told or of where it was found', () => {
  expect(languagesContent(definition, [speaker])).toEqual([])
  const stated = {
    ...definition,
    texts: { value: { languages: ['fr'] }, sources: [SECRET], confidence: 'high' },
    inLanguages: {
      en: { text: { is: 'official', source: SECRET }, title: { is: 'official', source: SECRET } },
      ko: { title: { is: 'not-told' } },
    },
  } as unknown as InstrumentOn['definition']
  const [clause] = languagesContent(stated, [speaker])
  expect(clause?.facts).toEqual([
    { label: { en: 'French' }, value: { en: 'rulebook.text.authentic' } },
    { label: { en: 'English' }, value: { en: 'rulebook.text.official' } },
    { label: { en: 'release.fact.title' }, value: { en: 'rulebook.title.official' } },
  ])
  expect(JSON.stringify(clause)).not.toContain(SECRET)
})

test('what rests on a weak source alone is not released', () => {
  const weak = { value: { languages: ['fr'] }, sources: [SECRET], confidence: 'low' }
  expect(languagesContent({ ...definition, texts: weak } as unknown as InstrumentOn['definition'], [speaker])).toEqual(
    [],
  )
})
