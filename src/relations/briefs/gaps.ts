// SPDX-License-Identifier: Apache-2.0
// What is still to be filled in of a brief before anybody signs it.
import type { Block } from './brief.ts'

/** A paragraph by its number on paper, or a row of a table, and its words. */
export type Gap = { readonly number?: number; readonly words: string }

/** Blanks, rows of which nothing is on record, and words that were put in as an example alone; numbered through all parts. */
export function gapsIn(
  parts: readonly (readonly Block[])[],
  { unknown, examples }: { readonly unknown: string; readonly examples: readonly string[] },
): readonly Gap[] {
  const isOpen = (words: string) =>
    words.includes('___') || examples.some((one) => words.toLowerCase().includes(one.toLowerCase()))
  let number = 0
  return parts.flat().flatMap((block): readonly Gap[] => {
    if (block.kind === 'table')
      return block.rows
        .filter(({ cells }) => cells.some((cell) => cell === unknown || isOpen(cell)))
        .map(({ cells }) => ({ words: cells.join(': ') }))
    if (block.kind === 'heading') return []
    number += 1
    return isOpen(block.words) ? [{ number, words: block.words }] : []
  })
}
