// SPDX-License-Identifier: Apache-2.0
// How an application begins, rests, goes on and ends.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Service } from '#src/consular/catalogue/index.ts'
import type { Post } from '#src/consular/posts/index.ts'
import { mandateCovers, mandatesHeldBy } from '#src/consular/registry/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import type { Portal } from '../portal.ts'
import { missing, sendPage } from '../portal.ts'
import { lodgedPage, savedPage } from './code-pages.ts'
import type { Behalf, Draft } from './draft.ts'
import { addressOf } from './frame.ts'
import { ownEntries } from './own-entries.ts'
import { showResume } from './resume.ts'
import { startPage } from './start-page.ts'
import { firstUnseen } from './steps.ts'
import {
  findDraft,
  forgetDraft,
  keepDraft,
  loadWritten,
  newDraft,
  openWriting,
  rememberCode,
  writingOf,
} from './writing.ts'

type OfService = { Params: { service: string }; Querystring: Record<string, unknown>; Body: Record<string, unknown> }

export function startRoutes(server: FastifyInstance, portal: Portal, language: string): void {
  beginning(server, portal, language)
  resting(server, portal, language)
  ending(server, portal, language)
}

function beginning(server: FastifyInstance, portal: Portal, language: string): void {
  server.get<OfService>('/apply/:service', { config: { permission: 'public' } }, async (request, reply) => {
    const service = onlineService(portal, request.params.service)
    if (!service) return missing(reply)
    const reader = portal.reader(language)
    const posts = postsFor(portal, service)
    const found = await findDraft(portal, request)
    const begun =
      found && !found.draft.lodged
        ? { service: found.draft.service, at: await goingOn(portal, language, found) }
        : undefined
    return sendPage(portal, reply, reader, {
      title: reader.say('portal.apply.start.title', { service: reader.say(`${service.id}.title`) }),
      path: `/apply/${service.id}`,
      way: 'services',
      personal: true,
      main: startPage(reader, {
        service,
        posts,
        chosen: posts.find(({ id }) => id === request.query.post),
        token: reply.formToken(),
        postMissing: false,
        behalves: await behalvesOf(portal, request, service),
        entries: await ownEntries(portal, request, service),
        ...(begun && { begun }),
      }),
    })
  })

  server.post<OfService>(
    '/apply/:service',
    { config: { permission: 'public', limit: 'draft' } },
    async (request, reply) => {
      const service = onlineService(portal, request.params.service)
      if (!service) return missing(reply)
      const reader = portal.reader(language)
      const posts = postsFor(portal, service)
      const behalves = await behalvesOf(portal, request, service)
      const behalf = behalves.find(({ mandate }) => mandate === request.body.for)
      const entries = await ownEntries(portal, request, service)
      // The entry is the writer's own: whom they act for stands in another.
      const entry = behalf ? undefined : entries.find(({ reference }) => reference === request.body.entry)
      const chosen = posts.find(({ id }) => id === (request.body.post || entry?.post))
      if (!chosen)
        return sendPage(portal, reply, reader, {
          title: reader.say('portal.apply.start.title', { service: reader.say(`${service.id}.title`) }),
          path: `/apply/${service.id}`,
          way: 'services',
          personal: true,
          wrong: true,
          status: 422,
          main: startPage(reader, {
            service,
            posts,
            chosen,
            token: reply.formToken(),
            postMissing: true,
            behalves,
            entries,
            ...(behalf && { behalf: behalf.mandate }),
            ...(typeof request.body.entry === 'string' && { entry: request.body.entry }),
          }),
        })
      const draft = newDraft(service, chosen.id, request.visitor, { behalf, entry })
      const { code } = await keepDraft(portal, reply, draft)
      const { steps } = writingOf(portal, { code, draft, service, post: chosen })
      return reply.redirect(addressOf(reader, service.id, firstUnseen(steps, [])), 303)
    },
  )
}

