// SPDX-License-Identifier: Apache-2.0
import type { Said } from '#src/consular/catalogue/index.ts'
import type { Say } from './errors.ts'

/** The API says every text in the reader's language: wherever the engine has a `Said`, the answer also has its words. */
export type Spoken<T> = T extends Said
  ? T & { readonly words: string }
  : T extends readonly (infer Item)[]
    ? readonly Spoken<Item>[]
    : T extends object
      ? { readonly [K in keyof T]: Spoken<T[K]> }
      : T

/** Adds the words to every text of an answer. What a person wrote stays as it was written: `value` is never entered. */
export function spoken<T>(answer: T, say: Say): Spoken<T> {
  return withWords(answer, say) as Spoken<T>
}

function withWords(part: unknown, say: Say): unknown {
  if (Array.isArray(part)) return part.map((item) => withWords(item, say))
  if (typeof part !== 'object' || part === null) return part
  const said: Record<string, unknown> = {}
  for (const [key, inner] of Object.entries(part)) said[key] = key === 'value' ? inner : withWords(inner, say)
  if (isSaid(part)) said.words = say(part.text, part.details)
  return said
}

function isSaid(part: object): part is Said {
  return 'text' in part && typeof part.text === 'string'
}
