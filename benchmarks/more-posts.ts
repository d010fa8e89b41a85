// SPDX-License-Identifier: Apache-2.0
import type { HomeState } from '#src/apps/compose/index.ts'

/** Invented posts like Busan, so that work can be spread. */
export function withMorePosts(state: HomeState, count: number): HomeState {
  const busan = state.network.posts.find(({ id }) => id === 'BUS')
  if (!busan) throw new Error('Busan is a post.')
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
  const posts = Array.from({ length: count }, (_, index) => ({
    ...busan,
    id: `Q${letters[Math.floor(index / 26)]}${letters[index % 26]}`,
  }))
  return { ...state, network: { ...state.network, posts: [...state.network.posts, ...posts] } }
}
