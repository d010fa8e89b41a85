// SPDX-License-Identifier: Apache-2.0
// Erasure in two hands: an operator asks, an inspector confirms or declines. Neither sees the case here.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import type { Refusal } from '#src/consular/cases/index.ts'
import { grounds } from '#src/consular/cases/index.ts'
import type { ErasureProposal, ErasureRefusal } from '#src/consular/erasures/index.ts'
import {
  confirmErasure,
  dropErasureProposal,
  findErasureProposal,
  listErasureProposals,
  proposeErasure,
} from '#src/consular/erasures/index.ts'
import { reference } from '#src/consular/history/index.ts'
import { keepErasureLedger } from '#src/platform/backup/index.ts'
import { officers } from '#src/platform/identity/index.ts'
import { accepted, Refused } from '../errors.ts'
import { requireFreshSignIn } from '../floor/fresh-sign-in.ts'
import { forbidden, notFound, Problem } from '../floor/problem.ts'
import { addRoute } from '../route.ts'
import { subject } from '../schemas/command.ts'
import { keyIn } from './cases.ts'

const common = { permission: ['operator', 'inspector'], tag: 'audit' } as const
const person = z.object({ id: z.string(), name: z.string() })
const ofId = z.object({ id: z.uuid() })
const gone = z.object({
  facts: z.int(),
  mails: z.int(),
  files: z.int(),
  people: z.int(),
  accounts: z.int(),
})
const proposal = z.object({
  id: z.string(),
  reference: z.string(),
  subjects: z.array(z.string()),
  ground: z.string(),
  basis: z.string().nullable(),
  proposedBy: person,
  proposedAt: z.string(),
  settledAs: z.enum(['confirmed', 'declined', 'withdrawn']).nullable(),
  settledBy: person.nullable(),
  settledAt: z.string().nullable(),
})

export function erasureRoutes(server: FastifyInstance, elshi: Elshi): void {
  const { engine } = elshi
  addRoute(
    server,
    {
      ...common,
      method: 'GET',
      url: '/erasures',
      summary: 'Erasures asked for, the open ones first',
      answer: z.object({
        proposals: z.array(proposal),
        grounds: z.array(z.object({ id: z.string(), needsBasis: z.boolean() })),
      }),
    },
    async ({ visitor }) => {
      const proposals = await listErasureProposals(engine, visitor.actor)
      const hands = proposals.flatMap(({ proposedBy, settledBy }) => [proposedBy, settledBy ?? proposedBy])
      const names = await engine.officerNames([...new Set(hands)])
      return {
        proposals: proposals.map((one) => listed(one, names)),
        grounds: grounds.erasureGrounds.map((id) => ({ id, needsBasis: grounds.needsBasis(id) })),
      }
    },
  )
  addRoute(
    server,
    {
      ...common,
      permission: ['operator'],
      method: 'POST',
      url: '/erasures',
      summary: 'Ask for the erasure of people of a case; somebody else confirms it',
      body: z.strictObject({
        reference: z.string().max(40),
        subjects: z.array(subject).min(1).max(100),
        ground: z.enum(grounds.erasureGrounds),
        basis: z.string().trim().max(60).optional(),
      }),
      answer: z.object({ id: z.string() }),
    },
    async (request, reply) => {
      const { visitor, body } = request
      requireFreshSignIn(elshi, request)
      const { reference: of, ...asked } = body
      reply.code(201)
      return allowed(await proposeErasure(engine, visitor.actor, { ...keyIn({ reference: of }), ...asked }))
    },
  )
  settlingRoutes(server, elshi)
}

function settlingRoutes(server: FastifyInstance, elshi: Elshi): void {
  const { engine } = elshi
  addRoute(
    server,
    {
      ...common,
      permission: ['inspector'],
      method: 'POST',
      url: '/erasures/:id/confirm',
      summary: 'Confirm an erasure that somebody else asked for: the facts are gone for good',
      params: ofId,
      answer: z.object({ sequence: z.int(), step: z.string(), gone }),
    },
    async (request) => {
      const { visitor, params } = request
      requireFreshSignIn(elshi, request)
      const found = await findErasureProposal(engine, visitor.actor, params.id)
      if (!found) throw notFound()
      const positions = await officers.actorsOf(elshi.identity, found.proposedBy)
      const requestedBy = positions.find(({ roles, posts }) => roles.includes('operator') && posts.includes(found.post))
      if (!requestedBy) throw new Problem(409, 'first-hand-gone')
      const outcome = await confirmErasure(engine, { requestedBy, approvedBy: visitor.actor }, params.id)
      if (!outcome.ok && typeof outcome.refusal === 'string') throw problems[outcome.refusal]()
      const acted = accepted(outcome as Exclude<typeof outcome, { refusal: ErasureRefusal }>)
      // The file outside the database knows it before anybody is told, so that no restore forgets it.
      await keepErasureLedger(elshi.database, elshi.settings.erasureLedger)
      return acted
    },
  )
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/erasures/:id/drop',
      summary: 'Decline an erasure that somebody else asked for, or take back one’s own',
      params: ofId,
      body: z.strictObject({ as: z.enum(['declined', 'withdrawn']) }),
      answer: z.object({ id: z.string() }),
    },
    async ({ visitor, params, body }) =>
      allowed(await dropErasureProposal(engine, visitor.actor, { id: params.id, as: body.as })),
  )
}

function listed({ post, number, ...one }: ErasureProposal, names: ReadonlyMap<string, string>) {
  const named = (id: string) => ({ id, name: names.get(id) ?? '' })
  const { id, subjects, ground, basis, settledAs } = one
  return {
    id,
    reference: reference({ post, number }),
    subjects,
    ground,
    basis,
    settledAs,
    proposedBy: named(one.proposedBy),
    proposedAt: one.proposedAt.toISOString(),
    settledBy: one.settledBy === null ? null : named(one.settledBy),
    settledAt: one.settledAt?.toISOString() ?? null,
  }
}

const problems: Readonly<Record<ErasureRefusal, () => Problem>> = {
  'not-permitted': forbidden,
  'case-not-found': notFound,
  'proposal-open-already': () => new Problem(409, 'erasure-open-already'),
  'proposal-not-open': () => new Problem(409, 'erasure-not-open'),
}

function allowed<T>(outcome: { ok: true; value: T } | { ok: false; refusal: ErasureRefusal | Refusal }): T {
  if (outcome.ok) return outcome.value
  const { refusal } = outcome
  throw typeof refusal === 'string' ? problems[refusal]() : new Refused(refusal)
}
