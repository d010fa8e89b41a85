// SPDX-License-Identifier: Apache-2.0
import type { Refusal } from '#src/consular/decisions/index.ts'

/** A refusal that is found when something is already written: thrown, it takes the whole transaction back. */
export class Withdrawn extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.name = 'Withdrawn'
    this.refusal = refusal
  }
}
