// SPDX-License-Identifier: Apache-2.0
// What the post must know to find and help a citizen, and no more. Whatever may stay unsaid is optional.
import type { Service } from '#src/consular/catalogue/index.ts'

/** Countries whose districts are told by regions; elsewhere the town is enough. */
const COUNTRIES_WITH_REGIONS = ['KR', 'DE', 'RU', 'CN', 'US']

export const SECTIONS: Service['sections'] = [
  {
    id: 'stay',
    questions: [
      { id: 'stay-kind', kind: 'choice', options: ['temporary', 'permanent'], class: 'ordinary', required: true },
      {
        id: 'purpose',
        kind: 'choice',
        // The purposes that the ministry's page lists for a temporary stay.
        options: ['study', 'work', 'business-trip', 'treatment', 'private-visit', 'tourism', 'other'],
        class: 'ordinary',
        required: true,
        when: { answer: 'stay-kind', is: 'temporary' },
      },
      {
        id: 'stay-until',
        kind: 'date',
        future: true,
        class: 'ordinary',
        required: false,
        when: { answer: 'stay-kind', is: 'temporary' },
      },
    ],
  },
  {
    id: 'person',
    questions: [
      { id: 'name', kind: 'name', class: 'identity', required: true },
      { id: 'birth-date', kind: 'date', past: true, class: 'identity', required: true },
      { id: 'iin', kind: 'identifier', scheme: 'kz-iin', class: 'identity', required: false },
      { id: 'identity-document', kind: 'identifier', scheme: 'document-number', class: 'identity', required: true },
    ],
  },
  {
    id: 'residence',
    questions: [
      { id: 'country', kind: 'country', class: 'contact', required: true },
      {
        id: 'region',
        kind: 'region',
        countryFrom: 'country',
        class: 'contact',
        required: false,
        when: { answer: 'country', isOneOf: COUNTRIES_WITH_REGIONS },
      },
      { id: 'town', kind: 'text', maxLength: 80, class: 'contact', required: true },
      { id: 'street', kind: 'text', maxLength: 160, class: 'contact', required: false },
    ],
  },
  {
    id: 'contact',
    questions: [
      { id: 'phone', kind: 'phone', class: 'contact', required: false },
      { id: 'email', kind: 'email', class: 'contact', required: false },
    ],
  },
  {
    id: 'emergency',
    questions: [
      { id: 'emergency-name', kind: 'name', class: 'contact', required: false },
      {
        id: 'emergency-relation',
        kind: 'choice',
        options: ['parent', 'spouse', 'child', 'relative', 'friend', 'employer'],
        class: 'contact',
        required: false,
        when: { answer: 'emergency-name', isAnswered: true },
      },
      {
        id: 'emergency-phone',
        kind: 'phone',
        class: 'contact',
        required: true,
        when: { answer: 'emergency-name', isAnswered: true },
      },
    ],
  },
  {
    id: 'family-member',
    repeats: 'per-member',
    questions: [
      { id: 'member-name', kind: 'name', class: 'family', required: true },
      {
        id: 'member-relation',
        kind: 'choice',
        options: ['spouse', 'child', 'parent', 'other'],
        class: 'family',
        required: true,
      },
      { id: 'member-birth-date', kind: 'date', past: true, class: 'family', required: true },
      { id: 'member-iin', kind: 'identifier', scheme: 'kz-iin', class: 'identity', required: false },
      // Whoever signs may be written to when a signature is asked for, and again when the answers were corrected.
      {
        id: 'member-email',
        kind: 'email',
        class: 'contact',
        required: false,
        when: { answer: 'member-birth-date', ageIsAtLeast: 18 },
      },
    ],
  },
]
