// SPDX-License-Identifier: Apache-2.0
import type { InstrumentEvent, When } from '#src/law/instruments/index.ts'
import { certainFrom } from '#src/law/instruments/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'

/** What had happened by a day: of a note, only those of its days that had come. */
export function happenedBy<E extends InstrumentEvent>(events: readonly E[], on: PlainDate): E[] {
  return events.flatMap((event) => {
    if (event.kind === 'struck-out') return [event]
    if (event.kind !== 'notified') return dayOf(event) <= on ? [event] : []
    const { dated, sent, received, ...rest } = event
    const days = Object.fromEntries(
      Object.entries({ dated, sent, received }).filter(([, day]) => day !== undefined && day <= on),
    )
    return Object.keys(days).length > 0 ? [{ ...rest, ...days } as unknown as E] : []
  })
}

/** The day on which an event counts as having happened. */
export function dayOf(event: InstrumentEvent): PlainDate {
  switch (event.kind) {
    case 'notified':
      return event.received ?? event.sent ?? event.dated ?? certainFrom(event, undefined)
    case 'denounced':
      return event.received
    case 'suspended':
      return typeof event.from === 'string' ? event.from : (event.from.noticeReceived.slice(0, 10) as PlainDate)
    case 'full-powers':
    case 'applied-provisionally':
      return event.from
    default:
      return certainFrom(event, 'on' in event ? (event.on as When | undefined) : undefined)
  }
}
