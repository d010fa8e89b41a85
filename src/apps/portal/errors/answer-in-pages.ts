// SPDX-License-Identifier: Apache-2.0
// Whatever goes wrong on the public's pages is answered by a page, in the language of the address.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ErrorAnswer } from '#src/apps/api/index.ts'
import { answerTo, largestFile } from '#src/apps/api/index.ts'
import type { Portal } from '../portal.ts'
import { sendPage } from '../portal.ts'
import type { Fault } from './error-page.ts'
import { errorPage, errorTitle } from './error-page.ts'
import { forgivenAddress } from './forgiven-address.ts'
import { sentIn } from './sent-too-often.ts'

/** `language` is the scope's own; without it the address or the browser says. */
export function answerInPages(server: FastifyInstance, portal: Portal, language?: string): void {
  const { elshi } = portal
  server.addHook('onRequest', (request, _, done) => {
    request.language = languageFor(portal, request, language)
    done()
  })
  server.setErrorHandler(async (error, request, reply) => {
    const answer = answerTo(elshi, request, error)
    if (answer.retryAfterSeconds !== undefined) reply.header('retry-after', answer.retryAfterSeconds)
    return sendFault(portal, request, reply, { status: answer.status, fault: faultOf(answer, request), language })
  })
  server.setNotFoundHandler((request, reply) => {
    const meant = isRead(request) ? forgivenAddress(request.url, elshi.languages) : undefined
    return meant === undefined
      ? sendFault(portal, request, reply, { status: 404, fault: { fault: '404' }, language })
      : reply.header('cache-control', 'public, max-age=3600').redirect(meant, 301)
  })
}

function isRead({ method }: FastifyRequest): boolean {
  return method === 'GET' || method === 'HEAD'
}

function sendFault(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  {
    status,
    fault,
    language,
  }: { readonly status: number; readonly fault: Fault; readonly language?: string | undefined },
): FastifyReply {
  const reader = portal.reader(languageFor(portal, request, language))
  return sendPage(portal, reply, reader, {
    title: errorTitle(reader, fault),
    path: '',
    personal: true,
    status,
    main: errorPage(reader, fault),
  })
}

function faultOf({ status, body, retryAfterSeconds }: ErrorAnswer, request: FastifyRequest): Fault {
  if (body.error.code === 'form-not-from-here') return { fault: 'form' }
  if (status === 413) return { fault: '413', megabytes: Math.floor(largestFile / (1024 * 1024)) }
  if (status === 429)
    return { fault: '429', minutes: Math.max(1, Math.ceil((retryAfterSeconds ?? 60) / 60)), sent: sentIn(request) }
  if (status === 401 || status === 403) return { fault: '403' }
  if (status === 404 || status === 409 || status === 503) return { fault: `${status}` }
  return status >= 500 ? { fault: '500', number: request.id } : { fault: '400' }
}

function languageFor({ elshi }: Portal, { url, language }: FastifyRequest, scope?: string): string {
  if (scope !== undefined) return scope
  const [, first = ''] = url.split(/[/?#]/)
  return elshi.languages.includes(first) ? first : language || (elshi.languages[0] ?? '')
}
