// SPDX-License-Identifier: Apache-2.0
import type { Subject } from '#src/consular/catalogue/index.ts'
import type { PersonName } from '#src/standards/names/index.ts'
import { displayName } from '#src/standards/names/index.ts'
import type { Reader } from '../reader.ts'
import type { Draft } from './draft.ts'

/** A person of the case as the applicant knows them: by name once it was given, by place before. */
export function subjectName(reader: Reader, subject: Subject, { answers }: Pick<Draft, 'answers'>): string {
  const name = Object.values(answers[subject] ?? {}).find(isName)
  if (name) return displayName(name)
  const [, kind = '', number = ''] = /^(member|co-signer)-(\d+)$/.exec(subject) ?? []
  return kind
    ? reader.say(`portal.subject.${kind}`, { number: Number(number) })
    : reader.say('portal.subject.applicant')
}

export function isName(answer: unknown): answer is PersonName {
  return typeof answer === 'object' && answer !== null && 'given' in answer && typeof answer.given === 'string'
}
