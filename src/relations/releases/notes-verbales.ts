// SPDX-License-Identifier: Apache-2.0
// Notes verbales: kept with what they took along, and set on paper.
export { decideNote as decide, notes as book } from './note-verbale.ts'
export { packagePaper as paper } from './package.ts'
