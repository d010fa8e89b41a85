// SPDX-License-Identifier: Apache-2.0
import { CURRENCY_ROWS } from './currencies.data.ts'

/** A currency of ISO 4217. */
export type Currency = { readonly code: string; readonly numeric: string; readonly decimals: number }

const table = new Map<string, Currency>(
  CURRENCY_ROWS.trim()
    .split(/\s*·\s*/)
    .map((row) => {
      const [code = '', numeric = '', decimals = ''] = row.split(' ')
      return [code, { code, numeric, decimals: Number(decimals) }]
    }),
)

/** The currency of an alphabetic code; undefined when ISO 4217 has none. */
export function findCurrency(code: string): Currency | undefined {
  return table.get(code)
}

/** The currency’s name in a language (BCP 47), by CLDR. */
export function currencyName(code: string, language: string): string {
  return new Intl.DisplayNames([language], { type: 'currency' }).of(code) ?? code
}
