// SPDX-License-Identifier: Apache-2.0
// In which languages the text of an agreement is authentic or translated: as far as the record states it, and on no weak source.
import type { InstrumentOn } from '#src/consular/rulebook/index.ts'
import { translations } from '#src/consular/rulebook/index.ts'
import type { Clause } from './release.ts'
import type { Speaker } from './wording.ts'
import { inEach } from './wording.ts'

/** One clause, or none where nobody stated it. Where it was found is ours. */
export function languagesContent(definition: InstrumentOn['definition'], speakers: readonly Speaker[]): Clause[] {
  const { texts, inLanguages = {} } = definition
  const isSure = texts !== undefined && texts.confidence !== 'low'
  const codes = new Set([...(isSure ? texts.value.languages : []), ...Object.keys(inLanguages)])
  const told = [...codes].flatMap((code) => {
    const { is } = isSure
      ? translations.textIn(definition, code)
      : (inLanguages[code]?.text ?? { is: 'not-told' as const })
    return is === 'not-told' ? [] : [{ code, is }]
  })
  const titles = speakers.filter(({ language }) => (inLanguages[language]?.title?.source ?? '') !== '')
  if (told.length === 0 && titles.length === 0) return []
  const facts = told.map(({ code, is }) => ({
    label: inEach(speakers, ({ language }) => nameOf(code, language)),
    value: inEach(speakers, ({ say }) => say(`rulebook.text.${is}`)),
  }))
  const stated = ({ language }: Speaker) =>
    titles.some((one) => one.language === language) ? translations.titleIn(definition, language).is : 'not-told'
  const title = {
    label: inEach(speakers, ({ say }) => say('release.fact.title')),
    value: inEach(speakers, (speaker) => speaker.say(`rulebook.title.${stated(speaker)}`)),
  }
  return [
    {
      key: 'languages',
      words: inEach(speakers, ({ say }) => say('release.languages')),
      facts: [...facts, ...(titles.length > 0 ? [title] : [])],
    },
  ]
}

const nameOf = (code: string, language: string) =>
  new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code
