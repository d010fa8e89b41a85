// SPDX-License-Identifier: Apache-2.0

/** Words that began with a capital as they go on within a sentence; an abbreviation keeps its capitals. */
export function midSentence(language: string, words: string): string {
  const [first = '', second = ''] = words
  const isAbbreviation = second !== second.toLocaleLowerCase(language)
  return isAbbreviation ? words : first.toLocaleLowerCase(language) + words.slice(first.length)
}
