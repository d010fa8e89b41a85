// SPDX-License-Identifier: Apache-2.0

/** Longer words are no slip of a known one. */
const LONGEST = 24
/** A word within another says something when it has so many letters. */
const LEAST_WITHIN = 4

/** The known word that was likely meant: within a slip for every three letters, or the one that holds the other. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  const written = plain(word)
  if (written.length === 0 || written.length > LONGEST) return undefined
  let nearest: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of known) {
    const slips = slipsBetween(written, plain(candidate))
    const allowed = Math.max(1, Math.floor(Math.min(written.length, candidate.length) / 3))
    if (slips > allowed || slips >= least) continue
    nearest = candidate
    least = slips
  }
  return nearest ?? known.find((candidate) => areWithin(written, plain(candidate)))
}

/** Capitals, dashes and the like are written differently everywhere. */
function plain(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

function areWithin(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length >= LEAST_WITHIN && long.includes(short)
}

/** Letters that were left out, put in, mistyped, or swapped with their neighbour. */
function slipsBetween(one: string, other: string): number {
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row++) {
    const next = [row]
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1]
      const isSwapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      next[column] = Math.min(
        at(last, column) + 1,
        at(next, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    before = last
    last = next
  }
  return at(last, other.length)
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}
