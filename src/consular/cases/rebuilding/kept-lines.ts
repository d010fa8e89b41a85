// SPDX-License-Identifier: Apache-2.0
// Lines of a table as COPY writes them, kept to be compared with the lines that would be written.
import type { CaseKey } from '#src/consular/history/index.ts'
import { byCase } from './by-case.ts'

const TAB = 0x09
const ZERO = 0x30

export type KeptLines = {
  /** Keeps the line of a case: its post, its number, and whatever follows. */
  readonly keep: (bytes: Buffer, from: number, until: number) => void
  /** Whether exactly this line was kept of a case; each case is asked once. */
  readonly take: (key: CaseKey, line: string) => boolean
  /** Keys of the cases that nobody asked for, as lines. */
  readonly left: () => readonly string[]
}

export function keptLines(): KeptLines {
  const places = byCase<number>()
  let kept = Buffer.allocUnsafeSlow(1 << 20)
  let filled = 0
  let asked = Buffer.allocUnsafeSlow(1 << 12)
  return {
    keep: (bytes, from, until) => {
      if (filled + until - from > kept.length) kept = Buffer.concat([kept.subarray(0, filled)], kept.length * 2)
      const tab = bytes.indexOf(TAB, from)
      places.of(bytes.toString('latin1', from, tab)).set(numberAt(bytes, tab + 1), filled)
      filled += bytes.copy(kept, filled, from, until)
    },
    take: (key, line) => {
      const place = places.take(key)
      if (place === undefined) return false
      if (line.length * 3 > asked.length) asked = Buffer.allocUnsafeSlow(line.length * 3)
      const length = asked.write(line)
      // A line ends with the only line feed in it, so that none is the beginning of another.
      return place + length <= filled && kept.compare(asked, 0, length, place, place + length) === 0
    },
    left: places.left,
  }
}

function numberAt(bytes: Buffer, from: number): number {
  let number = 0
  for (let at = from; bytes[at] !== TAB; at++) number = number * 10 + (bytes[at] as number) - ZERO
  return number
}
