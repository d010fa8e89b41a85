// SPDX-License-Identifier: Apache-2.0
/** What keeps the journal as it was and as the definitions have it: its heads are sealed, its entries verified, and what stands beside them made anew. */
export { isByDefinition } from './book.ts'
export { definitionsTaken } from './define.action.ts'
export { foldAnew } from './fold-anew.action.ts'
export { rebuildThings } from './rebuild-things.action.ts'
export { collectThings } from './sealed-things.ts'
export { verifyJournal } from './verify-journal.action.ts'
export { listMovedThings } from './whole-things.store.ts'
