// SPDX-License-Identifier: Apache-2.0
// Names that were opened for a page of the queue within the last minute: an officer's queue is looked at again and again, and opening
// fifty names takes longer than finding them. A name is asked for by its sealed bytes, read anew for each page under the rights of
// its reader; so what was erased or corrected, or may not be seen, is never found here.

const TURN_MILLISECONDS = 30_000
const MOST = 5000

// Two generations: a turn forgets the older one, so that nothing stays longer than two turns, whether anybody asks or not.
let lately = new Map<string, string>()
let before = new Map<string, string>()
let turning = false

/** The name in the sealed bytes, opened now or within the last minute. */
export function nameLatelyOpened(place: string, sealed: Buffer, open: () => string): string {
  // Nonce and tag are different for whatever is sealed, even twice the same.
  const key = `${place} ${sealed.toString('latin1', 0, 13)}${sealed.toString('latin1', sealed.length - 16)}`
  const known = lately.get(key) ?? before.get(key)
  if (known !== undefined) return known
  const name = open()
  if (lately.size >= MOST) turn()
  lately.set(key, name)
  turnLater()
  return name
}

function turn(): void {
  before = lately
  lately = new Map()
}

function turnLater(): void {
  if (turning) return
  turning = true
  setTimeout(() => {
    turning = false
    turn()
    if (before.size > 0) turnLater()
  }, TURN_MILLISECONDS).unref()
}
