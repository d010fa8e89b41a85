// SPDX-License-Identifier: Apache-2.0
// The people of one case. A key is kept per subject and case, so that each can be erased alone.

/** `applicant`, `member-1` …, `co-signer-1`. */
export type Subject = string

/** Answers by subject and question id, in the shapes of question.ts. */
export type Answers = Readonly<Record<Subject, Readonly<Record<string, unknown>>>>

const applicantAlone: readonly Subject[] = ['applicant']

/** The applicant and the members of a group, in order. */
export function subjectsOf(members: number): readonly Subject[] {
  if (members === 0) return applicantAlone
  return ['applicant', ...Array.from({ length: members }, (_, index) => `member-${index + 1}`)]
}
