// SPDX-License-Identifier: Apache-2.0
// What officers released to a partner: its versions, what is taken back, and what the partner said of them.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { awaitsAnswer, hear, readRelease, withdraw, withdrawnContent } from '#src/relations/releases/index.ts'
import { notFound } from '../../floor/problem.ts'
import { addRoute } from '../../route.ts'
import { idText } from '../../schemas/said.ts'
import { fileKeepers } from './keepers.ts'
import { recorded, recordedThing, wish } from './recorded.ts'
import { notesOf, packageRoutes } from './release-package.ts'
import { choosingRoutes, releasingRoutes } from './releases-made.ts'
import { tellingOf } from './releases-telling.ts'
import { lineTold, releaseLine, releaseWhole, remarkIn, remarkTold, wholeTold } from './releases-told.ts'
import { partyCode, tellerIn } from './told-between.ts'

const common = { permission: fileKeepers, tag: 'relations' } as const
const file = z.object({ code: partyCode })
const one = z.object({ id: idText })
const sentence = z.string().trim().min(1).max(5000)

export function releaseRoutes(server: FastifyInstance, elshi: Elshi): void {
  fileRoutes(server, elshi)
  choosingRoutes(server, elshi)
  releasingRoutes(server, elshi)
  versionRoutes(server, elshi)
  remarkRoutes(server, elshi)
  packageRoutes(server, elshi)
}

const fileOf = z.object({
  released: z.array(releaseLine),
  /** What waits for an answer, the oldest first. */
  waiting: z.array(remarkTold),
  notes: z.array(z.object({ id: z.string(), number: z.string(), on: z.string(), by: z.string() })),
})

function fileRoutes(server: FastifyInstance, elshi: Elshi): void {
  addRoute(
    server,
    {
      ...common,
      method: 'GET',
      url: '/partners/:code/releases',
      summary: 'What is released to a partner, in which version and by whom, and the remarks that wait for an answer',
      params: file,
      answer: fileOf,
    },
    async ({ visitor, params, language }) => {
      const { actor } = visitor
      const telling = await tellingOf(elshi, actor, { party: params.code, language })
      const kept = await notesOf(elshi, actor, params.code)
      const names = await elshi.engine.officerNames(kept.map(({ state }) => state.by))
      return {
        released: telling.releases.map((thing) => lineTold(thing, telling)),
        waiting: telling.remarks
          .filter(({ state }) => awaitsAnswer(state))
          .toReversed()
          .map((thing) => remarkIn(thing, telling)),
        notes: kept.map(({ id, state: { number, on, by } }) => ({ id, number, on, by: names.get(by) ?? '' })),
      }
    },
  )
}

function versionRoutes(server: FastifyInstance, elshi: Elshi): void {
  const { journal } = elshi
  addRoute(
    server,
    {
      ...common,
      method: 'GET',
      url: '/releases/:id',
      summary: 'One version as the partner sees it, what is new in it, and what was said of it',
      params: one,
      answer: releaseWhole.extend({ partner: z.object({ code: z.string(), name: z.string() }) }),
    },
    async ({ visitor, params, language }) => {
      const { actor } = visitor
      const thing = await readRelease(journal, actor, params.id)
      if (!thing) throw notFound()
      const { party, content: kept } = thing.state
      const telling = await tellingOf(elshi, actor, { party, language })
      const text = kept ?? (await withdrawnContent(journal, actor, params.id))
      return { ...wholeTold(thing, text, telling), partner: tellerIn(elshi, language).party(party) }
    },
  )
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/releases/:id/withdrawal',
      summary: 'Withdraw a version: its text is gone from the partner, who reads the reason; the record stays',
      params: one,
      body: z.strictObject({ ...wish, reason: sentence }),
      answer: recordedThing,
    },
    async ({ visitor, params, body, language }) => {
      const { commandId, expected, reason } = body
      const of = { id: params.id, commandId, expected }
      const { id, sequence } = recorded(await withdraw(journal, visitor.actor, of, { [language]: reason }))
      return { id, sequence }
    },
  )
}

function remarkRoutes(server: FastifyInstance, elshi: Elshi): void {
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/remarks/:id/answers',
      summary: 'Answer what a partner said of a version, or note it without an answer',
      params: one,
      body: z.strictObject({ ...wish, words: sentence.optional() }),
      answer: recordedThing,
    },
    async ({ visitor, params, body, language }) => {
      const { commandId, expected, words } = body
      const of = { id: params.id, commandId, expected }
      const said = words === undefined ? undefined : { [language]: words }
      const { id, sequence } = recorded(await hear(elshi.journal, visitor.actor, of, said))
      return { id, sequence }
    },
  )
}
