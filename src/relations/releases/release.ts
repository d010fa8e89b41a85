// SPDX-License-Identifier: Apache-2.0
// What was released to a partner: a frozen version of a thing of its file. It stays on record; withdrawn, its text is gone from the partner.
import type { Book } from '#src/consular/journal/index.ts'
import type { Words } from '#src/relations/telling/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'

/** What can be released at all; of each kind a list says which of its parts a partner sees. */
export const releasedKinds = ['agenda', 'minutes', 'commitment', 'instrument', 'figures'] as const
export type ReleasedKind = (typeof releasedKinds)[number]

/** A part of what is released that can be spoken of by itself: an item, a paragraph, a step, a figure. */
export type Clause = {
  /** Stays the same from version to version. */
  readonly key: string
  readonly words: Words
  /** Words say that it is not shown. */
  readonly isHidden?: true
  readonly facts: readonly { readonly label: Words; readonly value: Words }[]
}

/** Exactly what a partner sees, in every language of the installation. */
export type Content = {
  readonly kind: ReleasedKind
  readonly of: string
  readonly title: Words
  readonly clauses: readonly Clause[]
}

export type Release = {
  readonly party: string
  readonly home: string
  readonly kind: ReleasedKind
  readonly of: string
  readonly version: number
  readonly title: Words
  /** SHA-256 of the canonical text of the content. */
  readonly digest: string
  /** Gone from a version that was withdrawn; its entry keeps it. */
  readonly content?: Content
  /** A word to the partner that goes with it. */
  readonly note?: Words
  readonly by: string
  readonly on: PlainDate
  readonly at: string
  /** The command that released it. */
  readonly command: string
  readonly withdrawn?: { readonly by: string; readonly on: PlainDate; readonly reason: Words }
}

export type ReleaseBody =
  | {
      readonly what: 'released'
      readonly party: string
      readonly home: string
      readonly version: number
      readonly digest: string
      readonly content: Content
      readonly note?: Words
    }
  | { readonly what: 'withdrawn'; readonly reason: Words }

export const releases: Book<Release, ReleaseBody> = {
  kind: 'release',
  fold: 1,
  evolve: (state, { body, by, recordedAt, commandId }) => {
    const on = plainDate(recordedAt.slice(0, 10))
    if (body.what === 'released') {
      const { what: _, content, ...told } = body
      const { kind, of, title } = content
      return { ...told, kind, of, title, content, by, on, at: recordedAt, command: commandId }
    }
    if (!state) throw new Error('What was never released cannot be withdrawn.')
    const { content: _, ...rest } = state
    return { ...rest, withdrawn: { by, on, reason: body.reason } }
  },
  line: ({ party, kind, of, on, withdrawn, title }) => ({
    compartment: 'released',
    about: [party],
    within: `${kind}.${of}`,
    on,
    isOpen: withdrawn === undefined,
    words: Object.values(title).join(' '),
  }),
}
