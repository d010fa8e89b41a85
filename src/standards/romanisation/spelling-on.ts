// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { isWithin } from '#src/standards/calendar/index.ts'
import type { Romanisation } from './romanisation.ts'

/** The spelling that holds on a day, and those that claim to hold with the same right. */
export type SpellingOn = {
  readonly spelling: Romanisation
  /** Others of the same rank, the same days and another spelling: a person must decide. */
  readonly disputed: readonly Romanisation[]
}

/**
 * The spelling that holds on a day: the holder’s own before any table’s, then the one that began last, then the one with the latest
 * document. Undefined when none holds.
 */
export function spellingOn(spellings: readonly Romanisation[], day: PlainDate): SpellingOn | undefined {
  const [spelling, ...others] = spellings
    .filter(({ from, until }) => isWithin(day, { from, ...(until !== undefined && { until }) }))
    .sort((one, other) => compare(rank(other), rank(one)))
  if (!spelling) return undefined
  const disputed = others.filter((other) => rank(other) === rank(spelling) && latinOf(other) !== latinOf(spelling))
  return { spelling, disputed }
}

/** A text that sorts as spellings rank. */
function rank({ basis, from }: Romanisation): string {
  return basis.kind === 'holder' ? `1 ${from} ${basis.on}` : `0 ${from}`
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

function latinOf({ latin: { family = '', given } }: Romanisation): string {
  return `${family}\n${given}`.toUpperCase()
}
