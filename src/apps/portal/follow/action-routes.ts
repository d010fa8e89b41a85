// SPDX-License-Identifier: Apache-2.0
// What the applicant or a co-signer does with a case: message, papers, signature, and the service's own actions.
import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '#src/apps/api/index.ts'
import type { ActionView, CaseCommand, CaseFile, Refusal } from '#src/consular/cases/index.ts'
import { actOnCase } from '#src/consular/cases/index.ts'
import type { Mistake } from '../forms/error-summary.ts'
import { receivePapers } from '../forms/receive-papers.ts'
import { said } from '../html/said.ts'
import type { Portal } from '../portal.ts'
import { missing, sendPage } from '../portal.ts'
import type { Reader } from '../reader.ts'
import type { ActionInput } from './action-page.ts'
import { actionPage } from './action-page.ts'
import { caseInput, casePaths, pageOfCase, showCase, textOf } from './follow-routes.ts'
import type { Followed } from './followed-case.ts'
import { openFollowed } from './followed-case.ts'
import { signPage } from './sign-page.ts'

type OfAction = { Params: { action: string }; Body: Record<string, unknown> }
type Turn = { readonly reader: Reader; readonly followed: Followed }

const open = { config: { permission: 'public' } } as const
const upload = { config: { permission: 'public', limit: 'upload', upload: true } } as const
const acting = { config: { permission: 'public', limit: 'act' } } as const
const writing = { config: { permission: 'public', limit: 'message' } } as const

export function actionRoutes(server: FastifyInstance, portal: Portal, language: string): void {
  for (const at of casePaths) {
    const turn = turnOf(portal, language)
    server.get<OfAction>(`${at}/do/:action`, open, async (request, reply) => {
      const followed = await turn(request, reply)
      return followed ? showAction(portal, request, reply, followed) : reply
    })
    server.post<OfAction>(`${at}/do/:action`, acting, async (request, reply) => {
      const followed = await turn(request, reply)
      return followed ? takeAction(portal, request, reply, followed) : reply
    })
    server.post<OfAction>(`${at}/message`, writing, async (request, reply) => {
      const followed = await turn(request, reply)
      return followed ? takeMessage(portal, request, reply, followed) : reply
    })
    server.get<OfAction>(`${at}/sign`, open, async (request, reply) => {
      const followed = await turn(request, reply)
      return followed ? showSign(portal, reply, followed) : reply
    })
    server.post<OfAction>(`${at}/sign`, acting, async (request, reply) => {
      const followed = await turn(request, reply)
      return followed ? takeSign(portal, request, reply, followed) : reply
    })
    server.post(`${at}/papers`, upload, async (request, reply) => {
      const followed = await turn(request, reply)
      return followed ? takePapers(portal, request, reply, followed) : reply
    })
  }
}

function turnOf(portal: Portal, language: string) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<Turn | undefined> => {
    const followed = await openFollowed(portal, request, reply, language)
    return followed && { reader: portal.reader(language), followed }
  }
}

function showAction(
  portal: Portal,
  request: FastifyRequest<OfAction>,
  reply: FastifyReply,
  { reader, followed }: Turn,
  wrong: Partial<Pick<ActionInput, 'reason' | 'ground' | 'mistakes'>> = {},
): FastifyReply {
  const action = actionNamed(followed.file, request.params.action)
  if (!action) return missing(reply)
  const mistakes = wrong.mistakes ?? []
  return sendPage(portal, reply, reader, {
    ...pageOfCase(`${followed.at}/do/${action.id}`, said(reader, action.said)),
    ...(mistakes.length > 0 && { wrong: true, status: 422 }),
    main: actionPage(reader, {
      file: followed.file,
      at: followed.at,
      action,
      token: reply.formToken(),
      commandId: randomUUID(),
      reason: wrong.reason ?? '',
      ground: wrong.ground ?? '',
      mistakes,
    }),
  })
}

