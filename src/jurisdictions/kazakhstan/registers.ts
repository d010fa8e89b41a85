// SPDX-License-Identifier: Apache-2.0
import type { Register } from '#src/consular/catalogue/index.ts'

/** Citizens on consular registration with a post, for good or for a time, until they are taken off it. */
export const REGISTERS: readonly Register[] = [
  {
    id: 'consular-register',
    enters: { service: 'consular-registration', kindFrom: 'stay-kind', untilFrom: 'stay-until' },
    leaves: { service: 'consular-deregistration', action: 'remove' },
  },
]
