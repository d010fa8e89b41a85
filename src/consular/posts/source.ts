// SPDX-License-Identifier: Apache-2.0

/** Who says so, when, and how sure that is. What is only remembered never enters a definition. */
export type Source = {
  /** The publisher and its page or issue, as a reader would look it up. */
  readonly said: string
  /** A day, a month or a year: `2026-03-11`, `2022-11`, `2017`. Absent when the source bears no date. */
  readonly on?: string
  readonly confidence: 'high' | 'medium'
  /** The source does not say this itself: it is concluded from what it says, and is never shown with the source's confidence. */
  readonly inferred?: true
}

/** The same source, where it is only the ground of a conclusion. */
export function inferredFrom(source: Source): Source {
  return { ...source, inferred: true }
}

/** A value with its source, or the reason (a text key) why it is not known. Unknown is shown, never guessed. */
export type PostFact<T> =
  | { readonly known: true; readonly value: T; readonly source: Source }
  | { readonly known: false; readonly reason: string }

/** Names by language (BCP 47), as a native reader would write them. */
export type Names = Readonly<Record<string, string>>
