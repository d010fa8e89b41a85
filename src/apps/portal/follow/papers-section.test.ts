// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import type { CaseFile } from '#src/consular/cases/index.ts'
import type { Reader } from '../reader.ts'
import { personName } from './papers-section.ts'

const reader = { say: (key: string) => key } as Reader
const file = {
  sections: [
    { subject: 'applicant', answers: [{ shown: true, value: { family: 'Invented', given: 'Leader' } }] },
    {
      subject: 'member-1',
      answers: [
        { shown: true, value: '1990-01-01' },
        { shown: true, value: { family: 'Ким', given: 'Максим' } },
      ],
    },
    { subject: 'member-2', answers: [{ shown: false, question: 'member-name' }] },
  ],
} as unknown as CaseFile

test.each([
  ['somebody of the group is told by name', 'member-1', undefined, 'Ким Максим'],
  ['of whom the name is not shown, by place', 'member-2', undefined, 'portal.subject.member'],
  ['the applicant, to whom it is told, is “you”', 'applicant', undefined, 'portal.subject.applicant'],
  ['the applicant is the applicant to a second person', 'applicant', 'member-1', 'portal.subject.the-applicant'],
  ['and that person is “you”', 'member-1', 'member-1', 'portal.subject.you'],
])('%s', (_, subject, signer, told) => {
  expect(personName(reader, subject, { file, signer })).toBe(told)
})
