// SPDX-License-Identifier: Apache-2.0
// How the names of a case begin, as marks: a case that lacks one mark of a word bears no name that begins with it. A case that has all of
// them may bear one, and is looked up. The database reckons the same by `elshi_marks_of_names`.

const LETTERS = 5
const MARKS = 63

/** For each word a bit for its first letter, the first two, three and five; the number as the database takes it. */
export function marksOfNames(words: readonly string[]): string {
  // Of two numbers, the lower and the higher bits: arithmetic with 64 bits takes far longer.
  let low = 0
  let high = 0
  for (const word of words) {
    let begun = 0
    let letters = 0
    for (const letter of word) {
      letters++
      begun = (begun * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003
      const mark = begun % MARKS
      if (letters !== 4) {
        if (mark < 32) low |= 1 << mark
        else high |= 1 << (mark - 32)
      }
      if (letters === LETTERS) break
    }
  }
  return ((BigInt(high >>> 0) << 32n) | BigInt(low >>> 0)).toString()
}
