// SPDX-License-Identifier: Apache-2.0
import { useQueryClient } from '@tanstack/react-query'

/** Sends what was said of an instrument, and fetches it anew whatever came of it. */
export function useAdd(id: string, send: (told: object) => Promise<{ sequence: number }>) {
  const queries = useQueryClient()
  return async (wish: object, told: object) => {
    try {
      return await send({ ...wish, ...told })
    } finally {
      await queries.invalidateQueries({ queryKey: ['instrument', id] })
      await queries.invalidateQueries({ queryKey: ['instruments'] })
      await queries.invalidateQueries({ queryKey: ['between'] })
    }
  }
}
