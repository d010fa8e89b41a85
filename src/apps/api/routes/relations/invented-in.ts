// SPDX-License-Identifier: Apache-2.0
// How much of a list is invented: told beside how much there is, so that nobody takes both for one number.
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import type { Book, Said } from '#src/consular/journal/index.ts'
import { within } from '#src/consular/journal/index.ts'
import type { Actor } from '#src/platform/database/index.ts'

/** Of all that are counted, those that were invented for a demonstration. */
export const inventedCount = z.int()

/** None but in a demonstration, where whatever an account began is invented. */
export async function inventedIn<S, B extends Said>(
  { journal, demonstration }: Elshi,
  actor: Actor,
  book: Book<S, B, unknown>,
  asked: { readonly party?: string | undefined; readonly isOpen?: boolean | undefined },
): Promise<number> {
  return demonstration ? within.countOfAccounts(journal, actor, book, asked) : 0
}
