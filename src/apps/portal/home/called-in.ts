// SPDX-License-Identifier: Apache-2.0
import type { Elshi } from '#src/apps/compose/index.ts'
import type { Service } from '#src/consular/catalogue/index.ts'

/** What a service is found by in each language: its title, what it is about, and the other words by which readers ask for it. */
export function calledIn({ languages, texts }: Pick<Elshi, 'languages' | 'texts'>) {
  const words = (language: string, id: string) =>
    ['title', 'summary', 'also-called']
      .map((part) => `${id}.${part}`)
      .flatMap((key) => (texts.has(language, key) ? [texts.say(language, key)] : []))
  return ({ id }: Pick<Service, 'id'>) => ({
    id,
    called: Object.fromEntries(languages.map((language) => [language, words(language, id)])),
  })
}
