// SPDX-License-Identifier: Apache-2.0
// What the desk alone asks of a case: to open it with a reason, to whom it may be given, and that it was printed.
export { listAssignable } from './list-assignable.action.ts'
export { openCase } from './read-case.action.ts'
export { recordPrinted } from './record-printed.action.ts'
