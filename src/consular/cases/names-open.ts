// SPDX-License-Identifier: Apache-2.0
// Names in lists go by the same classes as names in a case: who may not read a name is neither shown it nor answered by it.
import type { Compartment, Role, Service } from '#src/consular/catalogue/index.ts'
import type { Asker } from '#src/consular/permissions/index.ts'
import { mayOpen } from '#src/consular/permissions/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { nameFactOf, nameFactsOf } from './queue-entry.ts'
import { birthOf, NAME_AND_BIRTH } from './same-person.ts'

/** Whether this reader may be told the applicant's name in lists of this service. */
export function mayBeToldName(actor: Actor, service: Service): boolean {
  return opens(actor, service, [nameFactOf(service)])
}

/** Whether this reader may find cases of this service by a name: every name that the search knows must be open to them. */
export function maySearchNames(actor: Actor, service: Service): boolean {
  return opens(actor, service, nameFactsOf(service))
}

/** Whether this reader may find a member of a group in this service by name and day of birth: both must be open to them. */
export function mayFindMembers(actor: Actor, service: Service): boolean {
  const questions = service.sections.flatMap((section) => section.questions)
  const birth = questions.find(({ id }) => id === birthOf(service, 'member-1'))
  return birth !== undefined && maySearchNames(actor, service) && opens(actor, service, [`answers.${birth.class}`])
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

/** Whether this reader may read the answers to a question of this service, whoever's case it is. */
export function isAnswerOpen(actor: Actor, service: Service, question: string): boolean {
  const asked = service.sections.flatMap((section) => section.questions).find(({ id }) => id === question)
  return asked !== undefined && opens(actor, service, [`answers.${asked.class}`])
}

function opens({ id, kind, roles, compartments }: Actor, service: Service, facts: readonly string[]): boolean {
  if (kind === 'system') return true
  const asker: Asker = { id, roles: roles as readonly Role[], compartments: compartments as readonly Compartment[] }
  return facts.every((fact) => mayOpen(asker, service, { fact, subject: 'applicant' }))
}
