// SPDX-License-Identifier: Apache-2.0
// What every route of the portal is given: the program, the frame of the pages, and readers of each language.
import type { FastifyReply } from 'fastify'
import type { Elshi } from '#src/apps/compose/index.ts'
import type { Service } from '#src/consular/catalogue/index.ts'
import type { Post } from '#src/consular/posts/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import { calledIn } from './home/called-in.ts'
import type { SearchIndex } from './home/search-index.ts'
import { searchIndex } from './home/search-index.ts'
import { soManyASecond } from './home/so-many-a-second.ts'
import type { House, Page } from './html/shell.ts'
import { renderPage } from './html/shell.ts'
import type { PostPages } from './posts/post-book.ts'
import type { Reader } from './reader.ts'
import { readerOf } from './reader.ts'

export type Portal = {
  readonly elshi: Elshi
  readonly house: House
  readonly posts: PostPages
  readonly reader: (language: string) => Reader
  /** Services in force today, in the order of definition. */
  readonly services: () => readonly Service[]
  readonly findService: (id: string) => Service | undefined
  readonly findPost: (id: string) => Post | undefined
  /** What the search line finds, in every language at once; made when somebody first searches, not before the first page. */
  readonly findable: () => SearchIndex
  /** Whether words near a typed one may be looked for now: this process has other things to do as well. */
  readonly mayLookNear: () => boolean
}

const NEAR_A_SECOND = 100

export function openPortal(elshi: Elshi): Portal {
  const { engine, network, texts } = elshi
  const byId = new Map(network.posts.map((post) => [post.id, post]))
  const findService = (id: string) => engine.catalogue.current(id, plainDateAt(engine.clock.now(), 'UTC'))
  const services = () => engine.catalogue.list().flatMap(({ id }) => findService(id) ?? [])
  let index: SearchIndex | undefined
  return {
    elshi,
    house: {
      languages: elshi.languages,
      mailbox: elshi.demonstration,
      stories: elshi.demonstration && elshi.between.stories !== undefined,
      notice: (reader) => notice(elshi, reader),
    },
    posts: {
      network,
      calendarOf: (post) => engine.posts.calendarOf(post.id),
      isHolidayPublished: (post, day) => elshi.isHolidayPublished(post, day),
    },
    reader: (language) => readerOf(texts, language, engine.clock.now()),
    services,
    findService,
    findPost: (id) => byId.get(id),
    findable: () => {
      index ??= searchIndex(network, services().map(calledIn(elshi)), elshi.languages)
      return index
    },
    mayLookNear: soManyASecond(NEAR_A_SECOND),
  }
}

/** Sends a page. A personal one is kept by nobody; a public one may be kept for so many seconds. */
export function sendPage(
  portal: Portal,
  reply: FastifyReply,
  reader: Reader,
  page: Page & { readonly status?: number; readonly keepSeconds?: number },
): FastifyReply {
  return sendHtml(reply.code(page.status ?? 200), writePage(portal, reader, page), page.keepSeconds ?? 0)
}

/** A page as it is sent. */
export function writePage(portal: Portal, reader: Reader, page: Page): Buffer {
  // As bytes: a text would be measured, joined to the head and measured again.
  return bytesOf(renderPage(portal.house, reader, page))
}

export function sendHtml(reply: FastifyReply, body: string | Buffer, keepSeconds: number): FastifyReply {
  reply.header('content-type', 'text/html; charset=utf-8')
  if (keepSeconds > 0) reply.header('cache-control', `public, max-age=${keepSeconds}`)
  return reply.send(typeof body === 'string' ? bytesOf(body) : body)
}

const paper = Buffer.allocUnsafeSlow(192 * 1024)

/** A page in UTF-8, written once and then cut to its length: to measure it first costs as much as to write it. */
function bytesOf(text: string): Buffer {
  if (text.length * 3 > paper.length) return Buffer.from(text)
  return Buffer.from(paper.subarray(0, paper.write(text)))
}

function notice({ demonstration, demoProgress }: Elshi, { say }: Reader): string | undefined {
  if (!demonstration) return undefined
  const progress = demoProgress()
  const sentence = say('portal.demo.notice')
  return progress ? `${sentence} ${say('portal.demo.seeding', { made: progress.done, total: progress.of })}` : sentence
}

/** Nothing stands under this address. */
export function missing(reply: FastifyReply): FastifyReply {
  reply.callNotFound()
  return reply
}
