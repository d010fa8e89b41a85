// SPDX-License-Identifier: Apache-2.0
import type { Network, Post } from './post.ts'
import { statusOn } from './post.ts'

/** True when the post exists, stands on that day, and its kind takes people's cases. */
export function mayServe(network: Network, post: string, on: string): boolean {
  const found = network.posts.find(({ id }) => id === post)
  return found !== undefined && serves(network, found, on)
}

export function serves(network: Network, post: Post, on: string): boolean {
  if (!network.capabilities.find(({ kind }) => kind === post.kind)?.servesPeople) return false
  const status = statusOn(post, on)
  return status === 'open' || status === 'limited'
}
