// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { isPlainDate } from '#src/standards/calendar/index.ts'

/**
 * A text to be said in the reader's language. A detail written as a day (`2026-11-22`) is said as a day, one that begins
 * with `@` is the key of another text: `speak` says both first.
 */
export type Said = { readonly text: string; readonly details?: Readonly<Record<string, string | number>> }

/** The layered answer to "why?": lines from the general to the particular, each with its source when one is recorded. */
export type Why = { readonly lines: readonly WhyLine[] }

export type WhyLine = Said & {
  readonly source?: {
    readonly instrument: string
    readonly article?: string
    readonly address: string
    readonly confidence: string
  }
}

/** How a reader's language says texts and days. */
type Speech = {
  readonly say: (key: string, details?: Readonly<Record<string, string | number>>) => string
  readonly sayDay: (day: PlainDate) => string
}

/** The text in words, its details said first. */
export function speak({ text, details }: Said, speech: Speech): string {
  if (details === undefined) return speech.say(text)
  const spoken: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(details))
    spoken[name] = typeof value === 'string' ? word(value, speech) : value
  return speech.say(text, spoken)
}

function word(value: string, { say, sayDay }: Speech): string {
  if (value.startsWith('@')) return say(value.slice(1))
  return isPlainDate(value) ? sayDay(value) : value
}
