// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { FIRST_EDITION, FORMER_SINCE_ROWS, SINCE_ROWS } from './former-countries.data.ts'
import type { FormerCountry } from './former-countries.ts'
import { formerCountries } from './former-countries.ts'
import type { Iso3166 } from './iso-3166.ts'
import { findIso3166 } from './iso-3166.ts'

/** What a code stood for on a day. */
export type CountryOn = {
  /**
   * `unsettled`: the code came or went in that year, and the day was not found. `in-use` without `since` stands with withdrawn codes alone:
   * the standard was there and the code not yet withdrawn; when it began was not found.
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

const beginnings = readRows(SINCE_ROWS)
const formerBeginnings = readRows(FORMER_SINCE_ROWS)

/** The country of an alpha-2 or alpha-3 code on a day, by ISO 3166-1 and 3166-3; undefined when the code never was one. */
export function countryOn(code: string, day: PlainDate): CountryOn | undefined {
  plainDate(day) // what is no day is refused in a sentence
  const present = findIso3166(code)
  const former = formerCountries(code)
  let last: FormerCountry | undefined
  for (const country of [...former, ...(present ? [present] : [])]) {
    const standing = standingOf(country, day)
    if (standing === 'in-use' || standing === 'unsettled') return told(standing, country)
    if (standing === 'withdrawn' && 'withdrawn' in country) last = country
  }
  if (last) return told('withdrawn', last)
  const first = present ?? former[0]
  return first && told('not-yet', first)
}

function standingOf(country: Iso3166 | FormerCountry, day: PlainDate): CountryOn['standing'] {
  const begun = compare(day, sinceOf(country) ?? FIRST_EDITION)
  if (begun === 'before') return 'not-yet'
  const ended = 'withdrawn' in country ? compare(day, country.withdrawn) : 'before'
  if (ended === 'after') return 'withdrawn'
  return begun === 'within' || ended === 'within' ? 'unsettled' : 'in-use'
}

function sinceOf(country: Iso3166 | FormerCountry): string | undefined {
  if ('withdrawn' in country) return formerBeginnings.get(country.alpha3)
  return beginnings.get(country.alpha3) ?? FIRST_EDITION
}

function readRows(rows: string): ReadonlyMap<string, string> {
  return new Map(
    rows
      .trim()
      .split(/\s*·\s*/)
      .map((row) => row.split(' ') as [string, string]),
  )
}

function told(standing: CountryOn['standing'], country: Iso3166 | FormerCountry): CountryOn {
  const since = sinceOf(country)
  return {
    standing,
    country,
    ...(since !== undefined && { since }),
    ...('withdrawn' in country && { withdrawn: country.withdrawn }),
    successors: 'successors' in country ? country.successors : [],
  }
}

/** Where a day lies beside another, or beside a year of which the day is unknown. */
function compare(day: PlainDate, boundary: string): 'before' | 'within' | 'after' {
  const known = day.slice(0, boundary.length)
  if (known < boundary) return 'before'
  return known === boundary && boundary.length < day.length ? 'within' : 'after'
}
