// SPDX-License-Identifier: Apache-2.0
import type { Journal, JournalRefusal, Thing } from '#src/consular/journal/index.ts'
import { findIn, listIn, recordIn } from '#src/consular/journal/index.ts'
import type { Actor, Tx } from '#src/platform/database/index.ts'
import { asActor } from '#src/platform/database/index.ts'
import type { OfThing } from '#src/relations/commitments/index.ts'
import { commitments, isStandingTold } from '#src/relations/commitments/index.ts'
import type { PartialDay, Words } from '#src/relations/telling/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { refuse } from '#src/standards/outcome/index.ts'
import type { KeptRound } from './book.ts'
import { rounds } from './book.ts'
import type { RoundCommand, Setting } from './commands.ts'
import { decidePlanned, decideRound } from './decide.ts'
import type { NewHead } from './heads.action.ts'
import { findHeads, keepHead } from './heads.action.ts'
import type { RoundRefusal } from './refusal.ts'
import { because } from './refusal.ts'
import type { Round } from './round.ts'
import { series } from './series.ts'

type Answer = Promise<Outcome<Thing<KeptRound>, RoundRefusal | JournalRefusal>>

/** What an officer wishes; whoever led a side may be somebody of whom nothing is recorded yet. */
export type RoundWish =
  | Exclude<RoundCommand, { do: 'hold' }>
  | (Omit<Extract<RoundCommand, { do: 'hold' }>, 'heads'> & { readonly heads: readonly NewHead[] })

/** What an officer does with a round. */
export function actOnRound(
  { db, clock }: Journal,
  actor: Actor,
  of: OfThing,
  wish: RoundWish,
  /** In which the officer reads what a refusal names. */
  language?: string,
): Answer {
  const at = clock.now()
  const today = plainDateAt(at, 'UTC')
  return asActor(db, actor, async (tx) => {
    const found = await findHeads(
      tx,
      of,
      wish.do === 'hold' ? { heads: wish.heads, on: wish.on ?? today } : { heads: [], on: today },
    )
    if (!found.ok) return found
    const { heads, fresh } = found.value
    const command = wish.do === 'hold' ? { ...wish, heads } : wish
    const untold = wish.do === 'move' && wish.to === 'closed' ? await untoldOf(tx, of.id) : []
    const said = await recordIn(tx, { actor, at, book: rounds, command: of }, (round) =>
      decideRound(round?.now, command, { today, untold, language }),
    )
    if (said.ok) for (const head of fresh) await keepHead(tx, { actor, at, of }, head)
    return said
  })
}

/** The words of commitments made at a round of which nobody has told how they stand. */
async function untoldOf(tx: Tx, id: string): Promise<readonly Words[]> {
  const round = (await findIn(tx, rounds, id))?.state.now
  const made = round ? await listIn(tx, commitments, { ...inFileOf(round), within: id }) : []
  return made.filter(({ state }) => !isStandingTold(state.now)).map((one) => one.state.now.words)
}

/** Everything of the file of the partner with whom a series is held. */
const inFileOf = ({ parties, home }: { readonly parties: readonly string[]; readonly home: string }) =>
  ({ party: parties.find((party) => party !== home) ?? '', order: 'newest', most: 1000 }) as const

/** A round that is to come. */
export type Plan = Setting & {
  readonly series: string
  readonly ordinal?: number | undefined
  readonly planned?: PartialDay | undefined
  readonly agenda?: readonly Round['agenda'][number][] | undefined
  readonly place?: Words | undefined
  /** What the officer was told of it and confirms, by the codes of the sentences. */
  readonly confirmed?: readonly string[] | undefined
}

/** Plans a round of a series. Its id is its number, so that of two who plan the same round at once one is told. */
export function planRound({ db, clock }: Journal, actor: Actor, commandId: string, plan: Plan): Answer {
  const at = clock.now()
  return asActor(db, actor, async (tx) => {
    const found = await findIn(tx, series, plan.series)
    if (!found) return refuse(because('series-not-there'))
    const others = await listIn(tx, rounds, { ...inFileOf(found.state), within: plan.series })
    const round = plannedRound(found.state, plan)
    const command = { id: freeId(plan, others, commandId), commandId, expected: 0 }
    const said = await recordIn(tx, { actor, at, book: rounds, command }, () =>
      decidePlanned(
        found.state,
        others.map(({ state }) => state.now),
        round,
        { today: plainDateAt(at, 'UTC'), confirmed: plan.confirmed },
      ),
    )
    const isLate = !said.ok && said.refusal.code === 'moved-on' && plan.ordinal !== undefined
    return isLate ? refuse(because('ordinal-taken', { ordinal: plan.ordinal ?? 0 })) : said
  })
}

function freeId({ series: of, ordinal, planned }: Plan, others: readonly Thing<unknown>[], commandId: string): string {
  const plain = `${of}.${ordinal ?? planned ?? commandId.slice(0, 8)}`
  const taken = others.filter(({ id }) => id === plain || id.startsWith(`${plain}-`)).length
  return taken === 0 ? plain : `${plain}-${taken + 1}`
}

function plannedRound({ parties, home }: { parties: readonly string[]; home: string }, plan: Plan): Round {
  const { series: of, ordinal, planned, form, host, hostReason, place, agenda = [] } = plan
  const told = <T>(value: T) => ({ value, sources: [], confidence: 'high' }) as const
  return {
    series: of,
    parties,
    home,
    kind: 'round',
    step: 'planned',
    form,
    ...(ordinal !== undefined && { ordinal }),
    ...(host !== undefined && { host }),
    ...(hostReason !== undefined && { hostReason }),
    ...(place !== undefined && { place: told(place) }),
    planned: planned === undefined ? [] : [told(planned)],
    announced: [],
    held: [],
    published: [],
    signed: [],
    heads: [],
    bodies: [],
    agenda,
    sideMeetings: [],
    took: [],
    exits: [],
    basis: { sources: [], confidence: 'high' },
  }
}
