// SPDX-License-Identifier: Apache-2.0

/** A bare number with the word of the language before or after it; what is more than a number says it itself. */
export function articleInWords(say: (key: string, details: { article: string }) => string, article: string): string {
  return /^\d/.test(article) ? say('law.article', { article }) : article
}
