// SPDX-License-Identifier: Apache-2.0
import type { Journal, JournalRefusal, Thing } from '#src/consular/journal/index.ts'
import { findIn, listIn, recordIn } from '#src/consular/journal/index.ts'
import { sources } from '#src/consular/sources/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { asActor } from '#src/platform/database/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { refuse } from '#src/standards/outcome/index.ts'
import { decideSeries } from './decide-series.ts'
import type { RoundRefusal } from './refusal.ts'
import { because } from './refusal.ts'
import type { Series } from './series.ts'
import { series } from './series.ts'

/** Begins meetings with a partner of which no definition tells; rounds are planned in it from then on. */
export function beginSeries(
  { db, clock }: Journal,
  actor: Actor,
  {
    commandId,
    partners,
    told,
  }: { readonly commandId: string; readonly partners: readonly string[]; readonly told: Series },
): Promise<Outcome<Thing<Series>, RoundRefusal | JournalRefusal>> {
  const at = clock.now()
  const partner = told.parties.find((code) => code !== told.home) ?? ''
  const id = `${told.home}-${partner}-${commandId.slice(0, 13)}`.toLowerCase()
  return asActor(db, actor, async (tx) => {
    const named = [told.basis, ...told.supporters].flatMap((fact) => fact?.sources ?? [])
    for (const source of named) {
      if (!(await findIn(tx, sources, source))) return refuse(because('source-not-there', { source }))
    }
    const there = await listIn(tx, series, { party: partner, order: 'newest', most: 500 })
    const others = there.filter((one) => one.id !== id).map(({ state }) => state)
    const command = { id, commandId, expected: 0 }
    return recordIn(tx, { actor, at, book: series, command }, () => decideSeries(told, { partners, others }))
  })
}
