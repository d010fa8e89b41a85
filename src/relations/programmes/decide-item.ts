// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { ItemBody, ItemCommand } from './commands.ts'
import type { Evidence, Item, ItemState, Programme } from './programme.ts'
import { itemStates } from './programme.ts'

const codes = [
  'item-not-there',
  'programme-not-there',
  'ground-not-there',
  'item-ended',
  'step-behind',
  'one-side-organises',
  'evidence-needed',
  'report-needed',
  'day-ahead',
  'days-backwards',
  'held-already',
] as const
export type ItemRefusal = { readonly code: (typeof codes)[number]; readonly text: string }
export const because = (code: ItemRefusal['code']) => refuse({ code, text: `programmes.refused.${code}` } as const)

export type ItemContext = { readonly today: PlainDate; readonly programme: Programme | undefined }
type Decided = Outcome<readonly ItemBody[], ItemRefusal>

/** Steps go forward, and may pass over some: what is recorded late happened all the same. Held and delivered need evidence. */
export function decideItem(item: Item | undefined, command: ItemCommand, { today, programme }: ItemContext): Decided {
  if (command.do === 'begin') return begin(command, programme)
  if (!item) return because('item-not-there')
  if (command.do === 'own') return accept([{ what: 'owned', owner: { [command.language]: command.owner } }])
  if (item.state === 'cancelled') return because('item-ended')
  const to = targetOf(command)
  if (to && rank(to) <= rank(item.state)) return because('step-behind')
  return takeStep(item, command, { today, programme })
}

function begin({ item }: Extract<ItemCommand, { do: 'begin' }>, programme: Programme | undefined): Decided {
  if (!programme) return because('programme-not-there')
  if (isBackwards(item)) return because('days-backwards')
  const begun = { about: programme.about, evidence: [], sources: programme.sources, confidence: 'high' } as const
  return accept([{ what: 'begun', item: { ...item, ...begun, state: 'idea' } }])
}

type Step = Exclude<ItemCommand, { do: 'begin' | 'own' }>

function takeStep(item: Item, command: Step, { today, programme }: ItemContext): Decided {
  switch (command.do) {
    case 'agree':
    case 'fund':
      if (!isOfBothSides(item) && programme?.of !== 'cities-and-foundations') return because('one-side-organises')
      return accept([{ what: 'moved', to: command.do === 'agree' ? 'agreed' : 'funded', on: today }])
    case 'schedule': {
      if (isBackwards(command)) return because('days-backwards')
      const { from, until } = command
      return accept([{ what: 'scheduled', from, ...(until && { until }), on: today }])
    }
    case 'add-evidence':
      return isAhead(command.evidence.on, today) ? because('day-ahead') : accept([added(command.evidence)])
    case 'hold':
      return hold(item, command, today)
    case 'report':
      if (item.state !== 'held') return because('report-needed')
      return accept([added(command.evidence), { what: 'moved', to: 'reported', on: today }])
    case 'cancel':
      if (rank(item.state) >= rank('held')) return because('held-already')
      return accept([{ what: 'moved', to: 'cancelled', on: today, reason: command.reason }])
    default:
      return command satisfies never
  }
}

function hold(item: Item, command: Extract<ItemCommand, { do: 'hold' }>, today: PlainDate): Decided {
  const { on, evidence, visitors } = command
  if (isAhead(on, today)) return because('day-ahead')
  if (!evidence && item.evidence.length === 0) return because('evidence-needed')
  return accept([
    ...(evidence ? [added(evidence)] : []),
    { what: 'moved', to: 'held', on },
    ...(item.exchange ? [{ what: 'delivered', exchange: { delivered: on } } as const] : []),
    ...(visitors === undefined ? [] : [{ what: 'counted', visitors } as const]),
  ])
}

const added = (evidence: Evidence): ItemBody => ({ what: 'evidence-added', evidence })
const rank = (state: ItemState) => itemStates.indexOf(state)
const isAhead = (on: string | undefined, today: string) => on !== undefined && on > today.slice(0, on.length)
const isBackwards = ({ from, until }: { from?: string | undefined; until?: string | undefined }) =>
  from !== undefined && until !== undefined && until < from.slice(0, until.length)
const isOfBothSides = ({ organisers }: Item) => new Set(organisers.map(({ side }) => side)).size > 1

function targetOf(command: ItemCommand): ItemState | undefined {
  const targets = { agree: 'agreed', fund: 'funded', schedule: 'scheduled', hold: 'held', report: 'reported' } as const
  return command.do in targets ? targets[command.do as keyof typeof targets] : undefined
}
