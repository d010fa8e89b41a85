// SPDX-License-Identifier: Apache-2.0
/** How cultures order and join the parts of a name. */
export { CULTURES, type CultureId, type NameCulture } from './name-culture.ts'
/** Search keys: of a name's parts, and of what was typed into a search box. */
export { nameKeys, searchKeys } from './name-keys.ts'
/** The parts of a name and its two written forms. */
export { displayName, latinName, type PersonName } from './person-name.ts'
/** A name written in one line, read into parts. */
export { type NameDoubt, type ReadName, readWrittenName } from './read-written-name.ts'
/** A name written for a reader, and as the two identifiers of a machine-readable zone. */
export { type Identifiers, identifiersOf, writtenName } from './written-name.ts'
