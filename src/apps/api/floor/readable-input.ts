// SPDX-License-Identifier: Apache-2.0
// What no part of the program could keep as it was sent is refused before any of them sees it, with the place where it stands.
import type { FastifyInstance } from 'fastify'

/** Forms are a few levels deep; whatever is walked further down would exhaust the stack of whoever walks it. */
const DEEPEST = 64
const NUL = '\u0000'

/** Refuses texts that are not Unicode or hold a NUL, numbers too large to be numbers, and nesting without end. */
export function refuseUnreadable(server: FastifyInstance): void {
  server.addHook('preValidation', ({ params, query, body }, _, done) => {
    const place = unreadableIn(params) ?? unreadableIn(query) ?? unreadableIn(body)
    if (place !== undefined) throw wrongAt(place)
    done()
  })
}

/** The path to the first unreadable piece, such as `/answers/applicant/name`; undefined when all can be read. */
export function unreadableIn(value: unknown, path = '', depth = 0): string | undefined {
  if (typeof value === 'string') return isText(value) ? undefined : path
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : path
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return undefined
  if (depth === DEEPEST) return path
  for (const [name, piece] of Object.entries(value)) {
    if (!isText(name)) return path
    const place = unreadableIn(piece, `${path}/${name}`, depth + 1)
    if (place !== undefined) return place
  }
  return undefined
}

const isText = (text: string) => text.isWellFormed() && !text.includes(NUL)

/** In the form in which a schema names a wrong field, so that it is answered in the same words. */
function wrongAt(instancePath: string): Error {
  const issue = { keyword: 'invalid_format', instancePath, schemaPath: '', params: {}, message: 'unreadable' }
  return Object.assign(new Error('A piece of the request cannot be read.'), { statusCode: 400, validation: [issue] })
}
