// SPDX-License-Identifier: Apache-2.0
import { FORMER_ROWS } from './former-countries.data.ts'

/** A country or territory whose code ISO 3166-1 has withdrawn. */
export type FormerCountry = {
  /** The code of ISO 3166-3; absent where an alpha-3 code changed and nothing else. */
  readonly alpha4?: string
  readonly alpha2: string
  readonly alpha3: string
  readonly numeric?: string
  /** The first day without the code; a year alone where the day was not found. */
  readonly withdrawn: string
  readonly became: 'renamed' | 'divided' | 'merged'
  /** Today’s alpha-2 codes that the standard names in its place. */
  readonly successors: readonly string[]
}

/** Every code that ISO 3166-1 has withdrawn since 1974, the earliest first. */
export const FORMER_COUNTRIES: readonly FormerCountry[] = FORMER_ROWS.trim()
  .split(/\s*·\s*/)
  .map(formerCountry)
  .sort((one, other) => (one.withdrawn < other.withdrawn ? -1 : 1))

/** Those that bore a code; alpha-2 codes such as CS were given twice. */
export function formerCountries(code: string): readonly FormerCountry[] {
  // What is no text must not meet an alpha-4 code that is absent.
  if (typeof code !== 'string') return []
  return FORMER_COUNTRIES.filter(({ alpha2, alpha3, alpha4 }) => code === alpha2 || code === alpha3 || code === alpha4)
}

function formerCountry(row: string): FormerCountry {
  const [alpha4 = '', alpha2 = '', alpha3 = '', numeric = '', withdrawn = '', became, successors = ''] = row.split(' ')
  return {
    ...(alpha4 !== '-' && { alpha4 }),
    alpha2,
    alpha3,
    ...(numeric !== '-' && { numeric }),
    withdrawn,
    became: became as FormerCountry['became'],
    successors: successors.split(','),
  }
}
