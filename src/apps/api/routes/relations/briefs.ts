// SPDX-License-Identifier: Apache-2.0
// Briefs: drafted from what is recorded for a partner and a round, edited paragraph by paragraph, signed, and set on paper.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { BriefToPrint } from '#src/apps/briefing/index.ts'
import { draftFor, pageOf, printBrief, writeBriefDocx } from '#src/apps/briefing/index.ts'
import type { Elshi } from '#src/apps/compose/index.ts'
import type { Thing } from '#src/consular/journal/index.ts'
import type { Block, Brief, Rest, WholeBrief } from '#src/relations/briefs/index.ts'
import { editBrief, gapsIn, keepDraft, listBriefs, readBrief, signBrief } from '#src/relations/briefs/index.ts'
import { notFound } from '../../floor/problem.ts'
import { addRoute } from '../../route.ts'
import { idText } from '../../schemas/said.ts'
import { caseCountRoute } from './case-counts.ts'
import { fileKeepers } from './keepers.ts'
import { recorded, recordedThing, wish } from './recorded.ts'
import { partyCode } from './told-between.ts'

const common = { permission: fileKeepers, tag: 'relations' } as const
const one = z.object({ id: idText })
const words = z.string().trim().min(1).max(5000)
const rest = z.object({
  kind: z.string(),
  id: z.string(),
  words: z.string(),
  /** A public page, where there is one. */
  address: z.string().optional(),
  /** Where it is opened. */
  page: z.string(),
})
const block = z.discriminatedUnion('kind', [
  z.object({ id: z.string(), kind: z.literal('heading'), words: z.string() }),
  z.object({
    id: z.string(),
    kind: z.literal('paragraph'),
    words: z.string(),
    rests: z.array(rest),
    /** The entry that wrote it as it stands, 0 as it was drafted, and by whom. */
    seen: z.int(),
    editedBy: z.string().optional(),
  }),
  z.object({
    id: z.string(),
    kind: z.literal('table'),
    caption: z.string(),
    head: z.array(z.string()),
    rows: z.array(z.object({ cells: z.array(z.string()), rests: z.array(rest) })),
  }),
])
/** What is still to be filled in: a paragraph by its number, or a row of a table. */
const gap = z.object({ number: z.int().optional(), words: z.string() })
const signed = z.object({ by: z.string(), at: z.string(), digest: z.string() })
const part = z.object({ sequence: z.int(), blocks: z.array(block), signed: signed.optional() })
const line = z.object({
  id: z.string(),
  round: z.string(),
  language: z.string(),
  title: z.string(),
  on: z.string(),
  signed: signed.optional(),
})
const command = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('edit'), block: z.string().max(200), seen: z.int().min(0), words }),
  z.strictObject({ do: z.literal('strike'), block: z.string().max(200), seen: z.int().min(0) }),
  z.strictObject({ do: z.literal('add'), after: z.string().max(200), words }),
])

export function briefRoutes(server: FastifyInstance, elshi: Elshi): void {
  fileRoutes(server, elshi)
  caseCountRoute(server, elshi)
  readingRoutes(server, elshi)
  writingRoutes(server, elshi)
}

/** The briefs of a partner’s file. */
function fileRoutes(server: FastifyInstance, elshi: Elshi): void {
  const { journal } = elshi
  addRoute(
    server,
    {
      ...common,
      method: 'GET',
      url: '/partners/:code/briefs',
      summary: 'The briefs in a partner’s file, the newest first',
      params: z.object({ code: partyCode }),
      answer: z.object({ briefs: z.array(line) }),
    },
    async ({ visitor, params }) => {
      const found = await listBriefs(journal, visitor.actor, params.code)
      const names = await namesIn(elshi, found)
      return { briefs: found.map((brief) => lineOf(brief, names)) }
    },
  )
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/partners/:code/briefs',
      summary: 'Draft a brief for a round, or for the next one, from what is recorded',
      params: z.object({ code: partyCode }),
      body: z.strictObject({
        commandId: wish.commandId,
        round: idText.default('next'),
        language: z.enum(elshi.languages as [string, ...string[]]).optional(),
      }),
      answer: recordedThing,
    },
    async ({ visitor, params, body, language }, reply) => {
      const { actor } = visitor
      const asked = { partner: params.code, round: body.round, language: body.language ?? language }
      const draft = recorded(await draftFor(elshi, actor, asked))
      const { id, sequence } = recorded(await keepDraft(journal, actor, body.commandId, draft))
      reply.code(201)
      return { id, sequence }
    },
  )
}

/** One brief, on the page and on paper. */
function readingRoutes(server: FastifyInstance, elshi: Elshi): void {
  const kept = { journal: elshi.journal, readLog: elshi.engine.readLog }
  addRoute(
    server,
    {
      ...common,
      method: 'GET',
      url: '/briefs/:id',
      summary: 'One brief; its positions for cleared readers alone, their reading on record',
      params: one,
      answer: line.extend({ partner: z.string(), open: part, cleared: part.optional(), gaps: z.array(gap) }),
    },
    async ({ visitor, params }) => {
      const found = await readBrief(kept, visitor.actor, params)
      if (!found) throw notFound()
      const names = await namesIn(elshi, partsOf(found))
      return {
        ...lineOf(found.open, names),
        partner: found.open.state.partner,
        open: partOf(found.open, names),
        gaps: gapsOf(elshi, found),
        ...(found.cleared && { cleared: partOf(found.cleared, names) }),
      }
    },
  )
  paperRoute(server, elshi, { ending: 'pdf', type: 'application/pdf', format: 'PDF/A', write: printBrief })
  paperRoute(server, elshi, { ending: 'docx', type: docx, format: 'DOCX, to be edited', write: writeBriefDocx })
}

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

