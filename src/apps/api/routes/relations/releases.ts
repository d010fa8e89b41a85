// SPDX-License-Identifier: Apache-2.0
// What officers release to a partner, take back and answer; and the package that leaves on paper.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { choicesFor, drawUp, writePackage } from '#src/apps/releasing/index.ts'
import { listInFile, readThing, record } from '#src/consular/journal/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import type { Release } from '#src/relations/releases/index.ts'
import {
  awaitsAnswer,
  decideNote,
  digestOf,
  hear,
  kindToRelease,
  latestOf,
  listReleases,
  listRemarks,
  notes,
  readRelease,
  releaseTo,
  withdraw,
  withdrawnContent,
} from '#src/relations/releases/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { notFound } from '../../floor/problem.ts'
import { addRoute } from '../../route.ts'
import { day, idText } from '../../schemas/said.ts'
import { fileKeepers } from './keepers.ts'
import { recorded, recordedThing, wish } from './recorded.ts'
import type { Telling } from './releases-told.ts'
import {
  changes,
  changesTold,
  contentShape,
  contentTold,
  lineTold,
  releaseLine,
  releaseWhole,
  remarkIn,
  remarkTold,
  wholeTold,
} from './releases-told.ts'
import { partyCode, tellerIn } from './told-between.ts'

const common = { permission: fileKeepers, tag: 'relations' } as const
const file = z.object({ code: partyCode })
const one = z.object({ id: idText })
const sentence = z.string().trim().min(1).max(5000)
const kind = z.string().regex(/^[a-z][a-z-]{1,30}$/)

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

function choosingRoutes(server: FastifyInstance, elshi: Elshi): void {
  addRoute(
    server,
    {
      ...common,
      method: 'GET',
      url: '/partners/:code/releases/choices',
      summary: 'What of a partner’s file could be released, and what the partner has of it',
      params: file,
      answer: z.object({
        choices: z.array(
          z.object({ kind: z.string(), id: z.string(), title: z.string(), words: z.string(), stands: stands }),
        ),
      }),
    },
    async ({ visitor, params, language }) => {
      const { actor } = visitor
      const party = params.code
      const { words, releases } = await tellingOf(elshi, actor, { party, language })
      const choices = await choicesFor(elshi, actor, party)
      const told = await Promise.all(
        choices.map(async (choice) => {
          const made = await drawUp(elshi, actor, { party, ...choice })
          if (!made.ok) return []
          const { title, clauses } = made.value
          const latest = latestOf(releases.filter(({ state }) => state.kind === choice.kind && state.of === choice.id))
          return [
            {
              ...choice,
              title: words(title),
              words: choice.kind === 'commitment' && clauses[0] ? words(clauses[0].words) : '',
              stands: standsOf(latest?.state, digestOf(made.value)),
            },
          ]
        }),
      )
      return { choices: told.flat() }
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

function standsOf(latest: Release | undefined, digest: string): z.infer<typeof stands> {
  if (!latest) return 'never-released'
  if (latest.withdrawn) return 'withdrawn'
  return latest.digest === digest ? 'as-released' : 'changed-since'
}

function releasingRoutes(server: FastifyInstance, elshi: Elshi): void {
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

function packageRoutes(server: FastifyInstance, elshi: Elshi): void {
  const { journal } = elshi
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/partners/:code/releases/notes',
      summary: 'Keep a note verbale, with its number and day, under which all that is released now leaves on paper',
      params: file,
      body: z.strictObject({
        commandId: wish.commandId,
        number: z.string().trim().min(1).max(60),
        on: day,
        addressee: z.string().trim().min(1).max(300).optional(),
        language: z.enum(elshi.languages as [string, ...string[]]).optional(),
      }),
      answer: recordedThing,
    },
    async ({ visitor, params, body, language }, reply) => {
      const { actor } = visitor
      const { commandId, number, on, addressee } = body
      const party = params.code
      const current = currentOf(await listReleases(journal, actor, party))
      const note = {
        party,
        number,
        on: plainDate(on),
        language: body.language ?? language,
        ...(addressee !== undefined && { addressee }),
        releases: current.map(({ id }) => id),
      }
      const command = { id: `${party}.note.${commandId}`, commandId, expected: 0 }
      const { id, sequence } = recorded(await record(journal, actor, notes, command, () => decideNote(note)))
      reply.code(201)
      return { id, sequence }
    },
  )
  addRoute(
    server,
    {
      ...common,
      method: 'GET',
      url: '/partners/:code/releases/package.docx',
      summary: 'The note verbale with what it took along, as DOCX',
      params: file,
      query: z.strictObject({ note: idText }),
      answer: 'file',
    },
    async ({ visitor, params, query }, reply) => {
      const { actor } = visitor
      const note = await readThing(journal, actor, notes, query.note)
      if (note?.state.party !== params.code) throw notFound()
      const sent = await Promise.all(note.state.releases.map((id) => versionSent(elshi, actor, id)))
      const docx = await writePackage(elshi, note.state, sent.flat())
      return reply
        .header('content-disposition', `attachment; filename="${note.id.replace(/[^\w.-]/g, '_')}.docx"`)
        .type('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
        .send(Buffer.from(docx))
    },
  )
}

/** What a note took along is what it was then, also when it was withdrawn since. */
async function versionSent({ journal }: Elshi, actor: Actor, id: string): Promise<readonly Release[]> {
  const release = (await readRelease(journal, actor, id))?.state
  if (!release) return []
  const text = release.content ?? (await withdrawnContent(journal, actor, id))
  return [{ ...release, ...(text && { content: text }) }]
}

/** The newest version of each thing, as far as it was not withdrawn. */
function currentOf(all: Awaited<ReturnType<typeof listReleases>>) {
  const things = new Set(all.map(({ state }) => `${state.kind} ${state.of}`))
  return [...things].flatMap((thing) => {
    const latest = latestOf(all.filter(({ state }) => `${state.kind} ${state.of}` === thing))
    return latest && !latest.state.withdrawn ? [latest] : []
  })
}

async function notesOf({ journal }: Elshi, actor: Actor, party: string) {
  return (await listInFile(journal, actor, notes, { party, order: 'newest', most: 200 })).things
}

/** What is told of a partner’s file, with the names of whoever acted in it. */
export async function tellingOf(
  elshi: Elshi,
  actor: Actor,
  { party, language }: { readonly party: string; readonly language: string },
): Promise<Telling> {
  const { journal, engine } = elshi
  const [found, said] = await Promise.all([listReleases(journal, actor, party), listRemarks(journal, actor, party)])
  const accounts = [
    ...found.map(({ state }) => state.by),
    ...said.flatMap(({ state }) => [state.by, ...state.heard.map(({ by }) => by)]),
  ]
  const names = await engine.officerNames([...new Set(accounts)])
  const { words } = tellerIn(elshi, language)
  return { words, name: (account) => names.get(account) ?? '', releases: found, remarks: said }
}
