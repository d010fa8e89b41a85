// SPDX-License-Identifier: Apache-2.0
/** Who asks. */
export type { Asker } from './asker.ts'
export { asksWhy, type CaseToOpen } from './asks-why.ts' // when a reader says why before they read
/** What a post never does, with the provisions recorded for it. */
export { type NeverDone, type Principle, whatAPostNeverDoes } from './never.ts'
/** Who may do what, in which compartment. */
export { asksAsParty, type CaseAct, may } from './permissions.ts'
/** Which sealed facts and files a reader may open. */
export {
  type FreeText,
  mayOpen,
  mayOpenFiles,
  type Reader,
  readerOf,
} from './reading.ts'
