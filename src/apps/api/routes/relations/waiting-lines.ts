// SPDX-License-Identifier: Apache-2.0
// What waits, in words: one line for each step of an instrument, one for anything else. An item of a programme is late once it waits since a day.
import { z } from 'zod'
import type { InstrumentWording } from '#src/apps/wording/index.ts'
import { inLanguage, nextInWords } from '#src/apps/wording/index.ts'
import type { Waiting } from '#src/consular/journal/index.ts'
import type { InstrumentState } from '#src/consular/rulebook/index.ts'
import { instrumentOn, instruments, KEEPER, waitsOn } from '#src/consular/rulebook/index.ts'
import type { KeptCommitment } from '#src/relations/commitments/index.ts'
import { commitments } from '#src/relations/commitments/index.ts'
import { documents } from '#src/relations/documents/index.ts'
import type { KeptItem } from '#src/relations/programmes/index.ts'
import { programmeItems } from '#src/relations/programmes/index.ts'
import type { AnyWords, PartialDay, Words } from '#src/relations/telling/index.ts'
import { asTold, calledIn } from '#src/relations/telling/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { dealersOn, dealersTold, tellDealers } from './dealers-told.ts'
import type { Teller } from './told-between.ts'
import { origin, party } from './told-between.ts'

/** One line of the list. */
export const line = z.object({
  kind: z.string(),
  id: z.string(),
  /** How many entries it has, for whoever records another. */
  sequence: z.int(),
  words: z.string(),
  origin,
  /** Of an instrument, which of its steps: in words, and by its code. */
  step: z.string().optional(),
  stepCode: z.string().optional(),
  /** What a letter was written for. */
  commitment: z.string().optional(),
  about: z.array(party),
  waitingOn: z.array(z.object({ code: z.string().optional(), name: z.string() })),
  /** Who deals with it there by name, as far as that was said: an agency, an officer, or an office. */
  dealtWithBy: z.array(z.string()),
  /** Nobody was named yet, and somebody can be. */
  isUnnamed: z.boolean(),
  /** Of an instrument, what was said of that, for whoever says it anew. */
  dealers: dealersTold.optional(),
  since: z.string().nullable(),
  /** It waits since the end of the month or year in `since`. */
  sinceEnd: z.literal(true).optional(),
  /** As it was told: a day, a month or a year. */
  due: z.string().nullable(),
  /** Due at the next round of its series, whenever that is. */
  atNextRound: z.boolean(),
  isOverdue: z.boolean(),
})
export type WaitingLine = z.infer<typeof line>

type Telling = {
  readonly teller: Teller
  readonly today: PlainDate
  /** Of promises due at the next round of their series, the day of it, and as it was told. */
  readonly late: ReadonlyMap<string, { readonly day: PlainDate; readonly told: PartialDay }>
  readonly wording: InstrumentWording
  /** Of instruments with several lines, what was told of them once. */
  readonly told: Map<string, readonly Step[]>
}
type Step = { readonly side: string; readonly line: WaitingLine }

export function linesOf(waiting: Waiting, telling: Telling): WaitingLine[] {
  return waiting.kind === instruments.kind ? stepsOf(waiting, telling) : [told(waiting, telling)]
}

/** As the instrument stands today: a step that was taken, or that waits for a day alone, is no line. */
function stepsOf(waiting: Waiting, telling: Telling): WaitingLine[] {
  const steps = telling.told.get(waiting.id) ?? toldSteps(waiting, telling)
  telling.told.set(waiting.id, steps)
  return steps.filter(({ side }) => waiting.side === null || side === waiting.side).map(({ line: one }) => one)
}

function toldSteps(
  { kind, id, sequence, state, about, isDefined }: Waiting,
  { teller, today, wording }: Telling,
): Step[] {
  const found = instrumentOn(state as InstrumentState, { on: today })
  if (!found) return []
  const title = inLanguage(found.definition.titles, wording)
  const next = nextInWords(found, wording)
  const { dealers } = state as InstrumentState
  return found.nextSteps.flatMap((step, at) => {
    const sides = waitsOn(step, found.definition)
    const { words, waitsOn: waitingOn = [], since = null } = next[at] ?? {}
    if (sides.length === 0) return []
    const dealtWithBy = dealersOn(sides, dealers, teller)
    return {
      side: sides.toSorted().join('+'),
      line: {
        kind,
        id,
        sequence,
        words: title,
        origin: teller.origin({ isDefined }),
        ...(words && { step: words, stepCode: step.step }),
        about: about.map(teller.party),
        waitingOn: [...waitingOn],
        dealtWithBy,
        isUnnamed: dealtWithBy.length === 0,
        dealers: tellDealers(dealers, found.definition, wording),
        since,
        due: null,
        atNextRound: false,
        isOverdue: false,
      },
    }
  })
}

