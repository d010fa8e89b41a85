// SPDX-License-Identifier: Apache-2.0
/** What two sides do together: programmes of committees and memoranda, and what cities and foundations hold by themselves. */

/** Begins a programme of which no definition tells. */
export { beginProgramme } from './begin-programme.action.ts'
/** The books in which programmes and their items are kept. */
export { type KeptItem, programmeItems, programmes } from './books.ts'
export type { ItemBody, ItemCommand, ProgrammeBody } from './commands.ts'
export type { ItemRefusal } from './decide-item.ts'
/** Records a step of an item, or begins one. */
export { actOnItem } from './item.action.ts'
/** What a programme and an item are, and what an item still lacks. */
export { areas, bodies, type Item, type ItemState, itemKinds, lackOf, type Programme } from './programme.ts'
