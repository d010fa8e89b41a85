// SPDX-License-Identifier: Apache-2.0
// The pages of an application between its first page and the slip. What was sent is saved before anything is said about it.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Said } from '#src/consular/catalogue/index.ts'
import { checkAnswers, formOf } from '#src/consular/forms/index.ts'
import { idOf } from '../forms/field.ts'
import type { Page } from '../html/shell.ts'
import type { Portal } from '../portal.ts'
import { missing, sendPage } from '../portal.ts'
import type { Reader } from '../reader.ts'
import type { Draft } from './draft.ts'
import { membersOf, withAnswers, withMember, withoutMember, withSeen } from './draft.ts'
import { askedFields, formPage, pageTitle, readPage } from './form-page.ts'
import { addressOf } from './frame.ts'
import { peoplePage } from './people-page.ts'
import { stepAfter } from './steps.ts'
import type { Writing } from './writing.ts'
import { countedByCode, keepDraft, openWriting, writingOf } from './writing.ts'

type OfPage = { Params: { service: string; subject: string; section: string }; Body: Record<string, unknown> }

const open = { config: { permission: 'public' } } as const

export function pageRoutes(server: FastifyInstance, portal: Portal, language: string): void {
  const limited = { config: { permission: 'public', limit: 'draft', ...countedByCode(portal) } } as const
  server.get<OfPage>('/apply/:service/:subject/:section', open, async (request, reply) => {
    const reader = portal.reader(language)
    const writing = await openWriting(portal, request, reply, reader)
    return writing ? showForm(portal, request, reply, { reader, writing }) : reply
  })

  server.post<OfPage>('/apply/:service/:subject/:section', limited, async (request, reply) => {
    const reader = portal.reader(language)
    const writing = await openWriting(portal, request, reply, reader)
    return writing ? takeForm(portal, request, reply, { reader, writing }) : reply
  })

  server.get<OfPage>('/apply/:service/people', open, async (request, reply) => {
    const reader = portal.reader(language)
    const writing = await openWriting(portal, request, reply, reader)
    return writing ? showPeople(portal, reply, { reader, writing }, false) : reply
  })

  server.post<OfPage>('/apply/:service/people', limited, async (request, reply) => {
    const reader = portal.reader(language)
    const writing = await openWriting(portal, request, reply, reader)
    return writing ? takePeople(portal, request, reply, { reader, writing }) : reply
  })
}

type Turn = { readonly reader: Reader; readonly writing: Writing }

function showForm(
  portal: Portal,
  request: FastifyRequest<OfPage>,
  reply: FastifyReply,
  { reader, writing }: Turn,
  problems?: Readonly<Record<string, Said>>,
): FastifyReply {
  const { draft, steps, service } = writing
  const id = pageId(request)
  const step = steps.find((one) => one.id === id)
  if (step?.kind !== 'page') return missing(reply)
  const isWrong = problems !== undefined && Object.keys(problems).length > 0
  return sendPage(portal, reply, reader, {
    ...personal(draft, id, pageTitle(reader, step.page, draft)),
    ...(isWrong && { wrong: true, status: 422 }),
    main: formPage(reader, {
      network: portal.elshi.network,
      draft,
      nameFrom: service.nameFrom,
      steps,
      page: step.page,
      token: reply.formToken(),
      problems: problems ?? {},
    }),
  })
}

async function takeForm(
  portal: Portal,
  request: FastifyRequest<OfPage>,
  reply: FastifyReply,
  turn: Turn,
): Promise<FastifyReply> {
  const { reader, writing } = turn
  const { service, post, context, code } = writing
  const id = pageId(request)
  // Any page of the form, shown or not: an answer on an earlier page may have hidden it meanwhile.
  const page = formOf(service, writing.draft.answers, context).find((one) => one.id === id)
  if (!page) return missing(reply)
  const sent = readPage(page, request.body)
  const draft = withSeen(withAnswers(writing.draft, page.subject, sent), id)
  await keepDraft(portal, reply, draft, code)
  if (request.body.go === 'later') return reply.redirect(addressOf(reader, service.id, 'saved'), 303)
  const after = writingOf(portal, { code, draft, service, post })
  const problems = problemsOn(after, id, Object.keys(sent))
  if (Object.keys(problems).length > 0) return showForm(portal, request, reply, { reader, writing: after }, problems)
  const opened = openedBy(portal, after, id, Object.keys(sent))
  const next = opened ? `${id}#${idOf(opened)}` : stepAfter(after.steps, id)
  return reply.redirect(addressOf(reader, service.id, next), 303)
}

/** What is wrong with the answers that this page asked for. */
function problemsOn({ service, draft, context }: Writing, id: string, sent: readonly string[]): Record<string, Said> {
  const [subject = ''] = id.split('/')
  const { problems } = checkAnswers(service, draft.answers, context)
  return Object.fromEntries(
    sent.flatMap((question) => {
      const problem = problems[`${subject}/${question}`]
      return problem ? [[`${subject}/${question}`, problem] as const] : []
    }),
  )
}

/** A question that the answers have just opened on the same page. */
function openedBy(portal: Portal, { steps, draft }: Writing, id: string, sent: readonly string[]): string | undefined {
  const step = steps.find((one) => one.id === id)
  if (step?.kind !== 'page') return undefined
  return askedFields(portal.elshi.network, step.page, draft).find(({ question }) => !sent.includes(question))?.name
}

function showPeople(portal: Portal, reply: FastifyReply, { reader, writing }: Turn, tooFew: boolean): FastifyReply {
  const { draft, service, steps } = writing
  if (service.members.max === 0) return missing(reply)
  return sendPage(portal, reply, reader, {
    ...personal(draft, 'people', reader.say('portal.apply.people.title')),
    ...(tooFew && { wrong: true, status: 422 }),
    main: peoplePage(reader, { service, draft, steps, token: reply.formToken(), tooFew }),
  })
}

async function takePeople(
  portal: Portal,
  request: FastifyRequest<OfPage>,
  reply: FastifyReply,
  turn: Turn,
): Promise<FastifyReply> {
  const { reader, writing } = turn
  const { service, code, post } = writing
  const [go = '', member = ''] = typeof request.body.go === 'string' ? request.body.go.split(' ') : []
  const draft = withSeen(regrouped(writing, go, member), 'people')
  await keepDraft(portal, reply, draft, code)
  const after = writingOf(portal, { code, draft, service, post })
  if (go === 'add' || go === 'remove') return reply.redirect(addressOf(reader, service.id, 'people'), 303)
  if (go === 'later') return reply.redirect(addressOf(reader, service.id, 'saved'), 303)
  if (membersOf(draft).length < service.members.min) return showPeople(portal, reply, { reader, writing: after }, true)
  return reply.redirect(addressOf(reader, service.id, stepAfter(after.steps, 'people')), 303)
}

function regrouped({ draft, service }: Writing, go: string, member: string): Draft {
  if (go === 'add' && membersOf(draft).length < service.members.max) return withMember(draft)
  return go === 'remove' ? withoutMember(draft, member) : draft
}

function pageId({ params }: FastifyRequest<OfPage>): string {
  return `${params.subject}/${params.section}`
}

/** A page of one application: nobody keeps it. */
export function personal(draft: Draft, step: string, title: string): Omit<Page, 'main'> {
  return { title, path: `/apply/${draft.service}/${step}`, way: 'services', personal: true }
}
