// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import { refuseAhead, tableOf, tellInstruments, whyNone } from './instruments.ts'

const typed = (options: Record<string, string>) => ({ options, rest: [] })

test('instruments stand in columns by their titles, in words and never by their codes', () => {
  const line = {
    id: 'aa-bb-example',
    title: 'Example',
    kind: { code: 'mou', words: 'memorandum' },
    parties: [],
    effect: { code: 'in-force', words: 'in force' },
    overlays: [],
  }
  expect(
    tableOf(
      [
        { ...line, state: { code: 'in-force', words: 'in force', since: '2014-11-29' }, next: [] },
        { ...line, title: 'Treaty', state: { code: 'in-force', words: 'in force', origin: 'invented' }, next: [] },
        {
          ...line,
          id: 'w',
          title: 'Waiver',
          state: { code: 'signed', words: 'signed', since: '2014-06-19' },
          effect: { code: 'not-yet-in-force', words: 'not in force yet' },
          next: [],
        },
        {
          ...line,
          id: 'x',
          title: 'Another',
          state: { code: 'signed', words: 'signed', since: '1995', isDayUntold: true },
          next: [{ step: 'find-day', words: 'Find the day.', waitsOn: [] }],
        },
      ],
      (key, details) => (key === 'rulebook.state.invented' ? `${details?.words} ◇` : (key.split('.').at(-1) ?? '')),
    ),
  ).toEqual([
    'instrument  state                     since       next',
    'Example     in force                  2014-11-29',
    'Treaty      in force ◇',
    'Waiver      signed, not in force yet  2014-06-19',
    'Another     signed                    1995        Find the day.',
  ])
})

test.each([
  [{ on: '2026-02-30' }, '--on must be a day, as 2026-11-22; "2026-02-30" is none.'],
  [{ on: '22.11.2026' }, '--on must be a day'],
  [{ 'known-at': 'yesterday' }, '--known-at must be a day, as 2026-11-22, or an instant with its offset'],
  [{ 'known-at': '2026-11-22T09:00' }, '"2026-11-22T09:00" is neither'],
])('what is no day is refused with a sentence: %o', async (options, sentence) => {
  await expect(tellInstruments(typed(options))).rejects.toThrow(sentence)
})

test('what will be known on a day ahead is not told; what is known on the whole of today is', () => {
  const ask = (knownAt: string | undefined) => () => refuseAhead(knownAt, plainDate('2026-11-23'))
  expect(ask('2099-01-01T23:59:59.999Z')).toThrow('--known-at must not lie ahead')
  for (const known of ['2026-11-23T23:59:59.999Z', '2018-01-01T00:00:00.000Z', undefined])
    expect(ask(known)).not.toThrow()
})

test('a list is empty with a reason: nothing was on record at the instant, and since when something is', () => {
  const kept = {
    state: { definedAt: '2026-11-23T08:25:10.000Z', earlier: [{ definedAt: '2026-11-22T10:00:00.000Z' }] },
  }
  const asked = { knownAt: '2018-01-01T23:59:59.999Z', party: 'AA' }
  expect(whyNone([kept] as never, asked)).toBe(
    'Nothing was on record of any instrument with AA at 2018-01-01 23:59 UTC: the first was recorded at 2026-11-22 10:00 UTC. Ask with a later --known-at, or leave it out.',
  )
  expect(whyNone([], { knownAt: undefined, party: undefined })).toBe('Nothing is on record of any instrument.')
})
