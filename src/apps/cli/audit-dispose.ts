// SPDX-License-Identifier: Apache-2.0
import { disposeReads } from '#src/platform/audit/index.ts'
import { addMonths, plainDateAt } from '#src/standards/calendar/index.ts'
import type { Typed } from './command.ts'
import { handOf } from './hand-of.ts'
import { withElshi } from './installation.ts'
import { ownSettings, say } from './terminal.ts'

/** Destroys the part of the record of reads whose term is over, and writes down that it did. */
export async function auditDispose({ options }: Typed): Promise<number> {
  const settings = ownSettings()
  const { readsKept } = settings
  if (!readsKept)
    throw new Error(
      'No term is set for the record of reads, so it is kept for good. Set ELSHI_READS_KEPT_YEARS and the act that says so, ELSHI_READS_KEPT_BASIS.',
    )
  return withElshi(settings, async (elshi) => {
    const { id: requestedBy } = await handOf(elshi, options['requested-by'], 'operator')
    const { id: approvedBy } = await handOf(elshi, options['approved-by'], 'inspector')
    if (requestedBy === approvedBy)
      throw new Error('Two people are needed: the operator and the inspector are the same.')
    const at = new Date()
    const until = new Date(addMonths(plainDateAt(at, 'UTC'), -12 * readsKept.years))
    const hands = { requestedBy, approvedBy }
    const gone = await disposeReads(elshi.database, { until, basis: readsKept.basis, at, ...hands })
    const held = gone.heldSince
      ? ` What was read since ${gone.heldSince.toISOString()} stays until an inspector has looked into the alarm of that hour.`
      : ''
    say(
      options.json,
      { ...gone, until: until.toISOString() },
      `${gone.entries} records of reads from before ${until.toISOString().slice(0, 10)} were destroyed.${held}`,
    )
    return 0
  })
}
