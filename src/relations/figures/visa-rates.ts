// SPDX-License-Identifier: Apache-2.0
// Published statistics of visas: counts that are kept as they were published, never derived from each other, and the two rates.

/** What was published for one state and time. What was issued and what was not need not make up what was applied for. */
export type VisaCounts = {
  readonly applied?: number
  readonly issued?: number
  /** Issued with limited territorial validity. */
  readonly limited?: number
  readonly notIssued?: number
}

export type RefusalRate = {
  readonly definition: 'not-issued-of-applied' | 'not-issued-of-decided'
  readonly rate: number
}

/**
 * Both rates of refusal, each by its definition: not issued of what was applied for, as publishers of such statistics usually do, and not
 * issued of what was decided. A rate whose counts are not all published is not reckoned.
 */
export function refusalRates({ applied, issued, limited = 0, notIssued }: VisaCounts): readonly RefusalRate[] {
  const rates: RefusalRate[] = []
  if (notIssued === undefined) return rates
  if (applied) rates.push({ definition: 'not-issued-of-applied', rate: notIssued / applied })
  const decided = issued === undefined ? 0 : issued + limited + notIssued
  if (decided > 0) rates.push({ definition: 'not-issued-of-decided', rate: notIssued / decided })
  return rates
}
