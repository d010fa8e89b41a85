// SPDX-License-Identifier: Apache-2.0
import type { Answers } from '#src/consular/catalogue/index.ts'
import type { Asker } from '#src/consular/permissions/index.ts'
import type { Wish } from './case-at-hand.ts'

/** A worked example of an invented service, as the examples of real services are. */
export type Example = {
  readonly title: string
  readonly answers: Answers
  readonly lodgedOn: string
  readonly walk: readonly (readonly [by: Asker, on: string, what: Wish])[]
  readonly outcome: {
    /** Every step, in order. */
    readonly steps: readonly string[]
    /** By the leading reading, asked on the last day of the walk; null when no clock runs. */
    readonly dueOn: string | null
    /** What the answers make necessary, `subject/evidence`. */
    readonly evidence: readonly string[]
    readonly document?: string
  }
}