async function takeAction(
  portal: Portal,
  request: FastifyRequest<OfAction>,
  reply: FastifyReply,
  turn: Turn,
): Promise<FastifyReply> {
  const { reader, followed } = turn
  const action = actionNamed(followed.file, request.params.action)
  const reason = textOf(request.body.reason)
  const ground = textOf(request.body.ground)
  if (!action) return takeGone(portal, request, reply, turn)
  const mistakes = [
    ...(action.needs.includes('ground') && !ground
      ? [{ to: '#ground-0', text: reader.say('portal.case.ground-missing') }]
      : []),
    ...(action.needs.includes('reason') && !reason
      ? [{ to: '#reason', text: reader.say('portal.case.reason-missing') }]
      : []),
  ]
  if (mistakes.length > 0) return showAction(portal, request, reply, turn, { reason, ground, mistakes })
  const refusal = await act(portal, request, followed, {
    do: 'act',
    action: action.id,
    ...(reason && { reason }),
    ...(ground && { ground }),
    ...sequenceIn(request.body),
  })
  if (!refusal) return reply.redirect(`/${reader.language}${followed.at}`, 303)
  if (refusal.code === 'case-has-moved-on') return showActionAnew(portal, request, reply, { reader, reason, ground })
  return showAction(portal, request, reply, turn, {
    reason,
    ground,
    mistakes: [{ to: '#reason', text: said(reader, refusal) }],
  })
}

/** What the case offers no longer: done already by this very form, or impossible meanwhile. The command itself tells which. */
async function takeGone(
  portal: Portal,
  request: FastifyRequest<OfAction>,
  reply: FastifyReply,
  { reader, followed }: Turn,
): Promise<FastifyReply> {
  const words = textOf(request.body.reason)
  const { action } = request.params
  const ground = textOf(request.body.ground)
  // The same command as this form would have given: repeated, it answers as it did.
  const deed = { do: 'act', action, reason: words, ...(ground && { ground }), ...sequenceIn(request.body) } as const
  const refusal = words ? await act(portal, request, followed, deed) : undefined
  if (!refusal) return reply.redirect(`/${reader.language}${followed.at}`, 303)
  const hasMovedOn = refusal.code === 'case-has-moved-on'
  return showCase(portal, reply, reader, {
    followed,
    mistakes: [{ text: hasMovedOn ? reader.say('portal.error.409.title') : said(reader, refusal) }],
    kept: { words, because: 'portal.kept.not-taken' },
  })
}

/** The same question put to the case as it stands now; what was written is kept. */
async function showActionAnew(
  portal: Portal,
  request: FastifyRequest<OfAction>,
  reply: FastifyReply,
  { reader, ...written }: { readonly reader: Reader; readonly reason: string; readonly ground: string },
): Promise<FastifyReply> {
  const followed = await openFollowed(portal, request, reply, reader.language)
  if (!followed) return reply
  if (!actionNamed(followed.file, request.params.action)) return takeGone(portal, request, reply, { reader, followed })
  const mistakes = [{ to: `/${reader.language}${followed.at}`, text: reader.say('portal.case.moved-on') }]
  return showAction(portal, request, reply, { reader, followed }, { ...written, mistakes })
}

async function takeMessage(
  portal: Portal,
  request: FastifyRequest<OfAction>,
  reply: FastifyReply,
  turn: Turn,
): Promise<FastifyReply> {
  const { reader, followed } = turn
  const text = textOf(request.body.text)
  if (!text)
    return showCase(portal, reply, reader, {
      followed,
      mistakes: [{ to: '#text', text: reader.say('portal.case.message-missing') }],
    })
  const refusal = await act(portal, request, followed, { do: 'send-message', text })
  if (refusal)
    return showCase(portal, reply, reader, {
      followed,
      mistakes: [{ to: '#text', text: said(reader, refusal) }],
      message: text,
    })
  return reply.redirect(`/${reader.language}${followed.at}#line`, 303)
}

function showSign(
  portal: Portal,
  reply: FastifyReply,
  { reader, followed }: Turn,
  mistakes: readonly Mistake[] = [],
): FastifyReply {
  const { file, signer } = followed
  const isAsked = file.actions.some((action) => action.do === 'co-sign' && !action.notYet)
  if (!isAsked || signer === undefined) return reply.redirect(`/${reader.language}${followed.at}`, 303)
  return sendPage(portal, reply, reader, {
    ...pageOfCase(`${followed.at}/sign`, reader.say('portal.sign.title')),
    ...(mistakes.length > 0 && { wrong: true, status: 409 }),
    main: signPage(reader, { ...caseInput(portal, reply, reader, followed), signer, mistakes }),
  })
}

