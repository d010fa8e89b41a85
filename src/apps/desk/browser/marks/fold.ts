// SPDX-License-Identifier: Apache-2.0
// How much of a long list stands on a screen at once; on paper all of it stands.

/** How many lines stand first: on a wide screen, and on a narrow one where that is fewer. */
export type Room = { readonly wide: number; readonly narrow?: number }

/** How a line is kept back: from every screen, or from a narrow one alone. */
export type KeptBack = 'beyond' | 'beyond-narrow'

/** How the line of that place is kept back, if it is. */
export function keptBack(index: number, { wide, narrow = wide }: Room): KeptBack | undefined {
  if (index >= wide) return 'beyond'
  return index >= narrow ? 'beyond-narrow' : undefined
}
