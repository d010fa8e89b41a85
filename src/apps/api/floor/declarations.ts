// SPDX-License-Identifier: Apache-2.0
// What the floor adds to Fastify's requests, answers and routes.
import type { LimitName } from './limits.ts'
import type { DeclaredRoute, Permission } from './permission.ts'
import type { Visitor } from './visitor.ts'

declare module 'fastify' {
  // biome-ignore-start lint/style/useConsistentTypeDefinitions: only an interface can be added to Fastify's own
  interface FastifyContextConfig {
    /** Who may call it. Required: without it the server does not start. */
    permission?: Permission
    /** Which limit counts its calls by the public. */
    limit?: LimitName
    /** By what a call is counted before its address, where that is no session: the code of an application. */
    countedBy?: (request: FastifyRequest) => string | undefined
    /** The body is a stream of parts; see `readUpload`. */
    upload?: true
    /** Answers without looking for a session, even while the database is away. */
    anonymous?: true
  }
  interface FastifyInstance {
    readonly declaredRoutes: readonly DeclaredRoute[]
    /** The origin to write into links: the public one, or loopback and the port listened on. */
    ownOrigin(): string
  }
  interface FastifyRequest {
    visitor: Visitor
    /** The language to answer in. */
    language: string
    sessionToken: string | undefined
    /** Throws unless the token belongs to this visitor's cookie; done by itself except for uploads. */
    requireToken(given: unknown): void
  }
  interface FastifyReply {
    newCookie: string | undefined
    /** The value of the hidden field `csrf` of a form on this page. */
    formToken(): string
    /** Sets the session's cookie. */
    beginSession(token: string): FastifyReply
    endSession(): FastifyReply
    keepAttempt(attempt: string): FastifyReply
  }
  // biome-ignore-end lint/style/useConsistentTypeDefinitions: only an interface can be added to Fastify's own
}
