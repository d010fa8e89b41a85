// SPDX-License-Identifier: Apache-2.0
/** The days on which the institutions of the European Union rest, in Brussels and in Luxembourg. */
export { HOLIDAYS, LUXEMBOURG_HOLIDAYS } from './holidays.ts'
