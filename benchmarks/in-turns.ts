// SPDX-License-Identifier: Apache-2.0
// Measuring beside a peer: a disk and a machine have slow moments, so each is measured many times for a short while, one after the other,
// and the middle of its turns counts. A slow moment then falls on all of them.
import { median } from './figure.ts'

/** Something that is measured for so many seconds, and answers with a rate. */
export type Turn = (seconds: number) => Promise<number>

const TURNS = 9
const SECONDS = 2

/** The middle of each one's turns, in their order. The first turn of each warms up and does not count. */
export async function measureInTurns(contenders: readonly Turn[]): Promise<readonly number[]> {
  const rates = contenders.map((): number[] => [])
  for (let turn = 0; turn <= TURNS; turn++)
    for (const [place, contender] of contenders.entries()) {
      const rate = await contender(SECONDS)
      if (turn > 0) rates[place]?.push(rate)
    }
  return rates.map(median)
}
