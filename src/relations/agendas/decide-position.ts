// SPDX-License-Identifier: Apache-2.0
import type { Round } from '#src/relations/rounds/index.ts'
import type { Words } from '#src/relations/telling/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { Linked, Position, PositionBody } from './position.ts'

/** The other side’s position as an officer tells it; what is missing is asked for. */
export type ToldAttributed = {
  readonly side: string
  readonly words: Words
  readonly kind: 'stated' | 'assessed'
  readonly source?: string | undefined
  readonly on?: PlainDate | undefined
}

/** A position as an officer tells it. */
export type ToldPosition = Partial<Pick<Position, 'own' | 'redLine' | 'fallback' | 'weAsk' | 'theyAsk'>> & {
  readonly counterparts: readonly ToldAttributed[]
  readonly talkingPoints: Words
  readonly linked: readonly Linked[]
}

export type PositionRefusal = {
  readonly code:
    | 'position-round-not-there'
    | 'position-item-not-there'
    | 'position-empty'
    | 'attributed-without-source'
    | 'attributed-to-us'
    | 'attributed-ahead'
    | 'linked-not-there'
    | 'agenda-item-has-position'
  readonly text: string
  readonly details?: Readonly<Record<string, string | number>>
}

export const because = (code: PositionRefusal['code'], details?: PositionRefusal['details']): PositionRefusal => ({
  code,
  text: `position.refusal.${code}`,
  ...(details && { details }),
})

/** What is recorded of a position on an item, or the sentence that says what it lacks. */
export function decidePosition(
  round: Round | undefined,
  { id, item }: { readonly id: string; readonly item: string },
  told: ToldPosition,
  today: PlainDate,
): Outcome<readonly PositionBody[], PositionRefusal> {
  if (!round) return refuse(because('position-round-not-there'))
  if (!round.agenda.some((one) => one.id === item)) return refuse(because('position-item-not-there', { item }))
  const { parties, home } = round
  const { counterparts, talkingPoints, linked, ...ours } = told
  const isEmpty = [...Object.values(ours), talkingPoints].every((words) => Object.keys(words ?? {}).length === 0)
  if (isEmpty && counterparts.length === 0 && linked.length === 0) return refuse(because('position-empty'))
  const attributed: Position['counterparts'][number][] = []
  for (const { side, words, kind, source, on } of counterparts) {
    if (side === home || !parties.includes(side)) return refuse(because('attributed-to-us', { side }))
    if (!source || !on) return refuse(because('attributed-without-source', { side }))
    if (on > today) return refuse(because('attributed-ahead', { day: on }))
    attributed.push({ side, words, kind, source, on })
  }
  const position = { round: id, item, parties, home, ...ours, counterparts: attributed, talkingPoints, linked }
  return accept([{ what: 'set', position }])
}