function resting(server: FastifyInstance, portal: Portal, language: string): void {
  server.get<OfService>('/apply/:service/saved', { config: { permission: 'public' } }, async (request, reply) => {
    const reader = portal.reader(language)
    const writing = await openWriting(portal, request, reply, reader)
    if (!writing) return reply
    const { draft, code, post, steps } = writing
    const { until } = await keepDraft(portal, reply, draft, code)
    return sendPage(portal, reply, reader, {
      title: reader.say('portal.apply.saved.title'),
      path: `/apply/${draft.service}/saved`,
      personal: true,
      main: savedPage(reader, {
        draft,
        code,
        until: plainDateAt(until, post.timeZone),
        goOn: firstUnseen(steps, draft.seen),
      }),
    })
  })

  server.get('/resume', { config: { permission: 'public' } }, (_, reply) => {
    return showResume(portal, reply, portal.reader(language), { code: '' })
  })

  server.post<OfService>('/resume', { config: { permission: 'public', limit: 'follow' } }, async (request, reply) => {
    const typed = typeof request.body.code === 'string' ? request.body.code.trim().slice(0, 80) : ''
    const draft = await loadWritten(portal, typed)
    if (!draft) return showResume(portal, reply, portal.reader(language), { code: typed, wrong: true })
    rememberCode(portal, reply, typed)
    return reply.redirect(await goingOn(portal, language, { code: typed, draft }), 303)
  })
}

function ending(server: FastifyInstance, portal: Portal, language: string): void {
  server.get<OfService>('/apply/:service/done', { config: { permission: 'public' } }, async (request, reply) => {
    const reader = portal.reader(language)
    const found = await findDraft(portal, request)
    const post = found && portal.findPost(found.draft.post)
    const lodged = found?.draft.lodged
    if (!found || !post || !lodged) return reply.redirect(`/${language}/follow`, 303)
    return sendPage(portal, reply, reader, {
      title: reader.say('portal.lodged.title'),
      path: `/apply/${found.draft.service}/done`,
      personal: true,
      main: lodgedPage(reader, { draft: found.draft, lodged, post, pages: portal.posts, token: reply.formToken() }),
    })
  })

  server.post<OfService>('/apply/:service/noted', { config: { permission: 'public' } }, async (request, reply) => {
    const found = await findDraft(portal, request)
    if (found) await forgetDraft(portal, reply, found.code)
    return reply.redirect(`/${language}/follow`, 303)
  })
}

/** Where a draft goes on: its first page that was never sent, or the slip when it is lodged. */
async function goingOn(
  portal: Portal,
  language: string,
  { code, draft }: { code: string; draft: Draft },
): Promise<string> {
  const service = portal.findService(draft.service)
  const post = portal.findPost(draft.post)
  if (draft.lodged) return addressOf({ language }, draft.service, 'done')
  if (!service || !post) return `/${language}/services`
  const { steps } = writingOf(portal, { code, draft, service, post })
  return addressOf({ language }, draft.service, firstUnseen(steps, draft.seen))
}

/** Those for whom whoever is signed in may lodge this service today. */
async function behalvesOf(portal: Portal, { visitor }: FastifyRequest, { id }: Service): Promise<readonly Behalf[]> {
  if (!visitor.session?.applicant) return []
  const held = await mandatesHeldBy(portal.elshi.engine, visitor.actor)
  return held
    .filter((mandate) => mandateCovers(mandate, id, 'lodge'))
    .map(({ id: mandate, kind, from, principal = '' }) => ({ mandate, kind, from, name: principal }))
}

function onlineService(portal: Portal, id: string): Service | undefined {
  const service = portal.findService(id)
  return service?.channels.includes('portal') ? service : undefined
}

function postsFor(portal: Portal, service: Service): readonly Post[] {
  const { engine, network } = portal.elshi
  const now = engine.clock.now()
  return network.posts.filter((post) => engine.posts.mayServe(post.id, service.id, plainDateAt(now, post.timeZone)))
}
