// SPDX-License-Identifier: Apache-2.0
// How the clock of a line in the queue stands, read from the line and its service: the log itself is not opened for it.
import type { Service } from '#src/consular/catalogue/index.ts'
import type { QueueRow, RowClock } from './case-file.ts'

type Line = Pick<QueueRow, 'step' | 'dueOn'> & {
  readonly final: string | null
  readonly flags: readonly string[]
}

export function rowClock({ step, final, dueOn, flags }: Line, service: Service | undefined): RowClock {
  if (!service?.timeLimit.known) return { runs: 'no-limit' }
  const { count, unit } = service.timeLimit.value
  // A term of months is counted out in calendar days.
  if (dueOn !== null)
    return unit === 'months' ? { runs: 'running', unit: 'calendar-days' } : { runs: 'running', count, unit }
  if (final !== null || stepsAfterEnd(service).has(step)) return { runs: 'ended' }
  return { runs: flags.includes('stopped') ? 'stopped' : 'not-begun' }
}

const known = new WeakMap<Service, ReadonlySet<string>>()

/** Steps of a case whose counting has ended: the final ones, and those of an appeal until it is upheld. */
function stepsAfterEnd(service: Service): ReadonlySet<string> {
  const found = known.get(service) ?? afterEnd(service)
  known.set(service, found)
  return found
}

function afterEnd({ steps }: Service): ReadonlySet<string> {
  const found = new Set(steps.filter(({ final }) => final).map(({ id }) => id))
  // A set goes on to what is added to it meanwhile.
  for (const id of found)
    for (const action of steps.find((step) => step.id === id)?.actions ?? [])
      if ('to' in action && action.does !== 'uphold-appeal') found.add(action.to)
  return found
}
