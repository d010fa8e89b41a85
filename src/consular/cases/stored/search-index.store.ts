// SPDX-License-Identifier: Apache-2.0
import type { Answers, Service } from '#src/consular/catalogue/index.ts'
import type { Keyring } from '#src/platform/sealing/index.ts'
import { identifiersIn, searchKeysOf } from '../queue-entry.ts'
import type { CaseChange } from './save-case.store.ts'

/** By what a case is found: folded names, and identifiers under a keyed hash. */
export function searchIndex(
  keyring: Keyring,
  service: Service,
  answers: Answers,
): Required<Pick<CaseChange, 'names' | 'identifiers'>> {
  return {
    names: searchKeysOf(service, answers),
    identifiers: identifiersIn(service, answers).map(({ subject, question, scheme, value }) => ({
      subject,
      fact: question,
      blind: keyring.blindIndex(`identifier/${scheme}`, value),
    })),
  }
}
