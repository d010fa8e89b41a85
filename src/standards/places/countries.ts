// SPDX-License-Identifier: Apache-2.0
import { regionName } from './coded-name.ts'
import { COUNTRY_ROWS } from './countries.data.ts'
import type { Coordinates } from './distance.ts'

type Country = { readonly numeric: string; readonly centre: Coordinates }

const table = new Map<string, Country>(
  COUNTRY_ROWS.trim()
    .split(/\s*·\s*/)
    .map((row) => {
      const [code = '', numeric = '', latitude, longitude] = row.split(' ')
      return [code, { numeric, centre: { latitude: Number(latitude), longitude: Number(longitude) } }]
    }),
)

/** The countries and territories that a citizen may name, by ISO 3166-1 alpha-2 code. */
export const COUNTRIES: readonly string[] = [...table.keys()]

export function isCountry(code: string): boolean {
  return table.has(code)
}

/** The ISO 3166-1 numeric code, as maps carry it. */
export function numericCode(code: string): string {
  return listed(code).numeric
}

/** The middle of the country's largest part. */
export function countryCentre(code: string): Coordinates {
  return listed(code).centre
}

/** The country's name in a language (BCP 47), by diplomatic usage first and by CLDR otherwise. */
export function countryName(code: string, language: string): string {
  listed(code)
  return regionName(code, language)
}

function listed(code: string): Country {
  const country = table.get(code)
  if (country) return country
  throw new RangeError(`"${String(code).slice(0, 10)}" is not a listed country; use an ISO 3166 code such as KR.`)
}
