// SPDX-License-Identifier: Apache-2.0
import type { Elshi } from '#src/apps/compose/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import type { Rest } from '#src/relations/briefs/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'

/** For whom a brief is gathered, about whom, on which day, and how it cites. */
export type Gathering = {
  readonly elshi: Elshi
  readonly actor: Actor
  readonly partner: string
  readonly language: string
  readonly on: PlainDate
  named(code: string): { readonly code: string; readonly name: string }
  /** The mark of what was invented for a demonstration: of a thing by who began it, of an entry by who recorded it. */
  markOf(told: { readonly isDefined: boolean } | { readonly by: string }): { readonly isInvented?: true }
  cite(sources: readonly string[]): readonly Rest[]
}
