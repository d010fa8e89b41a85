// SPDX-License-Identifier: Apache-2.0
// Positions on the items of a round’s agenda. Who is not cleared is answered as if there were none.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { readThing } from '#src/consular/journal/index.ts'
import type { Position, ToldPosition } from '#src/relations/agendas/index.ts'
import { isCleared, readPositions, setPosition } from '#src/relations/agendas/index.ts'
import { rounds } from '#src/relations/rounds/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { notFound } from '../../floor/problem.ts'
import { addRoute } from '../../route.ts'
import { day, idText } from '../../schemas/said.ts'
import { fileKeepers } from './keepers.ts'
import { recorded, recordedThing, wish } from './recorded.ts'
import { partyCode, tellerIn } from './told-between.ts'

const common = { permission: fileKeepers, tag: 'relations' } as const
const kinds = z.enum(['stated', 'assessed'])
const links = z.array(z.strictObject({ kind: z.enum(['indicator', 'instrument', 'commitment']), id: idText })).max(50)
const words = z.record(z.string().regex(/^[a-z]{2,3}$/), z.string().trim().min(1).max(5000))
const parts = {
  own: words.optional(),
  redLine: words.optional(),
  fallback: words.optional(),
  weAsk: words.optional(),
  theyAsk: words.optional(),
} as const
const counterpart = z.strictObject({
  side: partyCode,
  kind: kinds,
  words,
  source: z.string().trim().min(1).max(200).optional(),
  on: day.optional(),
})
const told = z.object({
  item: z.string(),
  sequence: z.int(),
  ...parts,
  counterparts: z.array(
    z.object({
      side: z.object({ code: z.string(), name: z.string() }),
      kind: kinds,
      words,
      source: z.string(),
      on: z.string(),
    }),
  ),
  talkingPoints: words,
  linked: links,
})

export function positionRoutes(server: FastifyInstance, elshi: Elshi): void {
  const { journal, engine } = elshi
  addRoute(
    server,
    {
      ...common,
      method: 'GET',
      url: '/rounds/:id/positions',
      summary: 'Positions on a round’s agenda, for cleared readers alone; their reading is on record',
      params: z.object({ id: idText }),
      answer: z.object({ cleared: z.boolean(), positions: z.array(told) }),
    },
    async ({ visitor, params, language }) => {
      const { actor } = visitor
      const round = (await readThing(journal, actor, rounds, params.id))?.state.now
      if (!round) throw notFound()
      const party = round.parties.find((code) => code !== round.home) ?? ''
      const found = await readPositions({ journal, readLog: engine.readLog }, actor, { id: params.id, party })
      const { party: named } = tellerIn(elshi, language)
      return {
        cleared: isCleared(actor),
        positions: found.map(({ sequence, state }) => positionOf(state, { sequence, named })),
      }
    },
  )
  addRoute(
    server,
    {
      ...common,
      method: 'PUT',
      url: '/rounds/:id/positions/:item',
      summary: 'Put down the position on an item of the agenda; the other side’s never without its source and day',
      params: z.object({ id: idText, item: idText }),
      body: z.strictObject({
        ...wish,
        position: z.strictObject({
          ...parts,
          counterparts: z.array(counterpart).max(20).default([]),
          talkingPoints: words.default({}),
          linked: links.default([]),
        }),
      }),
      answer: recordedThing,
    },
    async ({ visitor, params, body }) => {
      const { commandId, expected, position } = body
      const of = { round: params.id, item: params.item, commandId, expected }
      const { id, sequence } = recorded(await setPosition(journal, visitor.actor, of, toldOf(position)))
      return { id, sequence }
    },
  )
}

function toldOf({ counterparts, talkingPoints, linked, ...ours }: Wished): ToldPosition {
  const given = Object.fromEntries(Object.entries(ours).filter(([, said]) => said !== undefined))
  return {
    ...given,
    talkingPoints,
    linked,
    counterparts: counterparts.map(({ on, ...one }) => ({ ...one, ...(on && { on: plainDate(on) }) })),
  }
}
type Wished = Omit<ToldPosition, 'counterparts' | keyof typeof parts> & {
  readonly [K in keyof typeof parts]?: Readonly<Record<string, string>> | undefined
} & { readonly counterparts: readonly z.output<typeof counterpart>[] }

function positionOf(
  { item, own, redLine, fallback, weAsk, theyAsk, counterparts, talkingPoints, linked }: Position,
  {
    sequence,
    named,
  }: { readonly sequence: number; readonly named: (code: string) => { readonly code: string; readonly name: string } },
): z.input<typeof told> {
  return {
    item,
    sequence,
    ...(own && { own }),
    ...(redLine && { redLine }),
    ...(fallback && { fallback }),
    ...(weAsk && { weAsk }),
    ...(theyAsk && { theyAsk }),
    counterparts: counterparts.map((one) => ({ ...one, side: named(one.side) })),
    talkingPoints,
    linked: [...linked],
  }
}
