// SPDX-License-Identifier: Apache-2.0
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Elshi } from '#src/apps/compose/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import type { Session } from '#src/platform/identity/index.ts'
import { anonymous, sessions } from '#src/platform/identity/index.ts'
import type { CookieNames } from './cookies.ts'
import { languageOf } from './language.ts'

/** Who calls, as far as the cookie proves it. Rights come from here and never from the request's own words. */
export type Visitor = { readonly actor: Actor; readonly session?: Session }

/** A guest of a partner ministry. */
export const isGuest = ({ session }: Visitor): boolean => session?.actor.kind === 'partner'

/** Who is not signed in is nobody, but the same nobody for one visit: what they hand in before lodging is theirs alone. */
function guestOf(elshi: Elshi, visit: string): Actor {
  return { ...anonymous, id: `visit:${elshi.engine.keyring.blindIndex('visit', visit).toString('base64url')}` }
}

const nobody: Visitor = { actor: anonymous }

/** Before anything can go wrong, a request has a language to say so in, and nobody's rights. */
export function greetVisitors(server: FastifyInstance, elshi: Elshi): void {
  server.decorateRequest('visitor', null as never)
  server.decorateRequest('language', '')
  server.decorateRequest('sessionToken', undefined)
  server.addHook('onRequest', (request, _, done) => {
    request.visitor = nobody
    request.language = languageOf(request.headers['accept-language'], elshi.languages)
    done()
  })
}

/** Finds the session of the cookie before a route is asked, and lets routes begin and end sessions. */
export function knowVisitors(server: FastifyInstance, elshi: Elshi, https: boolean, names: CookieNames): void {
  server.addHook('onRequest', (request, _, done) => {
    // A health check must answer while the database is away.
    if (request.routeOptions.config.anonymous === true) return done()
    const token = request.cookies[names.session]
    const visit = request.cookies[names.visit]
    if (visit !== undefined) request.visitor = { actor: guestOf(elshi, visit) }
    if (token === undefined) return done()
    const { permission = 'public' } = request.routeOptions.config
    const know = (session: Session | undefined) => {
      if (session) {
        request.sessionToken = token
        // To what is open to all, a guest of a partner ministry comes as nobody in particular.
        const actor =
          permission === 'public' && isGuest({ ...request.visitor, session }) ? request.visitor.actor : session.actor
        request.visitor = { actor, session }
      }
      done()
    }
    sessions.findVisitor(elshi.identity, token).then(know, done)
  })

  const attributes = { path: '/', httpOnly: true, sameSite: 'lax', secure: https } as const
  server.decorateReply('beginSession', function beginSession(this: FastifyReply, token: string) {
    this.newCookie = token
    return this.setCookie(names.session, token, attributes)
  })
  server.decorateReply('endSession', function endSession(this: FastifyReply) {
    this.newCookie = undefined
    return this.clearCookie(names.session, attributes)
  })
  // Lax, because the provider sends the browser back from another site; ten minutes, as the attempt itself.
  server.decorateReply('keepAttempt', function keepAttempt(this: FastifyReply, attempt: string) {
    return this.setCookie(names.attempt, attempt, { ...attributes, maxAge: 600 })
  })
}
