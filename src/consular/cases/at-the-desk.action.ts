// SPDX-License-Identifier: Apache-2.0
// What the desk alone asks: the queue of a post, and of a case to open it with a reason, to whom it may be given, that it was
// printed, and before one is lodged, what its answers give to look at; how many people stand on the registers of one post and of
// all, how many cases came in.
export { countCases } from './count-cases.action.ts'
export { countRegister, countRegisterAtPosts } from './count-register.action.ts'
export { listAssignable } from './list-assignable.action.ts'
export { listQueue } from './list-queue.action.ts'
export { lookBeforeLodging } from './look-before-lodging.action.ts'
export { openCase } from './read-case.action.ts'
export { recordPrinted } from './record-printed.action.ts'
