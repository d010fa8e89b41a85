// SPDX-License-Identifier: Apache-2.0
// In by an address and a code, all cases of the account, one more by its slip. Signing out is the same as for a slip.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { limitGuesses, mailSignInCode } from '#src/apps/api/index.ts'
import type { CaseFile } from '#src/consular/cases/index.ts'
import { ownCases, readCase } from '#src/consular/cases/index.ts'
import { parseReference, reference } from '#src/consular/history/index.ts'
import { mandatesHeldBy } from '#src/consular/registry/index.ts'
import { signInByCode } from '#src/platform/identity/index.ts'
import { isMailAddress } from '#src/standards/identifiers/index.ts'
import { textOf } from '../follow/follow-routes.ts'
import type { Lost } from '../forms/lost-papers.ts'
import { againQuery, papersNamed } from '../forms/lost-papers.ts'
import type { Page } from '../html/shell.ts'
import type { Portal } from '../portal.ts'
import { sendPage } from '../portal.ts'
import type { Reader } from '../reader.ts'
import type { CasesInput } from './cases-page.ts'
import { casesPage } from './cases-page.ts'
import { addressPage, codePage } from './sign-in-pages.ts'

type Sent = { Body: Record<string, unknown>; Querystring: Record<string, unknown> }

const CASES_ON_A_PAGE = 20
const open = { config: { permission: 'public' } } as const

export function accountRoutes(server: FastifyInstance, portal: Portal, language: string): void {
  const page = (title: string): Omit<Page, 'main'> => ({ title, path: '/account', way: 'follow', personal: true })

  server.get<Sent>('/account', open, (request, reply) => {
    const reader = portal.reader(language)
    if (request.visitor.session?.applicant) return showCases(portal, request, reply, reader)
    return sendPage(portal, reply, reader, {
      ...page(reader.say('portal.account.sign-in.title')),
      main: addressPage(reader, { token: reply.formToken(), address: '', wrong: false }),
    })
  })

  server.post<Sent>('/account', { config: { permission: 'public', limit: 'code' } }, async (request, reply) => {
    const reader = portal.reader(language)
    const address = textOf(request.body.address)
    const wrong = !isMailAddress(address)
    if (!wrong) await mailSignInCode(portal.elshi, address, language)
    return sendPage(portal, reply, reader, {
      ...page(reader.say(wrong ? 'portal.account.sign-in.title' : 'portal.account.code.title')),
      ...(wrong && { wrong, status: 422 }),
      main: wrong
        ? addressPage(reader, {
            token: reply.formToken(),
            address: address.slice(0, 254),
            wrong,
            lost: lostBy(request),
          })
        : codePage(reader, { token: reply.formToken(), address, wrong: false, lost: lostBy(request) }),
    })
  })

  server.post<Sent>('/account/code', { config: { permission: 'public', limit: 'sign-in' } }, async (request, reply) => {
    const reader = portal.reader(language)
    const given = { address: textOf(request.body.address).slice(0, 254), code: digitsOf(request.body.code), language }
    const outcome = await signInByCode(portal.elshi.identity, given, request.sessionToken)
    const lost = lostBy(request)
    const back = lost.reference === undefined ? '' : `/${lost.reference}${againQuery(lost.papers)}`
    if (outcome.ok) return reply.beginSession(outcome.value).redirect(`/${language}/account${back}`, 303)
    return sendPage(portal, reply, reader, {
      ...page(reader.say('portal.account.code.title')),
      wrong: true,
      status: 422,
      main: codePage(reader, { token: reply.formToken(), address: given.address, wrong: true, lost }),
    })
  })

  server.post<Sent>('/account/add', { config: { permission: 'public', limit: 'follow' } }, async (request, reply) => {
    if (!request.visitor.session?.applicant) return reply.redirect(`/${language}/account`, 303)
    const typed = textOf(request.body.reference).slice(0, 40)
    const key = parseReference(typed)
    if (key) await limitGuesses(portal.elshi, 'follow', reference(key), request)
    const slip = { reference: typed, slipCode: textOf(request.body.code).slice(0, 80) }
    const added = await ownCases.adoptCase(portal.elshi.engine, request.visitor.actor, slip)
    if (added) return reply.redirect(`/${language}/account`, 303)
    return showCases(portal, request, reply, portal.reader(language), typed)
  })
}

/** The case whose files were lost when its follower was signed out, and for which pieces. */
function lostBy({ body }: FastifyRequest<Sent>): Lost {
  const key = parseReference(textOf(body.case).slice(0, 40))
  return { papers: papersNamed(body.again), reference: key && reference(key) }
}

async function showCases(
  portal: Portal,
  request: FastifyRequest<Sent>,
  reply: FastifyReply,
  reader: Reader,
  wrongReference?: string,
): Promise<FastifyReply> {
  const { actor } = request.visitor
  const { engine } = portal.elshi
  const place = Math.min(Number(/^\d{1,4}$/.exec(textOf(request.query.page))?.[0] ?? 1) || 1, 500)
  const skip = (place - 1) * CASES_ON_A_PAGE
  const keys = await ownCases.listCases(engine, actor, { skip, limit: CASES_ON_A_PAGE + 1 })
  const files: CaseFile[] = []
  for (const key of keys.slice(0, CASES_ON_A_PAGE)) {
    const file = await readCase(engine, actor, key)
    if (file) files.push(file)
  }
  const input: CasesInput = {
    files,
    postOf: (id) => portal.findPost(id),
    mandates: await mandatesHeldBy(engine, actor),
    token: reply.formToken(),
    place,
    hasMore: keys.length > CASES_ON_A_PAGE,
    ...(wrongReference !== undefined && { wrongReference }),
  }
  return sendPage(portal, reply, reader, {
    title: reader.say('portal.account.title'),
    path: '/account',
    way: 'follow',
    personal: true,
    ...(wrongReference !== undefined && { wrong: true, status: 422 }),
    main: casesPage(reader, input),
  })
}

/** Copied from a mail, a code may bring spaces along. */
function digitsOf(typed: unknown): string {
  return textOf(typed).replace(/\s/g, '').slice(0, 12)
}
