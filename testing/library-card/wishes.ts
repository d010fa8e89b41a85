// SPDX-License-Identifier: Apache-2.0
// An invented researcher, and what is asked of her case in many tests.
import { asker, having, lodged } from '../case-at-hand.ts'
import { libraryCard } from './service.ts'

export const [applicant, officer, consul, head] = [
  asker('applicant'),
  asker('officer'),
  asker('approving-consul'),
  asker('head-of-post'),
]

export const researcher = {
  applicant: {
    reader: { given: 'Аян' },
    born: '1990-05-01',
    rooms: ['rare-books'],
    purpose: 'research',
    topic: 'Maps of the steppe',
    'books-at-once': 2,
    'held-before': false,
  },
}

export const piece = (evidence: string, subject = 'applicant') => ({ evidence, subject })

export const askLetter = {
  do: 'act',
  action: 'ask-for-evidence',
  evidence: ['letter-of-institute'],
  reason: 'Please add it.',
} as const
export const letter = { do: 'provide-evidence', ...piece('letter-of-institute'), file: 'file-1' } as const
export const sightIdentity = { do: 'sight-evidence', ...piece('identity') } as const
export const acceptLetter = { do: 'accept-evidence', ...piece('letter-of-institute') } as const
export const refuseCard = {
  do: 'act',
  action: 'refuse',
  ground: 'books-not-returned',
  reason: 'Two books are missing.',
} as const
export const refer = { do: 'act', action: 'ask-the-archive', ourNumber: '17-1/204' } as const

/** Her case as she lodged it, refused, and with every piece of evidence seen. */
export const card = () => lodged(libraryCard, researcher)
export const refused = () => having(card(), [consul, '2026-11-25', refuseCard])
export const complete = () =>
  having(
    card(),
    [officer, '2026-11-23', sightIdentity],
    [applicant, '2026-11-23', letter],
    [officer, '2026-11-24', acceptLetter],
  )
