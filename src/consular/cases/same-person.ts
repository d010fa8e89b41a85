// SPDX-License-Identifier: Apache-2.0
// By what a second case of one person is noticed. It joins, it never decides: an officer looks and judges.
import type { Answers, Service } from '#src/consular/catalogue/index.ts'
import type { PersonName } from '#src/standards/names/index.ts'
import { searchKeys } from '#src/standards/names/index.ts'

/** Under this word the applicant's name and day of birth stand in the index beside the numbers of papers. */
export const NAME_AND_BIRTH = 'name-and-birth'

/**
 * The applicant's family and given names as folded words in any order, with the day of birth: once as written, once in the
 * Latin spelling. The patronymic is left out, because some papers of one person have it and others do not.
 */
export function personKeysOf(service: Service, { applicant }: Answers): readonly string[] {
  const name = applicant?.[service.nameFrom] as PersonName | undefined
  const born = applicant?.[service.bornFrom ?? '']
  if (!name || typeof born !== 'string') return []
  const spellings = [name, ...(name.latin ? [name.latin] : [])]
  const words = spellings.map(({ family = '', given }) => searchKeys(`${family} ${given}`).toSorted().join(' '))
  return [...new Set(words.filter((word) => word !== ''))].map((word) => `${word}|${born}`)
}
