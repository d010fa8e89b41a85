// SPDX-License-Identifier: Apache-2.0
// Who reads at an invented post, and what an invented reading is.
import type { Read } from '#src/platform/audit/index.ts'
import type { Actor } from '#src/platform/database/index.ts'

export const officer: Actor = {
  id: 'officer-1',
  kind: 'officer',
  posts: ['BUS'],
  compartments: ['general'],
  roles: ['officer'],
}
export const inspector: Actor = { ...officer, id: 'inspector-1', roles: ['inspector'] }

/** The officer has read how to reach the applicant of a case, unless the test says otherwise. */
export const reading = (parts: Partial<Read> = {}): Read => ({
  actor: officer,
  post: 'BUS',
  subjectKind: 'case',
  ids: ['BUS-26-000123'],
  fields: ['contact'],
  ...parts,
})
