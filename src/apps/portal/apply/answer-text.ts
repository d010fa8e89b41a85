// SPDX-License-Identifier: Apache-2.0
// An answer as a reader sees it on the letter and in the case.
import type { FormField } from '#src/consular/forms/index.ts'
import { isPlainDate } from '#src/standards/calendar/index.ts'
import type { PersonName } from '#src/standards/names/index.ts'
import { displayName, latinName } from '#src/standards/names/index.ts'
import { countryName, isCountry } from '#src/standards/places/index.ts'
import type { Content } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import type { Reader } from '../reader.ts'

export type Asked = {
  readonly kind: FormField['kind'] | undefined
  /** The words of a choice or the name of a region. */
  readonly nameFor: (value: string) => string | undefined
  /** The town that was typed, by its name in the reader's language. */
  readonly townFor: (typed: unknown) => string | undefined
}

export function answerText(reader: Reader, answer: unknown, asked: Asked): Content {
  if (answer === undefined || answer === null)
    return html`<span class="unknown">${reader.say('portal.answer.none')}</span>`
  if (typeof answer === 'boolean') return reader.say(answer ? 'portal.form.yes' : 'portal.form.no')
  if (typeof answer === 'number') return String(answer)
  if (Array.isArray(answer))
    return html`<ul>${answer.map((one) => html`<li>${answerText(reader, one, asked)}</li>`)}</ul>`
  if (typeof answer === 'object') return nameText(answer as PersonName)
  return typeof answer === 'string' ? wordsOf(reader, answer, asked) : ''
}

function wordsOf(reader: Reader, answer: string, { kind, nameFor, townFor }: Asked): Content {
  if (kind === 'date' && isPlainDate(answer)) return reader.day(answer)
  if (kind === 'country' && isCountry(answer)) return countryName(answer, reader.language)
  if (kind === 'choice' || kind === 'choices' || kind === 'region') return nameFor(answer) ?? answer
  const town = kind === 'text' ? townFor(answer) : undefined
  if (town !== undefined && town !== answer) return html`${town}<br><span class="typed soft small">${answer}</span>`
  return html`<span class="typed">${answer}</span>`
}

function nameText(name: PersonName): Content {
  const latin = latinName(name)
  return html`${displayName(name)}${latin ? html`<br><span class="soft">${latin}</span>` : ''}`
}
