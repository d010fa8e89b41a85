// SPDX-License-Identifier: Apache-2.0
// The program as people meet it: a real server with all faces on a database of its own, and a browser in front of it.
import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { FastifyPluginAsync } from 'fastify'
import type { Browser, Page } from 'playwright-core'
import type { Elshi } from '#src/apps/compose/index.ts'
import { kazakhstan } from '#src/apps/compose/index.ts'
import { deskPlugin } from '#src/apps/desk/index.ts'
import { portalPlugin } from '#src/apps/portal/index.ts'
import type { CaseCommand } from '#src/consular/cases/index.ts'
import { actOnCase } from '#src/consular/cases/index.ts'
import { parseReference } from '#src/consular/history/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { openBrowser } from '#testing/browser.ts'
import { testProgram } from '#testing/elshi.ts'
import { groupVisit } from '#testing/group-visit/index.ts'
import { libraryCard } from '#testing/library-card/index.ts'

const testing = join(import.meta.dirname, '../../testing')

export type Journey = {
  /** Where people find the program: `http://localhost:…`. */
  readonly address: string
  readonly elshi: Elshi
  readonly browser: Browser
  /** A person with a browser of their own: no cookie is shared with anybody. */
  visitor(): Promise<Page>
  /** What an invented officer of a post does with a case, by its reference. */
  officerDoes(reference: string, deed: Record<string, unknown>, officer?: Actor): Promise<void>
  stop(): Promise<void>
}

/** Starts everything once for a file of journeys; the two services of the tests stand beside those of Kazakhstan. */
export async function startJourney(
  options: {
    readonly demonstration?: boolean
    readonly env?: Readonly<Record<string, string>>
    /** What goes wrong in the portal before a page is made, by what the address asks for. */
    readonly wrong?: (asked: Readonly<Record<string, unknown>>) => void
  } = {},
): Promise<Journey> {
  const home = kazakhstan()
  const program = await testProgram({
    home: {
      ...home,
      services: [...home.services, libraryCard, groupVisit],
      textFolders: [
        ...home.textFolders,
        ...['library-card', 'group-visit'].map((service) => join(testing, service, 'texts')),
      ],
    },
    faces: (elshi) => [
      options.wrong ? goingWrong(portalPlugin(elshi), options.wrong) : portalPlugin(elshi),
      deskPlugin,
    ],
    demonstration: options.demonstration ?? true,
    ...(options.env && { env: options.env }),
  })
  const { elshi, server } = program
  const [browser] = await Promise.all([openBrowser(), server.listen({ host: '127.0.0.1', port: 0 })])
  const { port } = server.server.address() as AddressInfo
  return {
    address: `http://localhost:${port}`,
    elshi,
    browser,
    visitor: async () => {
      const context = await browser.newContext({ baseURL: `http://localhost:${port}`, javaScriptEnabled: false })
      context.setDefaultTimeout(15_000)
      return context.newPage()
    },
    officerDoes: async (reference, deed, officer = inventedOfficer(reference.slice(0, 3))) => {
      const key = parseReference(reference)
      const command = { commandId: randomUUID(), ...key, ...deed } as CaseCommand
      const outcome = await actOnCase(elshi.engine, officer, command, { isFresh: true })
      if (!outcome.ok) throw new Error(`The officer could not do it: ${outcome.refusal.code}.`)
    },
    stop: async () => {
      for (const context of browser.contexts()) await context.close()
      await program.stop()
    },
  }
}

/** The same pages, before each of which something may be thrown. */
function goingWrong(portal: FastifyPluginAsync, wrong: (asked: Record<string, unknown>) => void): FastifyPluginAsync {
  return async (server, settings) => {
    server.addHook('preHandler', async ({ query }) => wrong(query as Record<string, unknown>))
    await portal(server, settings)
  }
}

/** Somebody who may do everything at one post; four eyes need two of them. */
export function inventedOfficer(post: string): Actor {
  return {
    id: randomUUID(),
    kind: 'officer',
    posts: [post],
    compartments: ['general', 'family'],
    roles: ['officer', 'approving-consul', 'head-of-post'],
  }
}
