// SPDX-License-Identifier: Apache-2.0
// One question on a page: label, hint, fault, control. The control's first id is what the error summary leads to.
import type { FormField } from '#src/consular/forms/index.ts'
import type { Content, Markup } from '../html/markup.ts'
import { attributes, html } from '../html/markup.ts'
import type { Reader } from '../reader.ts'
import { DATE_PARTS, dateParts, NAME_PARTS, nameParts } from './field-values.ts'

export type Option = { readonly value: string; readonly name: string }

export type ShownField = {
  readonly field: FormField
  readonly label: string
  readonly hint?: string | undefined
  readonly answer: unknown
  readonly fault?: string | undefined
  /** For choices, countries and regions, in the reader's order. */
  readonly options: readonly Option[]
  /** The applicant's own data may be filled in by the browser; another person's may not. */
  readonly own: boolean
  /** Only of a person whose passport the post will see is the Latin spelling asked. */
  readonly asksLatin: boolean
}

/** An id for a field's name: what stands in a link must not need escaping. */
export function idOf(name: string): string {
  return name.replace(/[^a-z0-9-]/gi, '-')
}

/** Where the error summary leads: the field's first control. */
export function anchorOf(field: Pick<FormField, 'name' | 'kind'>, reader: Reader): string {
  const id = idOf(field.name)
  if (field.kind === 'name') return `${id}-family`
  if (field.kind === 'date') return `${id}-${datePartsFor(reader)[0]}`
  if (field.kind === 'choice' || field.kind === 'choices' || field.kind === 'yes-no') return `${id}-0`
  return id
}

export function renderField(reader: Reader, shown: ShownField): Markup {
  switch (shown.field.kind) {
    case 'name':
      return group(reader, shown, html`<div class="names">${nameInputs(reader, shown)}</div>`)
    case 'date':
      return group(reader, shown, html`<div class="parts">${dateInputs(reader, shown)}</div>`)
    case 'choice':
      return group(reader, shown, ticks(shown, 'radio', shown.options, [shown.answer]))
    case 'choices':
      return group(reader, shown, ticks(shown, 'checkbox', shown.options, asList(shown.answer)))
    case 'yes-no':
      return group(reader, shown, ticks(shown, 'radio', yesNo(reader), [YES_NO.get(shown.answer)]))
    case 'country':
    case 'region':
      return single(reader, shown, (same) => selectInput(reader, shown, same))
    case 'long-text':
      return single(
        reader,
        shown,
        (same) =>
          html`<textarea${same}${attributes({ maxlength: shown.field.maxLength, rows: 6 })}>${asText(shown.answer)}</textarea>`,
      )
    case 'text':
    case 'whole-number':
    case 'email':
    case 'phone':
    case 'identifier':
      return single(
        reader,
        shown,
        (same) => html`<input${same}${inputKind(shown)}${attributes({ value: asText(shown.answer) })}>`,
      )
  }
}

/** A field with several controls: a group with its own legend. */
function group(reader: Reader, shown: ShownField, controls: Content): Markup {
  const id = idOf(shown.field.name)
  return html`<fieldset class="field${shown.fault ? ' wrong' : ''}"${described(id, shown)}>
<legend>${shown.label}${optional(reader, shown)}</legend>${notes(reader, id, shown)}
${controls}</fieldset>`
}

function single(reader: Reader, shown: ShownField, control: (same: Markup) => Markup): Markup {
  const id = idOf(shown.field.name)
  const same = html`${attributes({
    id,
    name: shown.field.name,
    required: false,
    'aria-required': shown.field.required ? 'true' : undefined,
    'aria-invalid': shown.fault ? 'true' : undefined,
  })}${described(id, shown)}`
  return html`<div class="field${shown.fault ? ' wrong' : ''}"><label for="${id}">${shown.label}${optional(reader, shown)}</label>${notes(reader, id, shown)}
${control(same)}</div>`
}

function notes(reader: Reader, id: string, { hint, fault }: ShownField): Content {
  return html`${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : ''}${
    fault
      ? html`<p class="fault" id="${id}-fault"><span class="hidden">${reader.say('portal.error.title-prefix')}</span>${fault}</p>`
      : ''
  }`
}

function described(id: string, { hint, fault }: ShownField): Markup {
  const by = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return attributes({ 'aria-describedby': by || undefined })
}

function optional(reader: Reader, { field }: ShownField): Content {
  return field.required ? '' : optionalMark(reader)
}

