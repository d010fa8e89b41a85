// SPDX-License-Identifier: Apache-2.0
import type { Book } from '#src/consular/journal/index.ts'
import type { OverDefinition } from '#src/relations/telling/index.ts'
import { firstDayOf, foldOver, inWords, lastDayOf } from '#src/relations/telling/index.ts'
import type { ItemBody, ProgrammeBody } from './commands.ts'
import type { Item, Programme } from './programme.ts'

/** Programmes: what is done together is within them. */
export const programmes: Book<Programme, ProgrammeBody> = {
  kind: 'programme',
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
  evolve: (state, { body }) =>
    foldOver<Item, ItemBody, Begins>(state, body, {
      begins: (one): one is Begins => one.what === 'defined' || one.what === 'begun',
      from: ({ item }) => item,
      apply,
    }),
  line: ({ now }) => {
    const { about, programme, from, until, state, names, organisers, owner } = now
    const isOpen = state !== 'reported' && state !== 'cancelled'
    const end = until ?? from
    return {
      compartment: 'relations',
      about,
      within: programme,
      isOpen,
      ...(from && { on: firstDayOf(from) }),
      ...(isOpen && end && { due: lastDayOf(end) }),
      // Whoever owns it is asked for the next step; without an owner nobody is.
      ...(isOpen && state !== 'held' && owner && { waitingOn: `authority:${inWords(owner, 'en')}` }),
      ...(isOpen && state !== 'held' && owner && from && { waitingSince: firstDayOf(from) }),
      words: [names, ...organisers.map((one) => one.names)].flatMap((words) => Object.values(words)).join(' '),
    }
  },
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
