// SPDX-License-Identifier: Apache-2.0
import type { Clock } from '../clock/index.ts'
import type { Database } from '../database/index.ts'
import type { Keyring } from '../sealing/index.ts'

/** What identity works on. */
export type IdentityPlaces = {
  readonly db: Database
  readonly keyring: Keyring
  readonly clock: Clock
  /** Every post of the home state: a position at `*` (the ministry) sees these. */
  readonly everyPost: readonly string[]
}
