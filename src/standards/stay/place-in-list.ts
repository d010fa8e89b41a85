// SPDX-License-Identifier: Apache-2.0

/** Where in the question a stay or a trip stands, from 0. */
export type PlaceInList = { readonly stay: number } | { readonly trip: number }

/** The place of one of `stays` stays and of the trips after them, as a problem points to it. */
export function placeOf(index: number, stays: number): PlaceInList {
  return index < stays ? { stay: index } : { trip: index - stays }
}

/** The same as a sentence names it: people count from 1. */
export function nameOf(index: number, stays: number): string {
  return index < stays ? `Stay ${index + 1}` : `Trip ${index - stays + 1}`
}
