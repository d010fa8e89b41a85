// SPDX-License-Identifier: Apache-2.0
/** Who asks. */
export type { Asker } from './asker.ts'
/** What a post never does, with the provisions recorded for it. */
export { type NeverDone, type Principle, whatAPostNeverDoes } from './never.ts'
/** Who may do what, in which compartment. */
export { asksAsParty, type CaseAct, may, permissions } from './permissions.ts'
/** Which sealed facts and files a reader may open. */
export {
  classesOpenTo,
  type FreeText,
  mayOpen,
  mayOpenFiles,
  type Reader,
  readerOf,
  readingClasses,
} from './reading.ts'
