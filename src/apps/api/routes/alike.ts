// SPDX-License-Identifier: Apache-2.0
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { atTheDesk } from '#src/consular/cases/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import { wordingFor } from '../answer-errors.ts'
import { notFound } from '../floor/problem.ts'
import { addRoute } from '../route.ts'
import { finding } from '../schemas/case-file.ts'
import { answers } from '../schemas/command.ts'
import { idText, postId } from '../schemas/said.ts'
import { spoken } from '../spoken.ts'
import { caseWorkers } from './case-workers.ts'

/** Before a case is lodged at the window, its officer is told what its page would tell them. Lodging stays theirs to do. */
export function alikeRoutes(server: FastifyInstance, elshi: Elshi): void {
  const { engine } = elshi
  addRoute(
    server,
    {
      method: 'POST',
      url: '/services/:service/alike',
      permission: caseWorkers,
      limit: 'check',
      tag: 'services',
      summary:
        'What to look at before a case with these answers is lodged: numbers that say another birth, the entry of a register that it is about, cases of the same person; the asking is on record',
      params: z.object({ service: idText }),
      body: z.strictObject({ post: postId, answers }),
      answer: z.object({ findings: z.array(finding) }),
    },
    async (request) => {
      const { body, params, visitor } = request
      const service = engine.catalogue.current(params.service, plainDateAt(engine.clock.now(), 'UTC'))
      if (!service) throw notFound()
      const findings = await atTheDesk.lookBeforeLodging(engine, visitor.actor, { ...body, service })
      return spoken({ findings }, wordingFor(elshi, request))
    },
  )
}
