// SPDX-License-Identifier: Apache-2.0
/** Countries by ISO 3166 code, and their names in any language. */
export { COUNTRIES, countryCentre, countryName, isCountry, numericCode } from './countries.ts'
/** Points on the globe and how far apart they are. */
export { type Coordinates, distanceKm } from './distance.ts'
