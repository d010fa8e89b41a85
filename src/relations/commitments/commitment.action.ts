// SPDX-License-Identifier: Apache-2.0
import type { Journal, JournalRefusal, Thing } from '#src/consular/journal/index.ts'
import { byWords, readThing, record, recordIn } from '#src/consular/journal/index.ts'
import type { Actor, Tx } from '#src/platform/database/index.ts'
import { asActor } from '#src/platform/database/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { KeptCommitment } from './book.ts'
import { commitments } from './book.ts'
import type { CommitmentCommand } from './commands.ts'
import { decideCommitment, decideLetter } from './decide.ts'
import type { Letter, LetterCommand } from './letter.ts'
import { decideOfLetter, letters } from './letter.ts'
import { numberGiven } from './number-given.ts'
import type { CommitmentRefusal } from './refusal.ts'
import { because } from './refusal.ts'

/** Which thing is meant, under which command, and where the asker saw it stand. */
export type OfThing = { readonly id: string; readonly commandId: string; readonly expected?: number | undefined }
type Answer<S> = Promise<Outcome<Thing<S>, CommitmentRefusal | JournalRefusal>>

/** What an officer does with a commitment. */
export async function actOnCommitment(
  journal: Journal,
  actor: Actor,
  of: OfThing,
  command: CommitmentCommand,
): Answer<KeptCommitment> {
  const today = plainDateAt(journal.clock.now(), 'UTC')
  if (command.do === 'supersede' && command.by !== undefined) {
    if (command.by === of.id) return refuse(because('successor-is-itself'))
    if (!(await readThing(journal, actor, commitments, command.by))) return refuse(because('successor-not-there'))
  }
  return record(journal, actor, commitments, of, (state) => decideCommitment(state?.now, command, today))
}

/** Sends another authority a letter for a commitment: both are recorded, or neither. */
export async function sendLetter(
  journal: Journal,
  actor: Actor,
  of: OfThing,
  letter: Pick<Letter, 'authority' | 'subject' | 'ourNumber' | 'sent' | 'replyDue'>,
  /** What the officer was told of it and confirms, by the codes of the sentences. */
  confirmed: readonly string[] = [],
): Answer<KeptCommitment> {
  const { db, clock } = journal
  const at = clock.now()
  const today = plainDateAt(at, 'UTC')
  const id = `${of.id}.${of.commandId}`.slice(0, 100)
  const others = await lettersNumbered(journal, actor, { number: letter.ourNumber, but: id })
  const given = numberGiven(others, { whose: 'ours', number: letter.ourNumber, letter })
  return asActor(db, actor, async (tx) => {
    let about: readonly string[] = []
    const said = await recordIn(tx, { actor, at, book: commitments, command: of }, (state) => {
      about = state?.now.parties.filter((party) => party !== state.now.home) ?? []
      const decided = decideLetter(state?.now, { ...letter, letter: id }, today)
      return decided.ok && given && !confirmed.includes(given.code) ? refuse(given) : decided
    })
    if (!said.ok) return said
    const command = { id, commandId: `${of.commandId}:letter` }
    await recordIn(tx, { actor, at, book: letters, command }, (there) =>
      accept(there ? [] : [{ what: 'sent', letter: { ...letter, commitment: of.id, about } }]),
    )
    return said
  })
}

/** What is heard of a letter; the commitment that waits on it hears of a reply. What is done beside it is done in the same transaction. */
export async function actOnLetter(
  journal: Journal,
  actor: Actor,
  of: OfThing,
  command: LetterCommand,
  beside?: (tx: Tx, letter: Letter) => Promise<void>,
): Answer<Letter> {
  const { db, clock } = journal
  const at = clock.now()
  const today = plainDateAt(at, 'UTC')
  const number = command.do === 'note-their-number' ? command.number : undefined
  const others = number === undefined ? [] : await lettersNumbered(journal, actor, { number, but: of.id })
  return asActor(db, actor, async (tx) => {
    let isFresh = false
    const said = await recordIn(tx, { actor, at, book: letters, command: of }, (letter) => {
      const decided = decideOfLetter(letter, command, { today, others })
      isFresh = decided.ok
      return decided
    })
    if (!said.ok || !isFresh) return said
    await beside?.(tx, said.value.state)
    if (command.do !== 'take-reply') return said
    const heard = { id: said.value.state.commitment, commandId: `${of.commandId}:heard` }
    const body = { what: 'letter-answered', letter: of.id, on: command.on } as const
    await recordIn(tx, { actor, at, book: commitments, command: heard }, () => accept([body]))
    return said
  })
}

/** Letters that a search for a number looks through. */
const MOST = 200

/** The letters that may bear a number. */
async function lettersNumbered(
  journal: Journal,
  actor: Actor,
  { number, but }: { readonly number: string; readonly but?: string },
): Promise<readonly Letter[]> {
  const words = byWords.wordsOf(number)
  if (words.length === 0) return []
  const found = await byWords.find(journal, actor, { words, kinds: [letters.kind], most: MOST })
  return found.filter(({ id }) => id !== but).map(({ state }) => state as Letter)
}
