// SPDX-License-Identifier: Apache-2.0
// Promises of which a partner says something else than we do: both views beside each other.
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { saidStandings, standingOn } from '#src/relations/commitments/index.ts'
import { dayOf, dueRoundsIn } from '#src/relations/rounds/index.ts'
import { asTold } from '#src/relations/telling/index.ts'
import type { Overview } from './overview-of.ts'
import { origin, party, tellerIn } from './told-between.ts'

export const viewsApartTold = z.object({
  id: z.string(),
  title: z.string(),
  origin,
  /** How we see it. */
  stands: z.string(),
  isOverdue: z.boolean(),
  /** As it was told: a day, a month or a year. */
  due: z.string().optional(),
  theirs: z.array(
    z.object({ side: party, stands: z.enum(saidStandings), on: z.string(), words: z.string().optional() }),
  ),
  link: z.string(),
})

/** Of the open promises, what is due soonest first. */
export function viewsApartIn(
  elshi: Elshi,
  { language }: Pick<FastifyRequest, 'language'>,
  { today, commitments, stand }: Overview,
): z.infer<typeof viewsApartTold>[] {
  const teller = tellerIn(elshi, language)
  const viewed = commitments.filter(({ state: { now } }) => Object.keys(now.theirs).length > 0)
  if (viewed.length === 0) return []
  const dueOf = dueRoundsIn(stand)
  return viewed.flatMap(({ id, isDefined, state: { now } }) => {
    const standing = standingOn(now, { on: today, isOver: false, nextRound: dueOf(now) })
    const theirs = (standing.seenOtherwiseBy ?? []).flatMap((side) => {
      const view = now.theirs[side]
      if (!view) return []
      const { stands, on, words } = view
      return [{ side: teller.party(side), stands, on, ...(words && { words: teller.words(words) }) }]
    })
    if (theirs.length === 0) return []
    const { stands, isOverdue, lastDay } = standing
    const title = teller.words(now.words)
    const days = stand.flatMap(({ series, held }) => (series === now.series ? dayOf(held) : []))
    const due = lastDay && asTold(lastDay, ['on' in now.due ? now.due.on : undefined, ...days])
    const how = { stands, isOverdue, ...(due && { due }) }
    return [{ id, title, origin: teller.origin({ isDefined }), ...how, theirs, link: `/commitments/${id}` }]
  })
}
