// SPDX-License-Identifier: Apache-2.0
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { largestFile } from '#src/apps/api/index.ts'
import { lostIn } from '../forms/lost-papers.ts'
import type { Received } from '../forms/receive-papers.ts'
import { receivePapers } from '../forms/receive-papers.ts'
import type { Portal } from '../portal.ts'
import { sendPage } from '../portal.ts'
import type { Reader } from '../reader.ts'
import type { Draft, DraftFile } from './draft.ts'
import { withSeen } from './draft.ts'
import { addressOf } from './frame.ts'
import { personal } from './page-routes.ts'
import { papersPage } from './papers-page.ts'
import { showResume } from './resume.ts'
import type { Paper } from './steps.ts'
import { papersOf, stepAfter } from './steps.ts'
import type { Writing } from './writing.ts'
import { countedByCode, findDraft, keepDraft, openWriting, writerOf } from './writing.ts'

type OfService = { Params: { service: string } }
type Turn = { readonly reader: Reader; readonly writing: Writing }

export function papersRoutes(server: FastifyInstance, portal: Portal, language: string): void {
  server.get<OfService>('/apply/:service/papers', { config: { permission: 'public' } }, async (request, reply) => {
    const reader = portal.reader(language)
    const writing = await openWriting(portal, request, reply, reader)
    return writing ? show(portal, reply, { reader, writing }) : reply
  })

  const upload = { config: { permission: 'public', limit: 'upload', upload: true, ...countedByCode(portal) } } as const
  server.post<OfService>('/apply/:service/papers', upload, async (request, reply) => {
    const reader = portal.reader(language)
    if (!(await findDraft(portal, request))) {
      const lost = await lostIn(request)
      if (lost) return showResume(portal, reply, reader, { code: '', lost })
    }
    const writing = await openWriting(portal, request, reply, reader)
    return writing ? take(portal, request, reply, { reader, writing }) : reply
  })
}

function show(
  portal: Portal,
  reply: FastifyReply,
  { reader, writing }: Turn,
  mistakes: Received['mistakes'] = [],
): FastifyReply {
  const { draft, service, steps, context } = writing
  return sendPage(portal, reply, reader, {
    ...personal(draft, 'papers', reader.say('portal.apply.papers.title')),
    ...(mistakes.length > 0 && { wrong: true, status: 422 }),
    main: papersPage(reader, {
      service,
      draft,
      steps,
      papers: papersOf(service, draft, context),
      token: reply.formToken(),
      megabytes: largestFile / (1024 * 1024),
      mistakes,
    }),
  })
}

async function take(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  { reader, writing }: Turn,
): Promise<FastifyReply> {
  const { service, code, context, steps } = writing
  const papers = papersOf(service, writing.draft, context)
  const received = await receivePapers(portal.elshi, request, {
    actor: writerOf(writing.draft),
    allowed: new Set(papers.filter(({ evidence }) => evidence.by === 'uploaded').map(nameOfPaper)),
  })
  const { fields, mistakes } = received
  const draft = withSeen(withFiles(writing.draft, received), 'papers')
  await keepDraft(portal, reply, draft, code)
  const after = { reader, writing: { ...writing, draft } }
  const missing = fields.go === 'next' ? missingPapers(papers, draft) : []
  if (mistakes.length + missing.length > 0) return show(portal, reply, after, [...mistakes, ...missing])
  const next = { next: stepAfter(steps, 'papers'), later: 'saved' }[fields.go ?? ''] ?? 'papers'
  return reply.redirect(addressOf(reader, service.id, next), 303)
}

function missingPapers(papers: readonly Paper[], draft: Draft): Received['mistakes'] {
  return papers
    .filter(({ evidence }) => evidence.by === 'uploaded' && evidence.required)
    .filter(
      ({ evidence, subject }) => !draft.files.some((file) => file.evidence === evidence.id && file.subject === subject),
    )
    .map((paper) => ({ paper: nameOfPaper(paper), said: { text: 'portal.apply.papers.missing' } }))
}

/** A new file takes the place of an earlier one for the same piece; a removed one goes. */
function withFiles(draft: Draft, { taken, fields }: Received): Draft {
  const [go, removed] = (fields.go ?? '').split(' ')
  const fresh = taken.map(({ paper, file, name, state }): DraftFile => {
    const [subject = '', evidence = ''] = paper.split('/')
    return { subject, evidence, file, name, state }
  })
  const isReplaced = (old: DraftFile) =>
    fresh.some((one) => one.subject === old.subject && one.evidence === old.evidence)
  const kept = draft.files.filter((old) => !isReplaced(old) && !(go === 'remove' && old.file === removed))
  return { ...draft, files: [...kept, ...fresh] }
}

function nameOfPaper({ subject, evidence }: Paper): string {
  return `${subject}/${evidence.id}`
}
