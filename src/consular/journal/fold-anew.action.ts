// SPDX-License-Identifier: Apache-2.0
// A version of the program that makes another state or line of the same entries than the one before mends what that one left.
import type { Progress } from '#src/platform/progress/index.ts'
import type { Taken } from './define.action.ts'
import { definitionsTaken } from './define.action.ts'
import { rebuildThings } from './rebuild-things.action.ts'
import type { Journal } from './record.action.ts'
import type { Books } from './verify-journal.action.ts'

/**
 * Folds anew the things of every kind that was folded by another number than its book carries. What somebody altered stays as it is, for
 * verification to find. Answers how many things were mended.
 */
export async function foldAnew(journal: Journal, books: Books, progress: Progress, taken?: Taken): Promise<number> {
  const stands = taken ?? (await definitionsTaken(journal))
  const behind = books.filter(({ kind, fold }) => stands.get(kind)?.fold !== fold)
  if (behind.length === 0) return 0
  const { mended } = await rebuildThings(journal.db, behind, progress, { leaves: 'altered' })
  return mended
}
