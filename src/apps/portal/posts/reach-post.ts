// SPDX-License-Identifier: Apache-2.0
// When a post receives people and where; what of it is not known stands in one line, with a way to ask.
import type { Network, Post } from '#src/consular/posts/index.ts'
import type { Content, Markup } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import type { Reader } from '../reader.ts'
import { hoursTable, openNow } from './openness.ts'
import type { PostPages } from './post-book.ts'
import { nameOf } from './post-book.ts'
import { factSource, postFact } from './source-line.ts'

/** Lines of a list of facts: now, hours, address, and what is not known of them. */
export function reachRows(reader: Reader, pages: PostPages, post: Post): Markup {
  const { say } = reader
  return html`${row(say('portal.post.now'), openNow(reader, post, pages.calendarOf(post)))}
${post.hours.known ? row(say('portal.post.hours'), hoursTable(reader, post)) : ''}
${
  post.address.known
    ? row(
        say('portal.post.address'),
        postFact(reader, post.address, (address) => address),
      )
    : ''
}
${row(say('portal.post.not-known'), html`<p>${notKnown(reader, post)}</p><p class="hint">${howToAsk(reader, pages.network, post)}</p>`)}`
}

/** What a kind of post may do. */
export function capability(reader: Reader, network: Network, post: Post): Markup {
  const found = network.capabilities.find(({ kind }) => kind === post.kind)
  return found ? html`<p>${reader.say(found.text)}</p>` : html``
}

/** Who says what a kind of post may do; where the source is about another post, that is said, and that it is to be confirmed. */
export function capabilitySource(reader: Reader, network: Network, post: Post): Markup {
  const found = network.capabilities.find(({ kind }) => kind === post.kind)
  if (!found) return html``
  const { source, speaksOf } = found
  const other = network.posts.find(({ id }) => id === speaksOf)
  if (!other) return factSource(reader, source)
  const { inferred: _, ...itself } = source
  if (other === post) return factSource(reader, itself)
  return html`<p class="small">${reader.say('posts.capability.speaks-of', { post: nameOf(reader, other) })}</p>${factSource(reader, source)}`
}

export function row(name: string, value: Content): Markup {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`
}

// No definition carries a telephone number yet.
function notKnown({ say, language }: Reader, { hours, address }: Post): string {
  const what = [...(hours.known ? [] : ['hours']), ...(address.known ? [] : ['address']), 'telephone']
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(
    what.map((one) => say(`portal.post.not-known.${one}`)),
  )
}

function howToAsk({ say, language }: Reader, { capabilities }: Network, { kind }: Post): Markup {
  const takesCases = capabilities.some((one) => one.kind === kind && one.servesPeople)
  return takesCases
    ? html`${say('portal.post.ask.by-case')} <a href="/${language}/follow">${say('portal.nav.follow')}</a>`
    : html`${say('portal.post.ask')}`
}
