// SPDX-License-Identifier: Apache-2.0
// A source as it is typed, and as it is told.

export const translations = ['original', 'official', 'unofficial', 'machine', 'unknown'] as const

export const noSource = {
  publisher: '',
  quotes: '',
  title: '',
  address: '',
  published: '',
  language: 'en',
  translation: 'original',
  extent: 'whole',
  /** In percent. */
  part: '',
  length: '',
  linkRequired: false,
}

/** What was left empty is not told; of rights only what the publisher says. */
export function sourceOf(typed: typeof noSource, asTold: string): object {
  const { publisher, quotes, title, address, published, language, translation, extent, linkRequired } = typed
  const words = { publisher, quotes, title, address, published }
  const part = numberIn(typed.part)
  const length = numberIn(typed.length)
  const isLimited = part !== undefined || linkRequired
  return {
    ...Object.fromEntries(Object.entries(words).flatMap(([name, text]) => (text.trim() ? [[name, text.trim()]] : []))),
    language,
    translation,
    extent,
    ...(length !== undefined && { length }),
    ...(isLimited && {
      rights: {
        words: asTold,
        ...(part !== undefined && { mostQuoted: Math.min(100, part) / 100 }),
        ...(linkRequired && { linkRequired: true }),
      },
    }),
  }
}

function numberIn(text: string): number | undefined {
  const plain = text.replaceAll(/\s/g, '')
  return /^\d+$/.test(plain) ? Number(plain) : undefined
}
