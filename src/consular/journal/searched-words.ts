// SPDX-License-Identifier: Apache-2.0
// Words as a search compares them: in small letters, without marks, parted wherever no letter or number stands.
// They are kept with every line, so a change here is one of every book: raise the fold of each.

const LONGEST = 60

/** The words of a text, each once, of any script. */
export function searchedWords(text: string): readonly string[] {
  const plain = text.normalize('NFC').toLowerCase().normalize('NFC')
  return [...new Set(plain.match(/[\p{L}\p{N}]+/gu)?.map((word) => [...word].slice(0, LONGEST).join('')) ?? [])]
}
