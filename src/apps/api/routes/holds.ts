// SPDX-License-Identifier: Apache-2.0
// Holds: while one stands, nothing of the case is erased. An inspector places and lifts them; whoever reads the case is told.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { holds } from '#src/consular/cases/index.ts'
import { accepted } from '../errors.ts'
import { requireFreshSignIn } from '../floor/fresh-sign-in.ts'
import { addRoute } from '../route.ts'
import { caseWorkers } from './case-workers.ts'
import { keyIn, ofCase } from './cases.ts'

const common = { tag: 'audit', params: ofCase } as const
const hold = z.object({
  id: z.string(),
  ground: z.string(),
  provision: z.string(),
  reason: z.string(),
  placedBy: z.string(),
  placedAt: z.string(),
})

export function holdRoutes(server: FastifyInstance, elshi: Elshi): void {
  const { engine } = elshi
  addRoute(
    server,
    {
      ...common,
      permission: [...caseWorkers, 'inspector'],
      method: 'GET',
      url: '/cases/:reference/holds',
      summary: 'The holds that stand on a case, and the grounds on which one is placed',
      answer: z.object({ holds: z.array(hold), grounds: z.array(z.string()) }),
    },
    async ({ visitor, params }) => {
      const standing = await holds.holdsOn(engine, visitor.actor, keyIn(params))
      const names = await engine.officerNames([...new Set(standing.map(({ placedBy }) => placedBy))])
      const told = standing.map((one) => ({
        ...one,
        placedBy: names.get(one.placedBy) ?? '',
        placedAt: one.placedAt.toISOString(),
      }))
      return { holds: told, grounds: [...holds.holdGrounds] }
    },
  )
  addRoute(
    server,
    {
      ...common,
      permission: ['inspector'],
      method: 'POST',
      url: '/cases/:reference/holds',
      summary: 'Hold a case: nothing of it is erased until the hold is lifted. The same id again changes nothing',
      body: z.strictObject({
        id: z.uuid(),
        ground: z.enum(holds.holdGrounds),
        provision: z.string().trim().min(3).max(300),
        reason: z.string().trim().min(3).max(2000),
      }),
      answer: z.object({ id: z.string() }),
    },
    async (request, reply) => {
      requireFreshSignIn(elshi, request)
      const { visitor, params, body } = request
      const placed = accepted(await holds.holdCase(engine, visitor.actor, { ...keyIn(params), ...body }))
      reply.code(201)
      return placed
    },
  )
  addRoute(
    server,
    {
      ...common,
      params: ofCase.extend({ id: z.uuid() }),
      permission: ['inspector'],
      method: 'POST',
      url: '/cases/:reference/holds/:id/lift',
      summary: 'Lift a hold',
      answer: z.object({ id: z.string() }),
    },
    async (request) => {
      requireFreshSignIn(elshi, request)
      const { visitor, params } = request
      return accepted(await holds.releaseCase(engine, visitor.actor, { ...keyIn(params), id: params.id }))
    },
  )
}
