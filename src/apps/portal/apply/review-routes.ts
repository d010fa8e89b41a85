// SPDX-License-Identifier: Apache-2.0
// The letter and its sending. The draft carries the id of its one command: sent twice, it lodges once.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { townsInWords } from '#src/apps/wording/index.ts'
import type { Lodged, Refusal } from '#src/consular/cases/index.ts'
import { lodgeCase } from '#src/consular/cases/index.ts'
import type { Said } from '#src/consular/catalogue/index.ts'
import { checkAnswers } from '#src/consular/forms/index.ts'
import type { Portal } from '../portal.ts'
import { sendPage } from '../portal.ts'
import type { Reader } from '../reader.ts'
import type { Draft } from './draft.ts'
import { membersOf } from './draft.ts'
import { addressOf } from './frame.ts'
import { personal } from './page-routes.ts'
import { reviewPage } from './review-page.ts'
import type { Paper } from './steps.ts'
import { papersOf } from './steps.ts'
import { subjectName } from './subject-name.ts'
import { toShow } from './to-show.ts'
import type { Writing } from './writing.ts'
import { countedByCode, keepDraft, openWriting, writerOf } from './writing.ts'

type OfService = { Params: { service: string }; Body: Record<string, unknown> }

export function reviewRoutes(server: FastifyInstance, portal: Portal, language: string): void {
  server.get<OfService>('/apply/:service/review', { config: { permission: 'public' } }, async (request, reply) => {
    const reader = portal.reader(language)
    const writing = await openWriting(portal, request, reply, reader)
    return writing ? show(portal, reply, reader, writing) : reply
  })

  server.post<OfService>(
    '/apply/:service/review',
    { config: { permission: 'public', limit: 'lodge', ...countedByCode(portal) } },
    async (request, reply) => {
      const reader = portal.reader(language)
      const writing = await openWriting(portal, request, reply, reader)
      return writing ? send(portal, request, reply, { reader, writing }) : reply
    },
  )
}

function show(portal: Portal, reply: FastifyReply, reader: Reader, writing: Writing, refusal?: Refusal): FastifyReply {
  const { draft, service, post, steps, context } = writing
  const { posts } = portal.elshi.engine
  const problems = { ...checkAnswers(service, draft.answers, context).problems, ...refusal?.fields }
  const tooFew = membersOf(draft).length < service.members.min
  const refused: Said | undefined = tooFew
    ? { text: 'portal.apply.people.too-few', details: { min: service.members.min } }
    : refusal
  return sendPage(portal, reply, reader, {
    ...personal(draft, 'review', reader.say('portal.apply.review.title')),
    ...((refused || Object.keys(problems).length > 0) && { wrong: true }),
    ...(refusal && { status: 422 }),
    main: reviewPage(reader, {
      network: portal.elshi.network,
      service,
      post,
      draft,
      steps,
      papers: papersOf(service, draft, context),
      token: reply.formToken(),
      problems,
      townFor: townsInWords(portal.elshi, reader.language, draft.answers),
      isOutside: posts.districtOf?.(post.id, service.id, draft.answers, context.today) === 'outside',
      ...(refused && { refused }),
    }),
  })
}

async function send(
  portal: Portal,
  request: FastifyRequest<OfService>,
  reply: FastifyReply,
  { reader, writing }: { readonly reader: Reader; readonly writing: Writing },
): Promise<FastifyReply> {
  const { draft, service, code, context } = writing
  if (request.body.go === 'later') return reply.redirect(addressOf(reader, service.id, 'saved'), 303)
  const { answers, problems } = checkAnswers(service, draft.answers, context)
  if (Object.keys(problems).length > 0) return show(portal, reply, reader, writing)
  const outcome = await lodgeCase(portal.elshi.engine, writerOf(draft), {
    commandId: draft.commandId,
    service: service.id,
    serviceVersion: draft.serviceVersion,
    post: draft.post,
    channel: 'portal',
    language: reader.language,
    answers,
    ...(draft.behalf && { mandate: draft.behalf.mandate }),
    files: draft.files.map(({ evidence, subject, file }) => ({ evidence, subject, file })),
  })
  if (!outcome.ok) return show(portal, reply, reader, writing, outcome.refusal)
  const papers = papersOf(service, draft, context)
  await keepDraft(portal, reply, slipOnly(reader, draft, { lodged: outcome.value, papers }), code)
  return reply.redirect(addressOf(reader, service.id, 'done'), 303)
}

/** What is left of a draft once it is a case: the codes to note down, and what to show. The answers are the case's alone. */
function slipOnly(
  reader: Reader,
  draft: Draft,
  {
    lodged: { reference, slipCode, coSigners },
    papers,
  }: { readonly lodged: Lodged; readonly papers: readonly Paper[] },
): Draft {
  return {
    ...draft,
    answers: {},
    files: [],
    seen: [],
    lodged: {
      reference,
      slipCode,
      coSigners: coSigners.map((signer) => ({
        name: subjectName(reader, signer.subject, draft),
        slipCode: signer.slipCode,
      })),
      toShow: toShow(reader, papers, draft),
    },
  }
}
