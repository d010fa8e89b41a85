// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { countedSubjects } from './counted-subjects.ts'
import type { ReadEntry } from './read-record.ts'

const entry = (more: Partial<ReadEntry>): ReadEntry => ({
  at: '2026-05-04T09:15:00.000Z',
  actor: 'invented-officer',
  kind: 'officer',
  roles: ['officer'],
  post: 'AAA',
  subjectKind: 'case',
  ids: ['AAA-26-000001', 'AAA-26-000002'],
  fields: ['queue'],
  result: 'shown',
  reason: null,
  ...more,
})

test('a record is counted once for its reader in an hour, and anew in the next', () => {
  const counted = countedSubjects()
  const first = counted.freshIn([entry({}), entry({ ids: ['AAA-26-000002', 'AAA-26-000003'] })])
  expect(first.map(({ subject }) => subject)).toEqual([
    'case AAA-26-000001',
    'case AAA-26-000002',
    'case AAA-26-000003',
  ])
  counted.keep(first)
  expect(counted.freshIn([entry({})])).toEqual([])
  expect(counted.freshIn([entry({ actor: 'another-officer' })])).toHaveLength(2)
  expect(counted.freshIn([entry({ subjectKind: 'person' })])).toHaveLength(2)
  expect(counted.freshIn([entry({ at: '2026-05-04T10:00:00.000Z' })])).toHaveLength(2)
})

test('what could not be stored is counted the next time', () => {
  const counted = countedSubjects()
  expect(counted.freshIn([entry({})])).toHaveLength(2)
  expect(counted.freshIn([entry({})])).toHaveLength(2)
})

test('the applicant’s own reading is not counted', () => {
  expect(countedSubjects().freshIn([entry({ kind: 'applicant' })])).toEqual([])
})
