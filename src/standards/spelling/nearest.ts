// SPDX-License-Identifier: Apache-2.0
import { isHangul, plain } from './plain.ts'

/** So many letters say what was meant; of the words that are looked at so many in plain form. */
const MOST_TYPED = 20
const LONGEST = 40

/** A word, its plain form, and which letters are in that: a bit for each. */
type PlainWord = { readonly word: string; readonly plain: string; readonly letters: number }

/** Words made ready to be compared with what is typed; for those that are asked often. */
export function comparable(words: Iterable<string>): readonly PlainWord[] {
  return [...new Set(words)].map((word) => {
    const form = plain(word).slice(0, LONGEST)
    return { word, plain: form, letters: lettersOf(form) }
  })
}

/**
 * Of some words those that may have been meant by a typed one, the likeliest first: they begin with it but for a letter put in, left out,
 * replaced or swapped (two in a long word), or they begin as it does and have another ending. A number is meant as it was typed.
 */
export function nearest(typed: string, words: readonly PlainWord[], most: number): readonly string[] {
  if (!/^[\p{L}\p{M}]{2,}$/u.test(typed)) return []
  const asked = [...typed].slice(0, MOST_TYPED).join('')
  const wanted = plain(asked).slice(0, LONGEST)
  const letters = lettersOf(wanted)
  const shared = sharedAtLeast(asked)
  const slips = slipsAllowed(wanted)
  const near = words.flatMap(({ word, plain: other, letters: its }) => {
    const same = lengthShared(wanted, other)
    // Every letter that a word lacks is a slip, and every place that it is too short: most words need no closer look.
    const isFar = wanted.length - other.length > slips || bitsIn(letters & ~its) > slips
    if (isFar && same < shared) return []
    const { off, rest } = isFar ? FAR : slipsBetween(wanted, other, slips)
    if (off <= slips) return [{ word, off, rest }]
    return same >= shared ? [{ word, off: wanted.length - same + slips, rest: other.length - same }] : []
  })
  return near
    .toSorted((one, other) => one.off - other.off || one.rest - other.rest || (one.word < other.word ? -1 : 1))
    .slice(0, most)
    .map(({ word }) => word)
}

const FAR = { off: Number.POSITIVE_INFINITY, rest: 0 }

/** Letters thirty-two apart share a bit: a word may be looked at in vain, and none is left out. */
function lettersOf(form: string): number {
  let bits = 0
  for (let index = 0; index < form.length; index++) bits |= 1 << (form.charCodeAt(index) & 31)
  return bits
}

function bitsIn(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}

/** How much of a word another must share to be the same with another ending: more than half, and never a letter or two. */
export function sharedAtLeast(typed: string): number {
  const wanted = plain(typed)
  return Math.max(isHangul(typed) ? plain([...typed].slice(0, 2).join('')).length : 4, Math.ceil(wanted.length * 0.6))
}

/** In a short word every letter counts. */
function slipsAllowed({ length }: string): number {
  if (length < 4) return 0
  return length < 8 ? 1 : 2
}

function lengthShared(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}

/** How many letters must be put in, left out, replaced or swapped with the next, until the second begins with the first, and until it is the first. */
function slipsBetween(one: string, other: string, most: number): { readonly off: number; readonly rest: number } {
  const width = other.length + 1
  let [before, last] = [[] as number[], Array.from({ length: width }, (_, index) => index)]
  for (let place = 1; place <= one.length; place++) {
    const row = [place]
    for (let index = 1; index < width; index++) {
      const isSame = one[place - 1] === other[index - 1]
      const isSwapped = index > 1 && one[place - 1] === other[index - 2] && one[place - 2] === other[index - 1]
      row.push(
        Math.min(
          at(last, index - 1) + (isSame ? 0 : 1),
          at(last, index) + 1,
          at(row, index - 1) + 1,
          isSwapped ? at(before, index - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    // However the rest goes on, it mends nothing.
    if (Math.min(...row) > most) return FAR
    before = last
    last = row
  }
  return { off: Math.min(...last), rest: at(last, other.length) }
}

const at = (row: readonly number[], index: number) => row[index] ?? Number.POSITIVE_INFINITY
