// SPDX-License-Identifier: Apache-2.0
// RFC 8785, JSON Canonicalization Scheme: one text for one value, so that its hash means something.
// Written here because every event passes through it; a property test holds it equal to the package canonicalize.

/** Printable ASCII without quotation mark and backslash needs no escape. */
const NEEDS_CARE = /[^ !#-[\]-~]/

/** The value as RFC 8785 writes it; throws for what JSON cannot say. */
export function canonicalText(value: unknown): string {
  if (typeof value === 'string') return textOf(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${value} cannot be written as JSON; give a finite number.`)
    return String(value)
  }
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  if (value === null) return 'null'
  if (Array.isArray(value)) return listOf(value)
  if (typeof value === 'object') return objectOf(value as Readonly<Record<string, unknown>>)
  throw new TypeError(`A ${typeof value} cannot be written as JSON; leave it out or give a plain value.`)
}

/** RFC 8785, 3.2.2.2; a lone surrogate is an error there. */
function textOf(text: string): string {
  if (!NEEDS_CARE.test(text)) return `"${text}"`
  if (!text.isWellFormed())
    throw new TypeError('A text with half a surrogate pair has no canonical form; mend the text.')
  return JSON.stringify(text)
}

function listOf(list: readonly unknown[]): string {
  let text = '['
  for (let index = 0; index < list.length; index++) text += (index === 0 ? '' : ',') + canonicalText(list[index])
  return `${text}]`
}

/** RFC 8785, 3.2.3: names sorted by UTF-16 code units. A name without a value is left out, as JSON does. */
function objectOf(object: Readonly<Record<string, unknown>>): string {
  if (typeof object.toJSON === 'function')
    throw new TypeError('Only plain values have one canonical form; write a date as text first.')
  const names = Object.keys(object)
  if (!isSorted(names)) names.sort()
  let text = '{'
  for (const name of names) {
    const value = object[name]
    if (value !== undefined) text += `${text.length === 1 ? '' : ','}${textOf(name)}:${canonicalText(value)}`
  }
  return `${text}}`
}

function isSorted(names: readonly string[]): boolean {
  for (let index = 1; index < names.length; index++) if ((names[index - 1] ?? '') > (names[index] ?? '')) return false
  return true
}
