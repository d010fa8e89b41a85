// SPDX-License-Identifier: Apache-2.0

/** What was given, in quotation marks and short enough for a sentence. */
export function shown(value: unknown): string {
  return `"${(typeof value === 'string' ? value : written(value)).slice(0, 40)}"`
}

/** The same as JSON writes it, and what JSON cannot write by its kind. */
export function written(value: unknown): string {
  try {
    return (JSON.stringify(value) ?? String(value)).slice(0, 40)
  } catch {
    return typeof value === 'bigint' ? `${value}n` : `of the type ${typeof value}`
  }
}
