// SPDX-License-Identifier: Apache-2.0
// The door of `elshi/stay`: how long somebody may be present.
/** An answer, or why there is none. */
export type { Outcome } from '#src/standards/outcome/index.ts'
export * from '#src/standards/stay/index.ts'
