// SPDX-License-Identifier: Apache-2.0
import type { Book } from '#src/consular/journal/index.ts'
import type { OverDefinition } from '#src/relations/telling/index.ts'
import { firstDayOf, foldOver, saidInAll } from '#src/relations/telling/index.ts'
import type { CommitmentBody } from './commands.ts'
import type { Commitment } from './commitment.ts'
import { lastDayIn } from './due-day.ts'
import { standingOn } from './standing.ts'

export type KeptCommitment = OverDefinition<Commitment, CommitmentBody>
type Begins = Extract<CommitmentBody, { what: 'defined' | 'made' }>

/** Commitments as the journal keeps them; a changed definition loses nothing that officers recorded. */
export const commitments: Book<KeptCommitment, CommitmentBody> = {
  kind: 'commitment',
  fold: 1,
  evolve: (state, { body }) =>
    foldOver<Commitment, CommitmentBody, Begins>(state, body, {
      begins: (one): one is Begins => one.what === 'defined' || one.what === 'made',
      from: ({ commitment }) => commitment,
      apply,
    }),
  line: ({ now }) => {
    const due = lastDayIn(now.due)
    const made = firstDayOf(now.made)
    // Whether it is open does not change with the day: what was shown counts, whenever it was.
    const { stands } = standingOn(now, { on: FAR, isOver: true })
    const isOpen = stands !== 'done' && stands !== 'dropped' && stands !== 'superseded'
    return {
      compartment: 'relations',
      about: now.parties.filter((party) => party !== now.home),
      within: now.round,
      on: made,
      ...(due && { due }),
      isOpen,
      // A promise of both sides waits on both.
      ...(isOpen && { waitingOn: now.sides.toSorted().join('+'), waitingSince: made }),
      words: [...Object.values(now.words), now.quoted?.text, now.agency && saidInAll(now.agency)]
        .filter(Boolean)
        .join(' '),
    }
  },
}

const FAR = lastDayIn({ precision: 'year', on: '9998' }) ?? firstDayOf('9998')

function apply(now: Commitment, body: CommitmentBody): Commitment {
  switch (body.what) {
    case 'defined':
    case 'made':
      return body.commitment
    case 'evidence-added':
      return { ...now, evidence: [...now.evidence, body.evidence] }
    case 'marked-done': {
      const newest = now.evidence.findLastIndex(({ part }) => part === body.part)
      return { ...now, evidence: now.evidence.map((one, at) => (at === newest ? { ...one, shows: 'done' } : one)) }
    }
    case 'ours-said':
      return { ...now, ours: body.view }
    case 'theirs-taken':
      return { ...now, theirs: { ...now.theirs, [body.side]: body.view } }
    case 'assigned':
      return { ...now, ...(body.agency && { agency: body.agency }), ...(body.owner && { owner: body.owner }) }
    case 'letter-sent':
      return { ...now, letters: [...now.letters, body.letter] }
    case 'letter-answered':
      return {
        ...now,
        letters: now.letters.map((one) => (one.letter === body.letter ? { ...one, replied: body.on } : one)),
      }
    case 'carried-over':
      return { ...now, carried: [...now.carried, { to: body.to, on: body.on }] }
    case 'dropped': {
      const { on, reason, byBothSides } = body
      return { ...now, ended: { how: 'dropped', on, reason, byBothSides } }
    }
    case 'superseded': {
      const { on, by, reason } = body
      return { ...now, ended: { how: 'superseded', on, by, reason } }
    }
    default:
      return body satisfies never
  }
}
