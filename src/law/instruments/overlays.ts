// SPDX-License-Identifier: Apache-2.0
// Provisional application and suspension lie over a main state and never replace it.
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { deadlineInHours } from '#src/standards/deadlines/index.ts'
import type { InstrumentEvent, OffsetInstant, Suspended } from './events.ts'
import type { PartyCode } from './instrument.ts'

/** What lies over the main state from a day, for all articles or for those named. */
export type Overlay = {
  readonly kind: 'provisional' | 'suspended'
  /** Absent: the whole instrument. */
  readonly articles?: readonly string[]
  readonly by?: PartyCode
  readonly from: PlainDate
  /** The instant, where the suspension begins within a day. */
  readonly fromInstant?: OffsetInstant
  readonly until?: PlainDate
}

/** The overlays that stand; provisional application ends with the entry into force (Vienna Convention on the Law of Treaties, article 25). */
export function overlaysOf(events: readonly InstrumentEvent[], entry: PlainDate | undefined): Overlay[] {
  return events.flatMap((event): Overlay[] => {
    if (event.kind === 'suspended') return [suspension(event)]
    if (event.kind !== 'applied-provisionally') return []
    const until = earlier(event.until, entry)
    if (until !== undefined && until <= event.from) return []
    return [{ kind: 'provisional', from: event.from, ...articlesOf(event), ...(until && { until }) }]
  })
}

function suspension(event: Suspended): Overlay {
  const rest = {
    kind: 'suspended',
    by: event.by,
    ...articlesOf(event),
    ...(event.until && { until: event.until }),
  } as const
  if (typeof event.from === 'string') return { ...rest, from: event.from }
  const { noticeReceived, hours } = event.from
  const counted = deadlineInHours({ count: hours, unit: 'hour' }, noticeReceived)
  if (!counted.ok) throw new RangeError(counted.refusal.message)
  return { ...rest, from: plainDate(counted.value.due.slice(0, 10)), fromInstant: counted.value.due }
}

function articlesOf({ articles }: { readonly articles?: readonly string[] }): {
  readonly articles?: readonly string[]
} {
  return articles ? { articles } : {}
}

function earlier(one: PlainDate | undefined, other: PlainDate | undefined): PlainDate | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return one < other ? one : other
}
