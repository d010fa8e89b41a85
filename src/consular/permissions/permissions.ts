// SPDX-License-Identifier: Apache-2.0
// Who may do what, in which class of cases. The posts come from the asker: roles are those held at the handling post.
// Row-level security asks again for every row.
import type { Compartment, Role } from '#src/consular/catalogue/index.ts'
import type { Asker } from './asker.ts'

/** Everything that can be done to a case. */
export type CaseAct =
  | 'read'
  | 'lodge'
  | 'act'
  | 'correct-answers'
  | 'provide-evidence'
  | 'sight-evidence'
  | 'accept-evidence'
  | 'reject-evidence'
  | 'co-sign'
  | 'decline-co-signature'
  | 'record-reply'
  | 'remind-authority'
  | 'record-payment'
  | 'reverse-payment'
  | 'revoke-document'
  | 'assign'
  | 'transfer'
  | 'add-note'
  | 'send-message'
  | 'link-person'
  | 'record-mandate'
  | 'erase-facts'

export type Permission = {
  readonly acts: readonly CaseAct[]
  readonly roles: readonly Role[]
  readonly compartments: readonly Compartment[]
}

const everywhere: readonly Compartment[] = ['general', 'family', 'protection']
const deciding: readonly Role[] = ['approving-consul', 'head-of-post']
const working: readonly Role[] = ['officer', ...deciding]
const file: readonly CaseAct[] = [
  'read',
  'lodge',
  'act',
  'correct-answers',
  'provide-evidence',
  'sight-evidence',
  'accept-evidence',
  'reject-evidence',
  'co-sign',
  'decline-co-signature',
  'record-reply',
  'remind-authority',
  'record-payment',
  'reverse-payment',
  'assign',
  'add-note',
  'send-message',
  'link-person',
  'record-mandate',
]

/**
 * The table. `act` opens the actions of a step, whose own roles decide further; a co-signature is recorded by an officer
 * when it was given before them: at the window, or by whoever holds no slip. Desk officers of the ministry see no person's case.
 */
export const permissions: readonly Permission[] = [
  { acts: file, roles: working, compartments: everywhere },
  { acts: file, roles: ['registrar'], compartments: ['general', 'family'] },
  { acts: ['revoke-document', 'transfer'], roles: deciding, compartments: everywhere },
  { acts: ['read'], roles: ['inspector'], compartments: everywhere },
  { acts: ['erase-facts'], roles: ['operator'], compartments: everywhere },
  {
    acts: ['read', 'lodge', 'act', 'correct-answers', 'provide-evidence', 'send-message'],
    roles: ['applicant'],
    compartments: everywhere,
  },
  { acts: ['read', 'co-sign', 'decline-co-signature'], roles: ['co-signer'], compartments: everywhere },
]

// The table by act and role: every answer of the program asks it many times.
const reach = new Map<CaseAct, Map<Role, Set<Compartment>>>()
for (const { acts, roles, compartments } of permissions)
  for (const act of acts) {
    const byRole = reach.get(act) ?? new Map<Role, Set<Compartment>>()
    reach.set(act, byRole)
    for (const role of roles) byRole.set(role, new Set([...(byRole.get(role) ?? []), ...compartments]))
  }

/** Whether the table lets this person do this to a case of this compartment. */
export function may(asker: Asker, act: CaseAct, { compartment }: { readonly compartment: Compartment }): boolean {
  const byRole = reach.get(act)
  return asker.roles.some(
    (role) => byRole?.get(role)?.has(compartment) && (isParty(role) || isOpenTo(asker, compartment)),
  )
}

/** An applicant's own case is open to them whatever its compartment; an officer needs it opened by name. */
function isOpenTo({ compartments }: Asker, compartment: Compartment): boolean {
  return compartments.includes(compartment) || compartments.includes('*')
}

function isParty(role: Role): boolean {
  return role === 'applicant' || role === 'co-signer'
}

/** Whether somebody asks from the other side of the window. */
export function asksAsParty({ roles }: Asker): boolean {
  return roles.every(isParty)
}
