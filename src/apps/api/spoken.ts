// SPDX-License-Identifier: Apache-2.0
import type { Wording } from '#src/apps/wording/index.ts'
import { lawInWords, sourceInWords } from '#src/apps/wording/index.ts'
import type { Said, Why } from '#src/consular/catalogue/index.ts'

type Cited = NonNullable<Why['lines'][number]['source']>

/** The API says every text in the reader's language: wherever the engine has a `Said` or cites a law, the answer also has its words. */
export type Spoken<T> = T extends Said | Cited
  ? { readonly [K in keyof T]: Spoken<T[K]> } & { readonly words: string }
  : T extends readonly (infer Item)[]
    ? readonly Spoken<Item>[]
    : T extends object
      ? { readonly [K in keyof T]: Spoken<T[K]> }
      : T

/** Adds the words to every text of an answer. What a person wrote stays as it was written: `value` is never entered. */
export function spoken<T>(answer: T, wording: Wording): Spoken<T> {
  return withWords(answer, wording) as Spoken<T>
}

function withWords(part: unknown, wording: Wording): unknown {
  if (Array.isArray(part)) return part.map((item) => withWords(item, wording))
  if (typeof part !== 'object' || part === null) return part
  const said: Record<string, unknown> = {}
  for (const [key, inner] of Object.entries(part)) said[key] = key === 'value' ? inner : withWords(inner, wording)
  if (isSaid(part)) said.words = wording.say(part.text, part.details)
  if (isCited(part)) said.words = [lawInWords(wording, part), sourceInWords(wording, part.address)].join(' · ')
  return said
}

function isSaid(part: object): part is Said {
  return 'text' in part && typeof part.text === 'string'
}

function isCited(part: object): part is Cited {
  return 'instrument' in part && 'address' in part && 'confidence' in part
}
