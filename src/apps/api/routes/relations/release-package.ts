// SPDX-License-Identifier: Apache-2.0
// The package that leaves on paper, for a partner who does not log in: a note verbale, and what was released.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { writePackage } from '#src/apps/releasing/index.ts'
import { listInFile, readThing, record } from '#src/consular/journal/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import type { Release } from '#src/relations/releases/index.ts'
import {
  latestOf,
  listReleases,
  notes,
  notesVerbales,
  readRelease,
  releasedKinds,
  withdrawnContent,
} from '#src/relations/releases/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { notFound } from '../../floor/problem.ts'
import { addRoute } from '../../route.ts'
import { day, idText } from '../../schemas/said.ts'
import { fileKeepers } from './keepers.ts'
import { recorded, recordedThing, wish } from './recorded.ts'
import { partyCode } from './told-between.ts'

const common = { permission: fileKeepers, tag: 'relations' } as const
const file = z.object({ code: partyCode })

export function packageRoutes(server: FastifyInstance, elshi: Elshi): void {
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
      const { id, sequence } = recorded(await record(journal, actor, notes, command, () => notesVerbales.decide(note)))
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

/** The newest version of each thing, as far as it was not withdrawn: agendas first, figures last. */
function currentOf(all: Awaited<ReturnType<typeof listReleases>>) {
  const things = new Set(all.map(({ state }) => `${state.kind} ${state.of}`))
  const current = [...things].flatMap((thing) => {
    const latest = latestOf(all.filter(({ state }) => `${state.kind} ${state.of}` === thing))
    return latest && !latest.state.withdrawn ? [latest] : []
  })
  const rank = ({ state }: (typeof current)[number]) => releasedKinds.indexOf(state.kind)
  return current.toSorted((one, other) => rank(one) - rank(other))
}

/** The notes of a partner’s file, the newest first. */
export async function notesOf({ journal }: Elshi, actor: Actor, party: string) {
  return (await listInFile(journal, actor, notes, { party, order: 'newest', most: 200 })).things
}
