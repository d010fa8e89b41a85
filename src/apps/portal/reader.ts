// SPDX-License-Identifier: Apache-2.0
// Who reads a page: in which language, and when. Every page is a function of its subject and its reader.

import type { TextArguments, Texts } from '#src/platform/texts/index.ts'
import { sayDate } from '#src/platform/texts/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'

export type Reader = {
  readonly language: string
  readonly now: Date
  readonly say: (key: string, values?: TextArguments) => string
  readonly has: (key: string) => boolean
  readonly day: (day: PlainDate) => string
}

/** A reader of one language at one moment. */
export function readerOf(texts: Texts, language: string, now: Date): Reader {
  return {
    language,
    now,
    say: (key, values) => texts.say(language, key, values),
    has: (key) => texts.has(language, key),
    day: (day) => sayDate(language, day),
  }
}

/** The language's own name for itself, as a reader of it looks for it. */
export const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  kk: 'Қазақша',
  ru: 'Русский',
  en: 'English',
  ko: '한국어',
}
