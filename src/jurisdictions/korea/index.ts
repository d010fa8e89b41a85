// SPDX-License-Identifier: Apache-2.0
/** The days on which the Republic of Korea rests. */
export { HOLIDAYS } from './holidays.ts'
