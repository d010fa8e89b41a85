// SPDX-License-Identifier: Apache-2.0
// How often something is done in a second of processor time, which other programs on the machine cannot take away.
import { median } from './figure.ts'

const ROUNDS = 5
const ROUND_MICROSECONDS = 200_000

/** Does `work`, which does `count` things, in rounds; the middle of their rates. The first round warms up and is not counted. */
export function perSecond(count: number, work: () => void): number {
  measureRound(count, work)
  return median(Array.from({ length: ROUNDS }, () => measureRound(count, work)))
}

function measureRound(count: number, work: () => void): number {
  const before = process.cpuUsage()
  let done = 0
  let spent = 0
  while (spent < ROUND_MICROSECONDS) {
    work()
    done += count
    const { user, system } = process.cpuUsage(before)
    spent = user + system
  }
  return (done / spent) * 1_000_000
}
