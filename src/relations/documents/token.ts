// SPDX-License-Identifier: Apache-2.0
// What is looked for in a text, and how it is taken out of it so that nothing is read twice.

export const tokenKinds = ['date', 'time', 'article', 'registry', 'number', 'list'] as const

export type Token = {
  readonly kind: (typeof tokenKinds)[number]
  /** The same in every language. */
  readonly value: string
  /** As the text writes it. */
  readonly said: string
}

/** The text that is left to be read, and what was found in it so far. */
export type Reading = { readonly rest: string; readonly found: readonly Token[] }

/** Takes out of a reading what a pattern finds; where nothing is made of it, it stays to be read. */
export function take(reading: Reading, pattern: RegExp, make: (found: RegExpExecArray) => readonly Token[]): Reading {
  const found: Token[] = []
  const rest = reading.rest.replaceAll(pattern, (...args) => {
    const match = args.slice(
      0,
      args.findLastIndex((one) => typeof one === 'number'),
    ) as unknown as RegExpExecArray
    const made = make(match)
    found.push(...made)
    // A mark that no pattern reads, so that what stood on both sides does not run together.
    return made.length > 0 ? '\u0001' : match[0]
  })
  return { rest, found: [...reading.found, ...found] }
}
