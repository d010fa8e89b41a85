// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { CURRENCY_ROWS, SINCE_ROWS, WITHDRAWN_ROWS } from './currencies.data.ts'

/** A currency of ISO 4217. Amounts in a withdrawn one can still be read and reckoned with: old receipts bear them. */
export type Currency = {
  readonly code: string
  readonly numeric: string
  readonly decimals: number
  /** The day on which the code began, where it was looked for. */
  readonly since?: string
  /** The day or the month (`2021-06`) in which the code left the standard. */
  readonly withdrawn?: string
  /** The currency gave way on that day, and the table that withdraws its code was not found. */
  readonly isWithdrawalUnsettled?: true
}

const beginnings = new Map(rowsOf(SINCE_ROWS).map(([code = '', since = '']) => [code, since]))
const table = new Map<string, Currency>(
  [...rowsOf(CURRENCY_ROWS), ...rowsOf(WITHDRAWN_ROWS)].map((row) => [row[0] ?? '', currency(row)]),
)

/** The currency of an alphabetic code, of today or withdrawn; undefined when ISO 4217 has none. */
export function findCurrency(code: string): Currency | undefined {
  return table.get(code)
}

/**
 * How a code stood on a day; undefined for none of ISO 4217. `unsettled`: it went in that month and the day was not found, or whether it
 * went was not.
 */
export function currencyStandingOn(
  code: string,
  day: PlainDate,
): 'in-use' | 'withdrawn' | 'not-yet' | 'unsettled' | undefined {
  const found = findCurrency(code)
  if (!found) return undefined
  if (found.since !== undefined && day < found.since) return 'not-yet'
  const { withdrawn } = found
  if (withdrawn === undefined || day.slice(0, withdrawn.length) < withdrawn) return 'in-use'
  return found.isWithdrawalUnsettled || (withdrawn.length < day.length && day.startsWith(withdrawn))
    ? 'unsettled'
    : 'withdrawn'
}

/** The currency’s name in a language (BCP 47), by CLDR; its code where CLDR has none. Throws a RangeError for a code of no currency. */
export function currencyName(code: string, language: string): string {
  if (!findCurrency(code))
    throw new RangeError(`"${String(code).slice(0, 10)}" is no currency of ISO 4217; use a code such as KZT.`)
  return inLanguage(language, () => new Intl.DisplayNames([language], { type: 'currency' }).of(code)) ?? code
}

/** What is written for a reader of a language; a language that is none is named in a sentence. */
export function inLanguage<T>(language: string, write: () => T): T {
  try {
    return write()
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error
    throw new RangeError(`"${String(language).slice(0, 20)}" is no language; write it as kk, ru, en or ko.`, {
      cause: error,
    })
  }
}

function rowsOf(text: string): string[][] {
  return text
    .trim()
    .split(/\s*·\s*/)
    .map((row) => row.split(' '))
}

function currency([code = '', numeric = '', decimals = '', withdrawn, unsettled]: readonly string[]): Currency {
  const since = beginnings.get(code)
  return {
    code,
    numeric,
    decimals: Number(decimals),
    ...(since !== undefined && { since }),
    ...(withdrawn !== undefined && { withdrawn }),
    ...(unsettled !== undefined && { isWithdrawalUnsettled: true }),
  }
}
