// SPDX-License-Identifier: Apache-2.0
/** Search keys: of a name's parts, and of what was typed into a search box. */
export { nameKeys, searchKeys } from './name-keys.ts'
/** The parts of a name and its two written forms. */
export { displayName, latinName, type PersonName } from './person-name.ts'