async function takeSign(
  portal: Portal,
  request: FastifyRequest<OfAction>,
  reply: FastifyReply,
  turn: Turn,
): Promise<FastifyReply> {
  const { signer } = turn.followed
  const go = request.body.go === 'co-sign' ? 'co-sign' : 'decline-co-signature'
  if (signer !== undefined && (request.body.go === 'co-sign' || request.body.go === 'decline-co-signature')) {
    const refusal = await act(portal, request, turn.followed, { do: go, signer, ...sequenceIn(request.body) })
    if (refusal?.code === 'case-has-moved-on') return showSignAnew(portal, request, reply, turn)
    if (refusal) throw new Refused(refusal)
  }
  return reply.redirect(`/${turn.reader.language}${turn.followed.at}`, 303)
}

/** The case as it stands now, with the sentence that says so: what was read before is not signed. */
async function showSignAnew(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  { reader }: Turn,
): Promise<FastifyReply> {
  const followed = await openFollowed(portal, request, reply, reader.language)
  return followed
    ? showSign(portal, reply, { reader, followed }, [{ text: reader.say('portal.sign.moved-on') }])
    : reply
}

/** One command for each file; the ids follow from the form's own, so that a form sent twice adds nothing. */
async function takePapers(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  { reader, followed }: Turn,
): Promise<FastifyReply> {
  const { file, key } = followed
  const mayProvide = file.actions.some((action) => action.do === 'provide-evidence')
  const allowed = new Set(
    file.evidence
      .filter(({ by }) => mayProvide && by === 'uploaded')
      .map(({ subject, evidence }) => `${subject}/${evidence}`),
  )
  const received = await receivePapers(portal.elshi, request, { actor: request.visitor.actor, allowed, of: key })
  const refused = received.mistakes.map((mistake) => said(reader, mistake.said))
  for (const [place, { paper, file: id }] of received.taken.entries()) {
    const [subject = '', evidence = ''] = paper.split('/')
    const command = `${textOf(received.fields.command).slice(0, 40)}-${place}`
    const refusal = await act(
      portal,
      request,
      followed,
      { do: 'provide-evidence', evidence, subject, file: id },
      command,
    )
    if (refusal) refused.push(said(reader, refusal))
  }
  if (received.taken.length + received.mistakes.length === 0) refused.push(reader.say('portal.apply.papers.missing'))
  if (refused.length === 0) return reply.redirect(`/${reader.language}${followed.at}`, 303)
  const again = await openFollowed(portal, request, reply, reader.language)
  return again
    ? showCase(portal, reply, reader, { followed: again, mistakes: refused.map((text) => ({ text })) })
    : reply
}

type Deed = CaseCommand extends infer Command
  ? Command extends unknown
    ? Omit<Command, 'commandId' | 'post' | 'number'>
    : never
  : never

async function act(
  portal: Portal,
  request: FastifyRequest,
  { key }: Followed,
  deed: Deed,
  commandId = textOf((request.body as Record<string, unknown> | undefined)?.command),
): Promise<Refusal | undefined> {
  const command = { ...deed, ...key, commandId } as CaseCommand
  const outcome = await actOnCase(portal.elshi.engine, request.visitor.actor, command)
  if (outcome.ok) return undefined
  return outcome.refusal
}

/** Which state of the case the form was drawn from. */
function sequenceIn(body: Record<string, unknown>): { readonly expectedSequence?: number } {
  const sequence = Number(textOf(body.expectedSequence))
  return Number.isSafeInteger(sequence) && sequence > 0 ? { expectedSequence: sequence } : {}
}

function actionNamed({ actions }: CaseFile, id: string): ActionView | undefined {
  return actions.find((action) => action.id === id && action.do === 'act' && !action.notYet)
}
