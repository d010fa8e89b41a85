// SPDX-License-Identifier: Apache-2.0
import { upkeep } from '#src/consular/journal/index.ts'

/** Whether what is told was made up for a demonstration; everything else rests on what is recorded of the world. */
export type Origin = 'sourced' | 'invented'

/**
 * In a database that was born as a demonstration whatever an account began is invented, also what visitors record there; what the definitions
 * say rests on sources. Elsewhere nothing is invented.
 */
export function originOf(
  { isDefined }: { readonly isDefined: boolean },
  { demonstration }: { readonly demonstration: boolean },
): Origin {
  return demonstration && !isDefined ? 'invented' : 'sourced'
}

/** The same of what is recorded of a thing that was there before, where it is told by itself. */
export const entryOriginOf = (by: string, place: { readonly demonstration: boolean }): Origin =>
  originOf({ isDefined: upkeep.isByDefinition({ by }) }, place)
