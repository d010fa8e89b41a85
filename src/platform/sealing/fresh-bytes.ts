// SPDX-License-Identifier: Apache-2.0
import { randomFillSync } from 'node:crypto'

// One call to the random generator serves many salts, nonces and keys; a call for each costs a third of the time of a small seal.
const pool = Buffer.alloc(4096)
let used = pool.length

/** Random bytes that nobody else was given or is left with. */
export function freshBytes(count: number): Buffer {
  if (used + count > pool.length) {
    randomFillSync(pool)
    used = 0
  }
  const fresh = Buffer.from(pool.subarray(used, used + count))
  // A key is not to be found twice in memory.
  pool.fill(0, used, used + count)
  used += count
  return fresh
}
