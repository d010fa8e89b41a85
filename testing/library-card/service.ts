// SPDX-License-Identifier: Apache-2.0
// A service that no state has: the engine is proved on it, so that no real law is bent for a test.
import type { Provision, Service } from '#src/consular/catalogue/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'

const rules = (article: string): Provision => ({
  instrument: 'Rules of an invented library',
  article,
  source: 'invented for tests',
  confidence: 'high',
})

/** A reader's card: one person, evidence of both kinds, a referral, a clock that stops, a refusal, an appeal, a document. */
export const libraryCard: Service = {
  id: 'library-card',
  version: '1',
  from: plainDate('2020-01-01'),
  legalBasis: [rules('art. 1')],
  compartment: 'general',
  channels: ['portal', 'window'],
  members: { min: 0, max: 0 },
  nameFrom: 'reader',
  sections: [
    {
      id: 'about-you',
      questions: [
        { id: 'reader', kind: 'name', class: 'identity', required: true },
        { id: 'born', kind: 'date', class: 'identity', required: true, past: true },
        {
          id: 'guardian',
          kind: 'name',
          class: 'family',
          required: true,
          when: { not: { answer: 'born', ageIsAtLeast: 18 } },
        },
        { id: 'email', kind: 'email', class: 'contact', required: false },
        { id: 'phone', kind: 'phone', class: 'contact', required: false },
      ],
    },
    {
      id: 'reading',
      questions: [
        {
          id: 'rooms',
          kind: 'choices',
          class: 'ordinary',
          required: true,
          options: ['general', 'maps', 'rare-books'],
        },
        { id: 'purpose', kind: 'choice', class: 'ordinary', required: true, options: ['leisure', 'study', 'research'] },
        {
          id: 'topic',
          kind: 'long-text',
          class: 'ordinary',
          required: true,
          maxLength: 500,
          when: { answer: 'purpose', is: 'research' },
        },
        { id: 'books-at-once', kind: 'whole-number', class: 'ordinary', required: true, min: 1, max: 10 },
        { id: 'held-before', kind: 'yes-no', class: 'ordinary', required: true },
        {
          id: 'former-card',
          kind: 'text',
          class: 'identity',
          required: false,
          maxLength: 20,
          when: { answer: 'held-before', is: true },
        },
      ],
    },
  ],
  evidence: [
    { id: 'identity', by: 'sighted', required: true },
    {
      id: 'letter-of-institute',
      by: 'uploaded',
      ground: rules('art. 4'),
      required: true,
      when: { answer: 'purpose', is: 'research' },
    },
    { id: 'proof-of-address', by: 'uploaded', ground: rules('art. 5'), required: false },
    { id: 'eye-doctor-note', by: 'uploaded', ground: rules('art. 5'), required: false, class: 'health' },
  ],
  fee: { known: true, value: { amount: '5.00', currency: 'XTS' }, provision: rules('art. 9') },
  timeLimit: {
    known: true,
    value: {
      count: 10,
      unit: 'working-days',
      startsOn: 'lodging',
      stopsWhileHeldBy: ['applicant', 'authority'],
      partialDays: 'do-not-count',
      afterUpheldAppeal: 'begins-anew',
    },
    provision: rules('art. 7'),
  },
  firstStep: 'under-examination',
  steps: [
    {
      id: 'under-examination',
      holder: 'post',
      actions: [
        { id: 'ask-for-evidence', does: 'request-evidence', by: ['officer', 'head-of-post'], to: 'awaiting-evidence' },
        {
          id: 'ask-the-archive',
          does: 'refer',
          authority: 'city-archive',
          basis: rules('art. 6'),
          replyWithin: {
            known: true,
            value: { count: 5, unit: 'working-days', startsOn: 'lodging', stopsWhileHeldBy: [] },
            provision: rules('art. 6'),
          },
          by: ['officer', 'head-of-post'],
          to: 'referred',
          when: { answer: 'rooms', is: 'rare-books' },
        },
        {
          id: 'grant',
          does: 'grant',
          by: ['approving-consul', 'head-of-post'],
          to: 'granted',
          needsEvidence: true,
          notBy: 'lodge',
        },
        {
          id: 'refuse',
          does: 'refuse',
          by: ['approving-consul', 'head-of-post'],
          to: 'refused',
          grounds: ['books-not-returned', 'identity-not-established'],
        },
        { id: 'withdraw', does: 'withdraw', by: ['applicant'], to: 'withdrawn' },
      ],
    },
    {
      id: 'awaiting-evidence',
      holder: 'applicant',
      whenComplete: 'under-examination',
      actions: [
        { id: 'take-back', does: 'move', by: ['officer', 'head-of-post'], to: 'under-examination' },
        { id: 'close', does: 'close', by: ['officer', 'head-of-post'], to: 'closed', grounds: ['no-answer'] },
        { id: 'withdraw', does: 'withdraw', by: ['applicant'], to: 'withdrawn' },
      ],
    },
    {
      id: 'referred',
      holder: 'authority',
      whenComplete: 'under-examination',
      actions: [
        { id: 'take-back', does: 'move', by: ['officer', 'head-of-post'], to: 'under-examination' },
        { id: 'withdraw', does: 'withdraw', by: ['applicant'], to: 'withdrawn' },
      ],
    },
    {
      id: 'granted',
      holder: 'post',
      actions: [{ id: 'issue-card', does: 'issue', document: 'card', by: ['officer', 'head-of-post'], to: 'issued' }],
    },
    { id: 'issued', holder: 'nobody', final: 'granted', actions: [] },
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
        { id: 'uphold', does: 'uphold-appeal', by: ['head-of-post'], to: 'under-examination', notBy: 'refuse' },
        {
          id: 'dismiss',
          does: 'dismiss-appeal',
          by: ['head-of-post'],
          to: 'refused-for-good',
          grounds: ['books-not-returned', 'identity-not-established'],
          notBy: 'refuse',
        },
      ],
    },
    { id: 'refused-for-good', holder: 'nobody', final: 'refused', actions: [] },
    { id: 'withdrawn', holder: 'nobody', final: 'withdrawn', actions: [] },
    { id: 'closed', holder: 'nobody', final: 'closed', actions: [] },
  ],
  grounds: [
    {
      id: 'books-not-returned',
      provision: rules('art. 12'),
      appealable: {
        known: true,
        value: { count: 30, unit: 'calendar-days', startsOn: 'lodging', stopsWhileHeldBy: [], endOnRestDay: 'stays' },
        provision: rules('art. 14'),
      },
    },
    { id: 'identity-not-established', provision: rules('art. 3') },
    { id: 'no-answer', provision: rules('art. 8') },
  ],
  documents: [
    {
      id: 'card',
      code: 'LC',
      numbering: 'gapless',
      shows: ['reader', 'born', 'rooms'],
      valid: { known: true, value: { months: 24 }, provision: rules('art. 10') },
    },
  ],
  retention: { known: true, value: { recordClass: 'cards', years: 3 }, provision: rules('art. 20') },
  governingDay: 'lodging',
}
