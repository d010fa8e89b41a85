// SPDX-License-Identifier: Apache-2.0
// Who does at the ministry’s desk what the demonstration invents there.
import type { Actor } from '#src/platform/database/index.ts'
import { DEMO_OFFICERS } from './officers.ts'

/** The invented desk officer; undefined where the demonstration has none. */
export function deskOfficer(): Actor | undefined {
  const officer = DEMO_OFFICERS.find(({ roles }) => roles.includes('desk-officer'))
  if (!officer) return undefined
  const { id, roles, compartments = [] } = officer
  return { id, kind: 'officer', posts: [], roles, compartments }
}
