// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import type { Mandate } from '#src/consular/registry/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { asker, contextOf, having, lodged, refusedAs } from '#testing/case-at-hand.ts'
import { groupVisit } from '#testing/group-visit/index.ts'
import { signer, visit, visitor } from '#testing/group-visit/visit.ts'
import {
  acceptLetter,
  applicant,
  askLetter,
  card,
  complete,
  consul,
  letter,
  officer,
  piece,
  refused,
  sightIdentity,
} from '#testing/library-card/wishes.ts'
import { actionsFor } from './actions.ts'

describe('evidence', () => {
  test('that was asked for brings the case back by itself when all of it is there', () => {
    const waiting = having(card(), [officer, '2026-11-24', askLetter])
    expect(waiting.state).toMatchObject({ step: 'awaiting-evidence', holder: 'applicant' })
    const back = having(waiting, [applicant, '2026-11-26', letter])
    expect(back.state).toMatchObject({ step: 'under-examination', holder: 'post' })
    expect(back.events.slice(-2).map(({ kind, causation }) => [kind, causation])).toEqual([
      ['evidence-received', null],
      ['step-entered', back.state.sequence - 1],
    ])
  })

  test('is asked for with an explanation, and only if the service knows it', () => {
    expect(refusedAs(card(), officer, '2026-11-24', { ...askLetter, reason: ' ' })).toBe('reason-needed')
    expect(refusedAs(card(), officer, '2026-11-24', { ...askLetter, evidence: [] })).toBe('evidence-needed')
    expect(refusedAs(card(), officer, '2026-11-24', { ...askLetter, evidence: ['passport'] })).toBe(
      'evidence-not-expected',
    )
  })

  test('that is needed stands between the case and its grant', () => {
    const grant = { do: 'act', action: 'grant' } as const
    expect(refusedAs(card(), consul, '2026-11-24', grant)).toBe('evidence-outstanding')
    expect(having(complete(), [consul, '2026-11-24', grant]).state).toMatchObject({
      step: 'granted',
      decision: { outcome: 'granted', by: 'approving-consul-1' },
    })
  })

  test('cannot be sighted twice, accepted before it is there, or uploaded where it is only shown', () => {
    expect(refusedAs(complete(), officer, '2026-11-24', sightIdentity)).toBe('evidence-not-there')
    expect(refusedAs(card(), officer, '2026-11-24', acceptLetter)).toBe('evidence-not-there')
    expect(refusedAs(card(), applicant, '2026-11-23', { ...letter, evidence: 'identity' })).toBe('evidence-not-there')
  })

  test('that was rejected while the applicant holds the case is waited for again', () => {
    const both = { ...askLetter, evidence: ['letter-of-institute', 'proof-of-address'] }
    const waiting = having(
      card(),
      [officer, '2026-11-24', both],
      [applicant, '2026-11-24', letter],
      [officer, '2026-11-24', { do: 'reject-evidence', ...piece('letter-of-institute'), reason: 'Unreadable.' }],
      [applicant, '2026-11-24', { ...letter, evidence: 'proof-of-address' }],
    )
    expect(waiting.state.step).toBe('awaiting-evidence')
    expect(having(waiting, [applicant, '2026-11-24', { ...letter, file: 'file-2' }]).state.step).toBe(
      'under-examination',
    )
  })
})

