// SPDX-License-Identifier: Apache-2.0
// Positions on the items of a round’s agenda. Who is not cleared is answered as if there were none.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { readThing, readThings } from '#src/consular/journal/index.ts'
import { instruments } from '#src/consular/rulebook/index.ts'
import { sources } from '#src/consular/sources/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import type { Position, ToldPosition } from '#src/relations/agendas/index.ts'
import { isCleared, itemsEver, readPositions, setPosition } from '#src/relations/agendas/index.ts'
import { commitments } from '#src/relations/commitments/index.ts'
import { indicators } from '#src/relations/figures/index.ts'
import { rounds } from '#src/relations/rounds/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { notFound } from '../../floor/problem.ts'
import { addRoute } from '../../route.ts'
import { day, idText } from '../../schemas/said.ts'
import { fileKeepers } from './keepers.ts'
import { recorded, recordedThing, wish } from './recorded.ts'
import type { Teller } from './told-between.ts'
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
  /** What the item was called, where it stands on the agenda no more. */
  struck: z.string().optional(),
  sequence: z.int(),
  ...parts,
  counterparts: z.array(
    z.object({
      side: z.object({ code: z.string(), name: z.string() }),
      kind: kinds,
      words,
      source: z.string(),
      /** Whether the source is one on record, to be opened; else it is the number of a paper. */
      isOnRecord: z.boolean(),
      on: z.string(),
    }),
  ),
  talkingPoints: words,
  linked: z.array(
    z.object({
      kind: z.enum(['indicator', 'instrument', 'commitment']),
      id: z.string(),
      title: z.string(),
      link: z.string(),
    }),
  ),
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
      const teller = tellerIn(elshi, language)
      const known = await knownTo(
        elshi,
        actor,
        found.map(({ state }) => state),
        { teller, partner: party },
      )
      const isStruck = ({ item }: Position) => !round.agenda.some(({ id }) => id === item)
      const stood = found.some(({ state }) => isStruck(state)) ? await itemsEver(journal, actor, params.id) : new Map()
      return {
        cleared: isCleared(actor),
        positions: found.map(({ sequence, state }) => ({
          ...positionOf(state, { sequence, named: teller.party, ...known }),
          ...(isStruck(state) && { struck: teller.words(stood.get(state.item)?.words ?? {}) || state.item }),
        })),
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

type Known = {
  readonly titles: ReadonlyMap<string, { readonly title: string; readonly link: string }>
  readonly onRecord: ReadonlySet<string>
}

/** What positions are linked to, by its name and place; and which of their sources are on record. */
async function knownTo(
  { journal }: Elshi,
  actor: Actor,
  positions: readonly Position[],
  { teller, partner }: { readonly teller: Teller; readonly partner: string },
): Promise<Known> {
  const linked = positions.flatMap((position) => position.linked)
  const ids = (kind: string) => linked.filter((one) => one.kind === kind).map(({ id }) => id)
  const cited = positions.flatMap(({ counterparts }) => counterparts.map(({ source }) => source))
  const [agreed, promised, measured, recordedSources] = await Promise.all([
    readThings(journal, actor, instruments, ids('instrument')),
    readThings(journal, actor, commitments, ids('commitment')),
    readThings(journal, actor, indicators, ids('indicator')),
    readThings(journal, actor, sources, cited),
  ])
  return {
    titles: new Map([
      ...agreed.map(
        ({ id, state }) => [`instrument ${id}`, placed(state.definition.titles, `/instruments/${id}`)] as const,
      ),
      ...promised.map(({ id, state }) => [`commitment ${id}`, placed(state.now.words, `/commitments/${id}`)] as const),
      ...measured.map(({ id, state }) => [`indicator ${id}`, placed(state.names, `/partners/${partner}`)] as const),
    ]),
    onRecord: new Set(recordedSources.map(({ id }) => id)),
  }

  function placed(words: Readonly<Record<string, string>>, link: string) {
    return { title: teller.words(words), link }
  }
}

function positionOf(
  { item, own, redLine, fallback, weAsk, theyAsk, counterparts, talkingPoints, linked }: Position,
  { sequence, named, titles, onRecord }: Known & { readonly sequence: number; readonly named: Teller['party'] },
): z.input<typeof told> {
  return {
    item,
    sequence,
    ...(own && { own }),
    ...(redLine && { redLine }),
    ...(fallback && { fallback }),
    ...(weAsk && { weAsk }),
    ...(theyAsk && { theyAsk }),
    counterparts: counterparts.map((one) => ({ ...one, side: named(one.side), isOnRecord: onRecord.has(one.source) })),
    talkingPoints,
    linked: linked.map(({ kind, id }) => ({ kind, id, ...(titles.get(`${kind} ${id}`) ?? { title: id, link: '' }) })),
  }
}
