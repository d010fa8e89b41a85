// SPDX-License-Identifier: Apache-2.0
// The door of `elshi/travel-documents`: machine-readable zones, and names in A–Z.
/** An answer, or why there is none. */
export type { Outcome } from '#src/standards/outcome/index.ts'
export * from '#src/standards/travel-documents/index.ts'
