// SPDX-License-Identifier: Apache-2.0
// What a partner’s user says of a version: of a clause or of the whole. Each is a thing of its own, and what officers answer follows in it.
import type { Book } from '#src/consular/journal/index.ts'
import type { View } from '#src/relations/commitments/index.ts'
import type { Words } from '#src/relations/telling/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'

/** A comment, consent, or the partner’s own view of how a commitment stands. */
export type Saying =
  | { readonly is: 'comment'; readonly words: Words }
  | { readonly is: 'agreement'; readonly words?: Words }
  | { readonly is: 'progress'; readonly stands: View['stands']; readonly words?: Words }

export type Heard = {
  readonly how: 'answered' | 'noted'
  readonly words?: Words
  readonly by: string
  readonly on: PlainDate
}

export type Remark = {
  readonly party: string
  readonly home: string
  readonly release: string
  /** The clause that is meant; absent, the whole. */
  readonly clause?: string
  readonly says: Saying
  readonly by: string
  readonly at: string
  readonly on: PlainDate
  readonly heard: readonly Heard[]
}

export type RemarkBody =
  | {
      readonly what: 'remarked'
      readonly party: string
      readonly home: string
      readonly release: string
      readonly clause?: string
      readonly says: Saying
    }
  | { readonly what: 'answered'; readonly words: Words }
  | { readonly what: 'noted' }

/** Whether somebody should read it: whoever wrote something waits until it is answered or noted. */
export const awaitsAnswer = ({ says, heard }: Pick<Remark, 'says' | 'heard'>): boolean =>
  says.words !== undefined && heard.length === 0

export const remarks: Book<Remark, RemarkBody> = {
  kind: 'remark',
  fold: 1,
  evolve: (state, { body, by, recordedAt }) => {
    const on = plainDate(recordedAt.slice(0, 10))
    if (body.what === 'remarked') {
      const { what: _, ...told } = body
      return { ...told, by, on, at: recordedAt, heard: [] }
    }
    if (!state) throw new Error('What was never said cannot be answered.')
    const heard: Heard =
      body.what === 'answered' ? { how: 'answered', words: body.words, by, on } : { how: 'noted', by, on }
    return { ...state, heard: [...state.heard, heard] }
  },
  line: (remark) => {
    const { party, home, release, on, says } = remark
    const waits = awaitsAnswer(remark)
    return {
      compartment: 'released',
      about: [party],
      within: release,
      on,
      isOpen: waits,
      ...(waits && { waitingOn: home, waitingSince: on }),
      words: Object.values(says.words ?? {}).join(' '),
    }
  },
}
