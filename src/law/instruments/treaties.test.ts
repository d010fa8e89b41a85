// SPDX-License-Identifier: Apache-2.0
// Fifteen instruments with days from sources.
import { expect, test } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import type { EntryClause, Happening, Instrument, InstrumentEvent } from './index.ts'
import { lifeOf, stateOn, termsUntil } from './index.ts'
import type { EntryCount } from './instrument.ts'

const day = plainDate

/** Records in the order in which they are listed, all made on one day. */
function recorded(...happenings: readonly Happening[]): InstrumentEvent[] {
  return happenings.map((happening, index) => ({
    ...happening,
    id: `e${index + 1}`,
    recordedAt: '2026-11-22T09:00:00.000Z',
    source: 'example',
  }))
}

function agreement(entry?: EntryClause, parties = ['KZ', 'KR']): Instrument {
  return { id: 'example', kind: 'treaty-intergovernmental', parties, ...(entry && { entry }) }
}

function counted(from: Extract<EntryClause, { kind: 'counted' }>['from'], count: EntryCount): EntryClause {
  return { kind: 'counted', from, count }
}

const THIRTIETH_DAY: EntryCount = { by: 'nth-day', days: 30 }

test('EIF-01: on the thirtieth day after the last note, whichever came last', () => {
  const waiver = agreement(counted('last-notification', THIRTIETH_DAY))
  const kazakh: Happening = { kind: 'notified', party: 'KZ', received: day('2014-10-30') }
  const korean: Happening = { kind: 'notified', party: 'KR', received: day('2014-10-20') }
  for (const notes of [
    [kazakh, korean],
    [korean, kazakh],
  ])
    expect(lifeOf(waiver, recorded(...notes)).entry.between).toBe('2014-11-29')
})

test('EIF-02: with one note nothing is counted, and it waits on the other party', () => {
  const waiver = agreement(counted('last-notification', THIRTIETH_DAY))
  const events = recorded(
    { kind: 'signed', on: day('2014-06-19') },
    { kind: 'notified', party: 'KR', received: day('2014-10-20') },
  )
  const { entry } = lifeOf(waiver, events)
  expect(entry.between).toBeUndefined()
  expect(entry.parties[0]).toEqual({ party: 'KZ', waitingOn: ['KZ'] })
  expect(stateOn(waiver, events, day('2020-01-01')).effect).toBe('signed-pending')
})

test.each([
  ['EIF-03', '1968-06-13', '1968-07-13', THIRTIETH_DAY],
  ['EIF-04', '2009-07-06', '2009-08-05', THIRTIETH_DAY],
  ['EIF-05', '2009-07-06', '2009-08-06', { by: 'expiry-of-days', days: 30 }],
  ['EIF-11', '2024-01-31', '2024-03-01', THIRTIETH_DAY],
  ['EIF-11 in a year without a leap day', '2023-01-31', '2023-03-02', THIRTIETH_DAY],
  ['three months after', '2023-11-30', '2024-02-29', { by: 'months', months: 3 }],
] as const)('%s: exchanged on %s, it is in force on %s', (_, exchanged, inForce, count) => {
  const treaty = agreement(counted('exchange', count))
  expect(lifeOf(treaty, recorded({ kind: 'exchanged', on: day(exchanged) })).entry.between).toBe(inForce)
})

test.each([
  ['EIF-06', '2018-01-15', '2018-05-01'],
  ['EIF-07', '2023-06-26', '2023-10-01'],
])('%s: deposited on %s, it is in force on the first of the month after three months, %s', (_, deposited, inForce) => {
  const convention = agreement(counted('deposit', { by: 'first-of-month-after-months', months: 3 }), ['IN'])
  const events = recorded({ kind: 'deposited', party: 'IN', on: day(deposited) })
  expect(lifeOf(convention, events).entry.between).toBe(inForce)
})

test('EIF-08: applied provisionally until it enters into force on the first day of the second month', () => {
  const partnership = agreement(counted('last-notification', { by: 'first-of-nth-month', nth: 2 }), ['EU', 'KZ'])
  const events = recorded(
    { kind: 'signed', on: day('2015-12-21') },
    { kind: 'applied-provisionally', from: day('2016-05-01') },
    { kind: 'notified', party: 'KZ', received: day('2019-12-02') },
    { kind: 'notified', party: 'EU', received: day('2020-01-20') },
  )
  expect(lifeOf(partnership, events).entry.between).toBe('2020-03-01')
  expect(stateOn(partnership, events, day('2018-01-01')).effect).toBe('provisional')
  expect(stateOn(partnership, events, day('2020-03-01'))).toEqual({
    state: 'in-force',
    effect: 'in-force',
    overlays: [],
  })
})

