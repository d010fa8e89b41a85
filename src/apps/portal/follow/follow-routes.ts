// SPDX-License-Identifier: Apache-2.0
// In by reference and slip code, the case, and out again.
import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { largestFile, limitGuesses } from '#src/apps/api/index.ts'
import { shownAnswers, townsInWords } from '#src/apps/wording/index.ts'
import { followCase } from '#src/consular/cases/index.ts'
import type { Service } from '#src/consular/catalogue/index.ts'
import { parseReference, reference } from '#src/consular/history/index.ts'
import { sessions } from '#src/platform/identity/index.ts'
import { againQuery, papersNamed } from '../forms/lost-papers.ts'
import { said } from '../html/said.ts'
import type { Page } from '../html/shell.ts'
import type { Portal } from '../portal.ts'
import { sendHtml, sendPage, writePage } from '../portal.ts'
import { nameOf } from '../posts/post-book.ts'
import type { Reader } from '../reader.ts'
import type { CaseInput } from './case-page.ts'
import { casePage } from './case-page.ts'
import type { Followed } from './followed-case.ts'
import { tellFollowed } from './followed-case.ts'
import { showEntrance } from './ways-in.ts'

type Sent = { Body: Record<string, unknown>; Querystring: Record<string, unknown> }

/** Where the pages of a case stand: for the holder of its slip, and for an account, which names the case. */
export const casePaths = ['/case', '/account/:reference'] as const

export function followRoutes(server: FastifyInstance, portal: Portal, language: string): void {
  server.get('/follow', { config: { permission: 'public' } }, (_, reply) =>
    showEntrance(portal, reply, portal.reader(language), { reference: '', wrong: false }),
  )

  server.post<Sent>('/follow', { config: { permission: 'public', limit: 'follow' } }, async (request, reply) => {
    const typed = textOf(request.body.reference).slice(0, 40)
    const slip = { reference: typed, slipCode: textOf(request.body.code).slice(0, 80) }
    const holder = await holderOf(portal, request, slip)
    const papers = papersNamed(request.body.again)
    if (!holder)
      return showEntrance(portal, reply, portal.reader(language), { reference: typed, wrong: true, lost: { papers } })
    reply.beginSession(await sessions.openGuestSession(portal.elshi.identity, holder, language, request.sessionToken))
    return reply.redirect(`/${language}/case${againQuery(papers)}`, 303)
  })

  for (const at of casePaths)
    server.get<Sent>(at, { config: { permission: 'public' } }, async (request, reply) => {
      const reader = portal.reader(language)
      const again = papersNamed(request.query.again)
      const tell = (followed: Followed) =>
        writePage(portal, reader, caseShown(portal, reply, reader, { followed, again }))
      const page = await tellFollowed(portal, request, reply, { language, tell })
      return page ? sendHtml(reply, page, 0) : reply
    })

  server.post('/sign-out', { config: { permission: 'public' } }, async (request, reply) => {
    if (request.sessionToken !== undefined) await sessions.endSession(portal.elshi.identity, request.sessionToken)
    return reply.endSession().redirect(`/${language}`, 303)
  })
}

/** Every wrong pair looks alike, and attempts at one case are counted by whom they come from. */
async function holderOf(
  { elshi }: Portal,
  request: FastifyRequest,
  slip: { readonly reference: string; readonly slipCode: string },
) {
  const key = parseReference(slip.reference)
  if (!key) return undefined
  await limitGuesses(elshi, 'follow', reference(key), request)
  return followCase(elshi.engine, slip)
}

/** What was wrong with what somebody sent, and their words, which are shown again. */
type Written = Partial<Pick<CaseInput, 'mistakes' | 'message' | 'kept' | 'again'>>

export function showCase(
  portal: Portal,
  reply: FastifyReply,
  reader: Reader,
  shown: { readonly followed: Followed } & Written,
): FastifyReply {
  const page = caseShown(portal, reply, reader, shown)
  return sendPage(portal, reply, reader, page.wrong ? { ...page, status: 422 } : page)
}

function caseShown(
  portal: Portal,
  reply: FastifyReply,
  reader: Reader,
  { followed, mistakes = [], ...written }: { readonly followed: Followed } & Written,
): Page {
  return {
    ...pageOfCase(followed.at, said(reader, followed.file.service.said)),
    ...(mistakes.length > 0 && { wrong: true }),
    main: casePage(reader, { ...caseInput(portal, reply, reader, followed), mistakes, ...written }),
  }
}

export function caseInput(
  portal: Portal,
  reply: FastifyReply,
  reader: Reader,
  { file, at, signer }: Followed,
): CaseInput {
  const service = portal.findService(file.service.id)
  const post = portal.findPost(file.handlingPost)
  const questions = service && kindsIn(service)
  const { regions } = portal.elshi.network
  return {
    file,
    at,
    signer,
    postName: post ? nameOf(reader, post) : file.handlingPost,
    token: reply.formToken(),
    commandId: randomUUID(),
    megabytes: largestFile / (1024 * 1024),
    kindOf: (question) => questions?.get(question),
    mistakes: [],
    townFor: townsInWords(portal.elshi, reader.language, shownAnswers(file)),
    nameOfRegion: (id) => {
      const region = regions.find((one) => one.id === id)
      return region && nameOf(reader, region)
    },
  }
}

const kinds = new WeakMap<Service, ReadonlyMap<string, string>>()

/** The kinds of a service's questions, gathered once for each version. */
function kindsIn(service: Service): ReadonlyMap<string, string> {
  const known = kinds.get(service)
  if (known) return known
  const gathered = new Map(service.sections.flatMap((section) => section.questions.map(({ id, kind }) => [id, kind])))
  kinds.set(service, gathered)
  return gathered
}

export function pageOfCase(path: string, title: string): Omit<Page, 'main'> {
  return { title, path, way: 'follow', personal: true }
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}
