// SPDX-License-Identifier: Apache-2.0
// Which counts stay hidden so that none under ten can be reckoned: not from the others of its table, nor from what was shown before.
import { LEAST_SHOWN } from './small-cells.ts'

/** A count that may be shown or hidden; what nobody recorded is a remainder, and is never shown. */
export type Cell = { readonly key: string; readonly value: number; readonly isRest?: true }
/** A count and those that it is the sum of. */
export type Whole = { readonly total: Cell; readonly parts: readonly Cell[] }

/**
 * Hides small counts, and with each what it could be reckoned from: the smallest others first, then the total. What was shown before can be
 * hidden no more; a small count that it gave away already is no reason to hide others. Answers the keys of what stays hidden.
 */
export function suppress(
  cells: readonly Cell[],
  wholes: readonly Whole[],
  {
    shown = new Set(),
    former = new Set(),
  }: { readonly shown?: ReadonlySet<string>; readonly former?: ReadonlySet<string> } = {},
): ReadonlySet<string> {
  const all = new Map(
    [...cells, ...wholes.flatMap(({ total, parts }) => [total, ...parts])].map((one) => [one.key, one]),
  )
  const small = [...all.values()].filter(({ key, value }) => value < LEAST_SHOWN && !shown.has(key))
  const before = new Set([...all.keys()].filter((key) => !shown.has(key)))
  const known = new Set(small.filter((one) => givenAway([one], wholes, before) !== undefined).map(({ key }) => key))
  const sensitive = small.filter(({ key }) => !known.has(key))
  // Of former tables only what was shown is known.
  const hidden = new Set([...all.values()].filter((one) => isNeverShown(one, shown, former)).map(({ key }) => key))
  for (;;) {
    const found = givenAway(sensitive, wholes, hidden)
    const next = found && nextToHide(found, wholes, { hidden, shown })
    // Where nothing is left to hide, nothing is told that was not told before.
    if (!next) return hidden
    hidden.add(next.key)
  }
}

function isNeverShown({ key, value, isRest }: Cell, shown: ReadonlySet<string>, former: ReadonlySet<string>): boolean {
  return !shown.has(key) && (value < LEAST_SHOWN || isRest === true || former.has(key))
}

/** The first of small counts that can be reckoned while others are hidden: by itself, or only with others that are small together. */
function givenAway(small: readonly Cell[], wholes: readonly Whole[], hidden: ReadonlySet<string>): Cell | undefined {
  const near = wholesNear(small, wholes)
  const together = near.find(({ total, parts }) => {
    const unknown = parts.filter(({ key }) => hidden.has(key))
    return (
      !hidden.has(total.key) &&
      unknown.some(({ key }) => small.some((one) => one.key === key)) &&
      unknown.reduce((sum, { value }) => sum + value, 0) < LEAST_SHOWN
    )
  })
  if (together) return together.parts.find(({ key }) => hidden.has(key) && small.some((one) => one.key === key))
  const reckoned = reckonedFrom(near, hidden)
  return small.find(({ key }) => reckoned.has(key))
}

/** Wholes that have to do with any of some cells, directly or through others. */
function wholesNear(cells: readonly Cell[], wholes: readonly Whole[]): readonly Whole[] {
  const reached = new Set(cells.map(({ key }) => key))
  const near = new Set<Whole>()
  for (let before = -1; before !== near.size; ) {
    before = near.size
    for (const whole of wholes) {
      const keys = [whole.total, ...whole.parts].map(({ key }) => key)
      if (near.has(whole) || !keys.some((key) => reached.has(key))) continue
      near.add(whole)
      for (const key of keys) reached.add(key)
    }
  }
  return [...near]
}

type Row = ReadonlyMap<string, number>

/** Which hidden counts follow from all sums taken together: linear equations in what is hidden, solved as far as they go. */
function reckonedFrom(wholes: readonly Whole[], hidden: ReadonlySet<string>): ReadonlySet<string> {
  let rows: readonly Row[] = []
  for (const whole of wholes) {
    const row = rows.reduce((left, solved) => without(left, solved), rowOf(whole, hidden))
    if (row.size > 0) rows = [...rows.map((other) => without(other, row)), row]
  }
  return new Set(rows.filter((row) => row.size === 1).flatMap((row) => [...row.keys()]))
}

/** What is hidden of a sum, as an equation: the parts less their total. */
function rowOf({ total, parts }: Whole, hidden: ReadonlySet<string>): Row {
  const row = new Map<string, number>()
  for (const { key } of parts) if (hidden.has(key)) row.set(key, (row.get(key) ?? 0) + 1)
  if (hidden.has(total.key)) row.set(total.key, (row.get(total.key) ?? 0) - 1)
  return new Map([...row].filter(([, factor]) => factor !== 0))
}

/** An equation in which the leading unknown of another no longer stands. */
function without(row: Row, solved: Row): Row {
  const [lead = '', by = 1] = [...solved][0] ?? []
  const factor = row.get(lead) ?? 0
  if (factor === 0) return row
  const rest = new Map(row)
  for (const [key, one] of solved) {
    const left = (rest.get(key) ?? 0) - (factor / by) * one
    if (Math.abs(left) < NOTHING) rest.delete(key)
    else rest.set(key, left)
  }
  return rest
}

/** Below this a factor is what is left of rounding. */
const NOTHING = 1e-9

/** The smallest part beside a count that is given away, then its total; else whatever its sums have to do with. */
function nextToHide(
  cell: Cell,
  wholes: readonly Whole[],
  { hidden, shown }: { readonly hidden: ReadonlySet<string>; readonly shown: ReadonlySet<string> },
): Cell | undefined {
  const canHide = ({ key, isRest }: Cell) => !hidden.has(key) && !shown.has(key) && isRest === undefined
  const smallest = (cells: readonly Cell[]) =>
    cells.filter(canHide).toSorted((one, other) => one.value - other.value)[0]
  const own = wholes.filter(({ total, parts }) => [total, ...parts].some(({ key }) => key === cell.key))
  const near = wholesNear([cell], wholes)
  return (
    smallest(own.flatMap(({ parts }) => parts)) ??
    smallest(own.map(({ total }) => total)) ??
    smallest(near.flatMap(({ total, parts }) => [total, ...parts]))
  )
}
