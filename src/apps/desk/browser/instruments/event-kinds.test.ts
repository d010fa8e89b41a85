// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { happeningOf, typedOf } from './event-kinds.ts'

test('a note keeps its three days, and those that were left empty are left out', () => {
  expect(happeningOf('notified', { party: 'KR', dated: '2026-03-02', sent: '', received: '2026-03-10' })).toEqual({
    kind: 'notified',
    party: 'KR',
    dated: '2026-03-02',
    received: '2026-03-10',
  })
})

test('a day that is not known exactly lies between two', () => {
  expect(happeningOf('signed', { on: '1995-05-01', latest: '1995-05-31' })).toEqual({
    kind: 'signed',
    on: { earliest: '1995-05-01', latest: '1995-05-31' },
  })
})

test('articles are told one by one', () => {
  expect(happeningOf('suspended', { by: 'KR', articles: '1, 3; 5(2)', from: '2026-11-20' })).toEqual({
    kind: 'suspended',
    by: 'KR',
    articles: ['1', '3', '5(2)'],
    from: '2026-11-20',
  })
})

test('what is corrected comes back into the form as it was told', () => {
  const signature = {
    kind: 'signed',
    party: 'KZ',
    by: { name: 'Example Deputy', office: 'other' },
    on: { earliest: '2007-06-01', latest: '2007-06-30' },
  }
  expect(happeningOf('signed', typedOf(signature))).toEqual(signature)
})

test('a day agreed ahead and an entry without its steps are told by their ticks, the latter with its reason', () => {
  const entered = {
    kind: 'entered-into-force',
    on: '2022-01-01',
    agreedAhead: true,
    steps: 'not-recorded',
    reason: 'The notes were not found.',
  }
  expect(happeningOf('entered-into-force', typedOf(entered))).toEqual(entered)
  expect(happeningOf('entered-into-force', { on: '2022-01-01', agreedAhead: '', steps: '', reason: 'x' })).toEqual({
    kind: 'entered-into-force',
    on: '2022-01-01',
  })
})

test('a suspension may begin so many hours after a notice, told at the place where it was received', () => {
  const suspended = {
    kind: 'suspended',
    by: 'KR',
    articles: ['1'],
    from: { noticeReceived: '2026-11-20T10:00+09:00', hours: 72 },
  }
  expect(happeningOf('suspended', typedOf(suspended))).toEqual(suspended)
  expect(happeningOf('suspended', { by: 'KR', from: '2026-11-23' })).toEqual({
    kind: 'suspended',
    by: 'KR',
    from: '2026-11-23',
  })
})

test('full powers say by whom they were given and for what', () => {
  const powers = {
    kind: 'full-powers',
    party: 'KZ',
    holder: 'Example Deputy',
    issuer: 'Example Minister',
    powers: ['negotiate', 'sign'],
    from: '2026-01-01',
  }
  expect(happeningOf('full-powers', typedOf(powers))).toEqual(powers)
})