test('EIF-09: for one party from signature, for the other from its note; between them from the later day', () => {
  const culture: Instrument = {
    ...agreement(undefined, ['KZ', 'FR']),
    entry: {
      KZ: counted('signature', { by: 'that-day' }),
      FR: counted('own-notification', { by: 'that-day' }),
    },
  }
  const events = recorded(
    { kind: 'signed', on: day('1993-10-17') },
    { kind: 'notified', party: 'FR', received: day('1998-04-23') },
  )
  const { entry } = lifeOf(culture, events)
  expect(entry.parties.map(({ party, on }) => [party, on])).toEqual([
    ['KZ', '1993-10-17'],
    ['FR', '1998-04-23'],
  ])
  expect(entry.between).toBe('1998-04-23')
})

test('EIF-12: where the clause says receipt, the day on the note does not count', () => {
  const treaty = agreement(counted('last-notification', { by: 'that-day' }))
  const events = recorded(
    { kind: 'notified', party: 'KZ', dated: day('2026-03-02'), received: day('2026-03-10') },
    { kind: 'notified', party: 'KR', dated: day('2026-03-05'), received: day('2026-03-06') },
  )
  expect(lifeOf(treaty, events).entry.between).toBe('2026-03-10')
})

const inForceSince = (on: string): Happening => ({ kind: 'entered-into-force', on: day(on) })

test.each([
  ['2023-08-31', '2024-02-29'],
  ['2024-08-31', '2025-02-28'],
])('END-10: denounced on %s with six months’ notice, it ends on %s', (received, ends) => {
  const treaty: Instrument = { ...agreement(), ending: { endsMonthsAfterNotice: 6 } }
  const events = recorded(inForceSince('2010-01-01'), { kind: 'denounced', party: 'KR', received: day(received) })
  expect(lifeOf(treaty, events).ending).toEqual({ on: ends, by: 'notice', lateNotices: [] })
  expect(stateOn(treaty, events, day(ends)).state).toBe('terminated')
})

test('END-13: a notice one day late does not stop the renewal for five years', () => {
  const ending = { years: 5, renewedFor: 5, noticeMonths: 6 }
  const treaty: Instrument = { ...agreement(), ending }
  const entry = day('2016-04-08')
  expect(termsUntil(entry, ending, day('2026-11-22')).map(({ until }) => until)).toEqual([
    '2021-04-08',
    '2026-04-08',
    '2031-04-08',
  ])
  expect(termsUntil(entry, ending, day('2026-01-01')).at(-1)?.latestNotice).toBe('2025-10-08')
  const late = recorded(inForceSince(entry), { kind: 'denounced', party: 'KR', received: day('2025-10-09') })
  expect(lifeOf(treaty, late).ending).toEqual({ lateNotices: ['2025-10-09'] })
  expect(stateOn(treaty, late, day('2026-04-08')).state).toBe('in-force')
  const inTime = recorded(inForceSince(entry), { kind: 'denounced', party: 'KR', received: day('2025-10-08') })
  expect(stateOn(treaty, inTime, day('2026-04-08')).state).toBe('terminated')
})

test('SUS-14: a suspension 72 hours after a notice lies over the treaty, which stays in force', () => {
  const events = recorded(inForceSince('2014-11-29'), {
    kind: 'suspended',
    by: 'KR',
    articles: ['1'],
    from: { noticeReceived: '2026-11-20T10:00+09:00', hours: 72 },
  })
  const state = stateOn(agreement(), events, day('2026-11-24'))
  expect(state.effect).toBe('in-force')
  expect(state.overlays).toEqual([
    { kind: 'suspended', by: 'KR', articles: ['1'], from: '2026-11-23', fromInstant: '2026-11-23T10:00+09:00' },
  ])
  expect(stateOn(agreement(), events, day('2026-11-22')).overlays).toEqual([])
})

test('STA-15: an entry into force that nobody recorded stays unknown, and is never the day of signature', () => {
  const transfer = agreement()
  const events = recorded(
    { kind: 'signed', on: day('2019-04-22') },
    { kind: 'domestic-step', party: 'KZ', step: 'adopted', on: day('2021-03-12') },
  )
  expect(lifeOf(transfer, events).entry).toEqual({
    parties: [
      { party: 'KZ', waitingOn: ['KZ', 'KR'], unknown: 'clause-not-read' },
      { party: 'KR', waitingOn: ['KZ', 'KR'], unknown: 'clause-not-read' },
    ],
  })
  expect(stateOn(transfer, events, day('2026-11-22'))).toMatchObject({
    state: 'domestic-procedures',
    effect: 'signed-pending',
  })
})
