// SPDX-License-Identifier: Apache-2.0
import type { FastifyInstance } from 'fastify'
import type { Elshi } from '#src/apps/compose/index.ts'
import { listDemonstrationAccounts } from '#src/platform/identity/index.ts'
import type { Portal } from '../portal.ts'
import { sendPage } from '../portal.ts'
import { nameOf } from '../posts/post-book.ts'
import type { Reader } from '../reader.ts'
import type { Player } from './stories-page.ts'
import { storiesPage } from './stories-page.ts'

const open = { config: { permission: 'public', anonymous: true } } as const
const KEEP_SECONDS = 20

/** In a demonstration alone: the stories, and who may be played. */
export function storiesRoutes(server: FastifyInstance, portal: Portal, language: string): void {
  const { elshi } = portal
  const { stories } = elshi.between
  if (!elshi.demonstration || !stories) return
  const sources = new Map(elshi.between.sources.map(({ id, body }) => [id, body.source]))
  server.get('/stories', open, async (_, reply) => {
    const reader = portal.reader(language)
    const players = await playersOf(elshi, portal, reader)
    const told = { stories, sourceOf: (id: string) => sources.get(id), players }
    const page = { title: reader.say('portal.stories.title'), path: '/stories', main: storiesPage(reader, told) }
    return sendPage(portal, reply, reader, { ...page, keepSeconds: KEEP_SECONDS })
  })
}

async function playersOf({ identity }: Elshi, portal: Portal, reader: Reader): Promise<readonly Player[]> {
  const accounts = await listDemonstrationAccounts(identity)
  return accounts.map(({ name, post, roles }) => {
    const place = post === '*' ? undefined : portal.findPost(post)
    return {
      name,
      title: roles.map((role) => reader.say(`role.${role}`)).join(', '),
      post: place ? nameOf(reader, place) : reader.say('portal.stories.ministry'),
    }
  })
}
