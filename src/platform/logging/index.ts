// SPDX-License-Identifier: Apache-2.0
/** A log without personal data: a list of allowed fields, and errors reduced to kind, code and place. */

/** Errors as they may be kept; a PlainError's message is ours and is shown. */
export { describeError, type ErrorTrace, PlainError } from './describe-error.ts'
/** The program's log; every line passes the list of allowed fields. */
export { createLog, type Log } from './logger.ts'
