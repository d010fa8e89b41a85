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

/** True when the typed name is one of the town's names, in any of its languages and scripts. */
function isNameOf(typed: string, town: Pick<Town, 'names' | 'alias'>): boolean {
  const key = keyOf(typed)
  return key !== '' && [...Object.values(town.names), ...(town.alias ?? [])].some((name) => keyOf(name) === key)
}

/** Whoever lives in the place lives in the town where the post stands. */
export function livesAtSeat(place: Place, post: Post, region: Region | undefined): boolean {
  if (post.country !== place.country || !post.town) return false
  if (region?.isTown) return region.seat === post.id
  return place.town !== undefined && isNameOf(place.town, post.town)
}

/** The place with its region, when what was typed as a town is the name of exactly one region. */
export function located<P extends Place>(network: Network, place: P): P {
  const typed = place.town
  if (place.region !== undefined || typed === undefined) return place
  const called = network.regions.filter(
    (region) => region.country === place.country && isNameOf(typed, { names: region.names }),
  )
  const [region] = called
  return region && called.length === 1 ? { ...place, region: region.id } : place
}

/** The nearest point that is known of a place: the town, the region's main town, or the middle of the country. */
export function pointOf(network: Network, place: Place): Coordinates {
  const region = network.regions.find(({ id }) => id === place.region)
  const typed = place.town
  const town = typed === undefined ? undefined : townIn(network, place.country, typed)
  return town?.coordinates ?? region?.coordinates ?? countryCentre(place.country)
}

function townIn(network: Network, country: string, typed: string): Town | undefined {
  return network.posts.find((post) => post.country === country && post.town && isNameOf(typed, post.town))?.town
}

function keyOf(text: string): string {
  return searchKeys(text).join(' ')
}
