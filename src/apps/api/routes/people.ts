// SPDX-License-Identifier: Apache-2.0
// The registry: people whom an officer has seen, the accounts that are theirs, and who may act for whom. Names travel in bodies only.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import type { PersonFacts, RegistryRefusal } from '#src/consular/registry/index.ts'
import {
  closeCasesToAccount,
  endMandate,
  mandatesOf,
  openCasesToAccount,
  readPerson,
  recordMandate,
  recordPerson,
  searchPeople,
  unlinkReasons,
} from '#src/consular/registry/index.ts'
import { linkedAccounts } from '#src/platform/identity/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { limitAttempts } from '../floor/limits.ts'
import { forbidden, notFound, Problem } from '../floor/problem.ts'
import { addRoute } from '../route.ts'
import { plainDate } from '../schemas/command.ts'
import { mailAddress, postId } from '../schemas/said.ts'

const common = { permission: ['officer', 'approving-consul', 'head-of-post', 'registrar'], tag: 'registry' } as const
const part = z.string().trim().min(1).max(100)
const name = z.strictObject({
  family: part.optional(),
  given: part,
  patronymic: part.optional(),
  latin: z.strictObject({ family: part.optional(), given: part }).optional(),
})
const person = z.object({ id: z.string(), name, born: z.iso.date().optional(), posts: z.array(z.string()) })
const mandateAct = z.enum(['lodge', 'answer', 'withdraw', 'appeal'])
const ofPerson = z.object({ id: z.uuid() })
const entered = z.object({ id: z.string() })

export function peopleRoutes(server: FastifyInstance, elshi: Elshi): void {
  const { engine } = elshi
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/people/search',
      summary: 'People known to the caller’s posts, by the beginning of any part of their name in any script',
      body: z.strictObject({ name: z.string().trim().min(2).max(100) }),
      answer: z.object({ people: z.array(person) }),
    },
    async ({ visitor, body }) => ({ people: allowed(await searchPeople(engine, visitor.actor, body.name)) }),
  )
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/people',
      summary: 'Enter somebody whom the caller has seen',
      body: z.strictObject({ post: postId, name, born: plainDate.optional() }),
      answer: entered,
    },
    async ({ visitor, body }, reply) => {
      const { post, ...facts } = body
      reply.code(201)
      return allowed(await recordPerson(engine, visitor.actor, { post, facts: facts as PersonFacts }))
    },
  )
  addRoute(
    server,
    { ...common, method: 'GET', url: '/people/:id', summary: 'One person', params: ofPerson, answer: person },
    async ({ visitor, params }) => {
      const found = await readPerson(engine, visitor.actor, params.id)
      if (!found) throw notFound()
      return found
    },
  )
  accountRoute(server, elshi)
  unlinkRoutes(server, elshi)
  mandateRoutes(server, elshi)
}

function accountRoute(server: FastifyInstance, elshi: Elshi): void {
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/people/:id/account',
      summary: 'Link an e-mail account to a person who was seen; it may then follow that person’s cases',
      params: ofPerson,
      body: z.strictObject({ address: mailAddress }),
      answer: z.object({ cases: z.int() }),
    },
    async ({ visitor, params, body }) => {
      const { actor } = visitor
      // Whether an address has an account is told to officers only, and not in mass.
      await limitAttempts(elshi, 'link-account', actor.id)
      if (!(await readPerson(elshi.engine, actor, params.id))) throw notFound()
      const account = await linkedAccounts.findAccount(elshi.identity, body.address)
      if (account === undefined) throw new Problem(422, 'account-not-known')
      const link = { account, person: params.id, by: actor.id }
      if (!(await linkedAccounts.link(elshi.identity, link))) throw new Problem(409, 'account-linked-already')
      return { cases: await openCasesToAccount(elshi.engine, link) }
    },
  )
}

