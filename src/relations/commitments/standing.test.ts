// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import type { Commitment } from './index.ts'
import { standingOn } from './index.ts'

const words = (text: string) => ({ en: text })
const basis = { sources: ['invented'], confidence: 'high' } as const

/** The undertaking of the fifth round on the transfer of prisoners: to sign in 2019, and to bring it into force in 2019. */
const transfer: Commitment = {
  series: 'aa-bb-consular',
  round: 'aa-bb-consular.5',
  made: '2019-01-30',
  parties: ['AA', 'BB'],
  home: 'AA',
  words: words('Agree the text, sign it, and bring it into force in 2019'),
  sides: ['AA', 'BB'],
  due: { precision: 'year', on: '2019' },
  parts: [
    { id: 'sign', words: words('Agree the text and sign it') },
    { id: 'force', words: words('Bring it into force') },
  ],
  evidence: [
    { part: 'sign', shows: 'done', on: '2019-04-22', words: words('Signed'), sources: ['invented'] },
    { part: 'force', shows: 'step', on: '2021-03-12', words: words('Ratified by AA'), sources: ['invented'] },
  ],
  theirs: {},
  letters: [],
  carried: [],
  basis,
}
const on = (day: string, isOver = true) => standingOn(transfer, { on: plainDate(day), isOver })

describe('the undertaking to sign a treaty and bring it into force in 2019', () => {
  test('stands partly done at the end of 31 December 2019, overdue for its second half', () => {
    expect(on('2019-12-31')).toMatchObject({
      stands: 'partly-done',
      isOverdue: true,
      lastDay: '2019-12-31',
      parts: [
        { id: 'sign', stands: 'done', isOverdue: false },
        { id: 'force', stands: 'open', isOverdue: true },
      ],
    })
  })

  test('is not late while the last day of the year lasts', () => {
    expect(on('2019-12-31', false)).toMatchObject({ stands: 'partly-done', isOverdue: false })
  })

  test('was told by nobody before anything was signed', () => {
    expect(on('2019-04-21')).toMatchObject({ stands: 'not-told', isOverdue: false, parts: [{ stands: 'open' }, {}] })
  })

  test('stays half kept when one side has ratified and no entry into force is recorded', () => {
    expect(on('2026-11-23')).toMatchObject({
      stands: 'partly-done',
      isOverdue: true,
      parts: [{ stands: 'done' }, { id: 'force', stands: 'in-progress', isOverdue: true }],
    })
  })
})

describe('a commitment', () => {
  const plain: Commitment = { ...transfer, parts: [], evidence: [], due: { precision: 'next-round' } }

  test('due at the next round is late when the day of that round has ended without it', () => {
    const asked = { on: plainDate('2021-07-01'), isOver: false }
    expect(standingOn(plain, asked)).toMatchObject({ isOverdue: false })
    expect(standingOn(plain, { ...asked, nextRound: plainDate('2021-06-30') })).toMatchObject({ isOverdue: true })
    expect(standingOn(plain, { ...asked, nextRound: plainDate('2021-07-01') })).toMatchObject({ isOverdue: false })
  })

  test('without a day is never late', () => {
    const endless: Commitment = { ...plain, due: { precision: 'unspecified' } }
    expect(standingOn(endless, { on: plainDate('2099-01-01'), isOver: true })).toMatchObject({ isOverdue: false })
  })

  test('that was dropped is late no more, and was before', () => {
    const dropped: Commitment = {
      ...transfer,
      ended: { how: 'dropped', on: plainDate('2022-01-01'), reason: 'Invented', byBothSides: true },
    }
    const at = (day: string) => standingOn(dropped, { on: plainDate(day), isOver: true })
    expect(at('2021-12-31')).toMatchObject({ stands: 'partly-done', isOverdue: true })
    expect(at('2022-01-01')).toMatchObject({ stands: 'dropped', isOverdue: false })
  })

  test('that one side says is partly done stands so until a paper shows more', () => {
    const said: Commitment = { ...plain, ours: { stands: 'partly-done', on: plainDate('2020-01-01') } }
    const at = (commitment: Commitment) => standingOn(commitment, { on: plainDate('2020-02-01'), isOver: false }).stands
    expect(at(said)).toBe('partly-done')
    const shown = { shows: 'done', on: '2020-01-15', words: words('A paper'), sources: [] } as const
    expect(at({ ...said, evidence: [shown] })).toBe('done')
  })
  test('is seen otherwise by a side that calls it done where we do not, or says something else than we said', () => {
    const view = (stands: 'open' | 'in-progress' | 'done') => ({ stands, on: plainDate('2026-11-01') })
    const seen = (theirs: Commitment['theirs'], ours?: Commitment['ours']) =>
      standingOn(
        { ...transfer, parts: [], evidence: [], theirs, ...(ours && { ours }) },
        { on: plainDate('2026-11-23'), isOver: false },
      ).seenOtherwiseBy
    expect(seen({ BB: view('done') })).toEqual(['BB'])
    expect(seen({ BB: view('in-progress') })).toBeUndefined()
    expect(seen({ BB: view('in-progress') }, view('open'))).toEqual(['BB'])
    expect(seen({ BB: view('open') }, view('open'))).toBeUndefined()
  })
})
