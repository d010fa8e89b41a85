// SPDX-License-Identifier: Apache-2.0
// Words as a search compares them: in small letters, without marks, parted wherever no letter or number stands.

const LONGEST = 60

/** The words of a text, each once, of any script. */
export function searchedWords(text: string): readonly string[] {
  const plain = text.normalize('NFC').toLowerCase().normalize('NFC')
  return [...new Set(plain.match(/[\p{L}\p{N}]+/gu)?.map((word) => [...word].slice(0, LONGEST).join('')) ?? [])]
}
