// SPDX-License-Identifier: Apache-2.0
// People, offices and who held which when are three things: an office outlives whoever holds it.
import type { Book } from '#src/consular/journal/index.ts'
import type { Grounded } from '#src/consular/sources/index.ts'
import type { PartialDay, Words } from '#src/relations/telling/index.ts'
import { lastDayOf } from '#src/relations/telling/index.ts'

/** Somebody who holds or held an office, by the name under which sources know them. */
export type Person = {
  readonly name: string
  /** As their own state writes it, where a source gives it. */
  readonly native?: string
}

export const ranks = [
  'minister',
  'deputy-minister',
  'director-general',
  'deputy-director-general',
  'director',
  'head-of-division',
] as const
export type Rank = (typeof ranks)[number]

/** An office of a party. */
export type Office = { readonly party: string; readonly words: Words; readonly rank?: Rank }

/** That a person held an office, with the days on which sources show it. */
export type Tenure = {
  readonly person: string
  readonly office: string
  readonly party: string
  readonly seen: readonly Grounded<PartialDay>[]
}

type Told<K extends string, T> = { readonly what: 'defined' | 'recorded' } & { readonly [key in K]: T }
export type PersonBody = Told<'person', Person>
export type OfficeBody = Told<'office', Office>
export type TenureBody = Told<'tenure', Tenure>

const inFileOf = (parties: readonly string[], words: string) =>
  ({ compartment: 'relations', about: parties, isOpen: true, words }) as const

export const people: Book<Person, PersonBody> = {
  kind: 'person',
  evolve: (_, { body }) => body.person,
  line: ({ name, native = '' }) => inFileOf([], `${name} ${native}`),
}

export const offices: Book<Office, OfficeBody> = {
  kind: 'office',
  evolve: (_, { body }) => body.office,
  line: ({ words }) => inFileOf([], Object.values(words).join(' ')),
}

export const tenures: Book<Tenure, TenureBody> = {
  kind: 'tenure',
  // Days on which an officer saw the person in the office stay when a definition tells others.
  evolve: (state, { body: { what, tenure } }) =>
    what === 'defined' || !state ? tenure : { ...state, seen: [...state.seen, ...tenure.seen] },
  line: ({ seen }) => {
    const [first] = seen
    return { ...inFileOf([], ''), ...(first && { on: lastDayOf(first.value) }) }
  },
}

// A director-general of one state and a director of a department of another do the same work.
const height: Readonly<Record<Rank, number>> = {
  minister: 1,
  'deputy-minister': 2,
  'director-general': 3,
  director: 3,
  'deputy-director-general': 4,
  'head-of-division': 4,
}

/** Whether the two stand at unequal heights; undefined where the rank of one is not known. */
export function areUnequal(one: Office | undefined, other: Office | undefined): boolean | undefined {
  if (!one?.rank || !other?.rank) return undefined
  return height[one.rank] !== height[other.rank]
}
