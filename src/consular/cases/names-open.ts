// SPDX-License-Identifier: Apache-2.0
// Names in lists go by the same classes as names in a case: who may not read a name is neither shown it nor answered by it.
import type { Compartment, Role, Service } from '#src/consular/catalogue/index.ts'
import type { Asker } from '#src/consular/permissions/index.ts'
import { mayOpen } from '#src/consular/permissions/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { nameFactOf, nameFactsOf } from './queue-entry.ts'
import { NAME_AND_BIRTH } from './same-person.ts'

/** Whether this reader may be told the applicant's name in lists of this service. */
export function mayBeToldName(actor: Actor, service: Service): boolean {
  return opens(actor, service, [nameFactOf(service)])
}

/** Whether this reader may find cases of this service by a name: every name that the search knows must be open to them. */
export function maySearchNames(actor: Actor, service: Service): boolean {
  return opens(actor, service, nameFactsOf(service))
}

/**
 * By which of its marks this reader may find cases of this service: the numbers of papers whose questions are open to them, and
 * name and birth together.
 */
export function marksOpenTo(actor: Actor, service: Service): readonly string[] {
  const questions = service.sections.flatMap((section) => section.questions)
  const isOpen = ({ class: of }: { readonly class: string }) => opens(actor, service, [`answers.${of}`])
  const person = questions.filter(({ id }) => id === service.nameFrom || id === service.bornFrom)
  return [
    ...questions.filter((one) => one.kind === 'identifier' && isOpen(one)).map(({ id }) => id),
    ...(service.bornFrom !== undefined && person.every(isOpen) ? [NAME_AND_BIRTH] : []),
  ]
}

function opens({ id, kind, roles, compartments }: Actor, service: Service, facts: readonly string[]): boolean {
  if (kind === 'system') return true
  const asker: Asker = { id, roles: roles as readonly Role[], compartments: compartments as readonly Compartment[] }
  return facts.every((fact) => mayOpen(asker, service, { fact, subject: 'applicant' }))
}
