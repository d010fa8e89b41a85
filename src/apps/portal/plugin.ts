// SPDX-License-Identifier: Apache-2.0
import formbody from '@fastify/formbody'
import type { FastifyInstance, FastifyPluginAsync } from 'fastify'
import type { Elshi } from '#src/apps/compose/index.ts'
import { accountRoutes } from './account/account-routes.ts'
import { deleteAccountRoutes } from './account/delete-routes.ts'
import { pageRoutes } from './apply/page-routes.ts'
import { papersRoutes } from './apply/papers-routes.ts'
import { reviewRoutes } from './apply/review-routes.ts'
import { startRoutes } from './apply/start-routes.ts'
import { assets } from './assets.ts'
import { checkRoutes } from './check/check-routes.ts'
import { answerInPages } from './errors/answer-in-pages.ts'
import { actionRoutes } from './follow/action-routes.ts'
import { followRoutes } from './follow/follow-routes.ts'
import { mailboxDoor, mailboxRoutes } from './mailbox/mailbox-routes.ts'
import { openPortal } from './portal.ts'
import { land } from './posts/map.ts'
import { publicRoutes } from './public-routes.ts'
import { storiesRoutes } from './stories/stories-routes.ts'

const faces = [
  publicRoutes,
  startRoutes,
  pageRoutes,
  papersRoutes,
  reviewRoutes,
  followRoutes,
  actionRoutes,
  accountRoutes,
  deleteAccountRoutes,
  checkRoutes,
  mailboxRoutes,
  storiesRoutes,
]
const open = { config: { permission: 'public', anonymous: true } } as const

/** The public's pages, in every language of the home state, for the one server of the program. */
export function portalPlugin(elshi: Elshi): FastifyPluginAsync {
  return async (server) => {
    const portal = openPortal(elshi)
    await server.register(formbody)
    answerInPages(server, portal)
    fixedFiles(server)
    mailboxDoor(server, portal)
    server.get('/', { config: { permission: 'public', anonymous: true } }, (request, reply) =>
      // A demonstration opens on what it tells; anything else on the portal.
      reply
        .header('vary', 'accept-language')
        .redirect(`/${request.language}${elshi.demonstration && elshi.between.stories ? '/stories' : ''}`, 302),
    )
    for (const language of elshi.languages)
      await server.register(
        async (pages) => {
          answerInPages(pages, portal, language)
          for (const routes of faces) routes(pages, portal, language)
        },
        { prefix: `/${language}` },
      )
  }
}

function fixedFiles(server: FastifyInstance): void {
  for (const { path, type, body } of [...assets, land])
    server.get(path, open, (_, reply) =>
      reply.header('content-type', type).header('cache-control', 'public, max-age=31536000, immutable').send(body),
    )
}
