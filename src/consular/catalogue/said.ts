// SPDX-License-Identifier: Apache-2.0
/** A text to be said in the reader's language. */
export type Said = { readonly text: string; readonly details?: Readonly<Record<string, string | number>> }

/** The layered answer to "why?": lines from the general to the particular, each with its source when one is recorded. */
export type Why = { readonly lines: readonly WhyLine[] }

export type WhyLine = Said & {
  readonly source?: {
    readonly instrument: string
    readonly article?: string
    readonly address: string
    readonly confidence: string
  }
}
