// SPDX-License-Identifier: Apache-2.0
import type { Book } from '#src/consular/journal/index.ts'
import type { AnyWords } from '#src/relations/telling/index.ts'
import { lastDayOf, saidIn, saidInAll } from '#src/relations/telling/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import { numberGiven } from './number-given.ts'
import type { CommitmentRefusal } from './refusal.ts'
import { because } from './refusal.ts'

/** A letter to another authority at home, without which a commitment cannot be kept. */
export type Letter = {
  readonly commitment: string
  /** The partners in whose files the commitment stands. */
  readonly about: readonly string[]
  readonly authority: AnyWords
  readonly subject: AnyWords
  readonly ourNumber: string
  /** Under which the authority registered it, once it has said so. */
  readonly theirNumber?: string
  readonly sent: PlainDate
  readonly replyDue: PlainDate | 'no-limit'
  /** Days on which the authority was reminded. */
  readonly reminded?: readonly PlainDate[]
  /** The papers that reminded it, by their ids. */
  readonly reminders?: readonly { readonly on: PlainDate; readonly document: string }[]
  readonly reply?: { readonly on: PlainDate; readonly number?: string; readonly words: AnyWords }
}

export type LetterBody =
  | { readonly what: 'sent'; readonly letter: Letter }
  | { readonly what: 'registered-there'; readonly number: string }
  | { readonly what: 'reminded'; readonly on: PlainDate; readonly document?: string }
  | { readonly what: 'replied'; readonly reply: NonNullable<Letter['reply']> }

export type LetterCommand =
  | { readonly do: 'note-their-number'; readonly number: string; readonly confirmed?: readonly string[] | undefined }
  /** By a paper of the file. */
  | { readonly do: 'remind'; readonly document?: string }
  | {
      readonly do: 'take-reply'
      readonly on: PlainDate
      readonly number?: string | undefined
      readonly words: AnyWords
    }

export const letters: Book<Letter, LetterBody> = {
  kind: 'letter',
  fold: 1,
  evolve: (state, { body }) => {
    if (body.what === 'sent') return body.letter
    if (!state) throw new Error('A reply was recorded to a letter that was never sent.')
    if (body.what === 'reminded') return reminded(state, body)
    return body.what === 'replied' ? { ...state, reply: body.reply } : { ...state, theirNumber: body.number }
  },
  line: ({ about, commitment, authority, subject, ourNumber, theirNumber = '', sent, replyDue, reply }) => ({
    compartment: 'relations',
    about,
    within: commitment,
    on: sent,
    isOpen: !reply,
    ...(replyDue !== 'no-limit' && { due: lastDayOf(replyDue) }),
    ...(!reply && { waitingOn: `authority:${saidIn(authority, 'en')}`, waitingSince: sent }),
    words: `${saidInAll(authority)} ${saidInAll(subject)} ${ourNumber} ${theirNumber}`,
  }),
}

function reminded(
  { reminded: before = [], reminders = [], ...letter }: Letter,
  { on, document }: Extract<LetterBody, { what: 'reminded' }>,
): Letter {
  const papers = document === undefined ? reminders : [...reminders, { on, document }]
  return { ...letter, reminded: [...before, on], ...(papers.length > 0 && { reminders: papers }) }
}

/** What follows from a wish about a letter, on a day and beside the letters that may bear the same number. */
export function decideOfLetter(
  letter: Letter | undefined,
  command: LetterCommand,
  { today, others = [] }: { readonly today: PlainDate; readonly others?: readonly Letter[] },
): Outcome<readonly LetterBody[], CommitmentRefusal> {
  if (!letter) return refuse(because('letter-not-there'))
  if (command.do === 'note-their-number') {
    const { number, confirmed = [] } = command
    const given = numberGiven(others, { whose: 'theirs', number, letter })
    if (given && !confirmed.includes(given.code)) return refuse(given)
    return accept([{ what: 'registered-there', number }])
  }
  if (letter.reply) return refuse(because('letter-answered-already', { day: letter.reply.on }))
  if (command.do === 'remind') {
    if (letter.reminded?.includes(today)) return refuse(because('reminded-today', { day: today }))
    const { document } = command
    return accept([{ what: 'reminded', on: today, ...(document && { document }) }])
  }
  if (command.on < letter.sent) return refuse(because('reply-before-letter', { day: letter.sent }))
  if (command.on > today) return refuse(because('day-lies-ahead', { day: command.on }))
  const { on, number, words } = command
  return accept([{ what: 'replied', reply: { on, words, ...(number && { number }) } }])
}
