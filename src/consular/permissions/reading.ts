// SPDX-License-Identifier: Apache-2.0
// Which sealed facts a reader may open. Answers go by their class, free text by what it is.
import type { Compartment, Question, Role, Subject } from '#src/consular/catalogue/index.ts'
import type { Asker } from './asker.ts'
import { may } from './permissions.ts'

type ReadingClass = Question['class']

/** Classes by role. The class `protection` opens only to officers who are cleared for that compartment by name. */
export const readingClasses: Readonly<Record<Role, readonly ReadingClass[]>> = {
  officer: ['ordinary', 'contact', 'identity', 'family'],
  registrar: ['ordinary', 'contact', 'identity', 'family'],
  'approving-consul': ['ordinary', 'contact', 'identity', 'family', 'health', 'protection'],
  'head-of-post': ['ordinary', 'contact', 'identity', 'family', 'health', 'protection'],
  inspector: ['ordinary'],
  'desk-officer': [],
  'head-of-department': [],
  'investment-officer': [],
  operator: [],
  applicant: ['ordinary', 'contact', 'identity', 'family', 'health', 'protection'],
  'co-signer': ['ordinary'],
}

/** Free text by the word before its number. A reply of another authority never reaches the applicant by itself. */
const freeText = {
  explanation: 'both-sides',
  reason: 'both-sides',
  message: 'both-sides',
  appeal: 'both-sides',
  withdrawal: 'both-sides',
  basis: 'both-sides',
  note: 'officers',
  letter: 'officers',
  reply: 'officers',
  transfer: 'officers',
} as const

/** Words that name free text in the log. */
export type FreeText = keyof typeof freeText

/** How much of an answer to "why?" reaches a reader. */
export type Reader = 'applicant' | 'officer' | 'cleared'

/** The layer of a reader; undefined for whoever may not read the case at all. */
export function readerOf(asker: Asker, about: { readonly compartment: Compartment }): Reader | undefined {
  if (!may(asker, 'read', about)) return undefined
  if (asker.roles.every((role) => role === 'applicant' || role === 'co-signer')) return 'applicant'
  const isCleared = asker.roles.some((role) => role === 'approving-consul' || role === 'head-of-post')
  return isCleared ? 'cleared' : 'officer'
}

/** The classes of answers that this reader may open of one person of the case. */
export function classesOpenTo(asker: Asker, subject: Subject): ReadonlySet<ReadingClass> {
  return new Set(readingClasses.applicant.filter((one) => isClassOpen(asker, subject, one)))
}

function isClassOpen({ roles, compartments, subject: own }: Asker, subject: Subject, asked: ReadingClass): boolean {
  // A co-signer reads all of what concerns themselves, and of the others what is ordinary.
  if (roles.includes('co-signer') && own === subject) return readingClasses.applicant.includes(asked)
  if (!roles.some((role) => readingClasses[role].includes(asked))) return false
  if (asked !== 'protection' || roles.includes('applicant')) return true
  return compartments.includes('protection') || compartments.includes('*')
}

/**
 * Whether this reader may open what was handed in for one person of the case. Every file shows who that person is, so it asks
 * for the class of identity beside its own: an inspector and a co-signer of another person see that there is one, and do not
 * open it. Evidence that names no class, as all did before there were any, is of the class of identity.
 */
export function mayOpenFiles(
  asker: Asker,
  about: { readonly compartment: Compartment },
  { subject, class: own = 'identity' }: { readonly subject: Subject; readonly class?: ReadingClass | undefined },
): boolean {
  const open = classesOpenTo(asker, subject)
  return may(asker, 'read', about) && open.has('identity') && open.has(own)
}

/** Whether this reader may open this fact of a case of this compartment. */
export function mayOpen(
  asker: Asker,
  about: { readonly compartment: Compartment },
  { fact, subject }: { readonly fact: string; readonly subject: Subject },
): boolean {
  const reader = readerOf(asker, about)
  if (reader === undefined) return false
  const [kind = '', rest = ''] = fact.split('.', 2)
  if (kind === 'answers') return isClassOpen(asker, subject, rest as ReadingClass)
  const side = Object.hasOwn(freeText, kind) ? freeText[kind as FreeText] : undefined
  if (side === undefined || asker.roles.includes('inspector')) return false
  if (reader !== 'applicant') return true
  return side === 'both-sides' && (asker.roles.includes('applicant') || asker.subject === subject)
}
