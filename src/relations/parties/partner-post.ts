// SPDX-License-Identifier: Apache-2.0
import type { Grounded } from '#src/consular/sources/index.ts'

type Words = Readonly<Record<string, string>>

/** A post of a partner in the home state; its own posts the home state keeps in its network. */
export type PartnerPost = {
  readonly id: string
  /** The partner whose post it is. */
  readonly party: string
  readonly kind: 'embassy' | 'consulate-general' | 'consulate'
  readonly town: Words
  /** What it covers, as far as a source says. */
  readonly district: Grounded<Words>
}
