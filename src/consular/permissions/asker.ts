// SPDX-License-Identifier: Apache-2.0
import type { Compartment, Role, Subject } from '#src/consular/catalogue/index.ts'
import type { Mandate } from '#src/consular/registry/index.ts'

/** The person who asks, with the rights they hold at the case's handling post; without roles they may do nothing. */
export type Asker = {
  readonly id: string
  /** Officer roles at the handling post, or `applicant` / `co-signer` for whoever proved to be that in this case. */
  readonly roles: readonly Role[]
  /** Compartments opened to an officer by name; `*` is the system itself. An applicant needs none. */
  readonly compartments: readonly (Compartment | '*')[]
  /** For a co-signer: which person of the case they are. */
  readonly subject?: Subject
  /** Whoever acts for the applicant does so under a mandate; its days and its scope are asked of each act. */
  readonly mandate?: Mandate
}
