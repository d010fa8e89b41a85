// SPDX-License-Identifier: Apache-2.0
import type { QueryClient } from '@tanstack/react-query'

/** Fetches all that is shown in the language now spoken, and what is still on its way in the former one as well. */
export async function wordAnew(queries: QueryClient): Promise<void> {
  // A first answer on its way is not asked for again by itself: it would stay in the former language.
  await queries.cancelQueries()
  await queries.invalidateQueries()
}
