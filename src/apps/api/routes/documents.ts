// SPDX-License-Identifier: Apache-2.0
// Documents that a case has issued, as archival PDF.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { printIssued } from '#src/apps/printing/index.ts'
import { atTheDesk } from '#src/consular/cases/index.ts'
import { notFound } from '../floor/problem.ts'
import { addRoute } from '../route.ts'
import { keyIn, ofCase, opened } from './cases.ts'

export function documentRoutes(server: FastifyInstance, elshi: Elshi): void {
  addRoute(
    server,
    {
      method: 'GET',
      url: '/cases/:reference/documents/:number',
      permission: 'signed-in',
      tag: 'cases',
      summary: 'An issued document as PDF/A, in the language of the case; the reading is on record before it leaves',
      params: ofCase.extend({ number: z.string().max(60) }),
      answer: 'file',
    },
    async ({ visitor, params }, reply) => {
      const file = opened(
        await atTheDesk.openCase(elshi.engine, visitor.actor, keyIn(params), { printing: params.number }),
      )
      const pdf = await printIssued(elshi, file, params.number)
      if (!pdf) throw notFound()
      return reply
        .header('content-disposition', `inline; filename="${params.number.replace(/[^\w.-]/g, '_')}.pdf"`)
        .type('application/pdf')
        .send(Buffer.from(pdf))
    },
  )
}
