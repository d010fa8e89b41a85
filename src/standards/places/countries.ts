// SPDX-License-Identifier: Apache-2.0
import { USAGE } from './usage.ts'

// ISO 3166-1 alpha-2: members of the United Nations, the Holy See, Palestine, and the territories where a post can stand.
const CODES = `
  AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR
  CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE
  IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM
  MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD
  SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS YE
  ZA ZM ZW`

/** The countries and territories that a citizen may name, by ISO 3166-1 alpha-2 code. */
export const COUNTRIES: readonly string[] = CODES.trim().split(/\s+/)

const known = new Set(COUNTRIES)
const tables = new Map<string, Intl.DisplayNames>()

export function isCountry(code: string): boolean {
  return known.has(code)
}

/** The country's name in a language (BCP 47), by diplomatic usage first and by CLDR otherwise. */
export function countryName(code: string, language: string): string {
  if (!known.has(code))
    throw new RangeError(`"${code.slice(0, 10)}" is not a listed country; use an ISO 3166 code such as KR.`)
  const usual = USAGE[language]?.[code]
  if (usual !== undefined) return usual
  let table = tables.get(language)
  if (!table) {
    table = new Intl.DisplayNames([language], { type: 'region', fallback: 'code' })
    tables.set(language, table)
  }
  return table.of(code) ?? code
}
