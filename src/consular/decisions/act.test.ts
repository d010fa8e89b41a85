// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import { clockOf } from '#src/consular/clocks/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { asker, having, lodged, refusedAs, testCalendar } from '#testing/case-at-hand.ts'
import { libraryCard } from '#testing/library-card/index.ts'
import {
  acceptLetter,
  applicant,
  card,
  complete,
  consul,
  head,
  letter,
  officer,
  refer,
  refuseCard,
  refused,
  researcher,
  sightIdentity,
} from '#testing/library-card/wishes.ts'

describe('referrals', () => {
  test('count the reply due, and the last reply brings the case back', () => {
    const referred = having(card(), [officer, '2026-11-24', refer])
    expect(referred.state).toMatchObject({ step: 'referred', holder: 'authority' })
    expect(referred.state.referrals[0]).toMatchObject({
      referral: 'referral-1',
      ourNumber: '17-1/204',
      replyDue: '2026-12-01',
    })
    const reply = { do: 'record-reply', referral: 'referral-1', theirNumber: 'A-9', reply: 'Nothing against.' } as const
    const back = having(
      referred,
      [officer, '2026-12-01', { do: 'remind-authority', referral: 'referral-1' }],
      [officer, '2026-12-03', reply],
    )
    expect(back.state.step).toBe('under-examination')
    expect(back.state.referrals[0]).toMatchObject({
      remindedOn: ['2026-12-01'],
      repliedOn: '2026-12-03',
      theirNumber: 'A-9',
    })
    expect(refusedAs(back, officer, '2026-12-03', reply)).toBe('referral-not-open')
  })

  test('several may be open at once, and the case waits for all of them', () => {
    const again = {
      ...libraryCard.steps[0]?.actions[1],
      id: 'ask-again',
    } as (typeof libraryCard.steps)[0]['actions'][0]
    const service = {
      ...libraryCard,
      steps: libraryCard.steps.map((step) =>
        step.id === 'referred' ? { ...step, actions: [...step.actions, again] } : step,
      ),
    }
    const reply = (referral: string) => ({ do: 'record-reply', referral, theirNumber: 'A', reply: 'Yes.' }) as const
    const referred = having(
      lodged(service, researcher),
      [officer, '2026-11-24', refer],
      [officer, '2026-11-24', { ...refer, action: 'ask-again' }],
    )
    const half = having(referred, [officer, '2026-11-25', reply('referral-2')])
    expect(half.state.step).toBe('referred')
    expect(having(half, [officer, '2026-11-26', reply('referral-1')]).state.step).toBe('under-examination')
  })

  test('need their own number, and stop the clock while they last', () => {
    expect(refusedAs(card(), officer, '2026-11-24', { ...refer, ourNumber: '' })).toBe('number-needed')
    const { state } = having(card(), [officer, '2026-11-24', refer])
    const clock = clockOf(state, libraryCard, testCalendar, plainDate('2027-01-20'))
    expect(clock).toMatchObject({ runs: 'stopped', used: 0, daysLeft: 10 })
  })
})

