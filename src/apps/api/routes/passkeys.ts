// SPDX-License-Identifier: Apache-2.0
// Signing in by passkey, and registering and removing one's own.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { passkeys, sessions } from '#src/platform/identity/index.ts'
import { accepted } from '../errors.ts'
import { requireFreshSignIn } from '../floor/fresh-sign-in.ts'
import { notFound, Problem, signInNeeded } from '../floor/problem.ts'
import type { CheckedRequest } from '../route.ts'
import { addRoute } from '../route.ts'
import type { ApiPlace } from './index.ts'

// What a device answers is checked by the library, signature and all; here only its size and its id.
const response = z.looseObject({ id: z.string().min(1).max(1024) })
const ticket = z.string().min(20).max(100)
const options = z.looseObject({ challenge: z.string() })

export function passkeyRoutes(server: FastifyInstance, elshi: Elshi, { origin, names }: ApiPlace): void {
  const site = () => ({ origin: origin(), name: 'Elshi' })
  const attemptOf = (request: { cookies: Readonly<Record<string, string | undefined>> }) =>
    request.cookies[names.attempt] ?? ''
  const common = { tag: 'session', permission: 'public', limit: 'sign-in' } as const

  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/session/passkey/options',
      summary: 'Begin to sign in by passkey',
      answer: options,
    },
    async (_, reply) => {
      const { attempt, options: asked } = await passkeys.beginPasskeySignIn(elshi.identity, site())
      reply.keepAttempt(attempt)
      return asked
    },
  )
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/session/passkey/verify',
      summary: 'Sign in by passkey',
      body: response,
      answer: 'nothing',
    },
    async (request, reply) => {
      const answer = { attempt: attemptOf(request), response: request.body }
      reply.beginSession(
        accepted(await passkeys.finishPasskeySignIn(elshi.identity, site(), answer, request.sessionToken)),
      )
    },
  )
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/session/passkeys/options',
      summary: 'Begin to register a passkey: with the ticket of the appointment, or signed in',
      body: z.strictObject({ ticket: ticket.optional() }),
      answer: options,
    },
    async (request, reply) => {
      const { body, visitor } = request
      const account = visitor.session?.officer?.account.id
      if (body.ticket === undefined && account === undefined) throw signInNeeded()
      if (body.ticket === undefined) requireFreshSignIn(elshi, request)
      const enrolling = body.ticket === undefined ? { account: account ?? '' } : { ticket: body.ticket }
      const begun = accepted(await passkeys.beginRegistration(elshi.identity, site(), enrolling))
      reply.keepAttempt(begun.attempt)
      return begun.options
    },
  )
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/session/passkeys',
      summary: 'Register a passkey',
      body: z.strictObject({ response, label: z.string().trim().min(1).max(60) }),
      answer: 'nothing',
    },
    async (request) => {
      const { body, visitor } = request
      const answer = { attempt: attemptOf(request), ...body }
      const { account } = accepted(await passkeys.finishRegistration(elshi.identity, site(), answer))
      await sessions.endOtherSessions(elshi.identity, account, visitor.session?.id)
    },
  )
  ownPasskeys(server, elshi)
}

function ownPasskeys(server: FastifyInstance, elshi: Elshi): void {
  const listed = z.object({ credential: z.string(), label: z.string(), backedUp: z.boolean() })
  const accountOf = ({ visitor }: Pick<CheckedRequest<undefined, undefined, undefined>, 'visitor'>) => {
    const account = visitor.session?.officer?.account.id
    if (account === undefined) throw notFound()
    return account
  }
  addRoute(
    server,
    {
      method: 'GET',
      url: '/session/passkeys',
      permission: 'signed-in-or-partner',
      tag: 'session',
      summary: 'The caller’s passkeys',
      answer: z.object({ passkeys: z.array(listed) }),
    },
    async (request) => ({ passkeys: await passkeys.listPasskeys(elshi.identity, accountOf(request)) }),
  )
  addRoute(
    server,
    {
      method: 'DELETE',
      url: '/session/passkeys/:credential',
      permission: 'signed-in-or-partner',
      tag: 'session',
      summary: 'Remove a passkey; the last one stays',
      params: z.object({ credential: z.string().max(1024) }),
      answer: 'nothing',
    },
    async (request) => {
      const account = accountOf(request)
      requireFreshSignIn(elshi, request)
      const removed = await passkeys.removePasskey(elshi.identity, account, request.params.credential)
      if (!removed) throw new Problem(409, 'last-passkey')
      await sessions.endOtherSessions(elshi.identity, account, request.visitor.session?.id)
    },
  )
}
