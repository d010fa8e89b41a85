// SPDX-License-Identifier: Apache-2.0
/** Documents between states: agendas, minutes, notes, press texts; written in up to three languages, registered, signed and then frozen. */

import * as signedCopies from './file-copy.action.ts'

/** Documents as the journal keeps them. */
export { documents } from './book.ts'
export type { ClearanceCommand, PaperCommand, TextCommand } from './commands.ts'
/** Whether the versions of a text match, paragraph by paragraph. */
export { compareVersions, type Finding } from './compare.ts'
/** Keeps, writes, registers, clears and lists documents, and begins new versions of frozen ones. */
export {
  actOnDocument,
  beginVersion,
  clearDocument,
  keepDocument,
  listDocuments,
  writeDocument,
} from './document.action.ts'
/** A document, its paragraphs, and where it stands. */
export {
  type Document,
  documentKinds,
  documentSteps,
  isFrozen,
  numbersOf,
  type Paragraph,
  settledDaysOf,
  stepOf,
  textStatus,
} from './document.ts'
/** Drafts a text from what is recorded of a round. */
export { type DocumentAsked, draftDocument } from './draft.action.ts'
export type { DraftWording } from './material.ts'
/** Whether the minutes of a round may be called signed. */
export { mayCallMinutesSigned } from './minutes-of-round.action.ts'
/** A document as a paper. */
export { onPaper, type PaperWording } from './on-paper.ts'
/** Reminds an authority of a letter by a paper of its own. */
export { remindByLetter } from './remind.action.ts'
/** Files the signed paper, and gives it out. */
export { signedCopies }
