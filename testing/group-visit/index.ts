// SPDX-License-Identifier: Apache-2.0
/** A group whose adults sign beside the applicant. */
export { groupVisit } from './service.ts'
