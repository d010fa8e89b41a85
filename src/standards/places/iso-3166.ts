// SPDX-License-Identifier: Apache-2.0
import { ISO_3166_ROWS } from './iso-3166.data.ts'

/** The three codes of an entry of ISO 3166-1. */
export type Iso3166 = { readonly alpha2: string; readonly alpha3: string; readonly numeric: string }

const entries: readonly Iso3166[] = ISO_3166_ROWS.trim()
  .split(/\s*·\s*/)
  .map((row) => {
    const [alpha2 = '', alpha3 = '', numeric = ''] = row.split(' ')
    return { alpha2, alpha3, numeric }
  })
const byAlpha2 = new Map(entries.map((entry) => [entry.alpha2, entry]))
const byAlpha3 = new Map(entries.map((entry) => [entry.alpha3, entry]))

/** The entry of an alpha-2 code or an alpha-3 code; undefined when the code is none of today’s. */
export function findIso3166(code: string): Iso3166 | undefined {
  return code?.length === 2 ? byAlpha2.get(code) : byAlpha3.get(code)
}
