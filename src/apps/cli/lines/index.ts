// SPDX-License-Identifier: Apache-2.0
/** Batches of questions in JSON lines. */
export { type Answer, answerLines, type Question } from './answer-lines.ts'
export { answerDeadline, type Calendars } from './deadline-line.ts'
export { answerIin, refuseIin } from './iin-line.ts'
export { answerStay } from './stay-line.ts'
export { answerMake, answerZone, refuseZone } from './zone-lines.ts'
