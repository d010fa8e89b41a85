// SPDX-License-Identifier: Apache-2.0

import { searchKeys } from '#src/standards/names/index.ts'
import type { Coordinates } from '#src/standards/places/index.ts'
import { countryCentre } from '#src/standards/places/index.ts'
import type { Network, Post, Region, Town } from './post.ts'

/** Where somebody lives, as far as they said. */
export type Place = {
  readonly country: string
  readonly region?: string | undefined
  /** As typed, in any script. */
  readonly town?: string | undefined
}

/** A name by which places are compared, in whatever script it was typed. */
export function placeKey(typed: string): string {
  return searchKeys(typed).join(' ')
}

/** Whoever lives in the place lives in the town where the post stands. */
export function livesAtSeat(place: Place, post: Post, region: Region | undefined, key: string | undefined): boolean {
  if (post.country !== place.country || !post.town) return false
  if (region?.isTown) return region.seat === post.id
  return key !== undefined && keysOf(post.town).has(key)
}

/** The place with its region, when what was typed as a town is the name of exactly one region. */
export function located<P extends Place>(network: Network, place: P): P {
  if (place.region !== undefined || place.town === undefined) return place
  const key = placeKey(place.town)
  const called = network.regions.filter((region) => region.country === place.country && keysOf(region).has(key))
  const [region] = called
  return region && called.length === 1 ? { ...place, region: region.id } : place
}

/** The nearest point that is known of a place: the town or the region's main town. */
export function knownPoint(network: Network, place: Place): Coordinates | undefined {
  const region = network.regions.find(({ id }) => id === place.region)
  const key = place.town === undefined ? undefined : placeKey(place.town)
  const seat = network.posts.find(
    (post) => key !== undefined && post.country === place.country && post.town && keysOf(post.town).has(key),
  )
  return seat?.town?.coordinates ?? region?.coordinates
}

/** Where to measure from when a post must be chosen all the same: from the middle of the country, if nothing nearer is known. */
export function pointOf(network: Network, place: Place): Coordinates {
  return knownPoint(network, place) ?? countryCentre(place.country)
}

const keysOfNames = new WeakMap<Town['names'], ReadonlySet<string>>()

/** Names are folded once: every case that is lodged asks for them. */
function keysOf({ names, alias = [] }: Pick<Town, 'names' | 'alias'>): ReadonlySet<string> {
  let keys = keysOfNames.get(names)
  if (!keys) {
    keys = new Set([...Object.values(names), ...alias].map(placeKey))
    keysOfNames.set(names, keys)
  }
  return keys
}
