// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'

/**
 * What an instrument is. Of agreements the kind is a finding that a person makes and gives reasons for: a memorandum that says “shall” may
 * still be no treaty (Vienna Convention on the Law of Treaties, article 2(1)(a)).
 */
export type InstrumentKind =
  | 'treaty-interstate'
  | 'treaty-intergovernmental'
  | 'interagency'
  | 'exchange-of-notes'
  | 'multilateral'
  | 'mou'
  | 'domestic-act'
  /** Nobody has found yet what it is. */
  | 'not-determined'

/** A state by its ISO 3166 code (`KZ`), or an organisation by the code that its treaties use (`EU`). */
export type PartyCode = string

/** An instrument as far as its life depends on it; titles and provisions are kept beside. */
export type Instrument = {
  readonly id: string
  readonly kind: InstrumentKind
  /** Who must act before it enters into force: both sides of a bilateral agreement; of a domestic act the state that made it. */
  readonly parties: readonly PartyCode[]
  /** The clause on entry into force, for all or for each party; absent where the clause was not read. */
  readonly entry?: EntryClause | { readonly [party: PartyCode]: EntryClause }
  /** The clause on duration and denunciation; absent where it was not read. */
  readonly ending?: EndingClause
}

/** What an entry into force is counted from. */
export type Trigger =
  | 'signature'
  /** The later of the notifications that domestic procedures are complete: needs one of each party. */
  | 'last-notification'
  /** The party's own notification: where the clause brings it into force for each party by itself. */
  | 'own-notification'
  | 'exchange'
  /** The party's own instrument at the depositary. */
  | 'deposit'

/** Which of the three days of a note counts, as the clause says. */
export type NoteDay = 'dated' | 'sent' | 'received'

/**
 * How a clause counts: that day itself; the nth day after it; after n days have expired, which is one day later; n months later; the first
 * day of the nth month that follows; the first day of the month after n months have passed. Calendar days; the day of the event is not
 * counted; nothing moves for weekends.
 */
export type EntryCount =
  | { readonly by: 'that-day' }
  | { readonly by: 'nth-day'; readonly days: number }
  | { readonly by: 'expiry-of-days'; readonly days: number }
  | { readonly by: 'months'; readonly months: number }
  | { readonly by: 'first-of-nth-month'; readonly nth: number }
  | { readonly by: 'first-of-month-after-months'; readonly months: number }

export type EntryClause =
  | {
      readonly kind: 'counted'
      readonly from: Trigger
      readonly noteDay?: NoteDay
      readonly count: EntryCount
      /** The words of the clause, by which the count was chosen. */
      readonly words?: string
    }
  | { readonly kind: 'fixed'; readonly on: PlainDate; readonly words?: string }
  /** Entry that follows from no count: only a recorded entry tells it. */
  | { readonly kind: 'special'; readonly reason: string; readonly words?: string }

export type EndingClause = {
  /** The first term in years, counted from the entry into force; absent: without limit. */
  readonly years?: number
  /** Tacit renewal for so many years, again and again; absent: it expires with the first term. */
  readonly renewedFor?: number
  /** A notice stops the next renewal when it is received so many months before the end of the term, at the latest. */
  readonly noticeMonths?: number
  /** Of an instrument without limit: it ends so many months after a notice is received. */
  readonly endsMonthsAfterNotice?: number
  readonly words?: string
}
