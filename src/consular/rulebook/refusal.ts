// SPDX-License-Identifier: Apache-2.0

/** A sentence by its key, with what it names. */
export type SaidProblem = { readonly text: string; readonly details?: Readonly<Record<string, string>> }

/** Why an event is not recorded: its code, its sentence, and the fields at which a form says it. */
export type EventRefusal = SaidProblem & {
  readonly code: string
  readonly fields?: Readonly<Record<string, SaidProblem>>
}
