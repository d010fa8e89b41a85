// SPDX-License-Identifier: Apache-2.0
// The door of `elshi/money`: currencies and amounts.
/** An answer, or why there is none. */

export * from '#src/standards/money/index.ts'
export type { Outcome } from '#src/standards/outcome/index.ts'
