// SPDX-License-Identifier: Apache-2.0
// A second invented service, of another shape: a group, signatures beside the applicant's, calendar days, no referral.
import type { Provision, Service } from '#src/consular/catalogue/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'

const rules = (article: string): Provision => ({
  instrument: 'Rules of an invented museum',
  article,
  source: 'invented for tests',
  confidence: 'medium',
})

/** A visit in a group: each adult signs for themselves; nothing is paid, nothing referred, nothing issued but leave to enter. */
export const groupVisit: Service = {
  id: 'group-visit',
  version: '1',
  from: plainDate('2020-01-01'),
  legalBasis: [rules('sect. 2')],
  compartment: 'family',
  channels: ['portal', 'window'],
  members: { min: 1, max: 8 },
  coSignature: { who: 'each-adult-member', birthDateFrom: 'visitor-born', adultFrom: 18, tells: ['leader'] },
  nameFrom: 'leader',
  sections: [
    {
      id: 'leader',
      questions: [
        { id: 'leader', kind: 'name', class: 'identity', required: true },
        { id: 'leader-country', kind: 'country', class: 'ordinary', required: true },
      ],
    },
    {
      id: 'visit',
      questions: [
        { id: 'day', kind: 'date', class: 'ordinary', required: true, future: true },
        { id: 'guided', kind: 'yes-no', class: 'ordinary', required: true },
        {
          id: 'guide-language',
          kind: 'choice',
          class: 'ordinary',
          required: true,
          options: ['kk', 'ru', 'en', 'ko'],
          when: { answer: 'guided', is: true },
        },
      ],
    },
    {
      id: 'visitor',
      repeats: 'per-member',
      questions: [
        { id: 'visitor', kind: 'name', class: 'identity', required: true },
        { id: 'visitor-born', kind: 'date', class: 'identity', required: true, past: true },
      ],
    },
  ],
  evidence: [
    { id: 'visitor-identity', by: 'sighted', required: true, repeats: 'per-member' },
    {
      id: 'wheelchair-note',
      by: 'uploaded',
      ground: rules('sect. 4'),
      required: false,
      repeats: 'per-member',
      class: 'health',
    },
  ],
  fee: { known: false, reason: 'group-visit.fee-unknown' },
  timeLimit: {
    known: true,
    value: {
      count: 14,
      unit: 'calendar-days',
      startsOn: 'complete-file',
      stopsWhileHeldBy: ['co-signer'],
      endOnRestDay: 'moves-on',
    },
    provision: rules('sect. 5'),
  },
  firstStep: 'awaiting-signatures',
  steps: [
    {
      id: 'awaiting-signatures',
      holder: 'co-signer',
      whenComplete: 'under-examination',
      actions: [
        { id: 'go-on', does: 'move', by: ['officer', 'head-of-post'], to: 'under-examination' },
        { id: 'withdraw', does: 'withdraw', by: ['applicant'], to: 'withdrawn' },
      ],
    },
    {
      id: 'under-examination',
      holder: 'post',
      actions: [
        { id: 'allow', does: 'grant', by: ['officer', 'head-of-post'], to: 'allowed', needsEvidence: true },
        {
          id: 'refuse',
          does: 'refuse',
          by: ['head-of-post'],
          to: 'refused',
          grounds: ['too-many'],
          when: { membersAreAtLeast: 2 },
        },
        { id: 'close', does: 'close', by: ['officer', 'head-of-post'], to: 'closed', grounds: ['day-has-passed'] },
        { id: 'withdraw', does: 'withdraw', by: ['applicant'], to: 'withdrawn' },
      ],
    },
    { id: 'allowed', holder: 'nobody', final: 'granted', actions: [] },
    { id: 'refused', holder: 'nobody', final: 'refused', actions: [] },
    { id: 'withdrawn', holder: 'nobody', final: 'withdrawn', actions: [] },
    { id: 'closed', holder: 'nobody', final: 'closed', actions: [] },
  ],
  grounds: [
    { id: 'too-many', provision: rules('sect. 3') },
    { id: 'day-has-passed', provision: rules('sect. 6') },
  ],
  documents: [],
  retention: { known: false, reason: 'group-visit.retention-unknown' },
  governingDay: 'decision',
}
