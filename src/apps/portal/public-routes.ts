// SPDX-License-Identifier: Apache-2.0
// Pages that are the same for everyone. They are rendered once and kept for a while: nothing in them is personal.
import type { FastifyInstance } from 'fastify'
import { findPost } from '#src/consular/posts/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import { isCountry } from '#src/standards/places/index.ts'
import { homePage } from './home/home-page.ts'
import { sought } from './home/search-index.ts'
import { searchPage } from './home/search-page.ts'
import type { Page } from './html/shell.ts'
import { renderPage } from './html/shell.ts'
import type { Portal } from './portal.ts'
import { missing, sendHtml, sendPage } from './portal.ts'
import { postMap } from './posts/map.ts'
import { nameOf } from './posts/post-book.ts'
import { postPage } from './posts/post-page.ts'
import { postsPage } from './posts/posts-page.ts'
import type { Answered } from './posts/which-post-page.ts'
import { whichPostPage } from './posts/which-post-page.ts'
import type { Reader } from './reader.ts'
import { servicePage } from './services/service-page.ts'
import { servicesPage } from './services/services-page.ts'
import { neverSection, toldPage, toldPages } from './told/told-page.ts'

const KEEP_SECONDS = 20
const open = { config: { permission: 'public', anonymous: true } } as const

export function publicRoutes(server: FastifyInstance, portal: Portal, language: string): void {
  const { elshi } = portal
  const kept = keptPages()

  /** A page that depends on nothing but its path. `make` gives undefined for what does not exist. */
  function page(path: string, make: (reader: Reader, id: string) => Omit<Page, 'path'> | undefined): void {
    server.get<{ Params: { id?: string } }>(path, open, (request, reply) => {
      const { id = '' } = request.params
      const here = path.replace(':id', id)
      const body = kept(here, elshi.engine.clock.now(), () => {
        const reader = portal.reader(language)
        const made = make(reader, id)
        return made && renderPage(portal.house, reader, { ...made, path: here === '/' ? '' : here })
      })
      return body === undefined ? missing(reply) : sendHtml(reply, body, KEEP_SECONDS)
    })
  }

  page('/', (reader) => ({
    title: reader.say('portal.home.title'),
    main: homePage(reader, postMap(reader, elshi.network, reader.say('portal.posts.map.home'))),
  }))
  page('/services', (reader) => ({
    title: reader.say('portal.services.title'),
    way: 'services',
    main: servicesPage(reader, portal.services()),
  }))
  page('/services/:id', (reader, id) => {
    const service = portal.findService(id)
    return (
      service && {
        title: reader.say(`${id}.title`),
        way: 'services',
        main: servicePage(reader, service, elshi.bases[id]),
      }
    )
  })
  page('/posts', (reader) => ({
    title: reader.say('portal.posts.title'),
    way: 'posts',
    main: postsPage(reader, portal.posts, postMap(reader, elshi.network, reader.say('portal.posts.map'))),
  }))
  page('/posts/:id', (reader, id) => {
    const post = portal.findPost(id)
    const services = onlineServices(portal)
    return post && { title: nameOf(reader, post), way: 'posts', main: postPage(reader, portal.posts, post, services) }
  })
  for (const told of toldPages)
    page(`/${told}`, (reader) => ({
      title: reader.say(`portal.${told}.title`),
      main: told === 'privacy' ? [toldPage(reader, told), neverSection(reader, elshi.never)] : toldPage(reader, told),
    }))
  askedPages(server, portal, language)
}

/** Pages that answer what was typed: nothing typed is kept. */
function askedPages(server: FastifyInstance, portal: Portal, language: string): void {
  server.get<{ Querystring: Record<string, unknown> }>('/search', open, (request, reply) => {
    const typed = textOf(request.query.q).slice(0, 200)
    const reader = portal.reader(language)
    const found = sought(portal.findable(), typed, { language, mayLookNear: portal.mayLookNear })
    return sendPage(portal, reply, reader, {
      title: reader.say('portal.search.title'),
      path: '/search',
      main: searchPage(reader, typed, found, portal.findPost),
    })
  })
  server.get<{ Querystring: Record<string, unknown> }>('/which-post', open, (request, reply) => {
    const reader = portal.reader(language)
    const answered = answerTo(portal, request.query)
    const map = answered.route ? '' : postMap(reader, portal.elshi.network, reader.say('portal.posts.map.home'))
    return sendPage(portal, reply, reader, {
      title: reader.say('portal.which-post.title'),
      path: '/which-post',
      way: 'posts',
      main: whichPostPage(reader, portal.posts, onlineServices(portal), answered, map),
    })
  })
}

function answerTo(portal: Portal, query: Record<string, unknown>): Answered {
  const services = onlineServices(portal)
  const service = services.find((id) => id === textOf(query.service)) ?? services[0]
  const country = textOf(query.country)
  if (!isCountry(country) || service === undefined) return { asked: service === undefined ? {} : { service } }
  const region = textOf(query.region)
  const asked = {
    country,
    service,
    region: portal.elshi.network.regions.some(({ id, country: its }) => id === region && its === country)
      ? region
      : undefined,
    town: textOf(query.town).slice(0, 80) || undefined,
  }
  const on = plainDateAt(portal.elshi.engine.clock.now(), 'UTC')
  return { asked, route: findPost(portal.elshi.network, { ...asked, on }) }
}

function onlineServices(portal: Portal): string[] {
  return portal
    .services()
    .filter(({ channels }) => channels.includes('portal'))
    .map(({ id }) => id)
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

/** Rendered pages by path, each made anew after its time. What does not exist is not kept: nobody can fill the memory. */
function keptPages() {
  const pages = new Map<string, { readonly body: Buffer; readonly until: number }>()
  return (path: string, now: Date, make: () => string | undefined): Buffer | undefined => {
    const known = pages.get(path)
    if (known && now.getTime() < known.until) return known.body
    const made = make()
    if (made === undefined) return undefined
    const body = Buffer.from(made)
    pages.set(path, { body, until: now.getTime() + KEEP_SECONDS * 1000 })
    return body
  }
}
