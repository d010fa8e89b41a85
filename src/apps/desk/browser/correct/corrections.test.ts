// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { changesIn, correctionOf } from './corrections.ts'

const before = { applicant: { town: 'Busan', phone: '+8210', rooms: ['maps'] }, 'member-1': { relation: 'child' } }

test('only what differs is sent, and an answer taken back is sent as none', () => {
  const after = { applicant: { town: 'Ulsan', rooms: ['maps'] }, 'member-1': { relation: 'child', iin: '1' } }
  expect(correctionOf(changesIn(before, after))).toEqual({
    applicant: { town: 'Ulsan', phone: null },
    'member-1': { iin: '1' },
  })
})

test('the same answers are no correction', () => {
  expect(changesIn(before, structuredClone(before))).toEqual([])
})
