// SPDX-License-Identifier: Apache-2.0
/** The server under every face, and the API. */

/** The largest file that is taken. */
export { largestFile } from '#src/platform/files/index.ts'
/** The answer to a fault, for a face that answers in pages. */
export { answerTo, sayFor } from './answer-errors.ts'
/** One shape of errors; the value of an accepted wish. */
export { accepted, type ErrorAnswer, type ErrorBody, Refused, type Say } from './errors.ts'
/** What the floor adds to requests, answers and routes. */
export type {} from './floor/declarations.ts'
/** The hidden field of a form that carries the token. */
export { tokenField } from './floor/forgery.ts'
/** Counts attempts at one thing. */
export { limitAttempts } from './floor/limits.ts'
/** Who may call a route, and routes as declared. */
export type { DeclaredRoute, Permission } from './floor/permission.ts'
/** A request that fails before the engine is asked. */
export { notFound, Problem } from './floor/problem.ts'
/** A file on its way in. */
export { readUpload, type Upload } from './floor/upload.ts'
/** Who calls. */
export type { Visitor } from './floor/visitor.ts'
/** The server, ready to listen. */
export { openServer } from './server.ts'
