// SPDX-License-Identifier: Apache-2.0
// What became of each clause between two versions.
import { canonicalText } from '#src/consular/proof/index.ts'
import type { Clause, Content } from './release.ts'

export type Change =
  | { readonly key: string; readonly is: 'new'; readonly now: Clause }
  | { readonly key: string; readonly is: 'changed'; readonly now: Clause; readonly before: Clause }
  | { readonly key: string; readonly is: 'gone'; readonly before: Clause }

/** Clauses that are new, changed or gone since the version before, in the order of the text. */
export function changesBetween(before: Content, now: Content): readonly Change[] {
  const former = new Map(before.clauses.map((clause) => [clause.key, clause]))
  const kept = new Set(now.clauses.map(({ key }) => key))
  const came = now.clauses.flatMap((clause): Change[] => {
    const old = former.get(clause.key)
    if (!old) return [{ key: clause.key, is: 'new', now: clause }]
    return canonicalText(old) === canonicalText(clause)
      ? []
      : [{ key: clause.key, is: 'changed', now: clause, before: old }]
  })
  const gone = before.clauses.filter(({ key }) => !kept.has(key))
  return [...came, ...gone.map((clause): Change => ({ key: clause.key, is: 'gone', before: clause }))]
}
