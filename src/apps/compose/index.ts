// SPDX-License-Identifier: Apache-2.0
/** The program put together. */

/** Every book of the journal. */
export { books } from './books.ts'
/** What every way in is given. */
export type { DemoProgress, Elshi } from './elshi.ts'
/** Whose installation this is. */
export { type HomeState, postBookOf, postNames, programTextFolders } from './home-state.ts'
/** The state whose installation this is. */
export { kazakhstan } from './kazakhstan.ts'
/** Opens everything that an installation runs on. */
export { notADemonstration, type Opening, openElshi } from './open-elshi.ts'
/** The queues of the work that comes round by the clock. */
export { queues, sealQueue, tidyQueue } from './queues.ts'
/** What works at this moment. */
export type { PartState, SystemState } from './system-state.ts'
