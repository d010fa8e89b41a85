// SPDX-License-Identifier: Apache-2.0

/** A thing of which a definition tells the beginning and officers what followed: a changed definition loses nothing of theirs. */
export type OverDefinition<T, B> = {
  /** The thing as it stands. */
  readonly now: T
  readonly defined: T
  readonly later: readonly B[]
}

/** The next state of such a thing: a definition replaces the beginning, anything else is added at the end. */
export function foldOver<T, B, D extends B>(
  state: OverDefinition<T, B> | undefined,
  body: B,
  how: { readonly begins: (body: B) => body is D; readonly from: (body: D) => T; apply(now: T, body: B): T },
): OverDefinition<T, B> {
  if (how.begins(body)) {
    const defined = how.from(body)
    const later = state?.later ?? []
    return { defined, later, now: later.reduce(how.apply, defined) }
  }
  if (!state) throw new Error('What follows was recorded of a thing that nothing begins.')
  return { ...state, later: [...state.later, body], now: how.apply(state.now, body) }
}
