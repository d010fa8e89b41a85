// SPDX-License-Identifier: Apache-2.0
// What costs this process time is done so often in a second at most, whoever asks: nobody is counted, nothing is kept.

/** Whether it may be done once more in this second. `now` in milliseconds that never go back. */
export function soManyASecond(most: number, now: () => number = () => performance.now()): () => boolean {
  let second = Number.NEGATIVE_INFINITY
  let done = 0
  return () => {
    const current = Math.floor(now() / 1000)
    if (current !== second) done = 0
    second = current
    return ++done <= most
  }
}
