// SPDX-License-Identifier: Apache-2.0
// An invented visit of two grown-up members, and who signs for it.
import type { Answers } from '#src/consular/catalogue/index.ts'
import { asker } from '../case-at-hand.ts'

export const visitor = (given: string, born: string) => ({ visitor: { given }, 'visitor-born': born })

export const visit: Answers = {
  applicant: { leader: { given: 'Жан' }, 'leader-country': 'KZ', day: '2026-12-24', guided: false },
  'member-1': visitor('Мина', '1980-01-01'),
  'member-2': visitor('Бек', '1985-01-01'),
}

export const signer = (subject: string) => asker('co-signer', { id: subject, subject })
