// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { asker, having, lodged } from '#testing/case-at-hand.ts'
import { groupVisit } from '#testing/group-visit/index.ts'
import { askedToSign } from './announcement.ts'

const group = {
  applicant: { leader: { given: 'Аян' }, 'leader-country': 'KR', day: '2031-05-04', guided: false },
  'member-1': { visitor: { given: 'Бірінші' }, 'visitor-born': '1980-02-29' },
}

test('those asked to sign after a correction are known as asked later', () => {
  const begun = lodged(groupVisit, group)
  expect(askedToSign(begun.events)).toEqual({ signers: ['member-1'], later: false })
  const corrected = having(
    begun,
    [asker('co-signer', { subject: 'member-1' }), '2026-11-23', { do: 'co-sign', signer: 'member-1' }],
    [asker('officer'), '2026-11-24', { do: 'correct-answers', answers: { applicant: { 'leader-country': 'KZ' } } }],
  )
  const after = corrected.events.slice(corrected.events.findIndex(({ kind }) => kind === 'answers-corrected'))
  expect(askedToSign(after)).toEqual({ signers: ['member-1'], later: true })
})
