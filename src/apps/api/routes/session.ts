// SPDX-License-Identifier: Apache-2.0
// Who is signed in here, and where else; signing out.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { listDemonstrationAccounts, officers, positionOfPartner, sessions } from '#src/platform/identity/index.ts'
import { partyName } from '#src/relations/parties/index.ts'
import { sayFor } from '../answer-errors.ts'
import { notFound } from '../floor/problem.ts'
import { addRoute } from '../route.ts'

const position = z.object({
  id: z.string(),
  post: z.string(),
  /** The party of a guest, by name; whoever works at a post or the ministry has none. */
  guestOf: z.string().optional(),
  roles: z.array(z.string()),
  title: z.string(),
})
const sessionAnswer = z.object({
  signedIn: z.boolean(),
  csrf: z.string(),
  demonstration: z.boolean(),
  oidc: z.boolean(),
  passkeys: z.boolean(),
  demoProgress: z.object({ done: z.int(), of: z.int() }).optional(),
  demoAccounts: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      title: z.string(),
      post: z.string().nullable(),
      guestOf: z.string().optional(),
    }),
  ),
  officer: z
    .object({
      id: z.string(),
      name: z.string(),
      /** The position in which this session acts. */
      positions: z.array(position),
      /** Other positions of today, which may be taken instead. */
      others: z.array(position),
    })
    .optional(),
  applicant: z.object({ linked: z.boolean() }).optional(),
})

export function sessionRoutes(server: FastifyInstance, elshi: Elshi): void {
  addRoute(
    server,
    {
      method: 'GET',
      url: '/session',
      permission: 'public',
      tag: 'session',
      summary: 'Who is signed in, the token for unsafe requests, and the ways to sign in',
      answer: sessionAnswer,
    },
    async (request, reply) => ({
      signedIn: request.visitor.session !== undefined,
      csrf: reply.formToken(),
      demonstration: elshi.demonstration,
      oidc: elshi.settings.oidc !== undefined,
      passkeys: true,
      ...(elshi.demoProgress() && { demoProgress: elshi.demoProgress() }),
      demoAccounts: request.visitor.session ? [] : await demoAccounts(elshi, request),
      ...(await whoIs(elshi, request)),
    }),
  )
  addRoute(
    server,
    {
      method: 'DELETE',
      url: '/session',
      permission: 'public',
      tag: 'session',
      summary: 'Sign out',
      answer: 'nothing',
    },
    async (request, reply) => {
      if (request.sessionToken !== undefined) await sessions.endSession(elshi.identity, request.sessionToken)
      reply.endSession()
    },
  )
  addRoute(
    server,
    {
      method: 'POST',
      url: '/session/position',
      permission: 'signed-in-or-partner',
      tag: 'session',
      summary: 'Act in another of one’s positions',
      body: z.strictObject({ position: z.uuid() }),
      answer: 'nothing',
    },
    async ({ visitor, sessionToken, body }, reply) => {
      const { session } = visitor
      const token =
        session && sessionToken !== undefined
          ? await sessions.takePosition(elshi.identity, session, body.position, sessionToken)
          : undefined
      if (token === undefined) throw notFound()
      reply.beginSession(token)
    },
  )
  sessionList(server, elshi)
}

function sessionList(server: FastifyInstance, elshi: Elshi): void {
  const listed = z.object({
    id: z.string(),
    method: z.string(),
    createdAt: z.date(),
    lastSeenAt: z.date(),
    present: z.boolean(),
  })
  addRoute(
    server,
    {
      method: 'GET',
      url: '/sessions',
      permission: 'signed-in-or-partner',
      tag: 'session',
      summary: 'Where the caller is signed in',
      answer: z.object({ sessions: z.array(listed.extend({ createdAt: z.string(), lastSeenAt: z.string() })) }),
    },
    async ({ visitor }) => ({
      sessions: visitor.session ? await sessions.listSessions(elshi.identity, visitor.session) : [],
    }),
  )
  addRoute(
    server,
    {
      method: 'DELETE',
      url: '/sessions/:id',
      permission: 'signed-in-or-partner',
      tag: 'session',
      summary: 'End one of the caller’s sessions',
      params: z.object({ id: z.uuid() }),
      answer: 'nothing',
    },
    async ({ visitor, params }) => {
      const ended = visitor.session && (await sessions.endSessionById(elshi.identity, visitor.session, params.id))
      if (ended !== true) throw notFound()
    },
  )
}

async function whoIs(elshi: Elshi, request: FastifyRequest) {
  const { session } = request.visitor
  if (session?.officer) {
    const { account, position: taken } = session.officer
    const held = await officers.positionsToday(elshi.identity, account.id)
    const shown = held.map(({ id, post, roles }) => ({
      id,
      post,
      ...guestOf(elshi, request, post),
      roles,
      title: titleOf(elshi, request, roles),
    }))
    return {
      officer: {
        id: account.id,
        name: account.name,
        positions: shown.filter(({ id }) => id === taken.id),
        others: shown.filter(({ id }) => id !== taken.id),
      },
    }
  }
  return session ? { applicant: { linked: session.applicant?.person !== undefined } } : {}
}

async function demoAccounts(elshi: Elshi, request: FastifyRequest) {
  if (!elshi.demonstration) return []
  const accounts = await listDemonstrationAccounts(elshi.identity)
  return accounts.map(({ id, name, post, roles }) => ({
    id,
    name,
    title: titleOf(elshi, request, roles),
    post: post === '*' ? null : post,
    ...guestOf(elshi, request, post),
  }))
}

/** Whose guest somebody is, whose place is a partner and no post. */
function guestOf({ between }: Elshi, { language }: FastifyRequest, post: string): { readonly guestOf?: string } {
  const party = between.partners.find(({ code }) => positionOfPartner(code).post === post)
  return party ? { guestOf: partyName(between.partners, party.code, language) } : {}
}

/** What somebody is, in the reader's language. */
function titleOf(elshi: Elshi, request: FastifyRequest, roles: readonly string[]): string {
  const say = sayFor(elshi, request)
  return roles.map((role) => say(`role.${role}`)).join(', ')
}
