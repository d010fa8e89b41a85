// SPDX-License-Identifier: Apache-2.0
/** Easter, from which the movable feasts are reckoned. */
export { easterSunday } from './easter.ts'
