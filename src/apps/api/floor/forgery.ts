// SPDX-License-Identifier: Apache-2.0
// Cross-site request forgery: every unsafe request comes from our own origin and carries the token of its cookie.
import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Elshi } from '#src/apps/compose/index.ts'
import type { CookieNames } from './cookies.ts'
import type { Origins } from './origin.ts'
import { forgedRequest, Problem } from './problem.ts'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/** The name of the header in which a program, and of the field in which a form, sends the token. */
export const tokenHeader = 'x-elshi-csrf'
export const tokenField = 'csrf'

/** Checks origin before and token after the body is read; gives pages `reply.formToken()` to write into their forms. */
export function refuseForgery(server: FastifyInstance, elshi: Elshi, origins: Origins, names: CookieNames): void {
  // The token is a keyed hash of the cookie: nothing to store, and worthless with any other cookie. The last ones are remembered.
  const tokens = new Map<string, string>()
  const tokenOf = (cookie: string) => {
    const token = tokens.get(cookie) ?? elshi.engine.keyring.blindIndex('form-token', cookie).toString('base64url')
    if (tokens.size >= 1000) tokens.clear()
    tokens.set(cookie, token)
    return token
  }
  const cookieOf = (request: FastifyRequest) => request.cookies[names.session] ?? request.cookies[names.visit]

  server.decorateReply('formToken', function formToken(this: FastifyReply) {
    const present = this.newCookie ?? cookieOf(this.request)
    if (present !== undefined) return tokenOf(present)
    const visit = randomBytes(18).toString('base64url')
    this.newCookie = visit
    this.setCookie(names.visit, visit, { path: '/', httpOnly: true, sameSite: 'lax', secure: origins.https })
    return tokenOf(visit)
  })
  server.decorateReply('newCookie', undefined)

  server.decorateRequest('requireToken', function requireToken(this: FastifyRequest, given: unknown) {
    const cookie = cookieOf(this)
    if (cookie === undefined || typeof given !== 'string' || !isEqual(given, tokenOf(cookie))) throw forgedRequest()
  })
  server.addHook('onRequest', (request, _, done) => {
    if (!origins.isOwnHost(request.headers.host ?? '')) throw new Problem(421, 'wrong-host')
    // Where nothing is, nothing can be forged.
    if (!safe.has(request.method) && !request.is404 && !origins.isOwn(request.headers.origin ?? ''))
      throw forgedRequest()
    done()
  })
  server.addHook('preHandler', (request, _, done) => {
    const header = request.headers[tokenHeader]
    // An upload is read as a stream: without the header its token is the first part, which `readUpload` requires.
    const isLater = header === undefined && request.routeOptions.config.upload === true
    if (!safe.has(request.method) && !request.is404 && !isLater) request.requireToken(header ?? fieldOf(request.body))
    done()
  })
}

function fieldOf(body: unknown): unknown {
  return typeof body === 'object' && body !== null && tokenField in body ? body[tokenField] : undefined
}

function isEqual(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)]
  return left.length === right.length && timingSafeEqual(left, right)
}
