// SPDX-License-Identifier: Apache-2.0
// Every fact about a post names who said so, when, and how sure that is; every gap names its reason.
import type { District, PostFact, Source } from '#src/consular/posts/index.ts'
import { sayWhen } from '#src/platform/texts/index.ts'
import { isPlainDate } from '#src/standards/calendar/index.ts'
import type { Content, Markup } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import type { Reader } from '../reader.ts'

export function factSource(reader: Reader, source: Source): Markup {
  const key = source.inferred ? 'portal.source.inferred' : 'portal.source'
  return html`<small class="law">${reader.say(key, { source: sourceText(reader, source) })}</small>`
}

/** How sure it is whom a post serves; a conclusion is never called what a source says. */
export function certaintyText({ say }: Reader, certainty: District['certainty'], { inferred }: Source): string {
  return say(`posts.certainty.${inferred && certainty === 'stated' ? 'inferred' : certainty}`)
}

export function sourceText(reader: Reader, { said, on, confidence, inferred }: Source): string {
  const sure = inferred ? undefined : reader.say(`portal.confidence.${confidence}`)
  return [said, on && spokenDate(reader, on), sure].filter(Boolean).join(' · ')
}

export function unknownFact(reader: Reader, reasonKey: string): Markup {
  return html`<p class="unknown">${reader.say('portal.unknown.because', { reason: reader.say(reasonKey) })}</p>`
}

export function postFact<T>(reader: Reader, fact: PostFact<T>, show: (value: T) => Content): Markup {
  return fact.known
    ? html`<p>${show(fact.value)}</p>${factSource(reader, fact.source)}`
    : unknownFact(reader, fact.reason)
}

/** A day in words; a month or a year as the source gives it. */
export function spokenDate(reader: Reader, on: string): string {
  if (isPlainDate(on)) return reader.day(on)
  return /^\d{4}(-\d{2})?$/.test(on) ? sayWhen(reader.language, on) : on
}
