// SPDX-License-Identifier: Apache-2.0
import { asker } from '../case-at-hand.ts'
import type { Example } from '../example.ts'

const [applicant, officer, head] = [asker('applicant'), asker('officer'), asker('head-of-post')]
const visitor = (given: string, born: string) => ({ visitor: { given }, 'visitor-born': born })
const leader = {
  leader: { given: 'Жан' },
  'leader-country': 'KZ',
  day: '2026-12-24',
  guided: true,
  'guide-language': 'ko',
}
const family = {
  applicant: leader,
  'member-1': visitor('Мина', '1980-01-01'),
  'member-2': visitor('Бек', '2015-01-01'),
}
const mina = asker('co-signer', { id: 'mina', subject: 'member-1' })
const seen = (subject: string) => ({ do: 'sight-evidence', evidence: 'visitor-identity', subject }) as const
const papers = ['applicant', 'member-1', 'member-2'].map((subject) => `${subject}/visitor-identity`)

export const groupVisitExamples: readonly Example[] = [
  {
    title: 'a family is let in when the mother has signed and all have shown their papers',
    answers: family,
    lodgedOn: '2026-11-23',
    walk: [
      [mina, '2026-11-24', { do: 'co-sign', signer: 'member-1' }],
      [officer, '2026-11-25', seen('applicant')],
      [officer, '2026-11-25', seen('member-1')],
      [officer, '2026-11-26', seen('member-2')],
      [officer, '2026-11-27', { do: 'act', action: 'allow' }],
    ],
    // Fourteen calendar days from the complete file of 26 November.
    outcome: { steps: ['awaiting-signatures', 'under-examination', 'allowed'], dueOn: '2026-12-10', evidence: papers },
  },
  {
    title: 'a declined signature refuses nobody: the head decides, and the limit has not begun',
    answers: family,
    lodgedOn: '2026-11-23',
    walk: [
      [mina, '2026-11-24', { do: 'decline-co-signature', signer: 'member-1' }],
      [officer, '2026-11-30', { do: 'act', action: 'go-on' }],
      [
        head,
        '2026-12-01',
        { do: 'act', action: 'refuse', ground: 'too-many', reason: 'One of them does not wish to come.' },
      ],
    ],
    outcome: { steps: ['awaiting-signatures', 'under-examination', 'refused'], dueOn: null, evidence: papers },
  },
  {
    title: 'children alone with their leader need no signature, and the leader may withdraw',
    answers: { applicant: leader, 'member-1': visitor('Ерке', '2015-01-01') },
    lodgedOn: '2026-11-23',
    walk: [[applicant, '2026-11-24', { do: 'act', action: 'withdraw' }]],
    outcome: { steps: ['under-examination', 'withdrawn'], dueOn: null, evidence: papers.slice(0, 2) },
  },
]