function unlinkRoutes(server: FastifyInstance, elshi: Elshi): void {
  const { engine, identity } = elshi
  addRoute(
    server,
    {
      ...common,
      method: 'GET',
      url: '/people/:id/accounts',
      summary: 'The e-mail accounts linked to a person, each by the beginning of its address',
      params: ofPerson,
      answer: z.object({
        accounts: z.array(z.object({ account: z.string(), address: z.string(), linkedAt: z.string() })),
      }),
    },
    async ({ visitor, params }) => {
      if (!(await readPerson(engine, visitor.actor, params.id))) throw notFound()
      const accounts = await linkedAccounts.listOf(identity, params.id)
      return { accounts: accounts.map((one) => ({ ...one, linkedAt: one.linkedAt.toISOString() })) }
    },
  )
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/people/:id/accounts/:account/unlink',
      summary: 'Take back the link from an e-mail account to a person: what the link had opened closes at once',
      params: z.object({ id: z.uuid(), account: z.uuid() }),
      body: z.strictObject({ reason: z.enum(unlinkReasons) }),
      answer: z.object({ account: z.string() }),
    },
    async ({ visitor, params, body }) => {
      const { actor } = visitor
      if (!(await readPerson(engine, actor, params.id))) throw notFound()
      const { id: person, account } = params
      const isUnlinked = await linkedAccounts.unlink(identity, { account, person }, (tx, made) =>
        closeCasesToAccount(engine, tx, { account, person, made, reason: body.reason, by: actor.id }),
      )
      if (!isUnlinked) throw notFound()
      return { account }
    },
  )
}

function mandateRoutes(server: FastifyInstance, elshi: Elshi): void {
  const { engine } = elshi
  const mandate = z.object({
    id: z.string(),
    post: z.string(),
    principal: z.string(),
    representative: z.string(),
    kind: z.string(),
    from: z.string(),
    until: z.string().nullable(),
    revokedOn: z.string().nullable(),
    services: z.array(z.string()).nullable(),
    acts: z.array(mandateAct),
    people: z.array(person),
  })
  addRoute(
    server,
    {
      ...common,
      method: 'GET',
      url: '/people/:id/mandates',
      summary: 'Mandates that a person gave or holds, with the people of each',
      params: ofPerson,
      answer: z.object({ mandates: z.array(mandate) }),
    },
    async ({ visitor, params }) => ({ mandates: allowed(await mandatesOf(engine, visitor.actor, params.id)) }),
  )
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/mandates',
      summary: 'Record that one person may act for another, with an end or expressly without',
      body: z.strictObject({
        post: postId,
        principal: z.uuid(),
        representative: z.uuid(),
        kind: z.string().max(40),
        from: plainDate,
        until: plainDate.nullable(),
        services: z.array(z.string().max(60)).min(1).max(50).nullable().default(null),
        acts: z.array(mandateAct).max(4).default(['lodge', 'answer', 'withdraw', 'appeal']),
      }),
      answer: entered,
    },
    async ({ visitor, body }, reply) => {
      reply.code(201)
      return allowed(await recordMandate(engine, visitor.actor, body))
    },
  )
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/mandates/:id/end',
      summary: 'End a mandate: from that day on it no longer holds',
      params: ofPerson,
      body: z.strictObject({ on: plainDate }),
      answer: entered,
    },
    async ({ visitor, params, body }) => allowed(await endMandate(engine, visitor.actor, { ...params, ...body })),
  )
}

const problems: Readonly<Record<RegistryRefusal, () => Problem>> = {
  'not-permitted': forbidden,
  'person-not-known': notFound,
  'mandate-not-known': notFound,
  'name-missing': () => new Problem(422, 'name-missing'),
  'mandate-not-valid': () => new Problem(422, 'mandate-not-valid'),
}

/** The value; a refusal of the registry leaves as the problem that it is. */
function allowed<T>(outcome: Outcome<T, RegistryRefusal>): T {
  if (outcome.ok) return outcome.value
  throw problems[outcome.refusal]()
}
