// SPDX-License-Identifier: Apache-2.0
// People, offices and who held which when are three things: an office outlives whoever holds it.
import type { Book } from '#src/consular/journal/index.ts'
import type { Grounded } from '#src/consular/sources/index.ts'
import type { PartialDay, Words } from '#src/relations/telling/index.ts'
import { lastDayOf } from '#src/relations/telling/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'

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
export type Office = {
  readonly party: string
  readonly words: Words
  readonly rank?: Rank
  /** No source names it: its words say so, and no paper calls anybody by them. */
  readonly isUntold?: true
}

/** That a person held an office, with the days on which sources show it. */
export type Tenure = {
  readonly person: string
  readonly office: string
  readonly party: string
  readonly seen: readonly Grounded<PartialDay>[]
  readonly seenByOfficers?: readonly Grounded<PartialDay>[]
  /** The day on which the person left the office, as told last; absent as long as nobody told it. */
  readonly left?: Leaving
  /** What was told of that before it was corrected, the oldest first. */
  readonly leftBefore?: readonly Leaving[]
}

/** That a person left an office on a day; of a correction, what was wrong with what was told before. */
export type Leaving = Grounded<PartialDay> & { readonly reason?: string }

/** Whether the person was gone on a day; nobody is while the day of leaving may still be to come. */
export function hadLeft({ left }: Pick<Tenure, 'left'>, on: PlainDate): boolean {
  return left !== undefined && lastDayOf(left.value) < on
}

type Told<K extends string, T> = { readonly what: 'defined' | 'recorded' } & { readonly [key in K]: T }
export type PersonBody = Told<'person', Person>
export type OfficeBody = Told<'office', Office>
export type TenureBody = Told<'tenure', Tenure> | { readonly what: 'left'; readonly left: Leaving }

const inFileOf = (parties: readonly string[], words: string) =>
  ({ compartment: 'relations', about: parties, isOpen: true, words }) as const

export const people: Book<Person, PersonBody> = {
  kind: 'person',
  fold: 1,
  evolve: (_, { body }) => body.person,
  line: ({ name, native = '' }) => inFileOf([], `${name} ${native}`),
}

export const offices: Book<Office, OfficeBody> = {
  kind: 'office',
  fold: 1,
  evolve: (_, { body }) => body.office,
  line: ({ words }) => inFileOf([], Object.values(words).join(' ')),
}

export const tenures: Book<Tenure, TenureBody> = {
  kind: 'tenure',
  fold: 1,
  evolve: (state, { body }) => {
    if (body.what === 'left') return left(state, body.left)
    const { seen } = body.tenure
    // What officers told stays when a definition tells other days.
    if (body.what === 'defined') return { ...state, ...body.tenure, seen: [...seen, ...(state?.seenByOfficers ?? [])] }
    return {
      ...(state ?? body.tenure),
      seen: [...(state?.seen ?? []), ...seen],
      seenByOfficers: [...(state?.seenByOfficers ?? []), ...seen],
    }
  },
  line: ({ seen }) => {
    const [first] = seen
    return { ...inFileOf([], ''), ...(first && { on: lastDayOf(first.value) }) }
  },
}

function left(state: Tenure | undefined, told: Leaving): Tenure {
  if (!state) throw new Error('Nobody leaves an office before a tenure is recorded.')
  const { left: former, leftBefore = [] } = state
  return { ...state, left: told, ...(former && { leftBefore: [...leftBefore, former] }) }
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
