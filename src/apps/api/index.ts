// SPDX-License-Identifier: Apache-2.0
/** The server under every face, and the API. */

/** The largest file that is taken. */
export { largestFile } from '#src/platform/files/index.ts'
/** The answer to a fault, for a face that answers in pages. */
export { answerTo } from './answer-errors.ts'
/** One shape of errors, and a refusal on its way to it. */
export { type ErrorAnswer, type ErrorBody, Refused } from './errors.ts'
/** What the floor adds to requests, answers and routes. */
export type {} from './floor/declarations.ts'
/** The hidden field of a form that carries the token. */
export { tokenField } from './floor/forgery.ts'
/** Counts attempts at one thing. */
export { limitGuesses } from './floor/limits.ts'
/** A request that fails before the engine is asked. */
export { Problem } from './floor/problem.ts'
/** The server, ready to listen. */
export { openServer } from './server.ts'
/** A one-time code on its way to an address. */
export { mailSignInCode } from './sign-in-code.ts'
