// SPDX-License-Identifier: Apache-2.0
// The door of `elshi/names`: the parts of names, how they are written and found, and their spellings in Latin letters.
export * from '#src/standards/names/index.ts'
/** A spelling, or why it is refused. */
export type { Outcome } from '#src/standards/outcome/index.ts'
export * from '#src/standards/romanisation/index.ts'
