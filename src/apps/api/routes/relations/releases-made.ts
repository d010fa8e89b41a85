// SPDX-License-Identifier: Apache-2.0
// What could be released of a file, exactly what the partner would see of it, and the release.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { choicesFor, drawUp, readingFor, speakersOf } from '#src/apps/releasing/index.ts'
import type { Release } from '#src/relations/releases/index.ts'
import { digestOf, kindToRelease, latestOf, releasedKinds, releaseTo } from '#src/relations/releases/index.ts'
import { notFound } from '../../floor/problem.ts'
import { addRoute } from '../../route.ts'
import { idText } from '../../schemas/said.ts'
import { fileKeepers } from './keepers.ts'
import { recorded, recordedThing, wish } from './recorded.ts'
import { tellingOf } from './releases-telling.ts'
import { changes, changesTold, contentShape, contentTold } from './releases-told.ts'
import { partyCode } from './told-between.ts'

const common = { permission: fileKeepers, tag: 'relations' } as const
const file = z.object({ code: partyCode })
const sentence = z.string().trim().min(1).max(5000)
const kind = z.string().regex(/^[a-z][a-z-]{1,30}$/)

const preview = z.object({
  kind: z.string(),
  id: z.string(),
  /** What the release must bring back, so that nothing else is released than was seen. */
  seen: z.string(),
  content: contentShape,
  version: z.int(),
  /** Since the version that the partner has; absent where it has none. */
  changes: changes.optional(),
})

export function choosingRoutes(server: FastifyInstance, elshi: Elshi): void {
  addRoute(
    server,
    {
      ...common,
      method: 'GET',
      url: '/partners/:code/releases/choices',
      summary: 'What of a partner’s file could be released, and what the partner has of it',
      params: file,
      /** Of one kind, what stands further back. */
      query: z.strictObject({
        kind: z.enum(releasedKinds).optional(),
        skip: z.coerce.number().int().min(0).max(100_000).default(0),
      }),
      answer: z.object({
        choices: z.array(
          z.object({ kind: z.string(), id: z.string(), title: z.string(), words: z.string(), stands: stands }),
        ),
        /** Kinds of which more stands further back, and from where on. */
        further: z.array(z.object({ kind: z.string(), skip: z.int() })),
      }),
    },
    async ({ visitor, params, query, language }) => {
      const { actor } = visitor
      const party = params.code
      const { words, releases } = await tellingOf(elshi, actor, { party, language })
      const reading = readingFor(elshi, actor)
      const speakers = speakersOf(elshi)
      const own = speakers.filter((one) => one.language === language)
      const pages = await choicesFor(reading, party, query)
      const choices = pages.flatMap((page) => page.choices)
      const versions = Map.groupBy(releases, ({ state }) => `${state.kind} ${state.of}`)
      const told = await Promise.all(
        choices.map(async (choice) => {
          const latest = latestOf(versions.get(`${choice.kind} ${choice.id}`) ?? [])
          // What the partner never had is compared with nothing: its title is told to this reader alone.
          const isPlain = !latest && choice.kind !== 'figures' && own.length > 0
          const means = { reading, speakers: isPlain ? own : speakers }
          const made = await drawUp(elshi, actor, { party, ...choice }, means)
          if (!made.ok) return []
          const { title, clauses } = made.value
          return [
            {
              ...choice,
              title: words(title),
              words: choice.kind === 'commitment' && clauses[0] ? words(clauses[0].words) : '',
              stands: standsOf(latest?.state, () => digestOf(made.value)),
            },
          ]
        }),
      )
      const further = pages.flatMap(({ kind, next }) => (next === undefined ? [] : [{ kind, skip: next }]))
      return { choices: told.flat(), further }
    },
  )
  addRoute(
    server,
    {
      ...common,
      method: 'GET',
      url: '/partners/:code/releases/preview',
      summary: 'Exactly what the partner would see of a thing, and what is new in it since the version that it has',
      params: file,
      query: z.strictObject({ kind, id: idText }),
      answer: preview,
    },
    async ({ visitor, params, query, language }) => {
      const { actor } = visitor
      const party = params.code
      const made = recorded(await drawUp(elshi, actor, { party, ...query }))
      const { words, releases } = await tellingOf(elshi, actor, { party, language })
      const latest = latestOf(releases.filter(({ state }) => state.kind === query.kind && state.of === query.id))?.state
      return {
        ...query,
        seen: digestOf(made),
        content: contentTold(made, words),
        version: (latest?.version ?? 0) + 1,
        ...(latest?.content && { changes: changesTold(latest.content, made, words) }),
      }
    },
  )
}

const stands = z.enum(['never-released', 'as-released', 'changed-since', 'withdrawn'])

function standsOf(latest: Release | undefined, digest: () => string): z.infer<typeof stands> {
  if (!latest) return 'never-released'
  if (latest.withdrawn) return 'withdrawn'
  return latest.digest === digest() ? 'as-released' : 'changed-since'
}

export function releasingRoutes(server: FastifyInstance, elshi: Elshi): void {
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/partners/:code/releases',
      summary: 'Release things of the file as they were seen in the preview, all of them or none',
      params: file,
      body: z.strictObject({
        commandId: wish.commandId,
        things: z
          .array(z.strictObject({ kind, id: idText, seen: z.string().max(64) }))
          .min(1)
          .max(200),
        note: sentence.optional(),
      }),
      answer: z.object({ released: z.array(recordedThing) }),
    },
    async ({ visitor, params, body, language }, reply) => {
      const { actor } = visitor
      const party = params.code
      if (!elshi.between.partners.some(({ code }) => code === party)) throw notFound()
      const things = await Promise.all(
        body.things.map(async ({ kind: wished, id, seen }) => {
          const made = await drawUp(elshi, actor, { party, kind: wished, id })
          // A kind that is never released has its own sentence, which the drawing brings.
          const shared = kindToRelease(wished)
          return { kind: shared.ok ? shared.value : ('agenda' as const), of: id, seen, made }
        }),
      )
      const note = body.note === undefined ? undefined : { [language]: body.note }
      const of = { party, home: elshi.between.home, commandId: body.commandId, note }
      const released = recorded(await releaseTo(elshi.journal, actor, of, things))
      reply.code(201)
      return { released: released.map(({ id, sequence }) => ({ id, sequence })) }
    },
  )
}
