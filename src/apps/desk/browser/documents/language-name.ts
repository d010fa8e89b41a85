// SPDX-License-Identifier: Apache-2.0
import type { Key } from '../language/language.tsx'
import { useSpeech } from '../language/language.tsx'

/** Those of the program, in which it drafts, and others in which officers write by hand. */
export const offeredLanguages = ['kk', 'ru', 'en', 'ko', 'fr', 'tr', 'zh', 'uz', 'vi', 'de'] as const
type Offered = (typeof offeredLanguages)[number]

/** Says a language by its name in the reader’s own. Browsers do not know them in Kazakh, so those that are offered have texts. */
export function useLanguageName(): (code: string) => string {
  const { say, language } = useSpeech()
  return (code) => {
    if (offeredLanguages.includes(code as Offered)) return say(`documents.in.${code}` as Key)
    return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code
  }
}
