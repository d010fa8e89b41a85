// SPDX-License-Identifier: Apache-2.0
// A note verbale under which what was released leaves on paper, for a partner who does not log in. It is kept with what it took along.
import type { Book } from '#src/consular/journal/index.ts'
import type { Words } from '#src/relations/telling/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { ReleaseRefusal } from './refusal.ts'
import { because } from './refusal.ts'

export type NoteVerbale = {
  readonly party: string
  /** As the registry of the ministry gave it. */
  readonly number: string
  readonly on: PlainDate
  readonly language: string
  /** To whom it is addressed, where that is not the partner’s foreign ministry by its usual name. */
  readonly addressee?: string
  /** The versions that went with it. */
  readonly releases: readonly string[]
  readonly by: string
  readonly at: string
}

export type NoteBody = { readonly what: 'made'; readonly note: Omit<NoteVerbale, 'by' | 'at'> }

export const notes: Book<NoteVerbale, NoteBody> = {
  kind: 'package-note',
  fold: 1,
  evolve: (_, { body, by, recordedAt }) => ({ ...body.note, by, at: recordedAt }),
  line: ({ party, number, on }) => ({ compartment: 'relations', about: [party], on, isOpen: false, words: number }),
}

/** A note takes along what is released and in force; nothing is sent without a number and a day. */
export function decideNote(note: Omit<NoteVerbale, 'by' | 'at'>): Outcome<readonly NoteBody[], ReleaseRefusal> {
  return note.releases.length === 0 ? refuse(because('nothing-released')) : accept([{ what: 'made', note }])
}

/** How a note speaks, in its language. */
export type NoteWords = {
  say(key: string, details?: Readonly<Record<string, string | number>>): string
  day(day: PlainDate): string
  words(words: Words): string
}
