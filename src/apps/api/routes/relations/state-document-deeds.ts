// SPDX-License-Identifier: Apache-2.0
// What officers do with documents between states: write, register, have a press text cleared, publish, file the signed copy, begin anew.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import type { PaperCommand, TextCommand } from '#src/relations/documents/index.ts'
import {
  actOnDocument,
  beginVersion,
  clearDocument,
  signedCopies,
  textStatus,
  writeDocument,
} from '#src/relations/documents/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { Problem } from '../../floor/problem.ts'
import { readUpload } from '../../floor/upload.ts'
import { addRoute } from '../../route.ts'
import { day, idText } from '../../schemas/said.ts'
import { fileKeepers } from './keepers.ts'
import { recorded, recordedThing, wish } from './recorded.ts'
import { partyCode } from './told-between.ts'

const common = { permission: fileKeepers, tag: 'relations', answer: recordedThing } as const
const one = z.object({ id: idText })
const language = z.string().regex(/^[a-z]{2,3}$/)
const paragraph = z.string().max(200)
const text = (most: number) => z.string().trim().min(1).max(most)
const words = z.string().max(10_000)
const translation = z.enum(textStatus.translations)
const textCommand = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('edit'), paragraph, language, seen: z.int().min(0), words }),
  z.strictObject({
    do: z.literal('add'),
    after: paragraph,
    form: z.enum(['heading', 'numbered', 'plain']),
    language,
    words,
  }),
  z.strictObject({ do: z.literal('strike'), paragraph, seen: z.int().min(0) }),
  z.strictObject({ do: z.literal('say-alike'), paragraph, seen: z.int().min(0), reason: text(1000) }),
  z.strictObject({ do: z.literal('move'), paragraph, after: paragraph }),
  z.strictObject({
    do: z.literal('add-language'),
    language,
    isAuthentic: z.boolean(),
    translation: translation.optional(),
  }),
  z.strictObject({ do: z.literal('tell-translation'), language, translation }),
])
const paperCommand = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('register'),
    ours: text(100).optional(),
    theirs: text(100).optional(),
    dated: day.optional(),
    sent: day.optional(),
    received: day.optional(),
    inReplyTo: text(200).optional(),
    attachments: text(200).optional(),
    classification: text(100).optional(),
  }),
  z.strictObject({ do: z.literal('drop'), reason: text(1000) }),
  z.strictObject({ do: z.literal('leave-open'), reason: text(1000) }),
  z.strictObject({ do: z.literal('ask-clearance'), embargo: day.optional() }),
  z.strictObject({ do: z.literal('publish'), on: day, source: text(500) }),
])
const clearance = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('clear'), namesCleared: z.boolean(), nothingRestricted: z.boolean() }),
  z.strictObject({ do: z.literal('refuse-clearance'), reason: text(1000) }),
])
const copyFields = z.object({
  commandId: wish.commandId,
  expected: z.coerce.number().int().min(0),
  on: day,
  signers: z
    .string()
    .max(2000)
    .transform((told, context) => {
      try {
        return JSON.parse(told) as unknown
      } catch {
        context.addIssue({ code: 'custom', message: 'no list' })
        return z.NEVER
      }
    })
    .pipe(z.array(z.strictObject({ side: partyCode, name: text(200) })).max(4)),
})

export function stateDocumentDeedRoutes(server: FastifyInstance, elshi: Elshi): void {
  writingRoutes(server, elshi)
  paperRoutes(server, elshi)
  copyRoutes(server, elshi)
}

function writingRoutes(server: FastifyInstance, { journal }: Elshi): void {
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/documents/:id/text',
      summary:
        'Write, add, move or strike out a paragraph, say why two versions agree, or what kind of translation a text is; of two who write in one the slower is told',
      params: one,
      body: z.strictObject({ commandId: wish.commandId, command: textCommand }),
    },
    async ({ visitor, params, body }) => {
      const of = { id: params.id, commandId: body.commandId }
      const { id, sequence } = recorded(await writeDocument(journal, visitor.actor, of, trimmed(body.command)))
      return { id, sequence }
    },
  )
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/documents/:id/versions',
      summary: 'Begin a new version of a frozen document: a document of its own that names the frozen one',
      params: one,
      body: z.strictObject({ commandId: wish.commandId }),
    },
    async ({ visitor, params, body }, reply) => {
      const of = { id: params.id, commandId: body.commandId }
      const { id, sequence } = recorded(await beginVersion(journal, visitor.actor, of))
      reply.code(201)
      return { id, sequence }
    },
  )
}

const trimmed = (command: TextCommand): TextCommand =>
  'words' in command ? { ...command, words: command.words.trim() } : command

function paperRoutes(server: FastifyInstance, { journal }: Elshi): void {
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/documents/:id/commands',
      summary:
        'Register numbers and days, say why a paper leaves with an unfinished translation, send a press text for clearance, publish it, or give a draft up',
      params: one,
      body: z.strictObject({ ...wish, command: paperCommand }),
    },
    async ({ visitor, params, body }) => {
      const of = { id: params.id, commandId: body.commandId, expected: body.expected }
      const command = paperOf(body.command)
      const { id, sequence } = recorded(await actOnDocument(journal, visitor.actor, of, command))
      return { id, sequence }
    },
  )
  addRoute(
    server,
    {
      ...common,
      permission: ['head-of-department'],
      method: 'POST',
      url: '/documents/:id/clearance',
      summary: 'Clear a press text as it was seen, or refuse it with the reason; nobody clears what they wrote',
      params: one,
      body: z.strictObject({ ...wish, command: clearance }),
    },
    async ({ visitor, params, body }) => {
      const of = { id: params.id, commandId: body.commandId, expected: body.expected }
      const { id, sequence } = recorded(await clearDocument(journal, visitor.actor, of, body.command))
      return { id, sequence }
    },
  )
}

/** Days as days; what is not told is left out. */
function paperOf(command: z.output<typeof paperCommand>): PaperCommand {
  const days = new Set(['dated', 'sent', 'received', 'embargo', 'on'])
  const told = Object.entries(command).flatMap(([field, value]) =>
    value === undefined ? [] : [[field, days.has(field) ? plainDate(value) : value]],
  )
  return Object.fromEntries(told) as PaperCommand
}

function copyRoutes(server: FastifyInstance, { journal, files }: Elshi): void {
  addRoute(
    server,
    {
      ...common,
      limit: 'upload',
      upload: true,
      method: 'POST',
      url: '/documents/:id/copy',
      summary:
        'File the signed copy: a form with commandId, expected, on and signers, and then the PDF; the document is frozen from then on',
      params: one,
    },
    async (request) => {
      const { fields, name, stream } = await readUpload(request)
      const read = copyFields.safeParse(fields)
      if (!read.success) {
        stream.resume()
        throw new Problem(400, 'invalid-input', { count: read.error.issues.length })
      }
      const { actor } = request.visitor
      const of = { ...read.data, id: request.params.id, on: plainDate(read.data.on) }
      const may = await signedCopies.mayFileCopy(journal, actor, of)
      if (!may.ok) {
        stream.resume()
        return recorded(may)
      }
      const received = await files.receive(actor, { stream, declaredName: name })
      stream.resume()
      if (!received.ok) throw new Problem(received.refusal === 'too-large' ? 413 : 422, `file-${received.refusal}`)
      const { id, sequence } = recorded(await signedCopies.fileCopy({ journal, files }, actor, of, received.value))
      return { id, sequence }
    },
  )
}
