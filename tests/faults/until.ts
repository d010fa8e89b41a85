// SPDX-License-Identifier: Apache-2.0
import { setTimeout } from 'node:timers/promises'

/** Looks again and again until something is found; a look that fails is tried again as well. */
export async function until<T>(
  look: () => Promise<T | false | undefined>,
  { every = 100, seconds = 90 } = {},
): Promise<T> {
  const deadline = Date.now() + seconds * 1000
  while (Date.now() < deadline) {
    const found = await look().catch(() => undefined)
    if (found !== false && found !== undefined) return found
    await setTimeout(every)
  }
  throw new Error(`What was waited for did not happen within ${seconds} seconds.`)
}
