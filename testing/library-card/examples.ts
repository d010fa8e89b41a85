// SPDX-License-Identifier: Apache-2.0
// Worked examples of the invented service: what is answered, what is done, and what comes of it.
import type { Example } from '../example.ts'
import {
  acceptLetter,
  applicant,
  askLetter,
  consul,
  head,
  letter,
  officer,
  refer,
  refuseCard,
  researcher,
  sightIdentity,
} from './wishes.ts'

const reply = { do: 'record-reply', referral: 'referral-1', theirNumber: 'A-9', reply: 'No objection.' } as const

export const libraryCardExamples: readonly Example[] = [
  {
    title: 'a researcher brings a letter later, and receives her card',
    answers: researcher,
    lodgedOn: '2026-11-23',
    walk: [
      [officer, '2026-11-24', askLetter],
      [applicant, '2026-11-30', letter],
      [officer, '2026-12-01', acceptLetter],
      [officer, '2026-12-01', sightIdentity],
      [officer, '2026-12-02', { do: 'record-payment', amount: '5.00', currency: 'XTS', receipt: 'R-1' }],
      [consul, '2026-12-02', { do: 'act', action: 'grant' }],
      [officer, '2026-12-03', { do: 'act', action: 'issue-card' }],
    ],
    // Ten working days from 24 November, without the days on which she held the case, 24 to 30 November.
    outcome: {
      steps: ['under-examination', 'awaiting-evidence', 'under-examination', 'granted', 'issued'],
      dueOn: '2026-12-14',
      evidence: ['applicant/identity', 'applicant/letter-of-institute'],
      document: 'card AAA-000001 until 2028-12-03',
    },
  },
  {
    title: 'the archive is asked before rare books are lent',
    answers: researcher,
    lodgedOn: '2026-11-23',
    walk: [
      [officer, '2026-11-25', refer],
      [officer, '2026-12-10', reply],
    ],
    outcome: {
      steps: ['under-examination', 'referred', 'under-examination'],
      dueOn: '2026-12-24',
      evidence: ['applicant/identity', 'applicant/letter-of-institute'],
    },
  },
  {
    title: 'a refused reader appeals, and is heard by another',
    answers: { applicant: { ...researcher.applicant, purpose: 'leisure' } },
    lodgedOn: '2026-11-23',
    walk: [
      [consul, '2026-11-27', refuseCard],
      [applicant, '2026-12-05', { do: 'act', action: 'appeal', reason: 'I returned them in May.' }],
      [head, '2026-12-08', { do: 'act', action: 'uphold', reason: 'They were found.' }],
    ],
    // Ten working days anew from 9 December, without the holiday of the 16th.
    outcome: {
      steps: ['under-examination', 'refused', 'under-appeal', 'under-examination'],
      dueOn: '2026-12-23',
      evidence: ['applicant/identity'],
    },
  },
]
