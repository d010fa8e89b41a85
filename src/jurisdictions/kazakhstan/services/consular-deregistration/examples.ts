// SPDX-License-Identifier: Apache-2.0
// Worked examples with invented people.
import { plainDate } from '#src/standards/calendar/index.ts'
import type { WorkedExample } from '../example.ts'
import { sight } from '../example.ts'

const service = 'consular-deregistration'

export const DEREGISTRATION_EXAMPLES: readonly WorkedExample[] = [
  {
    // A student's stay in Seoul has ended; she writes before she leaves and shows her passport.
    id: 'stay-ended-in-seoul',
    service,
    post: 'SEL',
    channel: 'portal',
    language: 'kk',
    lodgedOn: plainDate('2026-08-24'),
    answers: {
      applicant: {
        cause: 'stay-ended',
        'happened-on': '2026-08-21',
        name: { family: 'Үлгібаева', given: 'Айсұлу', patronymic: 'Мысалқызы' },
        'birth-date': '2004-05-17',
      },
    },
    walk: [
      sight('2026-08-25', 'identity'),
      { on: plainDate('2026-08-25'), by: 'registrar', do: 'act', action: 'accept' },
      { on: plainDate('2026-08-26'), by: 'registrar', do: 'act', action: 'remove', entry: 'not-kept-here' },
    ],
    outcome: {
      steps: ['lodged', 'accepted', 'removed'],
      evidence: ['applicant/identity'],
      document: 'removal-note',
      fee: 'not-known',
    },
  },
  {
    // A widower brings the record of his wife's death to the window in Busan: it is seen in place of her passport.
    id: 'death-told-in-busan',
    service,
    post: 'BUS',
    channel: 'window',
    language: 'ru',
    lodgedOn: plainDate('2026-09-14'),
    answers: {
      applicant: {
        cause: 'death',
        'happened-on': '2026-09-02',
        name: { family: 'Примерова', given: 'Анна', patronymic: 'Образцовна' },
        'birth-date': '1950-01-20',
        phone: '+821000000000',
      },
    },
    walk: [
      sight('2026-09-14', 'death-record'),
      { on: plainDate('2026-09-14'), by: 'registrar', do: 'act', action: 'accept' },
      { on: plainDate('2026-09-15'), by: 'registrar', do: 'act', action: 'remove', entry: 'not-kept-here' },
    ],
    outcome: {
      steps: ['lodged', 'accepted', 'removed'],
      evidence: ['applicant/death-record'],
      document: 'removal-note',
      fee: 'not-known',
    },
  },
  {
    // What was shown does not prove who asks: refused on its listed ground.
    id: 'refused-in-new-york',
    service,
    post: 'NYC',
    channel: 'portal',
    language: 'en',
    lodgedOn: plainDate('2026-05-04'),
    answers: {
      applicant: {
        cause: 'registered-elsewhere',
        'other-post': 'Washington',
        name: { family: 'Ким', given: 'Максим' },
        'birth-date': '1990-09-30',
      },
    },
    walk: [
      {
        on: plainDate('2026-05-05'),
        by: 'approving-consul',
        do: 'act',
        action: 'refuse',
        ground: 'unreliable-documents',
        reason: 'Example text: the passport that was shown belongs to somebody else.',
      },
    ],
    outcome: { steps: ['lodged', 'refused'], evidence: ['applicant/identity'], fee: 'not-known' },
  },
]
