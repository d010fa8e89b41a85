// SPDX-License-Identifier: Apache-2.0
/** A group whose adults sign beside the applicant. */

/** An invented group that asks for it. */
export { askForVisit } from './answers.ts'
export { groupVisit } from './service.ts'