function told(
  { kind, id, sequence, state, about, isDefined, waitingOn, waitingSince, due }: Waiting,
  { teller, today, late, wording }: Telling,
) {
  const { words, commitment, made } = wordsOf(state, teller)
  const { day: lastDay, told: dueTold } = dueOf({ kind, state, due }, late.get(id))
  // What should have been done by then waits since that, to the month or year where no more is known.
  const isSinceEnd = kind === programmeItems.kind && waitingSince !== null && dueTold !== lastDay
  const dealtWithBy =
    kind === documents.kind ? [wording.say('between.head-of-department')] : dealersOf(kind, state, teller)
  const owner = kind === programmeItems.kind ? (state as KeptItem).now.owner : undefined
  const isUnnamed = (kind === commitments.kind && dealtWithBy.length === 0) || (kind === programmeItems.kind && !owner)
  return {
    kind,
    id,
    sequence,
    words,
    origin: teller.origin({ isDefined }),
    ...(commitment && { commitment }),
    about: about.map(teller.party),
    waitingOn: owner ? [{ name: teller.words(owner) }] : named(waitingOn, state, teller),
    dealtWithBy,
    isUnnamed,
    // To the month or year, where no more is known.
    since: isSinceEnd ? dueTold : (made ?? waitingSince),
    ...(isSinceEnd && { sinceEnd: true as const }),
    due: dueTold,
    atNextRound: isDueAtNextRound(state),
    isOverdue: lastDay !== null && lastDay < today,
  }
}

type Due = { readonly day: string | null; readonly told: PartialDay | null }

/** The last day, and as it was told; of a promise due at the next round, that of the round. */
function dueOf({ kind, state, due }: Pick<Waiting, 'kind' | 'state' | 'due'>, atRound: Due | undefined): Due {
  if (due !== null) return { day: due, told: asTold(plainDate(due), dueIn(kind, state)) }
  return (kind === commitments.kind ? atRound : undefined) ?? { day: null, told: null }
}

/** When it is due, as far as that was told. */
function dueIn(kind: string, state: unknown): readonly (PartialDay | undefined)[] {
  if (kind === programmeItems.kind) {
    const { from, until } = (state as KeptItem).now
    return [until, from]
  }
  if (kind !== commitments.kind) return []
  const { due } = (state as KeptCommitment).now
  return 'on' in due ? [due.on] : []
}

/** Who deals with a promise, as far as somebody was named: an agency, and whoever follows it at home. */
function dealersOf(kind: string, state: unknown, teller: Teller): string[] {
  if (kind !== commitments.kind) return []
  const { agency, owner } = (state as KeptCommitment).now
  return [agency, owner].flatMap((name) => (name === undefined ? [] : [teller.said(name)]))
}

export function isDueAtNextRound(state: unknown): boolean {
  return (state as { now?: { due?: { precision?: string } } }).now?.due?.precision === 'next-round'
}

/** One party, both, or another authority by its name. */
function named(waitingOn: string, state: unknown, teller: Teller) {
  if (waitingOn.startsWith('authority:')) {
    // The line has it in one language; a letter as it was told.
    const { authority } = state as { authority?: AnyWords }
    return [{ name: teller.said(authority ?? waitingOn.slice('authority:'.length)) }]
  }
  return waitingOn.split('+').map((side) => teller.party(side === KEEPER ? teller.home : side))
}

/** What waits, in words: each kind of thing has them in a place of its own. */
function wordsOf(
  state: unknown,
  teller: Teller,
): { readonly words: string; readonly commitment?: string; readonly made?: string } {
  const thing = state as {
    now?: { words?: Words; names?: Words; made?: string }
    definition?: { titles?: Words }
    subject?: AnyWords
    commitment?: string
    words?: Words
    names?: Words
    /** Of a document, its first one is its title. */
    paragraphs?: readonly { texts: Words; called?: Words }[]
    /** What a partner’s user said. */
    says?: { words?: Words }
  }
  if (thing.subject !== undefined)
    return { words: teller.said(thing.subject), ...(thing.commitment && { commitment: thing.commitment }) }
  const words =
    thing.now?.words ??
    thing.now?.names ??
    thing.definition?.titles ??
    thing.words ??
    thing.names ??
    thing.says?.words ??
    calledIn(thing.paragraphs?.[0])
  return { words: teller.words(words), ...(thing.now?.made && { made: thing.now.made }) }
}