type Format = {
  readonly ending: 'pdf' | 'docx'
  readonly type: string
  readonly format: string
  readonly write: (elshi: Elshi, brief: BriefToPrint, origin: string) => Promise<Uint8Array>
}

function paperRoute(server: FastifyInstance, elshi: Elshi, { ending, type, format, write }: Format): void {
  const kept = { journal: elshi.journal, readLog: elshi.engine.readLog }
  addRoute(
    server,
    {
      ...common,
      method: 'GET',
      url: `/briefs/:id/${ending}`,
      summary: `One brief as ${format}; positions are in it for cleared readers alone, and their printing is on record`,
      params: one,
      answer: 'file',
    },
    async ({ visitor, params }, reply) => {
      const found = await readBrief(kept, visitor.actor, { id: params.id, result: 'printed' })
      if (!found) throw notFound()
      const parts = { open: found.open.state, cleared: found.cleared?.state }
      const bytes = await write(elshi, parts, server.ownOrigin())
      const shown = ending === 'pdf' ? 'inline' : 'attachment'
      return reply
        .header('content-disposition', `${shown}; filename="${params.id.replace(/[^\w.-]/g, '_')}.${ending}"`)
        .type(type)
        .send(Buffer.from(bytes))
    },
  )
}

/** What officers do with a brief. */
function writingRoutes(server: FastifyInstance, { journal }: Elshi): void {
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/briefs/:id/commands',
      summary: 'Edit, strike out or add a paragraph; of two who edit one paragraph the slower is told',
      params: one,
      body: z.strictObject({
        commandId: wish.commandId,
        part: z.enum(['open', 'cleared']).default('open'),
        command,
      }),
      answer: recordedThing,
    },
    async ({ visitor, params, body }) => {
      const of = { id: params.id, commandId: body.commandId, part: body.part }
      const { id, sequence } = recorded(await editBrief(journal, visitor.actor, of, body.command))
      return { id, sequence }
    },
  )
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/briefs/:id/signature',
      summary: 'Sign a brief as it was seen: from then on it stays as it is',
      params: one,
      body: z.strictObject({
        commandId: wish.commandId,
        seen: z.strictObject({ open: z.int().min(1), cleared: z.int().min(1).optional() }),
      }),
      answer: recordedThing,
    },
    async ({ visitor, params, body }) => {
      const of = { id: params.id, commandId: body.commandId, seen: body.seen }
      const { id, sequence } = recorded(await signBrief(journal, visitor.actor, of))
      return { id, sequence }
    },
  )
}

type Names = ReadonlyMap<string, string>

const partsOf = ({ open, cleared }: WholeBrief) => (cleared ? [open, cleared] : [open])

function namesIn({ engine }: Elshi, found: readonly Thing<Brief>[]): Promise<Names> {
  const accounts = found.flatMap(({ state: { signed: by, blocks } }) => [
    ...(by ? [by.by] : []),
    ...blocks.flatMap((piece) => (piece.kind === 'paragraph' && piece.edited ? [piece.edited.by] : [])),
  ])
  return engine.officerNames([...new Set(accounts)])
}

/** None of a brief that was signed: it stays as it is. */
function gapsOf({ texts, languages }: Elshi, found: WholeBrief): z.input<typeof gap>[] {
  const parts = partsOf(found)
  if (parts.every(({ state }) => state.signed)) return []
  const unknown = texts.say(found.open.state.language, 'brief.plan.unknown')
  const examples = languages.map((language) => texts.say(language, 'brief.example'))
  return [
    ...gapsIn(
      parts.map(({ state }) => state.blocks),
      { unknown, examples },
    ),
  ]
}

const signedBy = ({ signed: told }: Brief, names: Names) =>
  told && { signed: { ...told, by: names.get(told.by) ?? '' } }

function lineOf({ id, state }: Thing<Brief>, names: Names) {
  const { round, language, title, on } = state
  return { id, round, language, title, on, ...signedBy(state, names) }
}

function partOf({ sequence, state }: Thing<Brief>, names: Names): z.input<typeof part> {
  const paged = (rests: readonly Rest[]) => rests.map((of) => ({ ...of, page: pageOf(of, state) }))
  return { sequence, blocks: state.blocks.map((piece) => blockOf(piece, names, paged)), ...signedBy(state, names) }
}

function blockOf(
  piece: Block,
  names: Names,
  paged: (rests: readonly Rest[]) => z.input<typeof rest>[],
): z.input<typeof block> {
  if (piece.kind === 'heading') return piece
  if (piece.kind === 'table') {
    const { id, kind, caption, head, rows } = piece
    const told = rows.map(({ cells, rests }) => ({ cells: [...cells], rests: paged(rests) }))
    return { id, kind, caption, head: [...head], rows: told }
  }
  const { id, kind, words: text, rests, edited } = piece
  return {
    id,
    kind,
    words: text,
    rests: paged(rests),
    seen: edited?.sequence ?? 0,
    ...(edited && { editedBy: names.get(edited.by) ?? '' }),
  }
}
