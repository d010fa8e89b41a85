// SPDX-License-Identifier: Apache-2.0
// Worked examples with invented people.
import { plainDate } from '#src/standards/calendar/index.ts'
import type { WorkedExample } from '../example.ts'
import { sight } from '../example.ts'

const service = 'consular-registration'

export const REGISTRATION_EXAMPLES: readonly WorkedExample[] = [
  {
    // A student in Busan writes from home, shows the passport at the window and is registered.
    id: 'student-in-busan',
    service,
    post: 'BUS',
    channel: 'portal',
    language: 'kk',
    lodgedOn: plainDate('2026-03-04'),
    answers: {
      applicant: {
        'stay-kind': 'temporary',
        purpose: 'study',
        'stay-until': '2028-02-29',
        name: {
          family: 'Үлгібаева',
          given: 'Айсұлу',
          patronymic: 'Мысалқызы',
          latin: { family: 'Ulgibayeva', given: 'Aisulu' },
        },
        'birth-date': '2004-05-17',
        'identity-document': 'N00000001',
        country: 'KR',
        region: 'KR-26',
        town: 'Busan',
      },
    },
    walk: [
      { on: plainDate('2026-03-05'), by: 'officer', do: 'act', action: 'examine' },
      sight('2026-03-09', 'identity'),
      { on: plainDate('2026-03-09'), by: 'registrar', do: 'act', action: 'accept' },
      { on: plainDate('2026-03-09'), by: 'registrar', do: 'act', action: 'issue-notice' },
    ],
    outcome: {
      steps: ['lodged', 'under-examination', 'accepted', 'registered'],
      evidence: ['applicant/identity'],
      document: 'registration-notice',
      fee: 'not-known',
    },
  },
  {
    // A woman with permission to leave for good registers in New York with her husband, who consents, and a child.
    id: 'family-in-new-york',
    service,
    post: 'NYC',
    channel: 'window',
    language: 'ru',
    lodgedOn: plainDate('2026-04-13'),
    answers: {
      applicant: {
        'stay-kind': 'permanent',
        name: {
          family: 'Примерова',
          given: 'Елена',
          patronymic: 'Образцовна',
          latin: { family: 'Primerova', given: 'Yelena' },
        },
        'birth-date': '1984-11-02',
        'identity-document': 'N00000002',
        country: 'US',
        region: 'US-NY',
        town: 'New York',
        'emergency-name': { family: 'Примеров', given: 'Лев' },
        'emergency-relation': 'relative',
        'emergency-phone': '+77000000000',
      },
      'member-1': {
        'member-name': { family: 'Примеров', given: 'Илья' },
        'member-relation': 'spouse',
        'member-birth-date': '1982-01-20',
      },
      'member-2': {
        'member-name': { family: 'Примерова', given: 'Анна' },
        'member-relation': 'child',
        'member-birth-date': '2019-07-08',
      },
    },
    walk: [
      { on: plainDate('2026-04-14'), by: 'co-signer', do: 'co-sign', signer: 'member-1' },
      { on: plainDate('2026-04-14'), by: 'officer', do: 'act', action: 'examine' },
      sight('2026-04-14', 'identity'),
      sight('2026-04-14', 'identity', 'member-1'),
      sight('2026-04-14', 'identity', 'member-2'),
      sight('2026-04-14', 'permission-to-leave'),
      { on: plainDate('2026-04-16'), by: 'approving-consul', do: 'act', action: 'accept' },
      { on: plainDate('2026-04-16'), by: 'approving-consul', do: 'act', action: 'issue-insert' },
    ],
    outcome: {
      steps: ['awaiting-signatures', 'lodged', 'under-examination', 'accepted', 'registered'],
      evidence: ['applicant/identity', 'member-1/identity', 'member-2/identity', 'applicant/permission-to-leave'],
      document: 'passport-insert',
      fee: 'not-known',
    },
  },
  {
    // Permanent residence is claimed without the permission: asked for, not found, refused with its ground.
    id: 'no-permission-in-brussels',
    service,
    post: 'BRU',
    channel: 'portal',
    language: 'en',
    lodgedOn: plainDate('2026-06-01'),
    answers: {
      applicant: {
        'stay-kind': 'permanent',
        name: { family: 'Ким', given: 'Максим', latin: { family: 'Kim', given: 'Maxim' } },
        'birth-date': '1990-09-30',
        'identity-document': 'N00000003',
        country: 'BE',
        town: 'Brussels',
      },
    },
    walk: [
      { on: plainDate('2026-06-02'), by: 'officer', do: 'act', action: 'examine' },
      sight('2026-06-02', 'identity'),
      {
        on: plainDate('2026-06-02'),
        by: 'officer',
        do: 'act',
        action: 'request-evidence',
        evidence: ['permission-to-leave'],
        reason: 'Example text: please show the permission to leave for permanent residence.',
      },
      { on: plainDate('2026-06-15'), by: 'officer', do: 'act', action: 'resume' },
      {
        on: plainDate('2026-06-16'),
        by: 'approving-consul',
        do: 'act',
        action: 'refuse',
        ground: 'requirements-not-met',
        reason: 'Example text: the permission to leave for permanent residence was not shown.',
      },
    ],
    outcome: {
      steps: ['lodged', 'under-examination', 'awaiting-evidence', 'under-examination', 'refused'],
      evidence: ['applicant/identity', 'applicant/permission-to-leave'],
      fee: 'not-known',
    },
  },
]