describe('decisions', () => {
  test('whoever lodged at the window does not grant: four eyes', () => {
    const atWindow = lodged(libraryCard, researcher, { by: asker('approving-consul') })
    const ready = having(
      atWindow,
      [officer, '2026-11-23', sightIdentity],
      [officer, '2026-11-23', letter],
      [officer, '2026-11-23', acceptLetter],
    )
    const grant = { do: 'act', action: 'grant' } as const
    expect(refusedAs(ready, consul, '2026-11-23', grant)).toBe('same-officer')
    expect(refusedAs(ready, asker('approving-consul', { id: 'another' }), '2026-11-23', grant)).toBe('met')
  })

  test('a refusal names a listed ground and a reason, and no other', () => {
    expect(refusedAs(card(), consul, '2026-11-24', { do: 'act', action: 'refuse', reason: 'a' })).toBe('ground-needed')
    expect(refusedAs(card(), consul, '2026-11-24', { ...refuseCard, ground: 'no-answer' })).toBe('ground-not-listed')
    expect(refusedAs(card(), consul, '2026-11-24', { ...refuseCard, reason: '' })).toBe('reason-needed')
    expect(refusedAs(card(), officer, '2026-11-24', refuseCard)).toBe('not-permitted')
    const { state, values } = refused()
    expect(state).toMatchObject({ final: 'refused', decision: { outcome: 'refused', ground: 'books-not-returned' } })
    expect(values.get(`applicant/${state.decision?.reason?.fact}@1`)).toBe('Two books are missing.')
  })

  test('a case that has ended takes notes and messages, and nothing that would move it', () => {
    expect(refusedAs(refused(), officer, '2026-11-26', sightIdentity)).toBe('case-is-final')
    expect(refusedAs(refused(), consul, '2026-11-26', refuseCard)).toBe('case-is-final')
    expect(refusedAs(refused(), officer, '2026-11-26', { do: 'add-note', note: 'Called.' })).toBe('met')
    expect(refusedAs(refused(), applicant, '2026-11-26', { do: 'send-message', text: 'Why?' })).toBe('met')
  })

  test('a document takes the number drawn for it, is valid as long as its rule says, and can be revoked', () => {
    const issued = having(
      complete(),
      [consul, '2026-11-24', { do: 'act', action: 'grant' }],
      [officer, '2026-11-30', { do: 'act', action: 'issue-card' }],
    )
    expect(issued.state).toMatchObject({ step: 'issued', final: 'granted' })
    expect(issued.state.documents).toEqual([
      { document: 'card', number: 'AAA-000001', issuedOn: '2026-11-30', validUntil: '2028-11-30', revoked: false },
    ])
    const revoke = { do: 'revoke-document', documentNumber: 'AAA-000001', reason: 'Lost.' } as const
    expect(refusedAs(issued, officer, '2026-12-01', revoke)).toBe('not-permitted')
    const revoked = having(issued, [consul, '2026-12-01', revoke])
    expect(revoked.state.documents[0]?.revoked).toBe(true)
    expect(refusedAs(revoked, consul, '2026-12-01', revoke)).toBe('document-not-there')
  })
})

describe('appeals', () => {
  const appeal = { do: 'act', action: 'appeal', reason: 'I returned them.' } as const

  test('lead back from the end, heard by another than who refused', () => {
    const appealed = having(refused(), [applicant, '2026-12-01', appeal])
    expect(appealed.state).toMatchObject({
      step: 'under-appeal',
      final: null,
      appeal: { stands: 'lodged', against: 'books-not-returned' },
    })
    const upheld = having(appealed, [head, '2026-12-02', { do: 'act', action: 'uphold', reason: 'They are here.' }])
    expect(upheld.state).toMatchObject({ step: 'under-examination', decision: null, appeal: { stands: 'upheld' } })
    const byHead = having(card(), [head, '2026-11-25', refuseCard], [applicant, '2026-12-01', appeal])
    expect(refusedAs(byHead, head, '2026-12-02', { do: 'act', action: 'uphold', reason: 'a' })).toBe('same-officer')
  })

  test('an upheld one begins the time limit anew, as the service says', () => {
    const upheld = having(
      refused(),
      [applicant, '2026-12-01', appeal],
      [head, '2026-12-02', { do: 'act', action: 'uphold', reason: 'They are here.' }],
    )
    const clock = clockOf(upheld.state, libraryCard, testCalendar, plainDate('2026-12-03'))
    expect(clock).toMatchObject({ runs: 'running', startedOn: '2026-12-02', dueOn: '2026-12-17', used: 1 })
    const again = having(upheld, [consul, '2026-12-04', refuseCard])
    const ended = clockOf(again.state, libraryCard, testCalendar, plainDate('2027-02-01'))
    expect(ended).toMatchObject({ runs: 'ended', endedOn: '2026-12-04', used: 2 })
  })

  test('a late one is heard all the same: software refuses nobody', () => {
    expect(refusedAs(refused(), applicant, '2027-06-01', appeal)).toBe('met')
  })

  test('against a ground that knows no appeal there is none', () => {
    const other = having(card(), [consul, '2026-11-25', { ...refuseCard, ground: 'identity-not-established' }])
    expect(refusedAs(other, applicant, '2026-12-01', appeal)).toBe('not-appealable')
  })

  test('a dismissed one is final', () => {
    const dismiss = { do: 'act', action: 'dismiss', ground: 'books-not-returned', reason: 'Not found.' } as const
    const dismissed = having(refused(), [applicant, '2026-12-01', appeal], [head, '2026-12-05', dismiss])
    expect(dismissed.state).toMatchObject({
      final: 'refused',
      step: 'refused-for-good',
      appeal: { stands: 'dismissed' },
    })
    expect(refusedAs(dismissed, applicant, '2026-12-06', appeal)).toBe('case-is-final')
  })
})
