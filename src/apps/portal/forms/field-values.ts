// SPDX-License-Identifier: Apache-2.0
// Between what a browser sends and an answer: what somebody typed is kept as typed even when it is wrong, so nothing is lost.
import type { FormField } from '#src/consular/forms/index.ts'
import type { PersonName } from '#src/standards/names/index.ts'

/** The fields of a form as a browser sends them: a text, or several under one name. */
export type Sent = Readonly<Record<string, unknown>>

export const NAME_PARTS = ['family', 'given', 'patronymic', 'latin-family', 'latin-given'] as const
export const DATE_PARTS = ['day', 'month', 'year'] as const

const YES_NO: Readonly<Record<string, boolean>> = { yes: true, no: false }

/** Longer than any answer may be; the check on the server says so, this only bounds what is read. */
const LONGEST = 20_000

/** The answer to a field: typed where it can be, the raw text otherwise, `undefined` when nothing was answered. */
export function readField(field: FormField, sent: Sent): unknown {
  const text = textIn(sent, field.name)
  switch (field.kind) {
    case 'name':
      return readName(field.name, sent)
    case 'date':
      return readDate(field.name, sent)
    case 'choices':
      return readChoices(sent[field.name])
    case 'yes-no':
      return YES_NO[text]
    case 'whole-number':
      return /^-?\d{1,15}$/.test(text) ? Number(text) : text || undefined
    case 'text':
    case 'long-text':
    case 'choice':
    case 'country':
    case 'region':
    case 'email':
    case 'phone':
    case 'identifier':
      return text || undefined
  }
}

/** Day, month and year as they were typed, whole or not. */
export function dateParts(answer: unknown): Readonly<Record<(typeof DATE_PARTS)[number], string>> {
  const [year = '', month = '', day = ''] = typeof answer === 'string' ? answer.split('-') : []
  return { day: unpadded(day), month: unpadded(month), year }
}

export function nameParts(answer: unknown): Readonly<Record<(typeof NAME_PARTS)[number], string>> {
  const name = (typeof answer === 'object' && answer !== null ? answer : {}) as Partial<PersonName>
  return {
    family: name.family ?? '',
    given: name.given ?? '',
    patronymic: name.patronymic ?? '',
    'latin-family': name.latin?.family ?? '',
    'latin-given': name.latin?.given ?? '',
  }
}

function readName(field: string, sent: Sent): Partial<PersonName> | undefined {
  const part = (name: string) => textIn(sent, `${field}.${name}`).replace(/\s+/g, ' ')
  const [family, given, patronymic] = [part('family'), part('given'), part('patronymic')]
  const [latinFamily, latinGiven] = [part('latin-family'), part('latin-given')]
  if (!(family || given || patronymic || latinFamily || latinGiven)) return undefined
  const latin = { ...(latinFamily && { family: latinFamily }), given: latinGiven }
  return {
    ...(family && { family }),
    given,
    ...(patronymic && { patronymic }),
    ...((latinFamily || latinGiven) && { latin }),
  }
}

function readDate(field: string, sent: Sent): string | undefined {
  const part = (name: string) => textIn(sent, `${field}.${name}`).replaceAll('-', '').slice(0, 20)
  const [day, month, year] = [part('day'), part('month'), part('year')]
  return day || month || year ? `${year}-${padded(month)}-${padded(day)}` : undefined
}

function readChoices(sent: unknown): string[] | undefined {
  const chosen = (Array.isArray(sent) ? sent : [sent]).filter((one) => typeof one === 'string' && one !== '')
  return chosen.length > 0 ? chosen.slice(0, 200) : undefined
}

function textIn(sent: Sent, name: string): string {
  const value = sent[name]
  return typeof value === 'string' ? value.slice(0, LONGEST).replaceAll('\r\n', '\n').trim() : ''
}

function padded(text: string): string {
  return /^\d$/.test(text) ? `0${text}` : text
}

function unpadded(text: string): string {
  return /^0\d$/.test(text) ? text.slice(1) : text
}
