// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import type { PresenceFigure } from '#src/consular/posts/index.ts'
import { request } from '../api/request.ts'

export type Presence = {
  /** What the number says, in the reader's language. */
  readonly title: string
  readonly figures: readonly PresenceFigure[]
  /** Why there is none. */
  readonly unknown?: string
}

export const useNumbers = (post: string) =>
  useQuery({
    queryKey: ['numbers', post],
    staleTime: 600_000,
    queryFn: () => request<{ presence: Readonly<Record<string, Presence>> }>('GET', `/posts/${post}/numbers`),
  })
