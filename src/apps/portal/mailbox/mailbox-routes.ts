// SPDX-License-Identifier: Apache-2.0
// The mail of a demonstration, which never leaves the machine. Anywhere else there is no such page.
import type { FastifyInstance } from 'fastify'
import { asReader, systemActor } from '#src/platform/database/index.ts'
import type { MailboxEntry } from '#src/platform/mail/index.ts'
import { listMail } from '#src/platform/mail/index.ts'
import { sayDateTime } from '#src/platform/texts/index.ts'
import type { Content, Markup } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import type { Portal } from '../portal.ts'
import { missing, sendPage } from '../portal.ts'
import type { Reader } from '../reader.ts'

const ON_A_PAGE = 20
const LAST_PAGE = 10_000

/** The address without a language, which the desk and older links name. */
export function mailboxDoor(server: FastifyInstance, { elshi }: Portal): void {
  server.get('/demo/mailbox', { config: { permission: 'public', anonymous: true } }, (request, reply) =>
    elshi.demonstration ? reply.redirect(`/${request.language}/demo/mailbox`, 302) : missing(reply),
  )
}

export function mailboxRoutes(server: FastifyInstance, portal: Portal, language: string): void {
  const { elshi } = portal
  server.get<{ Querystring: Record<string, unknown> }>(
    '/demo/mailbox',
    { config: { permission: 'public' } },
    async (request, reply) => {
      if (!elshi.demonstration) return missing(reply)
      const reader = portal.reader(language)
      const page = pageIn(request.query.page)
      // One more than is shown: whether there is an older page.
      const mails = await asReader(elshi.engine.db, systemActor, (tx) =>
        listMail(tx, elshi.engine.keyring, ON_A_PAGE + 1, (page - 1) * ON_A_PAGE),
      )
      return sendPage(portal, reply, reader, {
        title: reader.say('portal.mailbox.title'),
        path: page === 1 ? '/demo/mailbox' : `/demo/mailbox?page=${page}`,
        personal: true,
        main: mailboxPage(reader, mails, page),
      })
    },
  )
}

function pageIn(asked: unknown): number {
  const page = typeof asked === 'string' && /^[1-9]\d{0,8}$/.test(asked) ? Number(asked) : 1
  return Math.min(page, LAST_PAGE)
}

function mailboxPage(reader: Reader, mails: readonly MailboxEntry[], page: number): Markup {
  const { say, language } = reader
  return html`<div class="column"><h1>${say('portal.mailbox.title')}</h1>
<p class="lead">${say('portal.mailbox.lead')}</p>
${
  mails.length === 0
    ? html`<p>${say('portal.mailbox.empty')}</p>`
    : html`<ul class="things">${mails.slice(0, ON_A_PAGE).map(
        ({ subject, to, text, sentAt }) => html`<li><h2>${subject}</h2>
<p class="small soft">${say('portal.mailbox.to', { address: to })} · ${sayDateTime(language, sentAt, 'UTC')} UTC</p>
<p class="words">${withLinks(text)}</p></li>`,
      )}</ul>`
}${turning(reader, page, mails.length > ON_A_PAGE)}</div>`
}

/** The addresses in a mail can be followed, as a mail program lets one. */
function withLinks(text: string): Content {
  const pieces = text.split(/(https?:\/\/\S+)/)
  return pieces.map((piece, place) => (place % 2 === 1 ? html`<a href="${piece}">${piece}</a>` : piece))
}

function turning({ say, language }: Reader, page: number, isMore: boolean): Content {
  if (page === 1 && !isMore) return ''
  return html`<p class="buttons">${page > 1 ? html`<a href="/${language}/demo/mailbox">${say('portal.mailbox.newest')}</a>` : ''}
${isMore ? html`<a href="/${language}/demo/mailbox?page=${page + 1}">${say('portal.mailbox.older')}</a>` : ''}</p>`
}
