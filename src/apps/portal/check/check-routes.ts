// SPDX-License-Identifier: Apache-2.0
// Is this document genuine? The reference and the code from the paper, sent in the body, so that neither stands in an address.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { limitGuesses } from '#src/apps/api/index.ts'
import { issuedDocuments } from '#src/consular/cases/index.ts'
import { parseReference, reference } from '#src/consular/history/index.ts'
import { textOf } from '../follow/follow-routes.ts'
import type { Portal } from '../portal.ts'
import { sendPage } from '../portal.ts'
import { nameOf } from '../posts/post-book.ts'
import type { Asked } from './check-page.ts'
import { checkPage, foundPage } from './check-page.ts'

type Sent = { Body: Record<string, unknown> }

export function checkRoutes(server: FastifyInstance, portal: Portal, language: string): void {
  const reader = () => portal.reader(language)

  function ask(reply: FastifyReply, asked: Asked): FastifyReply {
    return sendPage(portal, reply, reader(), {
      ...frame(),
      ...(asked.wrong && { wrong: true, status: 422 }),
      main: checkPage(reader(), reply.formToken(), asked),
    })
  }

  const frame = () => ({ title: reader().say('portal.check.title'), path: '/check', personal: true })

  server.get('/check', { config: { permission: 'public' } }, (_, reply) => ask(reply, { reference: '', wrong: false }))

  server.post<Sent>('/check', { config: { permission: 'public', limit: 'document' } }, async (request, reply) => {
    const typed = {
      reference: textOf(request.body.reference).slice(0, 40),
      code: textOf(request.body.code).slice(0, 80),
    }
    const found = await look(portal, request, typed)
    if (!found) return ask(reply, { reference: typed.reference, wrong: true })
    const post = portal.findPost(found.post)
    const main = foundPage(reader(), found, post ? nameOf(reader(), post) : found.post)
    return sendPage(portal, reply, reader(), { ...frame(), main })
  })
}

/** Attempts at one case are counted by whom they come from, as they are where a case is followed. */
async function look({ elshi }: Portal, request: FastifyRequest, typed: { reference: string; code: string }) {
  const key = parseReference(typed.reference)
  if (!key) return undefined
  await limitGuesses(elshi, 'document', reference(key), request)
  return issuedDocuments.checkDocument(elshi.engine, typed)
}
