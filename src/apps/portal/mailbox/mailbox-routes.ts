// SPDX-License-Identifier: Apache-2.0
// The mail of a demonstration, which never leaves the machine. Anywhere else there is no such page.
import type { FastifyInstance } from 'fastify'
import { asReader, systemActor } from '#src/platform/database/index.ts'
import type { MailboxEntry } from '#src/platform/mail/index.ts'
import { listMail } from '#src/platform/mail/index.ts'
import { sayDateTime } from '#src/platform/texts/index.ts'
import type { Markup } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import type { Portal } from '../portal.ts'
import { missing, sendPage } from '../portal.ts'
import type { Reader } from '../reader.ts'

export function mailboxRoutes(server: FastifyInstance, portal: Portal): void {
  const { elshi } = portal
  server.get('/demo/mailbox', { config: { permission: 'public' } }, async (request, reply) => {
    if (!elshi.demonstration) return missing(reply)
    const reader = portal.reader(request.language)
    const mails = await asReader(elshi.engine.db, systemActor, (tx) => listMail(tx, elshi.engine.keyring))
    return sendPage(portal, reply, reader, {
      title: reader.say('portal.mailbox.title'),
      path: '',
      personal: true,
      oneLanguage: true,
      main: mailboxPage(reader, mails),
    })
  })
}

function mailboxPage(reader: Reader, mails: readonly MailboxEntry[]): Markup {
  const { say, language } = reader
  return html`<div class="column"><h1>${say('portal.mailbox.title')}</h1>
<p class="lead">${say('portal.mailbox.lead')}</p>
${
  mails.length === 0
    ? html`<p>${say('portal.mailbox.empty')}</p>`
    : html`<ul class="things">${mails.map(
        ({ subject, to, text, sentAt }) => html`<li><h2>${subject}</h2>
<p class="small soft">${say('portal.mailbox.to', { address: to })} · ${sayDateTime(language, sentAt, 'UTC')} UTC</p>
<p class="words">${text}</p></li>`,
      )}</ul>`
}</div>`
}
