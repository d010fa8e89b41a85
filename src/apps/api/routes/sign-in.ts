// SPDX-License-Identifier: Apache-2.0
// The ways in: provider, demonstration account, code by e-mail, slip of a case. Passkeys have a file of their own.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { followCase } from '#src/consular/cases/index.ts'
import { parseReference, reference } from '#src/consular/history/index.ts'
import {
  beginProviderSignIn,
  finishProviderSignIn,
  sessions,
  signInByCode,
  signInForDemonstration,
} from '#src/platform/identity/index.ts'
import { accepted } from '../errors.ts'
import { limitGuesses } from '../floor/limits.ts'
import { notFound, Problem } from '../floor/problem.ts'
import { addRoute } from '../route.ts'
import { mailAddress } from '../schemas/said.ts'
import { mailSignInCode } from '../sign-in-code.ts'
import type { ApiPlace } from './index.ts'

export function signInRoutes(server: FastifyInstance, elshi: Elshi, place: ApiPlace): void {
  providerRoutes(server, elshi, place)
  codeRoutes(server, elshi)
  addRoute(
    server,
    {
      method: 'POST',
      url: '/session/demo',
      permission: 'public',
      limit: 'play',
      tag: 'session',
      summary: 'Sign in as an invented officer; in a demonstration only',
      body: z.strictObject({ account: z.uuid() }),
      answer: 'nothing',
    },
    async ({ body, sessionToken }, reply) => {
      reply.beginSession(accepted(await signInForDemonstration(elshi.identity, body.account, sessionToken)))
    },
  )
  addRoute(
    server,
    {
      method: 'POST',
      url: '/session/follow',
      permission: 'public',
      limit: 'follow',
      tag: 'session',
      summary: 'Follow one case by its reference and the code on its slip',
      body: z.strictObject({ reference: z.string().max(40), slipCode: z.string().max(80) }),
      answer: z.object({ reference: z.string() }),
    },
    async (request, reply) => {
      const { body, language, sessionToken } = request
      const key = parseReference(body.reference)
      if (!key) throw new Problem(401, 'slip-wrong')
      await limitGuesses(elshi, 'follow', reference(key), request)
      const holder = await followCase(elshi.engine, body)
      if (!holder) throw new Problem(401, 'slip-wrong')
      reply.beginSession(await sessions.openGuestSession(elshi.identity, holder, language, sessionToken))
      return { reference: reference(key) }
    },
  )
}

function providerRoutes(server: FastifyInstance, elshi: Elshi, place: ApiPlace): void {
  const returnTo = () => `${place.origin()}/api/session/oidc/return`
  const { oidc } = elshi.settings
  addRoute(
    server,
    {
      method: 'GET',
      url: '/session/oidc/start',
      permission: 'public',
      limit: 'sign-in',
      tag: 'session',
      summary: 'Go to the sign-in service; with `again`, to sign in there once more whoever is signed in',
      query: z.strictObject({ again: z.literal('yes').optional() }),
      answer: 'redirect',
    },
    async ({ query }, reply) => {
      if (!oidc) throw notFound()
      const again = query.again === 'yes'
      const { attempt, address } = accepted(await beginProviderSignIn(elshi.identity, oidc, returnTo(), { again }))
      return reply.keepAttempt(attempt).redirect(address)
    },
  )
  addRoute(
    server,
    {
      method: 'GET',
      url: '/session/oidc/return',
      permission: 'public',
      limit: 'sign-in',
      tag: 'session',
      summary: 'Come back from the sign-in service',
      answer: 'redirect',
    },
    async (request, reply) => {
      if (!oidc) throw notFound()
      const back = { address: new URL(request.url, place.origin()), attempt: request.cookies[place.names.attempt] }
      const outcome = await finishProviderSignIn(elshi.identity, oidc, back, request.sessionToken)
      // The sign-in page says why, in the reader's language; the code alone travels in the address.
      if (!outcome.ok) return reply.redirect(`/desk?refused=${outcome.refusal.code}`)
      return reply.beginSession(outcome.value).redirect('/desk')
    },
  )
}

const address = mailAddress

function codeRoutes(server: FastifyInstance, elshi: Elshi): void {
  addRoute(
    server,
    {
      method: 'POST',
      url: '/session/code',
      permission: 'public',
      limit: 'code',
      tag: 'session',
      summary: 'Send a one-time code to an e-mail address',
      body: z.strictObject({ address }),
      answer: 'nothing',
    },
    async (request) => {
      await mailSignInCode(elshi, request.body.address, request.language)
    },
  )
  addRoute(
    server,
    {
      method: 'POST',
      url: '/session/code/verify',
      permission: 'public',
      limit: 'sign-in',
      tag: 'session',
      summary: 'Sign in with the code',
      body: z.strictObject({ address, code: z.string().regex(/^\d{6}$/) }),
      answer: 'nothing',
    },
    async ({ body, language, sessionToken }, reply) => {
      reply.beginSession(accepted(await signInByCode(elshi.identity, { ...body, language }, sessionToken)))
    },
  )
}
