// SPDX-License-Identifier: Apache-2.0
// How a fact is written down: its value, and what it rests on.
import type { Confidence, Grounded } from '#src/consular/sources/index.ts'
import type { Words } from '#src/relations/telling/index.ts'

/** Words in the languages of the state, in their order. */
export const say = (kk: string, ru: string, en: string, ko: string): Words => ({ kk, ru, en, ko })

type More = { readonly confidence?: Confidence; readonly saidBy?: string; readonly note?: string }

/** A value on its sources; found so unless told otherwise. */
export function fact<T>(
  value: T,
  sources: readonly string[],
  { confidence = 'high', ...more }: More = {},
): Grounded<T> {
  return { value, sources, confidence, ...more }
}

/** What a whole thing rests on. */
export function resting(
  sources: readonly string[],
  { confidence = 'high', ...more }: More = {},
): Omit<Grounded<never>, 'value'> {
  return { sources, confidence, ...more }
}
