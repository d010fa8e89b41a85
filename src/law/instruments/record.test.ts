// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import type { Happening, Instrument, InstrumentEvent } from './index.ts'
import { daysTold, lifeOf, recordEvent, stateOn } from './index.ts'

const day = plainDate
const TREATY: Instrument = { id: 'KZ-KR example', kind: 'treaty-intergovernmental', parties: ['KZ', 'KR'] }

function event<H extends Happening>(id: string, happening: H, replaces?: string): H & Omit<InstrumentEvent, 'kind'> {
  return { ...happening, id, recordedAt: '2026-11-22T09:00:00.000Z', source: 'example', ...(replaces && { replaces }) }
}

/** Records one after the other; the code of the first that is refused. */
function recordAll(...events: readonly InstrumentEvent[]): string | readonly InstrumentEvent[] {
  let stand: readonly InstrumentEvent[] = []
  for (const one of events) {
    const outcome = recordEvent(TREATY, stand, one)
    if (!outcome.ok) {
      expect(outcome.refusal.message).toMatch(/^[A-Z0-9"].*\.$/)
      return outcome.refusal.code
    }
    stand = outcome.value
  }
  return stand
}

const deputy = { name: 'Example Deputy', office: 'other' } as const
const SIGNED = event('signed', { kind: 'signed', party: 'KZ', by: deputy, on: day('2007-06-04') })
const POWERS = event('powers', {
  kind: 'full-powers',
  party: 'KZ',
  holder: 'Example Deputy',
  powers: ['sign'],
  from: day('2007-05-30'),
})
const ALL_SIGNED = event('all-signed', { kind: 'signed', on: day('2007-06-04') })
const IN_FORCE = event('force', { kind: 'entered-into-force', on: day('2014-11-29') })

test('a deputy minister signs with full powers that are valid on the day', () => {
  expect(recordAll(POWERS, SIGNED)).toHaveLength(2)
  expect(recordAll(SIGNED)).toBe('full-powers-missing')
})

test('a signature before the full powers begin, or after they ended, is told so in a sentence of its own', () => {
  expect(recordAll({ ...POWERS, from: day('2007-06-05') }, SIGNED)).toBe('before-full-powers')
  expect(recordAll({ ...POWERS, until: day('2007-06-04') }, SIGNED)).toBe('after-full-powers')
  const { party: _, ...ofNobody } = SIGNED
  expect(recordAll(POWERS, ofNobody)).toBe('signatory-of-nobody')
})

test('a signature of nobody by name does not pass by full powers that stand on record', () => {
  const { by: _, ...unnamed } = SIGNED
  expect(recordAll({ ...POWERS, from: day('2007-06-05') }, unnamed)).toBe('before-full-powers')
  expect(recordAll(POWERS, unnamed)).toHaveLength(2)
})

test('what concerns one party alone says nothing of another: an act of one may precede the signature of the other', () => {
  const step = event('step', { kind: 'domestic-step', party: 'KZ', step: 'adopted', on: day('2020-03-12') })
  expect(recordAll(event('signed', { kind: 'signed', party: 'KR', on: day('2021-01-01') }), step)).toHaveLength(2)
  const month = { earliest: day('2020-03-01'), latest: day('2020-03-31') }
  expect(recordAll(event('signed', { kind: 'signed', on: month }), step)).toHaveLength(2)
})

test('full powers to negotiate are none to sign, and those of another holder are nobody else’s', () => {
  expect(recordAll({ ...POWERS, powers: ['negotiate', 'adopt'] }, SIGNED)).toBe('full-powers-missing')
  expect(recordAll({ ...POWERS, holder: 'Example Colleague' }, SIGNED)).toBe('full-powers-missing')
})

test('a later confirmation cures a signature without full powers', () => {
  expect(
    recordAll(event('confirmed', { kind: 'act-confirmed', party: 'KZ', on: day('2007-07-01') }), SIGNED),
  ).toHaveLength(2)
})

test.each(['head-of-state', 'head-of-government', 'foreign-minister'] as const)('a %s signs by office', (office) => {
  expect(recordAll({ ...SIGNED, by: { name: 'Example', office } })).toHaveLength(1)
})

test('a head of mission adopts a text by office, and does not sign by it', () => {
  expect(recordAll({ ...SIGNED, by: { name: 'Example', office: 'head-of-mission' } })).toBe('full-powers-missing')
})

test.each<[string, readonly InstrumentEvent[]]>([
  ['already-recorded', [IN_FORCE, IN_FORCE]],
  ['not-a-party', [event('a', { kind: 'notified', party: 'FR', received: day('2014-01-01') })]],
  ['not-a-day', [event('a', { kind: 'exchanged', on: '2026-02-30' as never })]],
  ['in-the-future', [event('a', { kind: 'signed', on: day('2027-01-01') })]],
  [
    'in-the-future',
    [event('a', { kind: 'notified', party: 'KZ', dated: day('2026-11-10'), received: day('2036-11-10') })],
  ],
  ['in-the-future', [event('a', { kind: 'notified', party: 'KZ', dated: day('2036-11-10') })]],
  ['in-the-future', [IN_FORCE, event('a', { kind: 'denounced', party: 'KR', received: day('2036-11-10') })]],
  [
    'after-signature',
    [event('a', { kind: 'signed', on: day('2019-04-22') }), event('b', { kind: 'text-agreed', on: day('2023-01-01') })],
  ],
  [
    'after-signature',
    [event('a', { kind: 'text-agreed', on: day('2023-01-01') }), event('b', { kind: 'signed', on: day('2019-04-22') })],
  ],
  [
    'before-signature',
    [
      event('a', { kind: 'signed', on: day('2019-04-22') }),
      event('b', { kind: 'domestic-step', party: 'KZ', step: 'adopted', on: day('2010-03-12') }),
    ],
  ],
  [
    'before-signature',
    [
      event('a', { kind: 'notified', party: 'KZ', dated: day('2014-06-18') }),
      event('b', { kind: 'signed', on: day('2019-04-22') }),
    ],
  ],
  [
    'steps-out-of-order',
    [
      event('a', { kind: 'domestic-step', party: 'KZ', step: 'adopted', on: day('2020-03-12') }),
      event('b', { kind: 'domestic-step', party: 'KZ', step: 'in-parliament', on: day('2021-01-01') }),
    ],
  ],
  ['no-day-of-note', [event('a', { kind: 'notified', party: 'KZ' })]],
  [
    'days-of-note',
    [event('a', { kind: 'notified', party: 'KZ', dated: day('2020-01-02'), received: day('2020-01-01') })],
  ],
  [
    'before-signature',
    [
      event('a', { kind: 'signed', on: day('2014-06-19') }),
      event('b', { kind: 'notified', party: 'KZ', received: day('2014-06-18') }),
    ],
  ],
  [
    'already-signed',
    [
      event('a', { kind: 'signed', on: day('2014-06-19') }),
      event('b', { kind: 'signed', party: 'KZ', on: day('2014-06-20') }),
    ],
  ],
  ['not-in-force', [event('a', { kind: 'registered', number: 'I-1', on: day('2014-06-19') })]],
  ['not-in-force', [event('a', { kind: 'suspended', by: 'KR', from: day('2014-06-19') })]],
  ['not-in-force', [event('a', { kind: 'terminated', on: day('2014-06-19') })]],
  ['not-in-force', [IN_FORCE, event('a', { kind: 'denounced', party: 'KR', received: day('2014-11-28') })]],
  ['ends-as-it-enters', [IN_FORCE, event('a', { kind: 'terminated', on: day('2014-11-29') })]],
  ['entry-recorded', [IN_FORCE, event('a', { kind: 'entered-into-force', on: day('2014-11-14') })]],
  ['by-itself', [IN_FORCE, event('a', { kind: 'superseded', by: TREATY.id, on: day('2026-01-01') })]],
  ['by-itself', [IN_FORCE, event('a', { kind: 'amended', by: TREATY.id, on: day('2026-01-01') })]],
  ['before-signature', [ALL_SIGNED, event('a', { kind: 'amended', by: 'another', on: day('2001-01-01') })]],
  ['provisional-in-force', [IN_FORCE, event('a', { kind: 'applied-provisionally', from: day('2026-01-01') })]],
  ['already-in-force', [IN_FORCE, event('a', { kind: 'abandoned', on: day('2020-01-01') })]],
  [
    'already-ended',
    [
      IN_FORCE,
      event('a', { kind: 'terminated', on: day('2020-01-01') }),
      event('b', { kind: 'expired', on: day('2021-01-01') }),
    ],
  ],
  [
    'ends-before-it-begins',
    [event('a', { kind: 'proposed', on: { earliest: day('2020-02-01'), latest: day('2020-01-01') } })],
  ],
  ['nothing-to-replace', [event('a', { kind: 'struck-out' })]],
  ['nothing-to-replace', [event('a', { kind: 'struck-out' }, 'nobody')]],
])('what contradicts is refused: %s', (code, events) => {
  expect(recordAll(...events)).toBe(code)
})

test('a wrong record is replaced, and what it replaced no longer counts', () => {
  const stand = recordAll(IN_FORCE, event('right', { kind: 'entered-into-force', on: day('2014-11-30') }, 'force'))
  expect(typeof stand === 'string' ? stand : lifeOf(TREATY, stand).entry.between).toBe('2014-11-30')
})

test('a draft that is given up was abandoned; an agreement that was signed never entered', () => {
  const given = event('given', { kind: 'abandoned', on: day('2020-01-01') })
  const signed = event('signed', { kind: 'signed', on: day('2019-01-01') })
  expect(stateOn(TREATY, [given], day('2020-01-01')).state).toBe('abandoned')
  expect(stateOn(TREATY, [signed, given], day('2020-01-01')).state).toBe('never-entered')
})

test('of a month alone, an instrument is certainly in force from its last day, and nobody can tell within the month', () => {
  const month = event('month', {
    kind: 'entered-into-force',
    on: { earliest: day('1995-05-01'), latest: day('1995-05-31') },
  })
  expect(stateOn(TREATY, [month], day('1995-04-30')).effect).toBe('none')
  const within = { state: 'entry-unknown', effect: 'unknown', overlays: [], knownFrom: '1995-05-31' }
  expect(stateOn(TREATY, [month], day('1995-05-01'))).toEqual(within)
  expect(stateOn(TREATY, [month], day('1995-05-30'))).toEqual(within)
  expect(stateOn(TREATY, [month], day('1995-05-31')).effect).toBe('in-force')
  expect(lifeOf(TREATY, [month]).entry.parties[0]).toMatchObject({ unknown: 'day-not-exact', waitingOn: [] })
})

test('where a clause and a source tell different days, the source’s is taken and the other is kept', () => {
  const counted: Instrument = {
    ...TREATY,
    entry: { kind: 'counted', from: 'exchange', count: { by: 'nth-day', days: 30 } },
  }
  const events = [event('exchange', { kind: 'exchanged', on: day('2014-10-31') }), IN_FORCE]
  expect(lifeOf(counted, events).entry.parties[0]).toMatchObject({ on: '2014-11-29', countedOtherwise: '2014-11-30' })
})

test('an entry that is corrected cannot come with the end that is on record, nor after it', () => {
  const ended = event('ended', { kind: 'terminated', on: day('2020-01-01') })
  const later = (on: string) => event('later', { kind: 'entered-into-force', on: day(on) }, 'force')
  expect(recordAll(IN_FORCE, ended, later('2020-01-01'))).toBe('entry-after-end')
  expect(recordAll(IN_FORCE, ended, later('2019-12-31'))).toHaveLength(3)
})

test('an end that lies between two days: before them in force, between them nobody can tell, after them ended', () => {
  const ended = event('ended', {
    kind: 'terminated',
    on: { earliest: day('2020-01-01'), latest: day('2020-12-31') },
  })
  const on = (asked: string) => stateOn(TREATY, [IN_FORCE, ended], day(asked))
  expect(on('2019-12-31').effect).toBe('in-force')
  expect(on('2020-06-01')).toMatchObject({ state: 'end-unknown', effect: 'unknown', knownFrom: '2020-12-31' })
  expect(on('2020-12-31')).toMatchObject({ state: 'terminated', effect: 'ended' })
})

test('a term that is counted from a day nobody can tell ends on a day nobody can tell', () => {
  const five: Instrument = { ...TREATY, ending: { years: 5 } }
  const entered = event('in', {
    kind: 'entered-into-force',
    on: { earliest: day('2010-01-01'), latest: day('2010-12-31') },
  })
  const on = (asked: string) => stateOn(five, [entered], day(asked))
  expect(on('2014-12-31').effect).toBe('in-force')
  expect(on('2015-06-01')).toMatchObject({ effect: 'unknown', knownFrom: '2015-12-31' })
  expect(on('2015-12-31').state).toBe('expired')
})

test('what ended while nobody could tell whether it was in force is not said to be in force at the latest by any day', () => {
  const span = { earliest: day('1998-03-06'), latest: day('2025-04-25') }
  const entered = event('in', { kind: 'entered-into-force', on: span })
  const stand = recordAll(entered, event('out', { kind: 'terminated', on: day('2010-01-01') }))
  if (typeof stand === 'string') throw new Error(stand)
  expect(stateOn(TREATY, stand, day('2005-01-01'))).toEqual({ state: 'entry-unknown', effect: 'unknown', overlays: [] })
  expect(stateOn(TREATY, stand, day('2026-01-01')).effect).toBe('ended')
})

test('of a day of force that has come, a source may only be older where it told it ahead', () => {
  const superseded = event('s', { kind: 'superseded', by: 'another', on: day('2026-01-01') })
  expect(daysTold(superseded)).toEqual(['2026-01-01'])
  expect(daysTold({ ...superseded, agreedAhead: true })).toEqual([])
  expect(daysTold({ ...superseded, on: day('2027-01-01') })).toEqual([])
  const provisional = event('p', { kind: 'applied-provisionally', from: day('2016-05-01'), until: day('2020-03-01') })
  expect(daysTold(provisional)).toEqual(['2016-05-01', '2020-03-01'])
  const suspended = event('u', { kind: 'suspended', by: 'KR', from: day('2020-01-01') })
  expect(daysTold(suspended)).toEqual(['2020-01-01'])
})
