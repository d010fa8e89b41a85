// SPDX-License-Identifier: Apache-2.0
// What sides undertook: the ledger of a partner, one commitment with its evidence, letters and views, and what officers do with them.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { listInFile, readEntries, readThing } from '#src/consular/journal/index.ts'
import type { CommitmentCommand } from '#src/relations/commitments/index.ts'
import { actOnCommitment, commitments, saidStandings } from '#src/relations/commitments/index.ts'
import { carryOver } from '#src/relations/rounds/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { plainDate, plainDateAt } from '#src/standards/calendar/index.ts'
import { notFound } from '../../floor/problem.ts'
import { addRoute } from '../../route.ts'
import { day, idText } from '../../schemas/said.ts'
import type { Days } from './commitments-told.ts'
import { commitmentTold, tellCommitments, withLetters } from './commitments-told.ts'
import { forceOffered, forceTold } from './force-offered.ts'
import { inventedCount, inventedIn } from './invented-in.ts'
import { fileKeepers } from './keepers.ts'
import { recorded, recordedThing, wish } from './recorded.ts'
import { roundTitles } from './round-titles.ts'
import type { Teller } from './told-between.ts'
import { partialDay, partyCode, party as partyTold, tellerIn } from './told-between.ts'

const common = { permission: fileKeepers, tag: 'relations' } as const
const text = (most: number) => z.string().trim().min(1).max(most)
const asked = z.strictObject({
  party: partyCode,
  open: z.stringbool().optional(),
  within: idText.optional(),
  on: day.optional(),
  skip: z.coerce.number().int().min(0).max(100_000).default(0),
})
const command = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('add-evidence'),
    on: partialDay,
    words: text(1000),
    part: idText.optional(),
    sources: z.array(idText).max(20).default([]),
    link: text(500).optional(),
  }),
  z.strictObject({ do: z.literal('mark-done'), part: idText.optional() }),
  z.strictObject({ do: z.literal('say-ours'), stands: z.enum(saidStandings), words: text(2000).optional() }),
  z.strictObject({
    do: z.literal('take-theirs'),
    side: partyCode,
    stands: z.enum(saidStandings),
    on: day,
    words: text(2000).optional(),
  }),
  z.strictObject({ do: z.literal('carry-over'), to: idText }),
  z.strictObject({ do: z.literal('drop'), reason: text(2000), byBothSides: z.boolean() }),
  z.strictObject({ do: z.literal('supersede'), by: idText.optional(), reason: text(2000) }),
  z.strictObject({ do: z.literal('assign'), agency: text(200).optional(), owner: text(200).optional() }),
])
/** Commitments on a page. */
const PAGE = 50
const history = z.object({ what: z.string(), by: z.string(), recordedAt: z.string() })

