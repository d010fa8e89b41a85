// SPDX-License-Identifier: Apache-2.0
/** The days on which the Belgium rests. */
export { HOLIDAYS } from './holidays.ts'
