// SPDX-License-Identifier: Apache-2.0
// Parties, words and what statements rest on, as every answer between states tells them.
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import type { Origin } from '#src/consular/sources/index.ts'
import { originOf } from '#src/consular/sources/index.ts'
import { partyName } from '#src/relations/parties/index.ts'
import type { AnyWords, Words } from '#src/relations/telling/index.ts'
import { inWords, isPartialDay, saidIn } from '#src/relations/telling/index.ts'

export const party = z.object({ code: z.string(), name: z.string() })
export const basis = z.object({
  sources: z.array(z.string()),
  confidence: z.enum(['high', 'medium', 'low', 'inferred']),
  /** The party whose account alone says so, by name. */
  saidBy: z.string().optional(),
})
/** Whether it rests on what is recorded of the world, or was invented for a demonstration. */
export const origin = z.enum(['sourced', 'invented'])
/** A value with what it rests on; what an account recorded in a demonstration is invented, whatever the rest of the thing rests on. */
export const told = <T extends z.ZodType>(value: T) => basis.extend({ value, origin: z.literal('invented').optional() })
export const partialDay = z.string().refine(isPartialDay)
export const partyCode = z.string().regex(/^[A-Z]{2,8}$/)

/** Speaks of parties and words to one reader. */
export type Teller = {
  readonly language: string
  readonly home: string
  party(code: string): { readonly code: string; readonly name: string }
  words(words: Words): string
  /** What was typed, or told in several languages. */
  said(said: AnyWords): string
  /** What an officer typed, kept in the language in which it was. */
  typed(text: string): Words
  basis(told: Rests): Rests
  origin(begun: { readonly isDefined: boolean }): Origin
  grounded<V, T>(
    told: Rests & { readonly value: V },
    tell: (value: V) => T,
  ): Rests & { readonly value: T; readonly origin?: 'invented' }
}

type Rests = {
  readonly sources: readonly string[]
  readonly confidence: 'high' | 'medium' | 'low' | 'inferred'
  readonly saidBy?: string
}

export function tellerIn({ between, demonstration }: Elshi, language: string): Teller {
  const party = (code: string) => ({ code, name: partyName(between.partners, code, language) })
  const rests = ({ sources, confidence, saidBy }: Rests): Rests => ({
    sources,
    confidence,
    ...(saidBy && { saidBy: party(saidBy).name }),
  })
  return {
    language,
    home: between.home,
    party,
    words: (words) => inWords(words, language),
    said: (said) => saidIn(said, language),
    typed: (text) => ({ [language]: text }),
    basis: rests,
    origin: (begun) => originOf(begun, { demonstration }),
    grounded: (one, tell) => ({
      ...rests(one),
      value: tell(one.value),
      ...(one.sources.length === 0 && demonstration && { origin: 'invented' }),
    }),
  }
}
