// SPDX-License-Identifier: Apache-2.0
// Which posts claim a place, and on whose word: seat before region, region before country, country before accreditation.
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { isWithin } from '#src/standards/calendar/index.ts'
import { serves } from './capability.ts'
import type { Located, Place } from './place.ts'
import { livesAtSeat } from './place.ts'
import type { Certainty, District, Network, Post } from './post.ts'
import { isOnlyDecreed } from './post.ts'
import type { Source } from './source.ts'
import { inferredFrom } from './source.ts'

export type Whereabouts = Place & { readonly service: string; readonly on: PlainDate }

/** Whereabouts in which the town has been looked up. */
export type Looked = Located<Whereabouts>

export type Claim = {
  readonly post: Post
  readonly certainty: Certainty
  readonly source: Source
  /** Text keys. */
  readonly reason: string
  readonly remark?: string | undefined
  readonly stated?: string | undefined
}

/** The claims of the nearest kind that there is; several posts among them are rivals. */
export function claimsOn(network: Network, where: Looked): readonly Claim[] {
  const agreed = where.either ? claimsWherever(network, where, where.either) : []
  if (agreed.length > 0) return agreed
  const here = network.posts.filter((post) => post.country === where.country && serves(network, post, where))
  for (const find of [atSeat, inRegion, standingInRegion, inCountry]) {
    const claims = find(network, where, here)
    if (claims.length > 0) return best(claims)
  }
  return here.length > 0 ? [] : accredited(network, where)
}

/** Towns of one name in several regions: when one post serves them all, it does not matter which one is meant. */
function claimsWherever(network: Network, where: Looked, regions: readonly string[]): readonly Claim[] {
  const inEach = regions.map((region) => claimsOn(network, { ...where, region, either: undefined }))
  const [claim] = inEach[0] ?? []
  if (!claim || claim.certainty === 'unknown') return []
  const isSame = (one: Claim) => one.post === claim.post && one.certainty === claim.certainty
  return inEach.every((claims) => claims.length > 0 && claims.every(isSame)) ? [claim] : []
}

/** Whoever lives in the town where a post stands belongs to that post. */
function atSeat(_: Network, where: Looked, here: readonly Post[]): Claim[] {
  return here
    .filter((post) => livesAtSeat(where, post))
    .map((post) => ({
      post,
      certainty: isOnlyDecreed(post) ? 'stated' : 'certain',
      source: sourceOf(post),
      reason: 'posts.reason.seat',
    }))
}

function inRegion(_: Network, where: Looked, here: readonly Post[]): Claim[] {
  if (where.region === undefined) return []
  return districts(here, where, (district) => district.areas.some(({ region }) => region === where.region))
}

/** A post stands in the region, but no source says how far its district reaches. */
function standingInRegion(network: Network, where: Looked, here: readonly Post[]): Claim[] {
  const seat = network.regions.find(({ id }) => id === where.region)?.seat
  return here
    .filter((post) => post.id === seat)
    .map((post) => ({ post, certainty: 'unknown', source: sourceOf(post), reason: 'posts.reason.stands-in-region' }))
}

/** Once several posts stand in a country, its silence about a region is settled only where the region was told. */
function inCountry(_: Network, where: Looked, here: readonly Post[]): Claim[] {
  const [only] = here
  const isAlone = only !== undefined && here.length === 1
  if (!isAlone && where.region === undefined) return []
  const claims = districts(here, where, (district) => district.areas.some(({ region }) => region === undefined))
  if (claims.length > 0 || !isAlone) return claims
  return [{ post: only, certainty: 'stated', source: inferredFrom(sourceOf(only)), reason: 'posts.reason.only-post' }]
}

function accredited(network: Network, where: Looked): Claim[] {
  return network.posts
    .filter((post) => serves(network, post, where))
    .flatMap((post) =>
      post.accreditedTo
        .filter(({ country }) => country === where.country)
        .map(({ source }) => ({ post, certainty: 'stated', source, reason: 'posts.reason.accredited' })),
    )
}

function districts(here: readonly Post[], where: Looked, covers: (district: District) => boolean): Claim[] {
  return here.flatMap((post) =>
    post.districts
      .filter((district) => isInForce(district, where.on) && isFor(district, where.service) && covers(district))
      .map(({ certainty, source, remark, stated }) => ({
        post,
        certainty,
        source,
        reason: `posts.reason.district-${source.inferred ? 'inferred' : certainty}`,
        remark,
        stated,
      })),
  )
}

/** Only the surest claims count: what is stated yields to what is certain. */
function best(claims: readonly Claim[]): readonly Claim[] {
  const surest = (['certain', 'stated', 'unknown'] as const).find((level) => claims.some((c) => c.certainty === level))
  return claims.filter(({ certainty }) => certainty === surest)
}

function isInForce(district: District, on: PlainDate): boolean {
  return isWithin(on, { from: district.from ?? on, ...(district.until ? { until: district.until } : {}) })
}

function isFor(district: District, service: string): boolean {
  return district.services === 'all' || district.services.includes(service)
}

function sourceOf(post: Post): Source {
  const [first, ...others] = post.sources
  if (!first) throw new Error(`Post ${post.id} has no source; a post without one may not be defined.`)
  return others.find((source) => source.confidence === 'high' && first.confidence === 'medium') ?? first
}
