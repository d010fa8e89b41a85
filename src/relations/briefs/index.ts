// SPDX-License-Identifier: Apache-2.0
/** Briefs for a round: drafted from what is recorded, edited paragraph by paragraph, signed and then frozen. */

/** Keeps drafts, edits, signs, reads and lists briefs. */
export {
  editBrief,
  keepDraft,
  listBriefs,
  readBrief,
  type Seen,
  signBrief,
  unsignedBriefs,
  type WholeBrief,
} from './brief.action.ts'
/** The text, and on what each statement rests. */
export { type Block, type Brief, briefs, clearedParts, type Rest } from './brief.ts'
/** What an officer does with a paragraph, and why it may be refused. */
export { type BriefCommand, type BriefRefusal, because } from './decide-brief.ts'
/** Drafts a brief. */
export { type DraftedBrief, draftBrief } from './draft.ts'
/** What is still to be filled in before a brief is signed. */
export { gapsIn } from './gaps.ts'
/** What a brief is drafted from. */
export type {
  BriefMaterial,
  CasesMaterial,
  CommitmentMaterial,
  Fact,
  FigureMaterial,
  Happening,
  InstrumentMaterial,
  PaperMaterial,
  PostMaterial,
  RegisterMaterial,
  RoundMaterial,
} from './material.ts'
/** The brief as parts of a paper. */
export { onPaper } from './on-paper.ts'
/** How a brief says days and numbers, and what points to nobody. */
export { type BriefWording, LEAST } from './wording.ts'
