// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { pieceKey, sightings } from './seen-pieces.ts'
import type { AskedPiece } from './window.ts'

const piece = (evidence: string, subject: string, by: AskedPiece['by'] = 'sighted'): AskedPiece => ({
  evidence,
  subject,
  by,
  required: true,
  said: { words: evidence },
})
const asked = [piece('identity', 'applicant'), piece('identity', 'member-1'), piece('photo', 'applicant', 'uploaded')]

test('each passport that was ticked at the window is noted as seen, once for each person', () => {
  const ticked = new Set(asked.map(pieceKey))
  expect(sightings(asked, ticked, '')).toEqual([
    { do: 'sight-evidence', evidence: 'identity', subject: 'applicant' },
    { do: 'sight-evidence', evidence: 'identity', subject: 'member-1' },
  ])
})

test('what was not ticked, or is no longer asked for, is not noted', () => {
  expect(sightings(asked, new Set(['identity/member-1']), '')).toHaveLength(1)
  expect(sightings(asked.slice(0, 1), new Set(['identity/member-1']), '')).toEqual([])
})

test('a paper that was shown on an earlier day was seen on that day', () => {
  expect(sightings(asked, new Set(['identity/applicant']), '2026-11-20')).toMatchObject([{ occurredOn: '2026-11-20' }])
})
