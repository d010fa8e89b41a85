// SPDX-License-Identifier: Apache-2.0
/** Batches of questions in JSON lines. */
export { answerLines } from './answer-lines.ts'
export { answerDeadline } from './deadline-line.ts'
export { answerIin } from './iin-line.ts'
export { answerStay } from './stay-line.ts'
export { answerMake, answerZone } from './zone-lines.ts'
