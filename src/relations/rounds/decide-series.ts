// SPDX-License-Identifier: Apache-2.0
import { inWords } from '#src/relations/telling/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import { isCountry } from '#src/standards/places/index.ts'
import type { RoundRefusal } from './refusal.ts'
import { because } from './refusal.ts'
import type { Series, SeriesBody } from './series.ts'

/** With whom there are dealings, and the series with this partner that there are. */
export type SeriesContext = { readonly partners: readonly string[]; readonly others: readonly Series[] }

/** A series is held with a partner on record, supported by none of its parties, under a name that no other series with them has. */
export function decideSeries(
  told: Series,
  { partners, others }: SeriesContext,
): Outcome<readonly SeriesBody[], RoundRefusal> {
  const stranger = told.parties.find((code) => code !== told.home && !partners.includes(code))
  if (stranger !== undefined) return refuse(because('no-such-partner', { side: stranger }))
  const nobody = told.supporters.find(({ value }) => !isCountry(value))
  if (nobody) return refuse(because('no-such-state', { side: nobody.value }))
  const both = told.supporters.find(({ value }) => told.parties.includes(value))
  if (both) return refuse(because('supporter-is-a-party', { side: both.value }))
  const names = new Set(Object.values(told.names).map(plain))
  const same = others.find((other) => Object.values(other.names).some((name) => names.has(plain(name))))
  if (same) return refuse(because('series-there-already', { series: inWords(told.names, 'en') }))
  return accept([{ what: 'begun', series: told }])
}

const plain = (name: string) => name.trim().toLocaleLowerCase()
