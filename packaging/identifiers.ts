// SPDX-License-Identifier: Apache-2.0
// The door of `elshi/identifiers`: numbers of persons and of documents, and mail addresses.
/** An answer, or why there is none. */

export * from '#src/standards/identifiers/index.ts'
export type { Outcome } from '#src/standards/outcome/index.ts'
