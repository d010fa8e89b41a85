// SPDX-License-Identifier: Apache-2.0
import { firstDayOf, inWords, lastDayOf } from '#src/relations/telling/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { CommitmentBody, CommitmentCommand } from './commands.ts'
import type { Commitment, LetterOf } from './commitment.ts'
import { lastDayIn } from './due-day.ts'
import type { CommitmentRefusal } from './refusal.ts'
import { because } from './refusal.ts'

type Decided = Outcome<readonly CommitmentBody[], CommitmentRefusal>

/** What follows from a wish, or the one sentence that says why nothing does. */
export function decideCommitment(
  commitment: Commitment | undefined,
  command: CommitmentCommand,
  today: PlainDate,
): Decided {
  if (!commitment) return refuse(because('commitment-not-there'))
  // What shows how it was, and what the other side says of it, is taken even of a commitment that has ended.
  if (commitment.ended && command.do !== 'take-theirs' && command.do !== 'add-evidence')
    return refuse(because('commitment-ended', { how: commitment.ended.how }))
  switch (command.do) {
    case 'add-evidence':
      return addEvidence(commitment, command.evidence, today)
    case 'mark-done':
      return markDone(commitment, command.part, today)
    case 'say-ours':
      if (command.view.stands === 'done') return refuse(because('done-without-evidence', { part: 'none' }))
      return accept([{ what: 'ours-said', view: { ...command.view, on: today } }])
    case 'take-theirs':
      return takeTheirs(commitment, command, today)
    case 'drop':
      return accept([{ what: 'dropped', on: today, reason: command.reason, byBothSides: command.byBothSides }])
    case 'supersede': {
      const { by, reason } = command
      if (by === undefined) return refuse(because('successor-needed'))
      return accept([{ what: 'superseded', on: today, by, reason }])
    }
    case 'assign': {
      const { agency, owner } = command
      return accept([{ what: 'assigned', ...(agency && { agency }), ...(owner && { owner }) }])
    }
    default:
      return command satisfies never
  }
}

/** What the other side says, on a day between the promise and today. */
function takeTheirs(
  { home, parties, made }: Commitment,
  { side, view }: Extract<CommitmentCommand, { do: 'take-theirs' }>,
  today: PlainDate,
): Decided {
  if (side === home) return refuse(because('side-is-ours', { side }))
  if (!parties.includes(side)) return refuse(because('side-not-a-party', { side }))
  if (view.on > today) return refuse(because('day-lies-ahead', { day: view.on }))
  if (view.on < firstDayOf(made)) return refuse(because('day-before-promise', { day: view.on, made }))
  return accept([{ what: 'theirs-taken', side, view }])
}

function addEvidence(
  { parts, made }: Commitment,
  evidence: Extract<CommitmentCommand, { do: 'add-evidence' }>['evidence'],
  today: PlainDate,
): Decided {
  if (evidence.part !== undefined && !parts.some(({ id }) => id === evidence.part))
    return refuse(because('no-such-part', { part: evidence.part }))
  if (firstDayOf(evidence.on) > today) return refuse(because('day-lies-ahead', { day: evidence.on }))
  if (lastDayOf(evidence.on) < firstDayOf(made))
    return refuse(because('evidence-before-promise', { day: evidence.on, made }))
  return accept([{ what: 'evidence-added', evidence }])
}

/** Done is what a paper shows: of a part, or of the whole and then of each of its parts. */
function markDone({ parts, evidence }: Commitment, part: string | undefined, today: PlainDate): Decided {
  if (part !== undefined && !parts.some(({ id }) => id === part)) return refuse(because('no-such-part', { part }))
  const all = parts.length > 0 ? parts.map(({ id }) => id) : [undefined]
  const meant = part === undefined ? all : [part]
  const isBare = (one: string | undefined) => !evidence.some((shown) => shown.part === one)
  if (meant.some(isBare)) {
    const words = parts.find(({ id }) => id === meant.find(isBare))?.words
    return refuse(because('done-without-evidence', { part: words ? inWords(words, 'en') : 'none' }))
  }
  return accept(meant.map((one) => ({ what: 'marked-done', on: today, ...(one !== undefined && { part: one }) })))
}

/** A new commitment stands from the round in which it was made, and is due no earlier. */
export function decideMade(commitment: Commitment): Decided {
  const foreign = commitment.sides.find((side) => !commitment.parties.includes(side))
  if (foreign !== undefined) return refuse(because('side-not-a-party', { side: foreign }))
  const last = lastDayIn(commitment.due)
  if (last !== undefined && last < firstDayOf(commitment.made)) return refuse(because('due-before-made', { day: last }))
  return accept([{ what: 'made', commitment }])
}

/** A letter to another authority, on which the commitment then waits. */
export function decideLetter(commitment: Commitment | undefined, letter: LetterOf, today: PlainDate): Decided {
  if (!commitment) return refuse(because('commitment-not-there'))
  if (commitment.ended) return refuse(because('commitment-ended', { how: commitment.ended.how }))
  if (letter.sent > today) return refuse(because('day-lies-ahead', { day: letter.sent }))
  if (letter.sent < firstDayOf(commitment.made))
    return refuse(because('day-before-promise', { day: letter.sent, made: commitment.made }))
  if (letter.replyDue !== 'no-limit' && letter.replyDue < letter.sent)
    return refuse(because('reply-due-before-letter', { day: letter.replyDue }))
  return accept([{ what: 'letter-sent', letter }])
}

/** A commitment goes on at a later round of its own series, under its own id. */
export function decideCarryOver(
  commitment: Commitment | undefined,
  to: { readonly id: string; readonly series: string; readonly isLater: boolean },
  today: PlainDate,
): Decided {
  if (!commitment) return refuse(because('commitment-not-there'))
  if (commitment.ended) return refuse(because('commitment-ended', { how: commitment.ended.how }))
  if (commitment.series !== to.series) return refuse(because('round-of-another-series'))
  if (!to.isLater || commitment.round === to.id) return refuse(because('round-not-later'))
  return accept([{ what: 'carried-over', to: to.id, on: today }])
}
