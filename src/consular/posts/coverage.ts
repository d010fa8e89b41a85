// SPDX-License-Identifier: Apache-2.0
import type { Whereabouts } from './claims.ts'
import { findPost } from './find-post.ts'
import type { Network } from './post.ts'

/** Whether a post's district covers a place: what no source settles is not known, and is never taken for outside. */
export function coverageOf(network: Network, post: string, where: Whereabouts): 'inside' | 'outside' | 'not-known' {
  const route = findPost(network, where)
  if (!route.known) return 'not-known'
  return route.post.id === post ? 'inside' : 'outside'
}
