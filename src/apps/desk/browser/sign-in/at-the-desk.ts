// SPDX-License-Identifier: Apache-2.0
// Whose desk this is. Whoever left on purpose is gone; whoever's session ended by itself finds what they wrote again, and nobody else does.
let here: string | undefined

export const isAtTheDesk = (): boolean => here !== undefined

/** An officer is signed in; true when the desk was somebody else's until now. */
export function comeToTheDesk(officer: string): boolean {
  const former = here
  here = officer
  return former !== undefined && former !== officer
}

export function leaveTheDesk(): void {
  here = undefined
}
