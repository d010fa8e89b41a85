// SPDX-License-Identifier: Apache-2.0
// HTML that cannot forget to escape: only this file can make a Markup, and `html` escapes whatever is not one.

/** Text that is HTML already. No object from outside can pass for one: the private field is the proof. */
export class Markup {
  readonly #text: string
  private constructor(text: string) {
    this.#text = text
  }
  /** For text that this program wrote itself, such as a generated drawing; never for anything received. */
  static trusted(text: string): Markup {
    return new Markup(text)
  }
  toString(): string {
    return this.#text
  }
}

export type Content = Markup | string | number | null | undefined | false | readonly Content[]

const ANY_UNSAFE = /[&<>"'`]/
const UNSAFE = /[&<>"'`]/g
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}

/** A template whose values are escaped; `undefined`, `null` and `false` say nothing. Attribute values must be quoted. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  let text = parts[0] ?? ''
  for (let index = 0; index < values.length; index++) text += written(values[index]) + (parts[index + 1] ?? '')
  return Markup.trusted(text)
}

/** ` name` or ` name="value"` when the value is there, otherwise nothing; several at once. */
export function attributes(named: Readonly<Record<string, string | number | boolean | undefined>>): Markup {
  let text = ''
  for (const [name, value] of Object.entries(named)) {
    if (value === undefined || value === false) continue
    if (!/^[a-z][a-z-]*$/.test(name)) throw new RangeError(`"${name}" is not the name of an attribute.`)
    text += value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`
  }
  return Markup.trusted(text)
}

function escaped(text: string): string {
  // Most texts hold nothing to escape.
  return ANY_UNSAFE.test(text) ? text.replace(UNSAFE, (sign) => ENTITIES[sign] ?? '') : text
}

function written(value: Content): string {
  if (typeof value === 'string') return escaped(value)
  if (value instanceof Markup) return value.toString()
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.map(written).join('')
  return ''
}
