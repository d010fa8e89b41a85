// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { SINCE_ROWS } from './former-countries.data.ts'
import type { FormerCountry } from './former-countries.ts'
import { formerCountries } from './former-countries.ts'
import type { Iso3166 } from './iso-3166.ts'
import { findIso3166 } from './iso-3166.ts'

/** What a code stood for on a day. */
export type CountryOn = {
  /**
   * `unsettled`: the code came or went in that year, and the day was not found. `in-use` without `since` says no more than that the code
   * was not withdrawn by then: when it began was not found.
   */
  readonly standing: 'in-use' | 'withdrawn' | 'not-yet' | 'unsettled'
  readonly country: Iso3166 | FormerCountry
  /** When the code entered the standard: a day or a year; absent where it was not found. */
  readonly since?: string
  /** When it left the standard: a day or a year. */
  readonly withdrawn?: string
  /** Today’s alpha-2 codes in the place of a withdrawn one. */
  readonly successors: readonly string[]
}

const beginnings = new Map(
  SINCE_ROWS.trim()
    .split(/\s*·\s*/)
    .map((row) => row.split(' ') as [string, string]),
)

/** The country of an alpha-2 or alpha-3 code on a day, by ISO 3166-1 and 3166-3; undefined when the code never was one. */
export function countryOn(code: string, day: PlainDate): CountryOn | undefined {
  let last: FormerCountry | undefined
  for (const former of formerCountries(code)) {
    if (compare(day, beginnings.get(former.alpha3)) === 'before') break
    const side = compare(day, former.withdrawn)
    if (side === 'before') return told('in-use', former)
    if (side === 'within') return told('unsettled', former)
    last = former
  }
  const present = findIso3166(code)
  const side = present ? compare(day, beginnings.get(present.alpha3)) : 'before'
  if (present && side !== 'before') return told(side === 'within' ? 'unsettled' : 'in-use', present)
  if (last) return told('withdrawn', last)
  const first = present ?? formerCountries(code)[0]
  return first && told('not-yet', first)
}

function told(standing: CountryOn['standing'], country: Iso3166 | FormerCountry): CountryOn {
  const since = beginnings.get(country.alpha3)
  return {
    standing,
    country,
    ...(since !== undefined && { since }),
    ...('withdrawn' in country && { withdrawn: country.withdrawn }),
    successors: 'successors' in country ? country.successors : [],
  }
}

/** Where a day lies beside another, or beside a year of which the day is unknown. */
function compare(day: PlainDate, boundary: string | undefined): 'before' | 'within' | 'after' {
  if (boundary === undefined) return 'after'
  const known = day.slice(0, boundary.length)
  if (known < boundary) return 'before'
  return known === boundary && boundary.length < day.length ? 'within' : 'after'
}
