// SPDX-License-Identifier: Apache-2.0
import { countryName, isCountry } from '#src/standards/places/index.ts'

/** With whom the home state has dealings: a state, or an organisation of states. */
export type Party = {
  /** ISO 3166 of a state; of an organisation the code that its treaties use. */
  readonly code: string
  readonly kind: 'state' | 'organisation'
  /** By language, where the list of countries has none. */
  readonly names?: Readonly<Record<string, string>>
  /** Members of an organisation that take part in their own right, as far as this is recorded. */
  readonly members?: readonly string[]
}

const indexes = new WeakMap<readonly Party[], ReadonlyMap<string, Party>>()

/** The parties of a list by their codes; the list of the installation is asked many times by each answer. */
function byCode(parties: readonly Party[]): ReadonlyMap<string, Party> {
  const known = indexes.get(parties)
  if (known) return known
  const index = new Map(parties.toReversed().map((party) => [party.code, party]))
  indexes.set(parties, index)
  return index
}

/** A party’s name in a language; of one that nobody told, its code. */
export function partyName(parties: readonly Party[], code: string, language: string): string {
  const names = byCode(parties).get(code)?.names
  return names?.[language] ?? names?.en ?? (isCountry(code) ? countryName(code, language) : code)
}
