// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import type { CaseEventDraft } from './event.ts'
import { factsIn, fillCommitments } from './facts.ts'

const answers = { fact: 'answers.identity', subject: 'applicant', version: 1, commitment: '' }
const reason = { fact: 'reason.4', subject: 'applicant', version: 1, commitment: '' }

test('each fact that an event names gets its commitment, and nothing else changes', () => {
  const draft: CaseEventDraft = { kind: 'answers-corrected', data: { facts: [answers], needed: [] } }
  expect(fillCommitments(draft, ({ fact }) => `of ${fact}`)).toEqual({
    kind: 'answers-corrected',
    data: { facts: [{ ...answers, commitment: 'of answers.identity' }], needed: [] },
  })
  const refusal: CaseEventDraft = { kind: 'case-refused', data: { ground: 'not-resident', reason } }
  expect(fillCommitments(refusal, () => 'aa')).toEqual({
    kind: 'case-refused',
    data: { ground: 'not-resident', reason: { ...reason, commitment: 'aa' } },
  })
  expect(factsIn(refusal)).toEqual([reason])
})

test('an event without facts passes unchanged', () => {
  const draft: CaseEventDraft = {
    kind: 'evidence-requested',
    data: { pieces: [{ evidence: 'photo', subject: 'applicant' }] },
  }
  expect(fillCommitments(draft, () => 'aa')).toEqual(draft)
  expect(factsIn(draft)).toEqual([])
})
