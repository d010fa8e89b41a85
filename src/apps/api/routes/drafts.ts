// SPDX-License-Identifier: Apache-2.0
// Unfinished applications, kept under a code that their writer notes down. The code travels in the body, never in an address.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import type { Draft } from '#src/consular/cases/index.ts'
import { drafts } from '#src/consular/cases/index.ts'
import { accepted } from '../errors.ts'
import { limitAttempts } from '../floor/limits.ts'
import { notFound } from '../floor/problem.ts'
import { addRoute } from '../route.ts'
import { answers, lodging } from '../schemas/command.ts'
import { idText } from '../schemas/said.ts'

const resumeCode = z.string().min(8).max(80)
const draft = z.strictObject({
  service: idText,
  serviceVersion: idText,
  answers,
  files: lodging.shape.files,
  post: idText.optional(),
  page: idText.optional(),
})
const common = { permission: 'public', limit: 'draft', tag: 'cases', method: 'POST' } as const

export function draftRoutes(server: FastifyInstance, elshi: Elshi): void {
  const { engine } = elshi
  addRoute(
    server,
    {
      ...common,
      url: '/drafts',
      summary: 'Keep what has been answered so far',
      body: z.strictObject({ draft, resumeCode: resumeCode.optional() }),
      answer: z.object({ resumeCode: z.string(), expiresAt: z.string() }),
    },
    async ({ visitor, body }) =>
      accepted(await drafts.saveDraft(engine, visitor.actor, body.draft as Draft, body.resumeCode)),
  )
  addRoute(
    server,
    {
      ...common,
      url: '/drafts/open',
      limit: 'follow',
      summary: 'Go on with it',
      body: z.strictObject({ resumeCode }),
      answer: draft,
    },
    async ({ body }) => {
      await limitAttempts(elshi, 'draft', body.resumeCode)
      const found = await drafts.loadDraft(engine, body.resumeCode)
      if (!found) throw notFound()
      return found
    },
  )
  addRoute(
    server,
    {
      ...common,
      url: '/drafts/drop',
      summary: 'Throw it away',
      body: z.strictObject({ resumeCode }),
      answer: 'nothing',
    },
    ({ body }) => drafts.dropDraft(engine, body.resumeCode),
  )
}
