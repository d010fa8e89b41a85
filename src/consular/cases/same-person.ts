// SPDX-License-Identifier: Apache-2.0
// By what a second case of one person is noticed. It joins, it never decides: an officer looks and judges.
import type { Answers, Service, Subject } from '#src/consular/catalogue/index.ts'
import type { PersonName } from '#src/standards/names/index.ts'
import { searchKeys } from '#src/standards/names/index.ts'

/** Under this word the applicant's name and day of birth stand in the index beside the numbers of papers. */
export const NAME_AND_BIRTH = 'name-and-birth'

/** The question that asks for the birth of the applicant, or of a member who may have to sign. */
export function birthOf({ bornFrom, coSignature }: Service, subject: Subject): string | undefined {
  if (subject === 'applicant') return bornFrom
  return coSignature?.who === 'each-adult-member' ? coSignature.birthDateFrom : undefined
}

/** The words of each spelling of the applicant's name, all of which a name in another case must bear. */
export function spellingsOf(service: Service, { applicant }: Answers): readonly (readonly string[])[] {
  const name = applicant?.[service.nameFrom] as PersonName | undefined
  if (!name) return []
  const spellings = [name, ...(name.latin ? [name.latin] : [])]
  const words = spellings.map(({ family = '', given }) => searchKeys(`${family} ${given}`).toSorted())
  return [...new Map(words.map((one) => [one.join(' '), one])).values()].filter((one) => one.length > 0)
}

/**
 * The applicant's family and given names as folded words in any order, with the day of birth: once as written, once in the
 * Latin spelling. The patronymic is left out, because some papers of one person have it and others do not.
 */
export function personKeysOf(service: Service, answers: Answers): readonly string[] {
  const born = answers.applicant?.[service.bornFrom ?? '']
  if (typeof born !== 'string') return []
  return spellingsOf(service, answers).map((words) => `${words.join(' ')}|${born}`)
}
