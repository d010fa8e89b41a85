// SPDX-License-Identifier: Apache-2.0
// What is invented between states rests on a source that says so, in every language: nobody is sent looking for it.
import type { Journal } from '#src/consular/journal/index.ts'
import { recordSource } from '#src/consular/sources/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'

export type FourLanguages = Readonly<Record<'kk' | 'ru' | 'en' | 'ko', string>>

/** The mark of whatever is invented. */
const EXAMPLE: FourLanguages = {
  kk: 'Мысал (ойдан шығарылған)',
  ru: 'Пример (вымышлен)',
  en: 'Example (invented)',
  ko: '예시(가상)',
}

export const four = (kk: string, ru: string, en: string, ko: string): FourLanguages => ({ kk, ru, en, ko })

/** The same words with the mark before them. */
export const asExample = ({ kk, ru, en, ko }: FourLanguages): FourLanguages =>
  four(`${EXAMPLE.kk}: ${kk}`, `${EXAMPLE.ru}: ${ru}`, `${EXAMPLE.en}: ${en}`, `${EXAMPLE.ko}: ${ko}`)

const day = plainDate('2024-01-01')

/** The id of the source, recorded once for ever. */
export async function inventedSource(journal: Journal, actor: Actor): Promise<string | undefined> {
  const source = {
    publisher: EXAMPLE.en,
    knownAs: { publisher: EXAMPLE },
    published: day,
    read: day,
    translation: 'original',
    extent: 'whole',
  } as const
  const recorded = await recordSource(journal, actor, { commandId: 'demo-source-of-examples', source })
  return recorded.ok ? recorded.value.id : undefined
}
