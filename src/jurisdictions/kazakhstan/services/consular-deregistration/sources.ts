// SPDX-License-Identifier: Apache-2.0
// Where the rules of removal from the register were read. The order's articles were not all readable, so none is cited.
import type { Provision } from '#src/consular/catalogue/index.ts'

const ORDER = 'kz-order-2016-263'

export const RULES: Provision = { instrument: ORDER, source: 'adilet.zan.kz, V1600014093', confidence: 'high' }

/** When somebody is removed, and within which time. */
export const CASES_AND_TERM: Provision = { instrument: ORDER, source: 'gov.kz/situations/715', confidence: 'high' }

export const GROUNDS_OF_REFUSAL: Provision = { instrument: ORDER, source: 'gov.kz/services/3947', confidence: 'high' }
