// SPDX-License-Identifier: Apache-2.0
/** The name of any code of ISO 3166, today’s or withdrawn. */
export { codedName } from './coded-name.ts'
/** Countries by ISO 3166 code, and their names in any language. */
export { COUNTRIES, countryCentre, countryName, isCountry, numericCode } from './countries.ts'
/** What a code stood for on a day. */
export { type CountryOn, countryOn } from './country-on.ts'
/** Points on the globe and how far apart they are. */
export { type Coordinates, distanceKm } from './distance.ts'
/** Codes that the standard has withdrawn, and what took their place. */
export { FORMER_COUNTRIES, type FormerCountry } from './former-countries.ts'
/** The codes of ISO 3166-1. */
export { findIso3166, type Iso3166 } from './iso-3166.ts'
