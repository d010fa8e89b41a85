// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import type { CommitmentCommand } from './commands.ts'
import { decideCarryOver, decideCommitment, decideLetter, decideMade } from './decide.ts'
import type { Commitment } from './index.ts'
import { decideOfLetter } from './letter.ts'

const today = plainDate('2026-11-23')
const permits: Commitment = {
  series: 'aa-bb-consular',
  round: 'aa-bb-consular.5',
  made: '2019-01-30',
  parties: ['AA', 'BB'],
  home: 'AA',
  words: { en: 'Make efforts about permits' },
  sides: ['AA'],
  due: { precision: 'next-round' },
  parts: [],
  evidence: [],
  theirs: {},
  letters: [],
  carried: [],
  basis: { sources: [], confidence: 'high' },
}
const shown = { shows: 'step', on: '2024-03', words: { en: 'An order' }, sources: ['order'] } as const
const refusal = (commitment: Commitment, command: CommitmentCommand) => {
  const decided = decideCommitment(commitment, command, today)
  return decided.ok ? undefined : decided.refusal.code
}

describe('a commitment', () => {
  test('is not marked done without evidence', () => {
    expect(refusal(permits, { do: 'mark-done' })).toBe('done-without-evidence')
    expect(refusal(permits, { do: 'say-ours', view: { stands: 'done', on: today } })).toBe('done-without-evidence')
    expect(refusal({ ...permits, evidence: [shown] }, { do: 'mark-done' })).toBeUndefined()
  })

  test('of several parts is done when evidence shows each of them', () => {
    const parts = [
      { id: 'a', words: { en: 'The first' } },
      { id: 'b', words: { en: 'The second' } },
    ]
    const half: Commitment = { ...permits, parts, evidence: [{ ...shown, part: 'a' }] }
    expect(decideCommitment(half, { do: 'mark-done' }, today)).toMatchObject({
      refusal: { code: 'done-without-evidence', details: { part: 'The second' } },
    })
    expect(refusal(half, { do: 'mark-done', part: 'a' })).toBeUndefined()
    expect(refusal(half, { do: 'mark-done', part: 'c' })).toBe('no-such-part')
  })

  test('takes the view of the other side as its own field, and of nobody else', () => {
    const view = { stands: 'in-progress', on: today } as const
    expect(decideCommitment(permits, { do: 'take-theirs', side: 'BB', view }, today)).toMatchObject({
      value: [{ what: 'theirs-taken', side: 'BB' }],
    })
    expect(refusal(permits, { do: 'take-theirs', side: 'CC', view })).toBe('side-not-a-party')
    expect(refusal(permits, { do: 'take-theirs', side: 'AA', view })).toBe('side-is-ours')
  })

  test('is spoken of by the other side on no day before it was made', () => {
    const on = (day: string) =>
      refusal(permits, { do: 'take-theirs', side: 'BB', view: { stands: 'open', on: plainDate(day) } })
    expect(on('2001-01-01')).toBe('day-before-promise')
    expect(on('2019-01-30')).toBeUndefined()
    expect(on('2027-01-01')).toBe('day-lies-ahead')
  })

  test('is superseded by another that is named', () => {
    expect(refusal(permits, { do: 'supersede', reason: 'Invented' })).toBe('successor-needed')
    expect(refusal(permits, { do: 'supersede', by: 'another', reason: 'Invented' })).toBeUndefined()
  })

  test('that has ended takes no other end', () => {
    const ended = { how: 'dropped', on: today, reason: 'Invented', byBothSides: false } as const
    expect(refusal({ ...permits, ended }, { do: 'drop', reason: 'Again', byBothSides: true })).toBe('commitment-ended')
  })

  test('rests on nothing that lies ahead', () => {
    expect(refusal(permits, { do: 'add-evidence', evidence: { ...shown, on: '2026-12' } })).toBe('day-lies-ahead')
    expect(refusal(permits, { do: 'add-evidence', evidence: { ...shown, on: '2026-11' } })).toBeUndefined()
  })

  test('is shown by nothing that happened before it was made', () => {
    const earlier = (on: string) =>
      refusal({ ...permits, made: '2019-01-30' } as Commitment, {
        do: 'add-evidence',
        evidence: { ...shown, on } as never,
      })
    expect(earlier('2001-01-01')).toBe('evidence-before-promise')
    expect(earlier('2019-01')).toBeUndefined()
  })

  test('is carried over to a later round of its own series', () => {
    const to = { id: 'aa-bb-consular.6', series: 'aa-bb-consular', isLater: true }
    expect(decideCarryOver(permits, to, today)).toMatchObject({ ok: true })
    expect(decideCarryOver(permits, { ...to, isLater: false }, today)).toMatchObject({
      refusal: { code: 'round-not-later' },
    })
    expect(decideCarryOver(permits, { ...to, series: 'aa-cc' }, today)).toMatchObject({
      refusal: { code: 'round-of-another-series' },
    })
  })

  test('is due no earlier than it was made, by a side that is a party', () => {
    expect(decideMade({ ...permits, due: { precision: 'year', on: '2018' } })).toMatchObject({
      refusal: { code: 'due-before-made' },
    })
    expect(decideMade({ ...permits, sides: ['CC'] })).toMatchObject({ refusal: { code: 'side-not-a-party' } })
    expect(decideMade({ ...permits, due: { precision: 'year', on: '2019' } })).toMatchObject({ ok: true })
  })
})

describe('a letter to another authority', () => {
  const sent = plainDate('2026-03-02')
  const letter = { letter: 'one', authority: 'Ministry of work (invented)', sent, replyDue: 'no-limit' } as const
  const kept = { ...letter, commitment: 'x', about: ['BB'], subject: 'Permits', ourNumber: '1-1/22' }

  test('has a reply due on or after its day, or no limit', () => {
    expect(decideLetter(permits, letter, today)).toMatchObject({ ok: true })
    expect(decideLetter(permits, { ...letter, replyDue: plainDate('2026-03-01') }, today)).toMatchObject({
      refusal: { code: 'reply-due-before-letter' },
    })
    expect(decideLetter(permits, { ...letter, sent: plainDate('2001-06-26') }, today)).toMatchObject({
      refusal: { code: 'day-before-promise', details: { made: '2019-01-30' } },
    })
    expect(decideLetter(permits, { ...letter, sent: plainDate('2026-12-01') }, today)).toMatchObject({
      refusal: { code: 'day-lies-ahead' },
    })
  })

  test('is answered once, and not before it was sent', () => {
    const reply = { do: 'take-reply', on: plainDate('2026-03-01'), words: 'Invented' } as const
    expect(decideOfLetter(kept, reply, { today })).toMatchObject({ refusal: { code: 'reply-before-letter' } })
    const later = { ...reply, on: plainDate('2026-04-01') }
    expect(decideOfLetter(kept, later, { today })).toMatchObject({ ok: true })
    expect(decideOfLetter({ ...kept, reply: later }, later, { today })).toMatchObject({
      refusal: { code: 'letter-answered-already' },
    })
  })
})
