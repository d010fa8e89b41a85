// SPDX-License-Identifier: Apache-2.0
import type { Book } from '#src/consular/journal/index.ts'
import { KEEPER } from '#src/consular/rulebook/index.ts'
import type { OverDefinition } from '#src/relations/telling/index.ts'
import { firstDayOf, foldOver, inWords, lastDayOf } from '#src/relations/telling/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { addDays } from '#src/standards/calendar/index.ts'
import type { ItemBody, ProgrammeBody } from './commands.ts'
import type { Item, Programme } from './programme.ts'

/** Programmes: what is done together is within them. */
export const programmes: Book<Programme, ProgrammeBody> = {
  kind: 'programme',
  fold: 1,
  evolve: (_, { body }) => body.programme,
  line: ({ about, names, from }) => ({
    compartment: 'relations',
    about,
    isOpen: true,
    ...(from && { on: firstDayOf(from) }),
    words: Object.values(names).join(' '),
  }),
}

export type KeptItem = OverDefinition<Item, ItemBody>
type Begins = Extract<ItemBody, { what: 'defined' | 'begun' }>

/** Items of programmes; a changed definition loses nothing that officers recorded. */
export const programmeItems: Book<KeptItem, ItemBody> = {
  kind: 'programme-item',
  fold: 1,
  evolve: (state, { body }) =>
    foldOver<Item, ItemBody, Begins>(state, body, {
      begins: (one): one is Begins => one.what === 'defined' || one.what === 'begun',
      from: ({ item }) => item,
      apply,
    }),
  line: ({ now }) => {
    const { about, programme, from, until, state, names, organisers } = now
    const isOpen = state !== 'reported' && state !== 'cancelled'
    const end = until ?? from
    return {
      compartment: 'relations',
      about,
      within: programme,
      isOpen,
      ...(from && { on: firstDayOf(from) }),
      ...(isOpen && end && { due: lastDayOf(end) }),
      ...waitingIn(now),
      words: [names, ...organisers.map((one) => one.names)].flatMap((words) => Object.values(words)).join(' '),
    }
  },
}

/**
 * What should have been held and is not waits on its owner from the day after, or on whoever keeps the file while nobody is named; what
 * has no day waits on its owner alone.
 */
function waitingIn(item: Item): { readonly waitingOn?: string; readonly waitingSince?: PlainDate } {
  const { owner, until, from, state, evidence } = item
  const end = until ?? from
  if (state === 'held' || state === 'reported' || state === 'cancelled') return {}
  const waitingOn = owner ? `authority:${inWords(owner, 'en')}` : KEEPER
  if (end === undefined) return owner ? { waitingOn } : {}
  return evidence.length > 0 ? {} : { waitingOn, waitingSince: addDays(lastDayOf(end), 1) }
}

function apply(item: Item, body: ItemBody): Item {
  switch (body.what) {
    case 'defined':
    case 'begun':
      return body.item
    case 'moved': {
      const { to, on, reason } = body
      return {
        ...item,
        state: to,
        ...(to === 'held' && !item.from && { from: on }),
        ...(reason !== undefined && { cancelledBecause: reason }),
      }
    }
    case 'scheduled':
      return { ...item, state: 'scheduled', from: body.from, ...(body.until && { until: body.until }) }
    case 'evidence-added':
      return { ...item, evidence: [...item.evidence, body.evidence] }
    case 'delivered':
      return { ...item, exchange: { ...item.exchange, ...body.exchange } }
    case 'counted':
      return { ...item, visitors: body.visitors }
    case 'owned':
      return { ...item, owner: body.owner }
    default:
      return body satisfies never
  }
}
