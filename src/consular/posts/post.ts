// SPDX-License-Identifier: Apache-2.0
// A post abroad as the definitions of a state describe it. Facts carry their sources; conflicts stand side by side.
import type { Period } from '#src/standards/calendar/index.ts'
import type { Coordinates } from '#src/standards/places/index.ts'
import type { PresenceFigure } from './presence.ts'
import type { Names, PostFact, Source } from './source.ts'

export type PostKind = 'embassy' | 'consulate-general' | 'consulate' | 'honorary-consulate' | 'permanent-mission'

export type PostStatus = 'open' | 'limited' | 'relocated' | 'closed'

/** `certain`: nobody doubts it. `stated`: a source says so, confirm it. `unknown`: no source settles it, ask first. */
export type Certainty = 'certain' | 'stated' | 'unknown'

/** A whole country, or a region of it. */
export type Area = { readonly country: string; readonly region?: string }

/** Part of what a post covers. Districts overlap: the same area may belong to several posts, by service. */
export type District = Partial<Period> & {
  readonly areas: readonly Area[]
  readonly services: 'all' | readonly string[]
  readonly certainty: Certainty
  readonly source: Source
  /** A text key: what a citizen must know about this part of the district. */
  readonly remark?: string
  /** A text key: this part of the district in the words of its source, and what to do, in one line. */
  readonly stated?: string
}

export type LifeEvent = {
  readonly event: 'decreed' | 'opened' | 'limited' | 'relocated' | 'closed'
  /** A day, a month or a year. The same event may be dated differently by different sources. */
  readonly on: string
  readonly source: Source
}

export type OpeningHours = { readonly weekdays: readonly number[]; readonly from: string; readonly until: string }

export type Town = {
  readonly names: Names
  /** The centre of the town, not the door of the post. */
  readonly coordinates: Coordinates
  /** Other spellings that a citizen may type. */
  readonly alias?: readonly string[]
}

export type Post = {
  /** Three letters; part of every case reference. */
  readonly id: string
  readonly kind: PostKind
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly town?: Town
  readonly names: Names
  readonly timeZone: string
  readonly address: PostFact<string>
  readonly hours: PostFact<readonly OpeningHours[]>
  /** Weekdays on which the post receives nobody, beside the weekend; 1 = Monday. */
  readonly closedWeekdays: PostFact<readonly number[]>
  readonly districts: readonly District[]
  /** The services that this post renders, where a source says that it does not render all that its kind may. */
  readonly renders?: { readonly services: readonly string[]; readonly source: Source }
  /** Countries that this post covers besides its own. */
  readonly accreditedTo: readonly { readonly country: string; readonly source: Source }[]
  readonly life: readonly LifeEvent[]
  readonly sources: readonly Source[]
  /** Text keys of what the sources leave open. */
  readonly notes: readonly string[]
}

/** A first-level division of a country, by its ISO 3166-2 code. */
export type Region = {
  readonly id: string
  readonly country: string
  readonly names: Names
  /** Other names that a citizen may type. */
  readonly alias?: readonly string[]
  /** What it is called beside a place in it, where by itself the name may be a town's: Seattle, Washington. */
  readonly short?: readonly string[]
  /** Its main town. */
  readonly coordinates: Coordinates
  /** The post that stands in this region. */
  readonly seat?: string
  /** The region is one town: whoever lives in it lives where the post stands. */
  readonly isTown?: true
}

/** A town, a district of one or a county; more than one region where several have one of this name. */
export type TownWithin = {
  readonly names: Names
  /** What people type for it, in whatever scripts. */
  readonly spellings: readonly string[]
  readonly regions: readonly string[]
}

/** How people write where they live: what may stand beside a name and says no more than the name. */
export type PlaceWriting = {
  /** Words for "town" in whatever languages: city, г., қаласы. */
  readonly townWords: readonly string[]
  /** Words for a region: state, область, 주. What stands beside one is no town. */
  readonly regionWords: readonly string[]
  /** Endings of streets and quarters, which follow the name of a larger place. */
  readonly smallerEndings: readonly string[]
  /** What countries are called beside their names, by ISO 3166-1 alpha-2. */
  readonly countryNames: Readonly<Record<string, readonly string[]>>
}

/** What a kind of post may do for the person who comes to it, and who says so. */
export type Capability = {
  readonly kind: PostKind
  /** Takes applications, decides them and issues documents. */
  readonly servesPeople: boolean
  /** The services that this kind renders, where it does not render all. */
  readonly services?: readonly string[]
  /** A text key for the line on the post's page. */
  readonly text: string
  /** The one post of which the source says it; of the others it is concluded. */
  readonly speaksOf?: string
  readonly source: Source
}

/** Two countries between which nobody can go: posts of the one are never proposed to people in the other. */
export type Apart = {
  readonly countries: readonly [string, string]
  /** A text key: why, said wherever a nearer post was left out for it. */
  readonly reason: string
}

/** The posts of one state, the regions by which their districts are told, and one row for each kind that it has. */
export type Network = {
  /** The state whose posts these are. */
  readonly home: string
  readonly posts: readonly Post[]
  readonly regions: readonly Region[]
  /** Towns that are known to lie in a region: plain geography. */
  readonly towns?: readonly TownWithin[]
  readonly writing?: PlaceWriting
  readonly capabilities: readonly Capability[]
  readonly apart?: readonly Apart[]
  /** Published numbers of citizens abroad; four kinds, never added up. */
  readonly presence?: readonly PresenceFigure[]
}

export function getPost(network: Network, id: string): Post {
  const found = network.posts.find((post) => post.id === id)
  if (!found)
    throw new RangeError(`There is no post "${id.slice(0, 10)}"; use one of the three-letter codes of the list.`)
  return found
}

export function regionsOf(network: Network, country: string): readonly Region[] {
  return network.regions.filter((region) => region.country === country)
}

/** A decree to open the post is known, and no source says that it was carried out. */
export function isOnlyDecreed({ life }: Post): boolean {
  return life.length > 0 && life.every(({ event }) => event === 'decreed')
}

/** What is known of a post's standing on a day. A post without a dated opening stood already when it was first named. */
export function statusOn(post: Post, on: string): PostStatus | 'not-yet-open' {
  const opened = post.life.filter(({ event }) => event === 'opened').map(({ on: day }) => day)
  if (opened.length > 0 && opened.every((day) => day > on)) return 'not-yet-open'
  const last = post.life
    .filter((life) => life.event !== 'decreed' && life.on <= on)
    .sort((a, b) => a.on.localeCompare(b.on))
    .at(-1)
  if (last === undefined || last.event === 'opened' || last.event === 'decreed') return 'open'
  return last.event
}
