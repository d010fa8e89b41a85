// SPDX-License-Identifier: Apache-2.0
// What goes to partners shows no count from which a few people could be told, nor what it could be reckoned from.

export const LEAST_SHOWN = 10

/** Counts that are parts of one whole, for a partner: `null` is hidden. */
export type ShownCells = { readonly total: number | null; readonly cells: readonly (number | null)[] }

/**
 * Hides each count under ten. So that the total does not give a hidden count away, at least two are hidden with it and together they are
 * ten or more: the smallest others are hidden too, and where none are left, the total.
 */
export function hideSmallCells(cells: readonly number[], total?: number, least = LEAST_SHOWN): ShownCells {
  const hidden = new Set<number>()
  cells.forEach((count, at) => {
    if (count < least) hidden.add(at)
  })
  const bySize = cells.map((_, at) => at).toSorted((a, b) => (cells[a] ?? 0) - (cells[b] ?? 0))
  const sum = () => [...hidden].reduce((all, at) => all + (cells[at] ?? 0), 0)
  while (total !== undefined && hidden.size > 0 && (hidden.size < 2 || sum() < least)) {
    const next = bySize.find((at) => !hidden.has(at))
    if (next === undefined) break
    hidden.add(next)
  }
  const tellsTooMuch = hidden.size > 0 && (hidden.size < 2 || sum() < least)
  const isTotalHidden = total === undefined || total < least || tellsTooMuch
  return { total: isTotalHidden ? null : total, cells: cells.map((count, at) => (hidden.has(at) ? null : count)) }
}
