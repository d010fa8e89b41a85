// SPDX-License-Identifier: Apache-2.0
/** The days on which the United States rests. */
export { HOLIDAYS } from './holidays.ts'
