// SPDX-License-Identifier: Apache-2.0
// No adult is registered without having signed, whichever way the case takes.
import { describe, expect, test } from 'vitest'
import { asker, having, lodged, refusedAs } from '#testing/case-at-hand.ts'
import { ANSWER_CHECKS } from '../answer-checks.ts'
import { CONSULAR_REGISTRATION } from './consular-registration/service.ts'

const applicant = asker('applicant')
const officer = asker('officer')
const head = asker('head-of-post')
const otherHead = asker('head-of-post', { id: 'head-of-post-2' })
const wife = asker('co-signer', { subject: 'member-1' })

const answers = {
  applicant: {
    'stay-kind': 'temporary',
    purpose: 'study',
    'stay-until': '2028-02-29',
    name: { family: 'Үлгібаев', given: 'Мысал', latin: { family: 'Ulgibayev', given: 'Mysal' } },
    'birth-date': '1990-05-17',
    'identity-document': 'N00000001',
    country: 'KR',
    region: 'KR-26',
    town: 'Busan',
  },
  'member-1': {
    'member-name': { family: 'Үлгібаева', given: 'Айсұлу' },
    'member-relation': 'spouse',
    'member-birth-date': '1992-01-20',
  },
}

const act = (action: string) => ({ do: 'act', action, reason: 'An invented reason.' }) as const
const appealed = () =>
  having(
    lodged(CONSULAR_REGISTRATION, answers, { checks: ANSWER_CHECKS }),
    [wife, '2026-11-24', { do: 'decline-co-signature', signer: 'member-1' }],
    [head, '2026-11-25', { ...act('refuse-unsigned'), ground: 'no-consent' }],
    [applicant, '2026-11-26', act('appeal')],
  )

describe('an appeal against a refusal for want of a signature', () => {
  test('is not heard by the head who refused, by whichever action they did', () => {
    expect(refusedAs(appealed(), head, '2026-11-27', act('uphold-appeal'))).toBe('same-officer')
    const dismiss = { ...act('dismiss-appeal'), ground: 'no-consent' }
    expect(refusedAs(appealed(), head, '2026-11-27', dismiss)).toBe('same-officer')
    expect(refusedAs(appealed(), otherHead, '2026-11-27', dismiss)).toBe('met')
  })

  test('leads back, when upheld, to where the signature is awaited, and goes on when it is given', () => {
    const upheld = having(appealed(), [otherHead, '2026-11-27', act('uphold-appeal')])
    expect(upheld.state).toMatchObject({ step: 'awaiting-signatures', holder: 'co-signer', decision: null })
    expect(refusedAs(upheld, otherHead, '2026-11-27', act('accept'))).toBe('action-not-here')
    const signed = having(upheld, [wife, '2026-11-28', { do: 'co-sign', signer: 'member-1' }])
    expect(signed.state.step).toBe('lodged')
  })

  test('leads to the examination when everybody had signed', () => {
    const refused = having(
      lodged(CONSULAR_REGISTRATION, answers, { checks: ANSWER_CHECKS }),
      [wife, '2026-11-24', { do: 'co-sign', signer: 'member-1' }],
      [officer, '2026-11-25', act('examine')],
      [head, '2026-11-25', { ...act('refuse'), ground: 'requirements-not-met' }],
      [applicant, '2026-11-26', act('appeal')],
      [otherHead, '2026-11-27', act('uphold-appeal')],
    )
    expect(refused.state.step).toBe('under-examination')
  })
})
