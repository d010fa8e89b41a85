// SPDX-License-Identifier: Apache-2.0
import type { FastifyInstance } from 'fastify'
import type { Elshi } from '#src/apps/compose/index.ts'
import { readThing } from '#src/consular/journal/index.ts'
import { instrumentOn, instruments } from '#src/consular/rulebook/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { inWords } from '#src/relations/telling/index.ts'
import { isPlainDate, plainDateAt } from '#src/standards/calendar/index.ts'
import type { Portal } from '../portal.ts'
import { missing, sendPage } from '../portal.ts'
import type { Reader } from '../reader.ts'
import type { ShownChange } from './change-page.ts'
import { changePage } from './change-page.ts'
import { playersOf } from './players.ts'
import { reportsPage } from './reports-page.ts'
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
  server.get<{ Params: { story: string }; Querystring: Record<string, unknown> }>(
    '/stories/:story',
    open,
    async ({ params, query }, reply) => {
      const story = stories.find(({ id }) => id === params.story)
      if (!story?.exhibit) return missing(reply)
      const reader = portal.reader(language)
      const shown = { story, sourceOf: (id: string) => sources.get(id) }
      const main =
        story.exhibit.kind === 'change'
          ? await changeOf(elshi, reader, { ...shown, change: story.exhibit }, query.on)
          : reportsPage(reader, { ...shown, calendar: story.exhibit })
      const title = inWords(story.exhibit.title, language)
      return sendPage(portal, reply, reader, { title, path: `/stories/${story.id}`, main })
    },
  )
}

// What the instrument’s records say is read as the program itself: the page is public, and tells its state alone.
const reading: Actor = { id: 'stories', kind: 'system', posts: [], compartments: ['relations'], roles: [] }

async function changeOf(
  elshi: Elshi,
  reader: Reader,
  shown: Omit<ShownChange, 'on' | 'isWrong' | 'found'>,
  asked: unknown,
) {
  const today = plainDateAt(reader.now, 'UTC')
  const isWrong = asked !== undefined && asked !== '' && !isPlainDate(asked)
  const on = isPlainDate(asked) ? asked : today
  const kept = await readThing(elshi.journal, reading, instruments, shown.change.instrument)
  return changePage(reader, { ...shown, on, isWrong, found: kept && instrumentOn(kept.state, { on }) })
}
