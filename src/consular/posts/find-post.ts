// SPDX-License-Identifier: Apache-2.0
// Which post serves me? The answer names its ground; where the sources are silent it says so and names whom to ask.
import type { Coordinates } from '#src/standards/places/index.ts'
import { distanceKm } from '#src/standards/places/index.ts'
import { serves } from './capability.ts'
import type { Claim, Looked, Whereabouts } from './claims.ts'
import { claimsOn } from './claims.ts'
import { knownPoint, located, pointOf } from './place.ts'
import type { Network, Post } from './post.ts'
import { isOnlyDecreed, statusOn } from './post.ts'
import type { Source } from './source.ts'

/** A post and how far it is in a straight line. */
export type Distant = { readonly post: Post; readonly distanceKm?: number }

/** `reason` and `remarks` are text keys, said with the names of the post and of the place. */
export type Route = {
  readonly reason: string
  readonly remarks: readonly string[]
  /** Those of the remarks that are about the post as it works now: whoever goes there must read them. */
  readonly warnings: readonly string[]
  /** To the competent post, or to the one to ask. */
  readonly distanceKm?: number
  /** The distances start at the middle of the country: no post stands in it, and no more is known of the place. */
  readonly fromMiddle?: true
  /** Other posts that take people's cases, nearest first. */
  readonly alternatives: readonly Distant[]
} & (
  | {
      readonly known: true
      readonly post: Post
      readonly certainty: 'certain' | 'stated'
      readonly source: Source
      /** A text key: the reason in the words of the source, in one line, where it has such words. */
      readonly stated?: string
    }
  | { readonly known: false; readonly ask?: Post }
)

const NONE_RECORDED = 'posts.reason.none-recorded'
/** The town as typed is not known, and the country is divided into regions that could be told instead. */
const TOWN_UNKNOWN = 'posts.reason.town-not-known'
/** So many posts of other countries are named beside the nearest. */
const ABROAD = 3

/** The competent post for a place, a service and a day, or whom to ask. */
export function findPost(network: Network, asked: Whereabouts): Route {
  const where = located(network, asked)
  if (where.country === network.home)
    return { known: false, reason: 'posts.reason.at-home', remarks: [], warnings: [], alternatives: [] }
  const route = routeOf(network, where)
  if (knownPoint(network, where)) return route
  return route.reason === NONE_RECORDED ? { ...route, fromMiddle: true } : withoutDistances(route)
}

function routeOf(network: Network, where: Looked): Route {
  const claims = claimsOn(network, where)
  const [claim] = claims
  if (!claim) return unclaimed(network, where)
  const rivals = [...new Set(claims.map(({ post }) => post))]
  return rivals.length > 1 ? disputed(network, where, rivals) : claimed(network, where, claim)
}

/** From the middle of a country a distance says nothing about where somebody lives. */
function withoutDistances({ distanceKm: _, ...route }: Route): Route {
  return { ...route, alternatives: route.alternatives.map(({ post }) => ({ post })) } as Route
}

/** The post that `findPost` knows for a place, without the distances; undefined when it only names whom to ask. */
export function competentPost(network: Network, asked: Whereabouts): Post | undefined {
  const where = located(network, asked)
  if (where.country === network.home) return undefined
  const claims = claimsOn(network, where)
  const [claim] = claims
  if (!claim || claim.certainty === 'unknown') return undefined
  return claims.every(({ post }) => post === claim.post) ? claim.post : undefined
}

function claimed(network: Network, where: Looked, claim: Claim): Route {
  const { post, certainty, source, reason, stated } = claim
  const warnings = standing(post, where)
  const said = { reason, remarks: [...(claim.remark ? [claim.remark] : []), ...warnings], warnings }
  const alternatives = nearest(network, where, neighbours(network, where, post))
  const distant = measured(pointOf(network, where), post)
  if (certainty === 'unknown') return { ...asking(distant), ...said, alternatives }
  return { known: true, ...distant, certainty, source, ...said, ...(stated && { stated }), alternatives }
}

/** Two sources name two posts: both are shown, the nearer one is asked. */
function disputed(network: Network, where: Looked, rivals: readonly Post[]): Route {
  const [ask, ...alternatives] = nearest(network, where, rivals)
  return { ...asking(ask), reason: 'posts.reason.several-named', remarks: [], warnings: [], alternatives }
}

/** Either posts stand in the country and nothing says which one serves this place, or none is recorded there. */
function unclaimed(network: Network, where: Looked): Route {
  const here = neighbours(network, where)
  if (here.length === 0) {
    const ordered = nearest(
      network,
      where,
      network.posts.filter((post) => serves(network, post, where) && !isOnlyDecreed(post)),
    )
    const [ask, ...others] = ordered.filter(({ post }) => !whyApart(network, where, post)).slice(0, 1 + ABROAD)
    const passedOver = ordered.slice(0, 1 + ABROAD).flatMap(({ post }) => whyApart(network, where, post) ?? [])
    const remarks = [...new Set(passedOver)]
    return { ...asking(ask), reason: NONE_RECORDED, remarks, warnings: [], alternatives: others }
  }
  const ordered = nearest(network, where, here)
  const ask = ordered.find(({ post }) => post.kind === 'embassy') ?? ordered[0]
  const warnings = ask ? standing(ask.post, where) : []
  return {
    ...asking(ask),
    reason: whyUnclaimed(network, where),
    remarks: warnings,
    warnings,
    alternatives: ordered.filter((other) => other !== ask),
  }
}

/** That no source was found is said of a place that is known; of a town that is not, its region is asked first. */
function whyUnclaimed({ regions }: Network, { country, region, town, seats }: Looked): string {
  if (region !== undefined || seats.length > 0) return 'posts.reason.no-district-found'
  if (town === undefined) return 'posts.reason.say-where'
  return regions.some((one) => one.country === country) ? TOWN_UNKNOWN : 'posts.reason.town-of-no-known-post'
}

/** Nobody can go from where they live to the country of this post, however near it is. */
function whyApart({ apart = [] }: Network, { country }: Looked, post: Post): string | undefined {
  return apart.find(({ countries: [one, other] }) =>
    one === country ? other === post.country : other === country && one === post.country,
  )?.reason
}

function asking(whom: Distant | undefined): { known: false; ask?: Post; distanceKm?: number } {
  if (!whom) return { known: false }
  const { post: ask, distanceKm: far } = whom
  return { known: false, ask, ...(far !== undefined && { distanceKm: far }) }
}

function neighbours(network: Network, where: Looked, except?: Post): Post[] {
  return network.posts.filter(
    (post) => post.country === where.country && post !== except && serves(network, post, where),
  )
}

function nearest(network: Network, where: Looked, posts: readonly Post[]): Distant[] {
  const from = pointOf(network, where)
  return posts
    .map((post) => measured(from, post))
    .sort((a, b) => (a.distanceKm ?? Number.POSITIVE_INFINITY) - (b.distanceKm ?? Number.POSITIVE_INFINITY))
}

function measured(from: Coordinates, post: Post): Distant {
  if (!post.town) return { post }
  return { post, distanceKm: Math.round(distanceKm(from, post.town.coordinates)) }
}

function standing(post: Post, where: Looked): string[] {
  if (isOnlyDecreed(post)) return ['posts.remark.only-decreed']
  const status = statusOn(post, where.on)
  return status === 'open' ? [] : [`posts.remark.${status}`]
}