export function commitmentRoutes(server: FastifyInstance, elshi: Elshi): void {
  const { journal } = elshi
  addRoute(
    server,
    {
      ...common,
      method: 'GET',
      url: '/commitments',
      summary:
        'A page of what was undertaken with a partner, as it stands on a day: the newest first, or of what is open what is due soonest',
      query: asked,
      answer: z.object({ all: z.int(), invented: inventedCount, commitments: z.array(commitmentTold) }),
    },
    async ({ visitor, query, language }) => {
      const { party, open, within, skip } = query
      const found = await listInFile(journal, visitor.actor, commitments, {
        party,
        isOpen: open,
        within,
        skip,
        order: open ? 'due' : 'newest',
        most: PAGE,
      })
      const how = { teller: tellerIn(elshi, language), days: daysOf(elshi, query.on) }
      const [told, invented] = await Promise.all([
        tellCommitments(elshi, visitor.actor, found.things, how),
        inventedIn(elshi, visitor.actor, commitments, { party, isOpen: open }),
      ])
      return { all: found.all, invented, commitments: told }
    },
  )
  addRoute(
    server,
    {
      ...common,
      method: 'GET',
      url: '/commitments/:id',
      summary: 'One commitment: its parts, evidence, letters, both views, and what was recorded of it',
      params: z.object({ id: idText }),
      query: z.strictObject({ on: day.optional() }),
      answer: commitmentTold.extend({
        about: z.array(partyTold),
        /** The round by the name of its series. */
        roundTitle: z.string(),
        /** That its agreement is in force, where nothing that is on record of the promise shows it. */
        inForce: forceTold.optional(),
        history: z.array(history),
      }),
    },
    async (request) => {
      const { visitor, params, query, language } = request
      const found = await readThing(journal, visitor.actor, commitments, params.id)
      if (!found) throw notFound()
      const how = { teller: tellerIn(elshi, language), days: daysOf(elshi, query.on) }
      const { parties, home, series } = found.state.now
      const [[told], entries, titleOf] = await Promise.all([
        tellCommitments(elshi, visitor.actor, [found], how),
        readEntries(journal, visitor.actor, commitments, params.id),
        roundTitles(elshi, request, [{ series }]),
      ])
      if (!told) throw notFound()
      const names = await elshi.engine.officerNames([...new Set(entries.map(({ by }) => by))])
      const line = entries.map(({ body, by, recordedAt }) => ({
        what: body.what,
        by: names.get(by) ?? '',
        recordedAt,
      }))
      const about = parties.filter((code) => code !== home).map(how.teller.party)
      const roundTitle = titleOf({ series, ...(told.round.ordinal !== undefined && { ordinal: told.round.ordinal }) })
      const asked = { commitment: found.state.now, told, teller: how.teller, today: how.days.on }
      const inForce = await forceOffered(elshi, visitor.actor, asked)
      const whole = await withLetters(elshi, visitor.actor, told, how.teller)
      return { ...whole, about, roundTitle, ...(inForce && { inForce }), history: line }
    },
  )
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/commitments/:id/commands',
      summary: 'Add evidence, mark done, take the other side’s view, carry over, drop: each recorded for good',
      params: z.object({ id: idText }),
      body: z.strictObject({ ...wish, command }),
      answer: recordedThing,
    },
    async ({ visitor, params, body, language }) => {
      const { commandId, expected } = body
      const of = { id: params.id, commandId, expected }
      if (body.command.do === 'carry-over') {
        const { id, sequence } = recorded(await carryOver(journal, visitor.actor, of, body.command.to))
        return { id, sequence }
      }
      const meant = commandOf(body.command, tellerIn(elshi, language), daysOf(elshi, undefined).today)
      const { id, sequence } = recorded(await actOnCommitment(journal, visitor.actor, of, meant))
      return { id, sequence }
    },
  )
}

/** The day asked about; today unless told. */
export function daysOf({ journal }: Elshi, on: string | undefined): Days {
  const today = plainDateAt(journal.clock.now(), 'UTC')
  return { today, on: on === undefined ? today : plainDate(on) }
}

type Wished = Exclude<z.output<typeof command>, { do: 'carry-over' }>

function commandOf(wished: Wished, teller: Teller, today: PlainDate): CommitmentCommand {
  const words = 'words' in wished && wished.words !== undefined ? { words: teller.typed(wished.words) } : {}
  switch (wished.do) {
    case 'add-evidence': {
      const { on, sources, link, part } = wished
      const shown = { shows: 'step', on, sources, words: teller.typed(wished.words) } as const
      return { do: 'add-evidence', evidence: { ...shown, ...(link && { link }), ...(part && { part }) } }
    }
    case 'say-ours':
      return { do: 'say-ours', view: { stands: wished.stands, on: today, ...words } }
    case 'take-theirs':
      return {
        do: 'take-theirs',
        side: wished.side,
        view: { stands: wished.stands, on: plainDate(wished.on), ...words },
      }
    default:
      return wished
  }
}
