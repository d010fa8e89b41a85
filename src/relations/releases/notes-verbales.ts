// SPDX-License-Identifier: Apache-2.0
// Notes verbales: decided on, and set on paper.
export { decideNote as decide } from './note-verbale.ts'
export { packagePaper as paper } from './package.ts'
