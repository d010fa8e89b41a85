// SPDX-License-Identifier: Apache-2.0
import type { Network, Post } from './post.ts'
import { statusOn } from './post.ts'

/** What is asked for, and on which day. */
export type Asked = { readonly service: string; readonly on: string }

/** True when the post exists, stands on that day, and both its kind and itself render this service. */
export function mayServe(network: Network, post: string, asked: Asked): boolean {
  const found = network.posts.find(({ id }) => id === post)
  return found !== undefined && serves(network, found, asked)
}

export function serves(network: Network, post: Post, { service, on }: Asked): boolean {
  const kind = network.capabilities.find((row) => row.kind === post.kind)
  if (!kind?.servesPeople) return false
  if (kind.services?.includes(service) === false || post.renders?.services.includes(service) === false) return false
  const status = statusOn(post, on)
  return status === 'open' || status === 'limited'
}
