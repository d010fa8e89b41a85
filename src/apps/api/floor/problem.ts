// SPDX-License-Identifier: Apache-2.0
// The ways in which a request can fail before the engine is asked. One shape leaves: see ../errors.ts.

/** A request that is answered with an error: a stable code, an HTTP status, and what the text needs. */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly details: Readonly<Record<string, string | number>>
  constructor(status: number, code: string, details: Readonly<Record<string, string | number>> = {}) {
    super(code)
    this.name = 'Problem'
    this.status = status
    this.code = code
    this.details = details
  }
}

export const signInNeeded = () => new Problem(401, 'sign-in-needed')
export const forbidden = () => new Problem(403, 'not-allowed')
/** Also the answer for what exists but may not be seen: whether it exists is not told. */
export const notFound = () => new Problem(404, 'not-found')
export const forgedRequest = () => new Problem(403, 'form-not-from-here')
export const tooMany = (seconds: number) => new Problem(429, 'too-many-requests', { seconds })
