// SPDX-License-Identifier: Apache-2.0
// Where the rules of consular registration were read. The order's articles were not all readable, so none is cited.
import type { Provision } from '#src/consular/catalogue/index.ts'

/** Order of the acting Minister of Foreign Affairs of 14 June 2016 No. 11-1-2/263, as worded on 23 May 2022. */
const ORDER = 'kz-order-2016-263'

export const RULES: Provision = { instrument: ORDER, source: 'adilet.zan.kz, V1600014093', confidence: 'high' }

export const GROUNDS_OF_REFUSAL: Provision = { instrument: ORDER, source: 'gov.kz/services/3956', confidence: 'high' }

export const CITIZENSHIP_LAW: Provision = {
  instrument: 'kz-law-citizenship-1991',
  article: '31',
  source: 'pavlodar.com/zakon; adilet.zan.kz, preamble of V1600014093',
  confidence: 'high',
}

/** Says that registration is voluntary and that neither it nor its absence has legal consequences. */
export const VOLUNTARY: Provision = {
  instrument: 'kz-mfa-consular-registration',
  source: 'mfa.kz, page of the Embassy in Yerevan',
  confidence: 'medium',
}
