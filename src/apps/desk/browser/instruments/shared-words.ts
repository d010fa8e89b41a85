// SPDX-License-Identifier: Apache-2.0
/** What is said alike of every one of several parties is said once; what is left stands with each. */
export function sharedWords(parties: readonly { readonly words: readonly string[] }[]): readonly string[] {
  const [first, ...others] = parties
  if (!first || others.length === 0) return []
  return first.words.filter((words) => others.every((other) => other.words.includes(words)))
}
