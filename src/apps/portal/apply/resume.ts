// SPDX-License-Identifier: Apache-2.0
// The way back into an application: by its code; whoever sent files without it is told which ones to choose again.
import type { FastifyReply } from 'fastify'
import type { Lost } from '../forms/lost-papers.ts'
import type { Portal } from '../portal.ts'
import { sendPage } from '../portal.ts'
import type { Reader } from '../reader.ts'
import { resumePage } from './code-pages.ts'

/** The page that asks for the code. */
export function showResume(
  portal: Portal,
  reply: FastifyReply,
  reader: Reader,
  { code, wrong = false, lost }: { readonly code: string; readonly wrong?: boolean; readonly lost?: Lost },
): FastifyReply {
  return sendPage(portal, reply, reader, {
    title: reader.say(lost ? 'portal.lost.title' : 'portal.resume.title'),
    path: '/resume',
    ...(wrong && { wrong, status: 422 }),
    ...(lost && { wrong: true, status: 403, personal: true }),
    main: resumePage(reader, { token: reply.formToken(), code, wrong, lost }),
  })
}
