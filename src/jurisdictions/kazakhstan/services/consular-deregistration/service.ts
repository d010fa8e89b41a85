// SPDX-License-Identifier: Apache-2.0
// Removal from the consular register: on request, or because the register no longer says what is true.
import type { Service } from '#src/consular/catalogue/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { CASES_AND_TERM, GROUNDS_OF_REFUSAL, RULES } from './sources.ts'

const id = 'consular-deregistration'
const OFFICERS = ['officer', 'registrar', 'approving-consul'] as const
const unknown = (what: string) => ({ known: false, reason: `${id}.unknown.${what}` }) as const

export const CONSULAR_DEREGISTRATION: Service = {
  id,
  version: '1',
  from: plainDate('2022-06-08'),
  legalBasis: [RULES, CASES_AND_TERM],
  compartment: 'general',
  channels: ['portal', 'window'],
  members: { min: 0, max: 0 },
  nameFrom: 'name',
  bornFrom: 'birth-date',
  sections: [
    {
      id: 'why',
      questions: [
        {
          id: 'cause',
          kind: 'choice',
          options: ['own-request', 'registered-elsewhere', 'stay-ended', 'death', 'citizenship-lost'],
          class: 'ordinary',
          required: true,
        },
        {
          id: 'other-post',
          kind: 'text',
          maxLength: 80,
          class: 'ordinary',
          required: false,
          when: { answer: 'cause', is: 'registered-elsewhere' },
        },
        {
          id: 'happened-on',
          kind: 'date',
          past: true,
          class: 'ordinary',
          required: false,
          when: { answer: 'cause', isOneOf: ['stay-ended', 'death', 'citizenship-lost'] },
        },
      ],
    },
    {
      id: 'person',
      questions: [
        { id: 'name', kind: 'name', class: 'identity', required: true },
        { id: 'birth-date', kind: 'date', past: true, class: 'identity', required: true },
        { id: 'iin', kind: 'identifier', scheme: 'kz-iin', class: 'identity', required: false },
      ],
    },
    {
      id: 'reply',
      questions: [
        { id: 'phone', kind: 'phone', class: 'contact', required: false },
        { id: 'email', kind: 'email', class: 'contact', required: false },
      ],
    },
  ],
  evidence: [
    { id: 'identity', by: 'sighted', required: true, when: { not: { answer: 'cause', is: 'death' } } },
    { id: 'passport-insert', by: 'sighted', required: false },
    { id: 'death-record', by: 'sighted', required: true, when: { answer: 'cause', is: 'death' } },
  ],
  fee: unknown('fee'),
  timeLimit: {
    known: true,
    // One working day to examine what was handed in, the next one to remove the entry.
    value: { count: 2, unit: 'working-days', startsOn: 'complete-file', stopsWhileHeldBy: [] },
    provision: CASES_AND_TERM,
  },
  firstStep: 'lodged',
  steps: [
    {
      id: 'lodged',
      holder: 'post',
      actions: [
        {
          id: 'accept',
          does: 'grant',
          by: ['registrar', 'approving-consul', 'head-of-post'],
          to: 'accepted',
          needsEvidence: true,
        },
        { id: 'request-evidence', does: 'request-evidence', by: OFFICERS, to: 'awaiting-evidence' },
        {
          id: 'refuse',
          does: 'refuse',
          by: ['approving-consul', 'head-of-post'],
          to: 'refused',
          grounds: ['unreliable-documents', 'requirements-not-met'],
        },
        { id: 'withdraw', does: 'withdraw', by: ['applicant'], to: 'withdrawn' },
      ],
    },
    {
      id: 'awaiting-evidence',
      holder: 'applicant',
      whenComplete: 'lodged',
      actions: [
        { id: 'resume', does: 'move', by: OFFICERS, to: 'lodged' },
        { id: 'withdraw', does: 'withdraw', by: ['applicant'], to: 'withdrawn' },
      ],
    },
    {
      id: 'accepted',
      holder: 'post',
      actions: [
        {
          id: 'remove',
          does: 'issue',
          document: 'removal-note',
          by: ['registrar', 'approving-consul', 'head-of-post'],
          to: 'removed',
        },
      ],
    },
    { id: 'removed', holder: 'nobody', final: 'granted', actions: [] },
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
        { id: 'uphold-appeal', does: 'uphold-appeal', by: ['head-of-post'], to: 'lodged', notBy: 'refuse' },
        {
          id: 'dismiss-appeal',
          does: 'dismiss-appeal',
          by: ['head-of-post'],
          to: 'appeal-dismissed',
          grounds: ['unreliable-documents', 'requirements-not-met'],
          notBy: 'refuse',
        },
      ],
    },
    { id: 'appeal-dismissed', holder: 'nobody', final: 'refused', actions: [] },
    { id: 'withdrawn', holder: 'nobody', final: 'withdrawn', actions: [] },
  ],
  grounds: ['unreliable-documents', 'requirements-not-met'].map((name) => ({
    id: name,
    provision: GROUNDS_OF_REFUSAL,
    appealable: unknown('appeal-term'),
  })),
  documents: [{ id: 'removal-note', code: 'RM', numbering: 'gapless', shows: ['name', 'birth-date', 'cause'] }],
  retention: unknown('retention'),
  governingDay: 'lodging',
}
