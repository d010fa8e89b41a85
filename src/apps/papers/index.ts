// SPDX-License-Identifier: Apache-2.0
/** Papers between offices, set for the file and written for whoever goes on editing them. */

/** The paper as tagged PDF/A. */
export { printPaper } from './print-paper.ts'
/** The paper as DOCX. */
export { writeDocx } from './write-docx.ts'