describe('signatures', () => {
  const group = () => lodged(groupVisit, visit)

  test('each signs for themselves, and the last one moves the case on', () => {
    expect(refusedAs(group(), signer('member-1'), '2026-11-24', { do: 'co-sign', signer: 'member-2' })).toBe(
      'not-permitted',
    )
    const half = having(group(), [signer('member-1'), '2026-11-24', { do: 'co-sign', signer: 'member-1' }])
    expect(half.state.step).toBe('awaiting-signatures')
    expect(refusedAs(half, signer('member-1'), '2026-11-24', { do: 'co-sign', signer: 'member-1' })).toBe(
      'signature-not-awaited',
    )
    const all = having(half, [signer('member-2'), '2026-11-25', { do: 'co-sign', signer: 'member-2' }])
    expect(all.state.step).toBe('under-examination')
  })

  test('a declined one refuses nothing: an officer decides how to go on, and minds may change', () => {
    const declined = having(group(), [
      signer('member-1'),
      '2026-11-24',
      { do: 'decline-co-signature', signer: 'member-1' },
    ])
    expect(declined.state).toMatchObject({ step: 'awaiting-signatures', final: null })
    expect(declined.state.coSigners[0]).toEqual({
      signer: 'member-1',
      stands: 'declined',
      on: '2026-11-24',
      hasSlip: true,
    })
    expect(refusedAs(declined, officer, '2026-11-25', { do: 'act', action: 'go-on' })).toBe('met')
    expect(refusedAs(declined, signer('member-1'), '2026-11-25', { do: 'co-sign', signer: 'member-1' })).toBe('met')
  })

  test('an officer records a signature only for a case lodged at the window', () => {
    const sign = { do: 'co-sign', signer: 'member-1' } as const
    expect(refusedAs(group(), officer, '2026-11-24', sign)).toBe('not-permitted')
    expect(refusedAs(lodged(groupVisit, visit, { by: officer }), officer, '2026-11-24', sign)).toBe('met')
  })

  test('a correction that makes somebody an adult asks for their signature too', () => {
    const child = lodged(groupVisit, { ...visit, 'member-2': visitor('Бек', '2015-01-01') })
    const corrected = having(child, [
      officer,
      '2026-11-24',
      { do: 'correct-answers', answers: { 'member-2': { 'visitor-born': '1999-01-01' } } },
    ])
    expect(corrected.state.coSigners.map(({ signer: who }) => who)).toEqual(['member-1', 'member-2'])
  })
})

