// SPDX-License-Identifier: Apache-2.0
// What officers recorded of a round that definitions began stands beside what sources tell: each value says whose it is.
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { readEntries } from '#src/consular/journal/index.ts'
import type { Origin } from '#src/consular/sources/index.ts'
import { entryOriginOf, originOf } from '#src/consular/sources/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import type { RoundBody } from '#src/relations/rounds/index.ts'
import { rounds } from '#src/relations/rounds/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import { origin } from './told-between.ts'

const parts = ['step', 'planned', 'announced', 'held', 'published', 'place', 'heads', 'agenda'] as const
type Part = (typeof parts)[number]

export const recordTold = z.object({ of: z.enum(parts), by: z.string(), on: z.string(), origin })

/** Who recorded the parts of a round that accounts recorded last, and on which day. */
export async function recordsOfRound(
  elshi: Elshi,
  actor: Actor,
  id: string,
): Promise<readonly z.input<typeof recordTold>[]> {
  const entries = await readEntries(elshi.journal, actor, rounds, id)
  const newest = new Map(entries.flatMap((entry) => partsOf(entry.body).map((part) => [part, entry] as const)))
  const own = [...newest].map(([of, { by, recordedAt }]) => ({ of, by, recordedAt }))
  const names = await elshi.engine.officerNames([...new Set(own.map(({ by }) => by))])
  return own.map(({ of, by, recordedAt }) => ({
    of,
    by: names.get(by) ?? '',
    on: plainDateAt(new Date(recordedAt), 'UTC'),
    origin: entryOriginOf(by, elshi),
  }))
}

/** Which parts of a round an entry tells; what began it is told by the round itself. */
function partsOf(body: RoundBody): readonly Part[] {
  switch (body.what) {
    case 'moved':
    case 'cancelled':
      return ['step']
    case 'dates-agreed':
      return ['step', 'planned', ...(body.place ? (['place'] as const) : [])]
    case 'agenda-set':
      return ['agenda']
    case 'held':
      return ['step', 'held', 'heads', ...(body.place ? (['place'] as const) : [])]
    case 'postponed':
      return ['step', ...(body.until ? (['planned'] as const) : [])]
    case 'day-noted':
      return [body.of]
    default:
      return []
  }
}

type Told = readonly { readonly sources?: readonly string[] }[]
type Days = Readonly<Record<'held' | 'published' | 'planned' | 'announced', Told>>

/** Whether the day by which a round stands is invented: a day on which no source is named is an account’s, whoever began the round. */
export function originOfDay(
  { held, published, planned, announced }: Days,
  begun: { readonly isDefined: boolean },
  place: { readonly demonstration: boolean },
): Origin {
  const told = [held, published, planned, announced].find((days) => days.length > 0)?.[0]
  return originOf({ isDefined: begun.isDefined && told?.sources?.length !== 0 }, place)
}
