// SPDX-License-Identifier: Apache-2.0
import type { Answers, Service } from '#src/consular/catalogue/index.ts'
import type { Keyring } from '#src/platform/sealing/index.ts'
import { identifiersIn, searchKeysOf } from '../queue-entry.ts'
import { NAME_AND_BIRTH, personKeysOf } from '../same-person.ts'
import type { CaseChange } from './save-case.store.ts'

/** By what a case is found: folded names, and under a keyed hash the numbers of papers, and who was born when. */
export function searchIndex(
  keyring: Keyring,
  service: Service,
  answers: Answers,
): Required<Pick<CaseChange, 'names' | 'identifiers'>> {
  return {
    names: searchKeysOf(service, answers),
    identifiers: [
      ...identifiersIn(service, answers).map(({ subject, question, scheme, value }) => ({
        subject,
        fact: question,
        blind: identifierHash(keyring, scheme, value),
      })),
      ...personKeysOf(service, answers).map((key) => ({
        subject: 'applicant',
        fact: NAME_AND_BIRTH,
        blind: keyring.blindIndex('person/name-and-birth', key),
      })),
    ],
  }
}

/** The number of a paper, in its kept form, as the index knows it. */
export function identifierHash(keyring: Keyring, scheme: string, value: string): Buffer {
  return keyring.blindIndex(`identifier/${scheme}`, value)
}
