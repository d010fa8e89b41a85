// SPDX-License-Identifier: Apache-2.0
// The way of a registration through the post. An adult member of the family is registered with a signature only.
import type { Service } from '#src/consular/catalogue/index.ts'

type Step = Service['steps'][number]
type Action = Step['actions'][number]

const REFUSAL_GROUNDS = ['unreliable-documents', 'requirements-not-met', 'no-consent']

const withdraw: Action = { id: 'withdraw', does: 'withdraw', by: ['applicant'], to: 'withdrawn' }

const refuse: Action = {
  id: 'refuse',
  does: 'refuse',
  by: ['approving-consul', 'head-of-post'],
  to: 'refused',
  grounds: REFUSAL_GROUNDS,
}

export const STEPS: readonly Step[] = [
  {
    id: 'awaiting-signatures',
    holder: 'co-signer',
    whenComplete: 'lodged',
    actions: [withdraw, { ...refuse, id: 'refuse-unsigned', grounds: ['no-consent'] }],
  },
  {
    id: 'lodged',
    holder: 'post',
    actions: [
      { id: 'examine', does: 'move', by: ['officer', 'registrar', 'approving-consul'], to: 'under-examination' },
      withdraw,
    ],
  },
  {
    id: 'under-examination',
    holder: 'post',
    actions: [
      {
        id: 'accept',
        does: 'grant',
        by: ['registrar', 'approving-consul', 'head-of-post'],
        to: 'accepted',
        needsEvidence: true,
      },
      {
        id: 'request-evidence',
        does: 'request-evidence',
        by: ['officer', 'registrar', 'approving-consul'],
        to: 'awaiting-evidence',
      },
      refuse,
      withdraw,
    ],
  },
  {
    id: 'awaiting-evidence',
    holder: 'applicant',
    whenComplete: 'under-examination',
    actions: [
      { id: 'resume', does: 'move', by: ['officer', 'registrar', 'approving-consul'], to: 'under-examination' },
      withdraw,
    ],
  },
  {
    id: 'accepted',
    holder: 'post',
    actions: [
      {
        id: 'issue-notice',
        does: 'issue',
        document: 'registration-notice',
        by: ['registrar', 'approving-consul', 'head-of-post'],
        to: 'registered',
        when: { answer: 'stay-kind', is: 'temporary' },
      },
      {
        id: 'issue-insert',
        does: 'issue',
        document: 'passport-insert',
        by: ['registrar', 'approving-consul', 'head-of-post'],
        to: 'registered',
        when: { answer: 'stay-kind', is: 'permanent' },
      },
    ],
  },
  { id: 'registered', holder: 'nobody', final: 'granted', actions: [] },
  {
    id: 'refused',
    holder: 'nobody',
    final: 'refused',
    actions: [{ id: 'appeal', does: 'appeal', by: ['applicant'], to: 'under-appeal' }],
  },
  {
    id: 'under-appeal',
    holder: 'post',
    actions: [
      { id: 'uphold-appeal', does: 'uphold-appeal', by: ['head-of-post'], to: 'under-examination', notBy: 'refuse' },
      {
        id: 'dismiss-appeal',
        does: 'dismiss-appeal',
        by: ['head-of-post'],
        to: 'appeal-dismissed',
        grounds: REFUSAL_GROUNDS,
        notBy: 'refuse',
      },
    ],
  },
  { id: 'appeal-dismissed', holder: 'nobody', final: 'refused', actions: [] },
  { id: 'withdrawn', holder: 'nobody', final: 'withdrawn', actions: [] },
]