function optionalMark(reader: Reader): Markup {
  return html` <span class="optional">(${reader.say('portal.form.optional')})</span>`
}

const NAME_COMPLETION: Readonly<Record<string, string>> = {
  family: 'family-name',
  given: 'given-name',
  patronymic: 'additional-name',
}

function nameInputs(reader: Reader, { field, answer, fault, own, asksLatin }: ShownField): Markup[] {
  const parts = nameParts(answer)
  const isWrong = (part: (typeof NAME_PARTS)[number]) => (parts.given === '' ? part === 'given' : true)
  return NAME_PARTS.filter((part) => asksLatin || !isLatin(part)).map((part) => {
    const id = `${idOf(field.name)}-${part}`
    return html`<div class="part"><label for="${id}">${reader.say(`portal.form.name.${part}`)}${isLatin(part) ? optionalMark(reader) : ''}</label>
<input id="${id}" name="${field.name}.${part}"${attributes({
      value: parts[part],
      maxlength: 120,
      autocomplete: (own && NAME_COMPLETION[part]) || 'off',
      spellcheck: 'false',
      'aria-invalid': fault && isWrong(part) ? 'true' : undefined,
    })}></div>`
  })
}

const isLatin = (part: (typeof NAME_PARTS)[number]) => part.startsWith('latin-')

function dateInputs(reader: Reader, { field, answer, fault }: ShownField): Markup[] {
  const parts = dateParts(answer)
  const isUnfinished = answer !== undefined && Object.values(parts).includes('')
  return datePartsFor(reader).map((part) => {
    const id = `${idOf(field.name)}-${part}`
    return html`<div class="part ${part}"><label for="${id}">${reader.say(`portal.form.date.${part}`)}</label>
<input id="${id}" name="${field.name}.${part}" inputmode="numeric" autocomplete="off"${attributes({
      value: parts[part],
      maxlength: part === 'year' ? 4 : 2,
      'aria-invalid': fault && (!isUnfinished || parts[part] === '') ? 'true' : undefined,
    })}></div>`
  })
}

function datePartsFor({ language }: Reader): readonly (typeof DATE_PARTS)[number][] {
  return language === 'ko' ? DATE_PARTS.toReversed() : DATE_PARTS
}

function ticks(
  { field, fault }: ShownField,
  type: 'radio' | 'checkbox',
  options: readonly Option[],
  chosen: readonly unknown[],
): Markup[] {
  return options.map(({ value, name }, place) => {
    const id = `${idOf(field.name)}-${place}`
    return html`<div class="choice"><input${attributes({
      type,
      id,
      name: field.name,
      value,
      checked: chosen.includes(value),
      'aria-invalid': fault && type === 'checkbox' ? 'true' : undefined,
    })}><label for="${id}">${name}</label></div>`
  })
}

function selectInput(reader: Reader, { field, options, answer, own }: ShownField, same: Markup): Markup {
  const completion = own && field.kind === 'country' ? 'country' : 'off'
  return html`<select${same} autocomplete="${completion}"><option value="">${reader.say(`portal.form.choose.${field.kind}`)}
${options.map(({ value, name }) => html`<option${attributes({ value, selected: value === answer })}>${name}\n`)}</select>`
}

function inputKind({ field, own }: ShownField): Markup {
  const longest = field.maxLength ?? (field.kind === 'whole-number' ? 15 : 400)
  switch (field.kind) {
    case 'email':
      return attributes({ type: 'email', autocomplete: own ? 'email' : 'off', spellcheck: 'false', maxlength: 254 })
    case 'phone':
      return attributes({ type: 'tel', autocomplete: own ? 'tel' : 'off', maxlength: 40 })
    case 'whole-number':
      return attributes({ inputmode: 'numeric', class: 'short', autocomplete: 'off', maxlength: longest })
    case 'identifier':
      return attributes({ autocomplete: 'off', spellcheck: 'false', maxlength: 80 })
    default:
      return attributes({ autocomplete: 'off', maxlength: longest })
  }
}

const YES_NO = new Map<unknown, string>([
  [true, 'yes'],
  [false, 'no'],
])

function yesNo(reader: Reader): Option[] {
  return ['yes', 'no'].map((value) => ({ value, name: reader.say(`portal.form.${value}`) }))
}

function asText(answer: unknown): string {
  return typeof answer === 'string' || typeof answer === 'number' ? String(answer) : ''
}

function asList(answer: unknown): readonly unknown[] {
  return Array.isArray(answer) ? answer : []
}
