// SPDX-License-Identifier: Apache-2.0
// Who acts, and in which class of cases: closed vocabularies that a service's steps and the permissions table share.
import { journalCompartments } from '#src/consular/journal/index.ts'

export const officerRoles = [
  'officer',
  'approving-consul',
  'head-of-post',
  'registrar',
  'desk-officer',
  'head-of-department',
  'investment-officer',
  'inspector',
  'operator',
] as const

/** Officers of the state, and whoever proved to be on the other side of the window. */
export type Role = (typeof officerRoles)[number] | 'applicant' | 'co-signer'

export const roles: readonly Role[] = [...officerRoles, 'applicant', 'co-signer']

/** Ordinary services; children, adoption and family; detention, trafficking, asylum and other protection. */
export const compartments = ['general', 'family', 'protection'] as const

export type Compartment = (typeof compartments)[number]

/** What an officer can be appointed to: classes of cases, and what is kept between states. */
export const appointments = { roles: officerRoles, compartments: [...compartments, ...journalCompartments] } as const
