// SPDX-License-Identifier: Apache-2.0
import type { CaseKey } from './event.ts'

const PER_YEAR = 1_000_000

/** The number of a case: year and serial in one integer, 2026 and 123 give 26000123. */
export function caseNumber(year: number, serial: number): number {
  if (!Number.isInteger(serial) || serial < 1 || serial >= PER_YEAR)
    throw new RangeError(`${serial} is not a serial of a case; serials of a year run from 1 to 999999.`)
  return (year % 100) * PER_YEAR + serial
}

/** The reference as people write it: the lodging post, which never changes, the year, the serial: `BUS-26-000123`. */
export function reference({ post, number }: CaseKey): string {
  const year = Math.floor(number / PER_YEAR)
  return `${post}-${String(year).padStart(2, '0')}-${String(number % PER_YEAR).padStart(6, '0')}`
}

/** The key behind a reference, however it was typed; undefined when it is not one. */
export function parseReference(text: string): CaseKey | undefined {
  const match = /^\s*([A-Za-z][A-Za-z0-9]{1,7})[\s–-]*(\d{2})[\s–-]*(\d{6})\s*$/.exec(text.slice(0, 40))
  if (!match) return undefined
  const [, post, year, serial] = match
  if (post === undefined || Number(serial) === 0) return undefined
  return { post: post.toUpperCase(), number: Number(year) * PER_YEAR + Number(serial) }
}