describe('the rest', () => {
  test('a case that has moved on refuses whoever saw it before', () => {
    const moved = having(card(), [officer, '2026-11-24', { do: 'add-note', note: 'a' }])
    expect(refusedAs(moved, officer, '2026-11-24', { ...sightIdentity, expectedSequence: 1 })).toBe('case-has-moved-on')
    expect(refusedAs(moved, officer, '2026-11-24', { ...sightIdentity, expectedSequence: 2 })).toBe('met')
  })

  test('a case goes to another post that may serve it, and stays lodged where it was', () => {
    const transfer = (handlingPost: string) => ({ do: 'transfer', handlingPost, reason: 'Moved.' }) as const
    expect(refusedAs(card(), consul, '2026-11-24', transfer('CCC'))).toBe('post-may-not-serve')
    expect(refusedAs(card(), consul, '2026-11-24', transfer('AAA'))).toBe('already-here')
    expect(refusedAs(card(), officer, '2026-11-24', transfer('BBB'))).toBe('not-permitted')
    expect(having(card(), [consul, '2026-11-24', transfer('BBB')]).state).toMatchObject({
      post: 'AAA',
      handlingPost: 'BBB',
      assignedTo: null,
    })
  })

  test('a case is given to an officer who works on its class where it is handled, and to nobody else', () => {
    const assign = (to: string | null) => ({ do: 'assign', officer: to }) as const
    const given = having(card(), [officer, '2026-11-24', assign('registrar-2')])
    expect(given.state.assignedTo).toBe('registrar-2')
    for (const nobodys of [
      'nobody',
      'officer of another post',
      'inspector-1',
      'operator-1',
      'desk-officer-1',
      'applicant-1',
    ])
      expect(refusedAs(given, officer, '2026-11-24', assign(nobodys)), nobodys).toBe('officer-not-here')
    const protecting = lodged({ ...groupVisit, compartment: 'protection' }, visit)
    const consulOnly = asker('approving-consul')
    expect(refusedAs(protecting, consulOnly, '2026-11-24', assign('registrar-1'))).toBe('officer-not-cleared')
    expect(refusedAs(protecting, consulOnly, '2026-11-24', assign('officer-2'))).toBe('met')
  })

  test('to take a case from an officer is to say so: no name stands for nobody', () => {
    const given = having(card(), [officer, '2026-11-24', { do: 'assign', officer: 'officer-2' }])
    expect(having(given, [officer, '2026-11-24', { do: 'assign', officer: null }]).state.assignedTo).toBeNull()
    expect(refusedAs(card(), officer, '2026-11-24', { do: 'assign', officer: null })).toBe('already-assigned')
  })

  test('a message of the applicant waits until somebody answers', () => {
    const asked = having(card(), [applicant, '2026-11-24', { do: 'send-message', text: 'When?' }])
    expect(asked.state.messageWaiting).toBe(true)
    expect(having(asked, [officer, '2026-11-24', { do: 'send-message', text: 'Soon.' }]).state.messageWaiting).toBe(
      false,
    )
  })

  test('a person is linked after sight; the same link twice is refused, another person is a correction', () => {
    const link = { do: 'link-person', subject: 'applicant', person: 'p-1' } as const
    const linked = having(card(), [officer, '2026-11-24', link])
    expect(refusedAs(linked, officer, '2026-11-24', link)).toBe('already-linked')
    expect(having(linked, [officer, '2026-11-24', { ...link, person: 'p-2' }]).state.people).toEqual({
      applicant: 'p-2',
    })
    expect(refusedAs(card(), officer, '2026-11-24', { ...link, subject: 'member-1' })).toBe('person-not-in-case')
  })

  describe('whoever acts under a mandate', () => {
    const mandate: Mandate = {
      id: 'm-1',
      post: 'BUS',
      principal: 'child',
      representative: 'mother',
      kind: 'parent',
      from: plainDate('2026-01-01'),
      until: plainDate('2026-12-01'),
      revokedOn: null,
      services: null,
      acts: ['answer'],
    }
    const mother = (more: Partial<Mandate> = {}) =>
      asker('applicant', { id: 'mother', mandate: { ...mandate, ...more } })
    const message = { do: 'send-message', text: 'For my child.' } as const
    const ofChild = () =>
      having(card(), [officer, '2026-11-24', { do: 'link-person', subject: 'applicant', person: 'child' }])

    test('acts until it ends; the day of the end is no longer part of it', () => {
      expect(refusedAs(ofChild(), mother(), '2026-11-30', message)).toBe('met')
      expect(refusedAs(ofChild(), mother(), '2026-12-01', message)).toBe('mandate-not-valid')
      const revoked = mother({ revokedOn: plainDate('2026-11-25') })
      expect(refusedAs(ofChild(), revoked, '2026-11-24', message)).toBe('met')
      expect(refusedAs(ofChild(), revoked, '2026-11-25', message)).toBe('mandate-not-valid')
    })

    test('acts for the person who gave it, and for nobody of whom that is not established', () => {
      expect(refusedAs(card(), mother(), '2026-11-24', message)).toBe('mandate-not-valid')
      expect(refusedAs(ofChild(), mother({ principal: 'another' }), '2026-11-24', message)).toBe('mandate-not-valid')
    })

    test('does what it covers and nothing beyond', () => {
      const withdraw = { do: 'act', action: 'withdraw' } as const
      expect(refusedAs(ofChild(), mother(), '2026-11-24', withdraw)).toBe('mandate-not-covering')
      expect(refusedAs(ofChild(), mother({ acts: ['withdraw'] }), '2026-11-24', withdraw)).toBe('met')
      expect(refusedAs(ofChild(), mother({ acts: ['withdraw'] }), '2026-11-24', message)).toBe('mandate-not-covering')
      const elsewhere = mother({ services: ['group-visit'] })
      expect(refusedAs(ofChild(), elsewhere, '2026-11-24', message)).toBe('mandate-not-covering')
      expect(
        actionsFor(ofChild().state, contextOf(ofChild(), mother(), plainDate('2026-11-24'))).map(({ id }) => id),
      ).not.toContain('withdraw')
    })
  })

  test('a mandate that is over already is not recorded', () => {
    const record = {
      do: 'record-mandate',
      mandate: 'm-1',
      subject: 'applicant',
      until: plainDate('2026-12-01'),
    } as const
    expect(refusedAs(card(), officer, '2026-12-24', record)).toBe('mandate-already-over')
  })

  test('facts are erased only after the end, person by person, and the case then rests', () => {
    const operator = asker('operator')
    const erase = { do: 'erase-facts', subjects: ['applicant'], ground: 'retention-over' } as const
    expect(refusedAs(card(), operator, '2026-11-24', erase)).toBe('case-is-open')
    const erased = having(refused(), [operator, '2026-11-26', erase])
    expect(erased.state.erased).toEqual(['applicant'])
    expect(refusedAs(erased, operator, '2026-11-26', erase)).toBe('facts-erased-already')
    expect(refusedAs(erased, officer, '2026-11-26', { do: 'add-note', note: 'a' })).toBe('case-is-erased')
    expect(refusedAs(refused(), consul, '2026-11-26', erase)).toBe('not-permitted')
  })

  test('the applicant may withdraw, with a reason or without', () => {
    const withdrawn = having(card(), [
      applicant,
      '2026-11-24',
      { do: 'act', action: 'withdraw', reason: 'Not needed.' },
    ])
    expect(withdrawn.state).toMatchObject({ final: 'withdrawn', decision: null })
    expect(refusedAs(card(), asker('inspector'), '2026-11-24', { do: 'act', action: 'withdraw' })).toBe('not-permitted')
  })
})
