// SPDX-License-Identifier: Apache-2.0
/** Positions on the items of an agenda: seen by cleared readers alone, and each reading is on record. */

/** What an officer tells of a position, and what is missing in it. */
export type { PositionRefusal, ToldPosition } from './decide-position.ts'
/** Puts positions down, and reads them for who is cleared. */
export { isCleared, readPositions, setPosition } from './position.action.ts'
/** What a side means to say of an item. */
export { type Position, positions } from './position.ts'
/** Asks before an item with a position leaves an agenda, and knows what stood there. */
export { itemsEver, maySetAgenda } from './struck-items.action.ts'
