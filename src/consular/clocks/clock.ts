// SPDX-License-Identifier: Apache-2.0
import type { Holder, Said, Service } from '#src/consular/catalogue/index.ts'
import type { CaseState } from '#src/consular/history/index.ts'
import type { PlainDate, WorkingCalendar } from '#src/standards/calendar/index.ts'

/** A pause of the clock: half open, without `until` it still lasts. */
export type Stop = { readonly from: PlainDate; readonly until?: PlainDate; readonly holder: Holder }

/** One way to read the rule, and the due date that follows from it. */
export type Reading = { readonly due: PlainDate; readonly assumes: readonly Said[] }

export type Clock = {
  readonly known: true
  readonly runs: 'running' | 'stopped' | 'ended'
  readonly startedOn: PlainDate
  /** By the first reading; while stopped, as if the case came back today. */
  readonly dueOn: PlainDate
  /** Days of the unit still left on `today`; negative when overdue. */
  readonly daysLeft: number
  readonly unit: string
  readonly count: number
  readonly used: number
  readonly endedOn?: PlainDate
  readonly stops: readonly Stop[]
  /** More than one when the law allows two; the earliest leads. */
  readonly readings: readonly Reading[]
  /** How it was counted, line by line. */
  readonly how: readonly Said[]
}

/** No clock, with the reason: no limit is recorded, or the file is not complete yet. */
export type UnknownClock = { readonly known: false; readonly how: readonly Said[] }

/** The clock of a case on a day, from its events, the service's limit and the post's working calendar. */
export function clockOf(
  _state: CaseState,
  _service: Service,
  _calendar: WorkingCalendar,
  _today: PlainDate,
): Clock | UnknownClock {
  return { known: false, how: [] }
}
