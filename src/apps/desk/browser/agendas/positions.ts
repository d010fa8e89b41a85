// SPDX-License-Identifier: Apache-2.0
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { request } from '../api/request.ts'

type Words = Readonly<Record<string, string>>
export const ownParts = ['own', 'redLine', 'fallback', 'weAsk', 'theyAsk'] as const
export type OwnPart = (typeof ownParts)[number]
/** What belongs to an item: a figure, an instrument, a promise. */
export type LinkedThing = { readonly kind: 'indicator' | 'instrument' | 'commitment'; readonly id: string }
export type ShownPosition = { readonly [K in OwnPart]?: Words } & {
  readonly item: string
  /** What the item was called, where it stands on the agenda no more. */
  readonly struck?: string
  readonly sequence: number
  readonly counterparts: readonly {
    readonly side: { readonly code: string; readonly name: string }
    readonly kind: 'stated' | 'assessed'
    readonly words: Words
    readonly source: string
    readonly isOnRecord: boolean
    readonly on: string
  }[]
  readonly talkingPoints: Words
  readonly linked: readonly (LinkedThing & { readonly title: string; readonly link: string })[]
}

const keyOf = (round: string) => ['positions', round]

/** Each fetch is a recorded reading, so it is made when somebody looks and not by the clock. */
export const usePositions = (round: string) =>
  useQuery({
    queryKey: keyOf(round),
    staleTime: 60_000,
    refetchOnWindowFocus: false,
    queryFn: () =>
      request<{ cleared: boolean; positions: readonly ShownPosition[] }>('GET', `/rounds/${round}/positions`),
  })

type Wish = { readonly commandId: string; readonly expected: number }

export function useSetPosition(round: string, item: string) {
  const queries = useQueryClient()
  return async (wish: Wish, position: object) => {
    try {
      return await request<{ sequence: number }>('PUT', `/rounds/${round}/positions/${item}`, { ...wish, position })
    } finally {
      await queries.invalidateQueries({ queryKey: keyOf(round) })
    }
  }
}
