// SPDX-License-Identifier: Apache-2.0
// Documents between states: listed in the partner's file, begun from what is recorded, read, and taken along on paper.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { printPaper, writeDocx } from '#src/apps/papers/index.ts'
import { draftWordings, paperWording } from '#src/apps/wording/index.ts'
import { readThing } from '#src/consular/journal/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import type { DocumentAsked } from '#src/relations/documents/index.ts'
import {
  documentKinds,
  documents,
  draftDocument,
  keepDocument,
  listDocuments,
  onPaper,
  signedCopies,
} from '#src/relations/documents/index.ts'
import { notFound } from '../../floor/problem.ts'
import { addRoute } from '../../route.ts'
import { idText } from '../../schemas/said.ts'

import { documentLine, documentWhole, tellLine, tellWhole } from './documents-told.ts'
import { fileKeepers } from './keepers.ts'
import { recorded, recordedThing, wish } from './recorded.ts'
import { partyCode, tellerIn } from './told-between.ts'

const common = { permission: fileKeepers, tag: 'relations' } as const
const one = z.object({ id: idText })
const language = z.string().regex(/^[a-z]{2,3}$/)
const PAGE = 20

export function stateDocumentRoutes(server: FastifyInstance, elshi: Elshi): void {
  fileRoutes(server, elshi)
  readingRoutes(server, elshi)
  paperRoutes(server, elshi)
}

function fileRoutes(server: FastifyInstance, elshi: Elshi): void {
  const { journal } = elshi
  addRoute(
    server,
    {
      ...common,
      method: 'GET',
      url: '/documents',
      summary: 'The documents of a partner’s file, the newest first; or of one round, commitment or instrument of it',
      query: z.strictObject({
        party: partyCode,
        within: idText.optional(),
        skip: z.coerce.number().int().min(0).max(100_000).default(0),
      }),
      answer: z.object({ documents: z.array(documentLine), all: z.int() }),
    },
    async ({ visitor, query, language: reader }) => {
      const found = await listDocuments(journal, visitor.actor, { ...query, most: PAGE })
      const teller = tellerIn(elshi, reader)
      return { documents: found.things.map((thing) => tellLine(thing, teller)), all: found.all }
    },
  )
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/documents',
      summary: 'Begin a document: its text is drafted from what is recorded of its round, and officers write on',
      body: z.strictObject({
        commandId: wish.commandId,
        kind: z.enum(documentKinds).exclude(['reminder']),
        party: partyCode,
        round: idText.optional(),
        commitment: idText.optional(),
        instrument: idText.optional(),
        direction: z.enum(['outgoing', 'incoming', 'joint']),
        languages: z.array(language).max(10),
        authentic: z.array(language).max(10),
        prevailing: language.optional(),
      }),
      answer: recordedThing,
    },
    async ({ visitor, body }, reply) => {
      const { commandId, party, ...rest } = body
      if (!elshi.between.partners.some(({ code }) => code === party)) throw notFound()
      const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
      const asked = { ...given, home: elshi.between.home, partner: party } as unknown as DocumentAsked
      const wordings = draftWordings(elshi, [...new Set([...body.languages, ...elshi.languages])])
      const drafted = recorded(await draftDocument(journal, visitor.actor, wordings, asked))
      const { id, sequence } = recorded(await keepDocument(journal, visitor.actor, commandId, drafted))
      reply.code(201)
      return { id, sequence }
    },
  )
}

function readingRoutes(server: FastifyInstance, elshi: Elshi): void {
  addRoute(
    server,
    {
      ...common,
      method: 'GET',
      url: '/documents/:id',
      summary:
        'One document: its text in its languages, whether they match, its numbers and days, and what became of it',
      params: one,
      answer: documentWhole,
    },
    async ({ visitor, params, language: reader }) => {
      const found = await readThing(elshi.journal, visitor.actor, documents, params.id)
      if (!found) throw notFound()
      return tellWhole(elshi, found, { teller: tellerIn(elshi, reader), reader: visitor.actor.id })
    },
  )
  addRoute(
    server,
    {
      ...common,
      method: 'GET',
      url: '/documents/:id/copy',
      summary: 'The signed copy as it was filed, byte for byte',
      params: one,
      answer: 'file',
    },
    async ({ visitor, params }, reply) => {
      const content = await signedCopies.readCopy(
        { journal: elshi.journal, files: elshi.files },
        visitor.actor,
        params.id,
      )
      if (!content) throw notFound()
      return reply
        .header('content-disposition', `attachment; filename="${fileName(params.id, 'signed.pdf')}"`)
        .header('content-security-policy', "default-src 'none'; sandbox")
        .type('application/pdf')
        .send(content)
    },
  )
}

const onPaperQuery = z.strictObject({ language: language.optional() })

/** All its languages beside each other, or one of them by itself. */
function paperRoutes(server: FastifyInstance, elshi: Elshi): void {
  const paperOf = async (actor: Actor, asked: { id: string; reader: string; language?: string | undefined }) => {
    const found = await readThing(elshi.journal, actor, documents, asked.id)
    if (!found) throw notFound()
    const languages = asked.language === undefined ? found.state.languages : [asked.language]
    if (languages.some((one) => !found.state.languages.includes(one))) throw notFound()
    return onPaper(found.state, paperWording(elshi, { languages }, asked.reader), languages)
  }
  addRoute(
    server,
    {
      ...common,
      method: 'GET',
      url: '/documents/:id/pdf',
      summary:
        'A document as tagged PDF/A: its languages beside each other, or one of them; a draft says that it is one',
      params: one,
      query: onPaperQuery,
      answer: 'file',
    },
    async ({ visitor, params, query, language: reader }, reply) => {
      const paper = await paperOf(visitor.actor, { ...params, ...query, reader })
      const pdf = await printPaper(elshi.printer, paper)
      return reply
        .header('content-disposition', `inline; filename="${fileName(params.id, 'pdf')}"`)
        .type('application/pdf')
        .send(Buffer.from(pdf))
    },
  )
  addRoute(
    server,
    {
      ...common,
      method: 'GET',
      url: '/documents/:id/docx',
      summary: 'A document as DOCX that an officer goes on editing',
      params: one,
      query: onPaperQuery,
      answer: 'file',
    },
    async ({ visitor, params, query, language: reader }, reply) => {
      const paper = await paperOf(visitor.actor, { ...params, ...query, reader })
      const docx = await writeDocx(paper)
      return reply
        .header('content-disposition', `attachment; filename="${fileName(params.id, 'docx')}"`)
        .type('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
        .send(Buffer.from(docx))
    },
  )
}

const fileName = (id: string, ending: string) => `${id.replace(/[^\w.-]/g, '_')}.${ending}`
