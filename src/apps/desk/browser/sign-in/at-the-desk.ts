// SPDX-License-Identifier: Apache-2.0
// Whether somebody left the desk on purpose. Whoever did not, and whose session ended meanwhile, finds what they wrote again.
let atTheDesk = false

export const isAtTheDesk = (): boolean => atTheDesk

export function comeToTheDesk(): void {
  atTheDesk = true
}

export function leaveTheDesk(): void {
  atTheDesk = false
}
