// SPDX-License-Identifier: Apache-2.0
// Rows as COPY reads them in text form.

export type CopyValue = string | number | boolean | null | readonly string[] | Buffer

/** One row: fields between tabs, closed by a line feed. */
export function copyLine(values: readonly CopyValue[]): string {
  return `${values.map(copyField).join('\t')}\n`
}

function copyField(value: CopyValue): string {
  if (value === null) return '\\N'
  if (typeof value === 'string') return escaped(value)
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 't' : 'f'
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString('hex')}`
  return escaped(`{${value.map(itemOf).join(',')}}`)
}

/** As PostgreSQL writes it: plain words stand without quotes. */
function itemOf(item: string): string {
  return /^[a-z][a-z0-9-]*$/.test(item) && item !== 'null' ? item : `"${item.replace(/["\\]/g, '\\$&')}"`
}

const special = /[\\\t\n\r]/
const names: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

function escaped(text: string): string {
  return special.test(text) ? text.replaceAll(/[\\\t\n\r]/g, (letter) => names[letter] ?? letter) : text
}
