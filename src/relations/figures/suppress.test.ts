// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell, Whole } from './suppress.ts'
import { suppress } from './suppress.ts'

const cell = (key: string, value: number): Cell => ({ key, value })
const sum = (cells: readonly Cell[]) => cells.reduce((all, { value }) => all + value, 0)
const keys = (hidden: ReadonlySet<string>) => [...hidden].toSorted()

/** A table with totals of rows, of columns and of all, as any two measures of the same people make one. */
function tableOf(rows: readonly (readonly number[])[]): { cells: Cell[]; wholes: Whole[] } {
  const inner = rows.map((row, at) => row.map((value, column) => cell(`r${at}c${column}`, value)))
  const rowTotals = inner.map((row, at) => cell(`r${at}`, sum(row)))
  const columns = (inner[0] ?? []).map((_, column) => inner.flatMap((row) => row[column] ?? []))
  const columnTotals = columns.map((column, at) => cell(`c${at}`, sum(column)))
  const all = cell('all', sum(rowTotals))
  const wholes = [
    ...inner.map((parts, at) => ({ total: rowTotals[at] as Cell, parts })),
    ...columns.map((parts, at) => ({ total: columnTotals[at] as Cell, parts })),
    { total: all, parts: rowTotals },
    { total: all, parts: columnTotals },
  ]
  return { cells: [...inner.flat(), ...rowTotals, ...columnTotals, all], wholes }
}

/** Whether a count must have its value: no other values of what is hidden give the same sums. Found by trying, not by solving. */
function isSettled(
  key: string,
  wholes: readonly Whole[],
  hidden: ReadonlySet<string>,
  values: ReadonlyMap<string, number>,
): boolean {
  // A change of what is hidden that leaves every sum as it is: around a ring of hidden cells by turns one more and one less.
  const unknown = [...hidden]
  const index = new Map(unknown.map((one, at) => [one, at]))
  const rows = wholes.map(({ total, parts }) => {
    const row = unknown.map(() => 0)
    const add = (one: string, factor: number) => {
      const at = index.get(one)
      if (at !== undefined) row[at] = (row[at] ?? 0) + factor
    }
    for (const part of parts) add(part.key, 1)
    add(total.key, -1)
    return row
  })
  const rank = rankOf(rows)
  const unit = unknown.map((one) => Number(one === key))
  return values.has(key) && rankOf([...rows, unit]) === rank
}

function rankOf(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => [...row])
  let rank = 0
  const width = left[0]?.length ?? 0
  for (let column = 0; column < width; column += 1) {
    const at = left.findIndex((row, place) => place >= rank && Math.abs(row[column] ?? 0) > 1e-9)
    if (at < 0) continue
    const [pivot] = left.splice(at, 1)
    if (!pivot) continue
    left.splice(rank, 0, pivot)
    left.forEach((row, place) => {
      if (place === rank) return
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1)
      for (let each = 0; each < width; each += 1) row[each] = (row[each] ?? 0) - factor * (pivot[each] ?? 0)
    })
    rank += 1
  }
  return rank
}

describe('counts under ten', () => {
  test('take with them the smallest beside them, and in a table of rows and columns what closes the ring', () => {
    const parts = [cell('a', 120), cell('b', 40), cell('c', 7)]
    expect(keys(suppress(parts, [{ total: cell('all', 167), parts }]))).toEqual(['b', 'c'])
    const { cells, wholes } = tableOf([
      [5, 50, 80],
      [60, 20, 90],
      [70, 30, 40],
    ])
    const hidden = suppress(cells, wholes)
    expect(hidden.size).toBeGreaterThanOrEqual(4)
  })
  test('that nobody recorded are kept from being what is left of a total', () => {
    const parts = [cell('a', 60), cell('b', 37), { ...cell('rest', 3), isRest: true as const }]
    expect(keys(suppress(parts, [{ total: cell('all', 100), parts }]))).toEqual(['b', 'rest'])
  })
  test('are kept from what was shown before as well, unless that gave them away alone', () => {
    const parts = [cell('a', 60), cell('b', 34), cell('c', 6)]
    const wholes = [{ total: cell('all', 100), parts }]
    expect(keys(suppress(parts, wholes, { shown: new Set(['all', 'a']) }))).toEqual(['b', 'c'])
    expect(keys(suppress(parts, wholes, { shown: new Set(['all', 'a', 'b']) }))).toEqual(['c'])
    const pair = [cell('a', 60), cell('c', 6)]
    const ofTwo = [{ total: cell('all', 66), parts: pair }]
    expect(keys(suppress(pair, ofTwo, { shown: new Set(['a']) }))).toEqual(['all', 'c'])
  })
})

const counts = fc.nat({ max: 40 })
const tables = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(counts, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  )

test('none is shown, none can be reckoned from all sums of a table, and none with others that are small together', () => {
  fc.assert(
    fc.property(tables, (rows) => {
      const { cells, wholes } = tableOf(rows)
      const hidden = suppress(cells, wholes)
      const values = new Map(cells.map(({ key, value }) => [key, value]))
      for (const { key, value } of cells) {
        if (value >= 10) continue
        expect(hidden.has(key)).toBe(true)
        expect(isSettled(key, wholes, hidden, values)).toBe(false)
      }
      for (const { total, parts } of wholes) {
        const unknown = parts.filter(({ key }) => hidden.has(key))
        if (hidden.has(total.key) || unknown.length === 0) continue
        expect(sum(unknown)).toBeGreaterThanOrEqual(10)
      }
    }),
    { numRuns: 300 },
  )
})

test('none can be reckoned from two versions taken together, whatever changed between them', () => {
  const change = fc.record({ at: fc.nat(15), to: counts })
  fc.assert(
    fc.property(tables, fc.array(change, { maxLength: 3 }), (rows, changes) => {
      const before = tableOf(rows)
      const first = suppress(before.cells, before.wholes)
      const next = rows.map((row) => [...row])
      const width = rows[0]?.length ?? 1
      for (const { at, to } of changes) {
        const row = next[Math.floor(at / width) % next.length]
        if (row) row[at % width] = to
      }
      // What did not change is the same value under the same key; what did has a key of its own.
      const now = tableOf(next)
      const same = new Map(before.cells.map(({ key, value }) => [key, value]))
      const later = ({ key, value }: Cell): Cell => ({ key: same.get(key) === value ? key : `${key}'`, value })
      const laterWholes = now.wholes.map(({ total, parts }) => ({ total: later(total), parts: parts.map(later) }))
      const laterCells = now.cells.map(later)
      const current = new Set(laterCells.map(({ key }) => key))
      const wholes = [...before.wholes, ...laterWholes]
      const all = [...before.cells, ...laterCells]
      const shown = new Set(before.cells.filter(({ key }) => !first.has(key)).map(({ key }) => key))
      const former = new Set(before.cells.filter(({ key }) => !current.has(key)).map(({ key }) => key))
      const hidden = suppress(all, wholes, { shown, former })
      const values = new Map(all.map(({ key, value }) => [key, value]))
      for (const { key, value } of all) {
        if (value >= 10 || shown.has(key)) continue
        expect(isSettled(key, wholes, hidden, values)).toBe(false)
      }
    }),
    { numRuns: 300 },
  )
})
