// SPDX-License-Identifier: Apache-2.0
import type { Whereabouts } from './claims.ts'
import { competentPost } from './find-post.ts'
import type { Network } from './post.ts'

/** Whether a post's district covers a place: what no source settles is not known, and is never taken for outside. */
export function coverageOf(network: Network, post: string, where: Whereabouts): 'inside' | 'outside' | 'not-known' {
  const competent = competentPost(network, where)
  if (!competent) return 'not-known'
  return competent.id === post ? 'inside' : 'outside'
}
