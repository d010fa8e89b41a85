// SPDX-License-Identifier: Apache-2.0
/** Papers between offices: what is on them, whoever sets them and however. */

/** The paper with its numbers, and the template that is told it. */
export { type CitedNote, type LaidPaper, type LaidPart, layOut, paperTemplate } from './lay-out.ts'
/** What is on a paper, in words. */
export type { Note, Paper, PaperPart } from './paper.ts'
