// SPDX-License-Identifier: Apache-2.0
import type { Book } from '#src/consular/journal/index.ts'
import type { OverDefinition, Words } from '#src/relations/telling/index.ts'
import { firstDayOf, foldOver, lastDayOf } from '#src/relations/telling/index.ts'
import type { RoundBody, Setting } from './commands.ts'
import type { Round } from './round.ts'
import { standsOn } from './round.ts'

export type KeptRound = OverDefinition<Round, RoundBody>
type Begins = Extract<RoundBody, { what: 'defined' | 'planned' }>

/** Rounds as the journal keeps them; a changed definition loses nothing that officers recorded. */
export const rounds: Book<KeptRound, RoundBody, Pick<KeptRound, 'now'>> = {
  kind: 'round',
  fold: 1,
  evolve: (state, { body }) =>
    foldOver<Round, RoundBody, Begins>(state, body, {
      begins: (one): one is Begins => one.what === 'defined' || one.what === 'planned',
      from: ({ round }) => round,
      apply,
    }),
  line: ({ now }) => {
    const day = standsOn(now)
    const isOpen = now.step !== 'closed' && now.step !== 'cancelled'
    return {
      compartment: 'relations',
      about: now.parties.filter((party) => party !== now.home),
      within: now.series,
      ...(day && { on: lastDayOf(day) }),
      ...(isOpen && now.step === 'dates-agreed' && day && { due: firstDayOf(day) }),
      isOpen,
      words: [...wordsOf(now.place?.value), ...now.agenda.flatMap(({ words }) => wordsOf(words))].join(' '),
    }
  },
  outline: ({ now: { next: _, ...now } }) => ({ now: { ...now, ...apart } }),
}

// What a round was about and who was there is read on its own page.
const apart = { agenda: [], heads: [], bodies: [], sideMeetings: [], took: [], exits: [] } as const

const wordsOf = (words: Words | undefined) => Object.values(words ?? {})

// What an officer records rests on the officer: the entry says who and when.
const said = <T>(value: T) => ({ value, sources: [], confidence: 'high' }) as const

function apply(now: Round, body: RoundBody): Round {
  switch (body.what) {
    case 'defined':
    case 'planned':
      return body.round
    case 'moved':
      return { ...now, step: body.to }
    case 'dates-agreed':
      return { ...set(now, body), step: 'dates-agreed', planned: [said(body.on), ...now.planned] }
    case 'agenda-set':
      return { ...now, agenda: body.items }
    case 'held':
      return { ...set(now, body), step: 'held', held: [said(body.on)], heads: body.heads }
    case 'postponed': {
      const { on, reason, until } = body
      const planned = until ? [said(until), ...now.planned] : now.planned
      return {
        ...now,
        step: 'postponed',
        before: now.step,
        planned,
        exits: [...now.exits, { to: 'postponed', on, reason }],
      }
    }
    case 'cancelled': {
      // Its number is free again.
      const { ordinal: _, ...rest } = now
      return {
        ...rest,
        step: 'cancelled',
        exits: [...now.exits, { to: 'cancelled', on: body.on, reason: body.reason }],
      }
    }
    case 'day-noted':
      return { ...now, [body.of]: [said(body.on), ...now[body.of]] }
    case 'body-added':
      return { ...now, bodies: [...now.bodies, said({ side: body.side, words: body.words })] }
    case 'side-meeting-added':
      return { ...now, sideMeetings: [...now.sideMeetings, said({ with: body.with, words: body.words })] }
    case 'commitment-taken':
      return { ...now, took: [...new Set([...now.took, body.commitment])] }
    default:
      return body satisfies never
  }
}

function set(now: Round, { form, host, hostReason, place }: Setting): Round {
  return {
    ...now,
    form,
    ...(host !== undefined && { host }),
    ...(hostReason !== undefined && { hostReason }),
    ...(place !== undefined && { place: said(place) }),
  }
}
