// SPDX-License-Identifier: Apache-2.0
// A span of sixty years leaves the last ten, in which most happened, a corner of the picture.
import type { TimeLine } from './overview.ts'

const YEARS = 10

/** What happened in the last ten years or lies ahead; nothing where that is all. */
export function lastTenYears(timeLine: TimeLine): TimeLine | undefined {
  const from = `${Number(timeLine.on.slice(0, 4)) - YEARS}`
  const happenings = timeLine.happenings.filter(({ on }) => on >= from)
  const { length } = happenings
  return length === 0 || length === timeLine.happenings.length ? undefined : { ...timeLine, happenings }
}
