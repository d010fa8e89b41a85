// SPDX-License-Identifier: Apache-2.0
import type { Coordinates } from '#src/standards/places/index.ts'
import { countryCentre } from '#src/standards/places/index.ts'
import type { Network, Post } from './post.ts'
import { recognise } from './recognise.ts'

/** Where somebody lives, as far as they said. */
export type Place = {
  readonly country: string
  readonly region?: string | undefined
  /** As typed, in any script. */
  readonly town?: string | undefined
}

/** A place in which the town has been looked up: the posts that stand in it, and its region where none was told. */
export type Located<P extends Place = Place> = P & {
  readonly seats: readonly string[]
  /** The regions that have a town of this name, where more than one has. */
  readonly either?: readonly string[] | undefined
}

/** The place with what its town as typed says of it. A region that was told is believed. */
export function located<P extends Place>(network: Network, place: P): Located<P> {
  const told = network.regions.find(({ id }) => id === place.region)
  if (told?.isTown) return { ...place, seats: told.seat === undefined ? [] : [told.seat] }
  const { region, seats = [], either } = place.town === undefined ? {} : recognise(network, place.country, place.town)
  if (place.region !== undefined) return { ...place, seats }
  return { ...place, region, seats, ...(either && { either }) }
}

/** Whoever lives in the place lives in the town where the post stands. */
export function livesAtSeat({ country, seats }: Located, post: Post): boolean {
  return post.country === country && seats.includes(post.id)
}

/** The nearest point that is known of a place: the town or the region's main town. */
export function knownPoint(network: Network, { region, seats }: Located): Coordinates | undefined {
  const seat = network.posts.find(({ id }) => seats.includes(id))
  return seat?.town?.coordinates ?? network.regions.find(({ id }) => id === region)?.coordinates
}

/** Where to measure from when a post must be chosen all the same: from the middle of the country, if nothing nearer is known. */
export function pointOf(network: Network, place: Located): Coordinates {
  return knownPoint(network, place) ?? countryCentre(place.country)
}
