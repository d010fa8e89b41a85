// SPDX-License-Identifier: Apache-2.0
import { SOURCES } from './sources.ts'

/** Countries that an embassy covered besides its own in November 2022. Two embassies name the Bahamas. */
const COVERED: Readonly<Record<string, string>> = {
  VIE: 'SI',
  BRU: 'LU',
  BSB: 'CL',
  OTT: 'BS',
  ZAG: 'BA ME',
  PAR: 'MC',
  DEL: 'MV LK BD BT',
  JKT: 'PH',
  TLV: 'CY',
  ROM: 'MT SM',
  MEX: 'BZ BB SR GY TT VC LC KN GD GT BS AG HN DM HT SV PA NI',
  SIN: 'AU NZ',
  MAD: 'AD',
  STO: 'DK',
  BRN: 'VA',
  ANK: 'AL',
  LON: 'IE IS',
}

export function accreditedTo(post: string): { country: string; source: typeof SOURCES.wikidata }[] {
  const countries = COVERED[post]?.split(' ') ?? []
  return countries.map((country) => ({ country, source: SOURCES.wikidata }))
}
