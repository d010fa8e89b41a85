// SPDX-License-Identifier: Apache-2.0
// A round by the name of its series and its number, for lists that hold more than rounds.
import type { FastifyRequest } from 'fastify'
import type { Elshi } from '#src/apps/compose/index.ts'
import { readThings } from '#src/consular/journal/index.ts'
import type { Round, Series } from '#src/relations/rounds/index.ts'
import { series } from '#src/relations/rounds/index.ts'
import { sayFor } from '../../answer-errors.ts'
import { tellerIn } from './told-between.ts'

type Asking = Pick<FastifyRequest, 'visitor' | 'language'>

/** Says the name of any of these rounds. */
export async function roundTitles(
  elshi: Elshi,
  request: Asking,
  rounds: readonly Pick<Round, 'series'>[],
): Promise<(round: Pick<Round, 'series' | 'ordinal'>) => string> {
  const known = await readThings(
    elshi.journal,
    request.visitor.actor,
    series,
    rounds.map((round) => round.series),
  )
  return titlesIn(elshi, request, known)
}

/** The same, of series that were read already. */
export function titlesIn(
  elshi: Elshi,
  request: Asking,
  known: readonly { readonly id: string; readonly state: Series }[],
): (round: Pick<Round, 'series' | 'ordinal'>) => string {
  const say = sayFor(elshi, request)
  const teller = tellerIn(elshi, request.language)
  const names = new Map(known.map(({ id, state }) => [id, teller.words(state.names)]))
  return ({ series: of, ordinal }) => {
    const name = names.get(of) ?? of
    return ordinal === undefined ? name : say('between.round', { series: name, ordinal })
  }
}
