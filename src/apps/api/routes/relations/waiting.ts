// SPDX-License-Identifier: Apache-2.0
// Whom everything waits for: commitments, letters, steps of instruments, in one list, the oldest first.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import type { Waiting } from '#src/consular/journal/index.ts'
import { listLatest, listWaiting } from '#src/consular/journal/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import type { KeptCommitment } from '#src/relations/commitments/index.ts'
import { commitments, standingOn } from '#src/relations/commitments/index.ts'
import { dueRoundsIn, rounds } from '#src/relations/rounds/index.ts'
import type { Words } from '#src/relations/telling/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { addRoute } from '../../route.ts'
import { daysOf } from './commitments.ts'
import { fileKeepers } from './keepers.ts'
import type { Teller } from './told-between.ts'
import { party, partyCode, tellerIn } from './told-between.ts'

const line = z.object({
  kind: z.string(),
  id: z.string(),
  words: z.string(),
  /** What a letter was written for. */
  commitment: z.string().optional(),
  about: z.array(party),
  waitingOn: z.array(z.object({ code: z.string().optional(), name: z.string() })),
  since: z.string().nullable(),
  due: z.string().nullable(),
  /** Due at the next round of its series, whenever that is. */
  atNextRound: z.boolean(),
  isOverdue: z.boolean(),
})

export function waitingRoutes(server: FastifyInstance, elshi: Elshi): void {
  addRoute(
    server,
    {
      permission: fileKeepers,
      tag: 'relations',
      method: 'GET',
      url: '/waiting',
      summary: 'Whom everything waits for, a page, the oldest first: of all files, of one partner’s, or on one party',
      query: z.strictObject({
        party: partyCode.optional(),
        on: z.string().max(220).optional(),
        skip: z.coerce.number().int().min(0).max(1_000_000).default(0),
      }),
      answer: z.object({ waiting: z.array(line), all: z.int() }),
    },
    async ({ visitor, query, language }) => {
      const teller = tellerIn(elshi, language)
      const { today } = daysOf(elshi, undefined)
      const { waiting, all } = await listWaiting(elshi.journal, visitor.actor, { ...query, most: PAGE })
      const late = await lateSince(elshi, visitor.actor, waiting, today)
      return { waiting: waiting.map((one) => told(one, { teller, today, late })), all }
    },
  )
}

/** Lines on a page. */
const PAGE = 100
/** Of how many rounds of a series the next one after a promise is looked for. */
const ROUNDS = 60

/** By the id of each promise that was due “at the next round” and is late: the day of that round. */
async function lateSince(
  { journal, between }: Elshi,
  actor: Actor,
  waiting: readonly Waiting[],
  today: PlainDate,
): Promise<ReadonlyMap<string, string>> {
  const promised = waiting.filter(({ kind, state }) => kind === commitments.kind && isDueAtNextRound(state))
  if (promised.length === 0) return new Map()
  const stated = promised.map(({ id, state }) => ({ id, now: (state as KeptCommitment).now }))
  const of = new Map(stated.map(({ now }) => [now.series, now.parties.find((code) => code !== between.home) ?? '']))
  const met = await listLatest(journal, actor, rounds, {
    of: [...of].map(([within, partner]) => ({ party: partner, within })),
    most: ROUNDS,
  })
  const dueOf = dueRoundsIn(met.map(({ id, state }) => ({ ...state.now, id })))
  return new Map(
    stated.flatMap(({ id, now }) => {
      const nextRound = dueOf(now)
      const { isOverdue } = standingOn(now, { on: today, isOver: false, nextRound })
      return isOverdue && nextRound ? [[id, nextRound]] : []
    }),
  )
}

type Telling = {
  readonly teller: Teller
  readonly today: string
  readonly late: ReadonlyMap<string, string>
}

function told({ kind, id, state, about, waitingOn, waitingSince, due }: Waiting, { teller, today, late }: Telling) {
  const { words, commitment, made } = wordsOf(state, teller)
  const lastDay = due ?? (kind === commitments.kind ? (late.get(id) ?? null) : null)
  return {
    kind,
    id,
    words,
    ...(commitment && { commitment }),
    about: about.map(teller.party),
    waitingOn: named(waitingOn, teller),
    // To the month or year, where no more is known.
    since: made ?? waitingSince,
    due: lastDay,
    atNextRound: isDueAtNextRound(state),
    isOverdue: lastDay !== null && lastDay < today,
  }
}

function isDueAtNextRound(state: unknown): boolean {
  return (state as { now?: { due?: { precision?: string } } }).now?.due?.precision === 'next-round'
}

/** One party, both, or another authority by its name. */
function named(waitingOn: string, teller: Teller) {
  if (waitingOn.startsWith('authority:')) return [{ name: waitingOn.slice('authority:'.length) }]
  return waitingOn.split('+').map(teller.party)
}

/** What waits, in words: each kind of thing has them in a place of its own. */
function wordsOf(
  state: unknown,
  teller: Teller,
): { readonly words: string; readonly commitment?: string; readonly made?: string } {
  const thing = state as {
    now?: { words?: Words; made?: string }
    definition?: { titles?: Words }
    subject?: string
    commitment?: string
    words?: Words
    names?: Words
    /** Of a document, its first one is its title. */
    paragraphs?: readonly { texts: Words }[]
    /** What a partner’s user said. */
    says?: { words?: Words }
  }
  if (thing.subject !== undefined)
    return { words: thing.subject, ...(thing.commitment && { commitment: thing.commitment }) }
  const words =
    thing.now?.words ??
    thing.definition?.titles ??
    thing.words ??
    thing.names ??
    thing.says?.words ??
    thing.paragraphs?.[0]?.texts ??
    {}
  return { words: teller.words(words), ...(thing.now?.made && { made: thing.now.made }) }
}
