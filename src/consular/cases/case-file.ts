// SPDX-License-Identifier: Apache-2.0
// What a reader is given of a case: already cut to the reader's classes. API, desk and portal present it and add nothing.

import type { Holder, Question, Said, Service, Subject, Why } from '#src/consular/catalogue/index.ts'
import type { ActionView } from '#src/consular/decisions/index.ts'
import type { CaseKey, CaseState } from '#src/consular/history/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'

export type ClockView =
  | {
      readonly known: true
      readonly dueOn: PlainDate
      readonly daysLeft: number
      readonly unit: string
      readonly count: number
      readonly used: number
      readonly stopped: boolean
      /** The day on which counting ended: that of the decision, or of the withdrawal. */
      readonly endedOn?: PlainDate
      readonly why: Why
    }
  | {
      readonly known: false
      readonly because: 'no-limit' | 'not-begun'
      readonly endedOn?: PlainDate
      readonly why: Why
    }

/** How the clock of a line in the queue stands; one that runs has the length of its term, where that is one number of days. */
export type RowClock = {
  readonly runs: 'running' | 'stopped' | 'not-begun' | 'ended' | 'no-limit'
  readonly count?: number
  /** Of which days a running one counts. */
  readonly unit?: 'working-days' | 'calendar-days'
}

/** An answer, or that there is one which this reader may not see, or that it was erased. */
export type AnswerView = {
  readonly subject: Subject
  readonly question: string
  readonly class: string
  readonly kind: Question['kind']
  readonly version: number
} & (
  | {
      readonly shown: true
      readonly value: unknown
      readonly chosen?: readonly Said[]
      /** Another answer was given before; those beside it may be as they were. */
      readonly corrected?: true
    }
  | { readonly shown: false; readonly because: 'not-cleared' | 'erased' }
)

export type EvidenceView = {
  readonly evidence: string
  readonly subject: Subject
  readonly by: 'sighted' | 'uploaded' | 'register'
  readonly required: boolean
  readonly stands: 'missing' | 'requested' | 'received' | 'sighted' | 'accepted' | 'rejected'
  readonly file?: {
    readonly id: string
    readonly state: 'pending' | 'clean' | 'infected' | 'refused' | 'error'
    readonly type: string
    readonly bytes: number
  }
  /** Something was handed in that this reader may not open. */
  readonly withheld?: true
  readonly reason?: string
}

/** Who acts for whom, on which basis, from when until when. */
export type MandateView = {
  readonly mandate: string
  readonly kind: string
  readonly from: PlainDate
  readonly until: PlainDate | null
  readonly principal?: string
  readonly representative?: string
}

export type TimeLineEntry = {
  readonly sequence: number
  readonly kind: string
  readonly occurredOn: PlainDate
  readonly recordedAt: string
  /** An officer's name for officers; only "the post" for the applicant. */
  readonly by: {
    readonly side: 'post' | 'applicant' | 'representative' | 'co-signer' | 'authority' | 'system'
    readonly name?: string
  }
  /** The mandate under which it was done for the applicant. */
  readonly under?: MandateView
  readonly said: Said
  /** Whose document it is about. */
  readonly subject?: Subject
  /** Opened free text this reader may read: a message, a reason, a note. */
  readonly words?: string
  /** It was recorded wrongly and struck out since. */
  readonly struck?: true
}

export type CaseFile = {
  readonly key: CaseKey
  readonly reference: string
  readonly service: { readonly id: string; readonly version: string; readonly digest: string; readonly said: Said }
  readonly person: { readonly name: string; readonly latin?: string; readonly linked: boolean }
  readonly step: {
    readonly id: string
    readonly said: Said
    readonly holder: Holder
    readonly final?: NonNullable<Service['steps'][number]['final']>
  }
  readonly sequence: number
  readonly handlingPost: string
  readonly lodgingPost: string
  readonly channel: 'portal' | 'window'
  readonly language: string
  readonly lodgedOn: PlainDate
  readonly assignedTo: { readonly id: string; readonly name: string } | null
  readonly clock: ClockView
  readonly fee:
    | { readonly known: true; readonly amount: string; readonly currency: string; readonly why: Why }
    | { readonly known: false; readonly why: Why }
  readonly findings: readonly {
    readonly id: string
    readonly said: Said
    readonly weight: 'fine' | 'look' | 'stop'
    readonly why: Why
    /** Another case that the finding speaks of and that this reader may open. */
    readonly reference?: string
    /** The entry of a register that the case may be about: whose in that case, where and when it was made, of which kind; sure where a number agrees. */
    readonly entry?: {
      readonly subject: Subject
      readonly isSure: boolean
      readonly post: Said
      readonly kind?: Said
      readonly enteredOn?: PlainDate
    }
  }[]
  readonly sections: readonly {
    readonly id: string
    readonly subject: Subject
    readonly said: Said
    readonly answers: readonly (AnswerView & { readonly said: Said })[]
  }[]
  readonly evidence: readonly (EvidenceView & { readonly said: Said })[]
  readonly coSigners: readonly {
    readonly signer: Subject
    readonly stands: 'requested' | 'signed' | 'declined' | 'voided'
  }[]
  /** People of the case known to the registry, and the mandates that the case names; for officers only. */
  readonly people: readonly { readonly subject: Subject; readonly person: string }[]
  readonly mandates: CaseState['mandates']
  /** The mandate under which a representative lodged it, and the one under which this reader reads it. */
  readonly lodgedUnder?: MandateView
  readonly readUnder?: MandateView
  readonly referrals: readonly (CaseState['referrals'][number] & {
    readonly said: Said
    readonly silentSince?: PlainDate
  })[]
  readonly documents: readonly {
    readonly document: string
    readonly number: string
    readonly said: Said
    readonly issuedOn: PlainDate
    readonly validUntil: PlainDate | null
    readonly revoked: boolean
    /** It ended with the entry in the register that it tells of. */
    readonly endedOn?: PlainDate
  }[]
  /** Money taken; what was entered wrongly stays, with the day on which it was struck out. */
  readonly payments: readonly {
    readonly amount: string
    readonly currency: string
    readonly receipt: string
    readonly on: PlainDate
    readonly reversedOn?: PlainDate
  }[]
  readonly refusal?: {
    readonly ground: string
    readonly said: Said
    readonly reason?: string
    readonly why: Why
    readonly appealUntil?: PlainDate
  }
  readonly timeLine: readonly TimeLineEntry[]
  readonly actions: readonly ActionView[]
}

export type QueueRow = {
  readonly key: CaseKey
  readonly reference: string
  readonly service: string
  readonly person: string
  readonly step: string
  readonly holder: Holder
  readonly final?: NonNullable<Service['steps'][number]['final']>
  readonly handlingPost: string
  readonly assignedTo: { readonly id: string; readonly name: string } | null
  readonly lodgedOn: PlainDate
  readonly dueOn: PlainDate | null
  readonly daysLeft: number | null
  readonly clock: RowClock
  readonly flags: readonly (
    | 'overdue'
    | 'stopped'
    | 'unassigned'
    | 'message-waiting'
    | 'referral-silent'
    | 'signature-declined'
    | 'evidence-new'
  )[]
  readonly sequence: number
  /** By which numbers of papers the search found it. */
  readonly found?: readonly Said[]
}

export type QueueFilter = {
  readonly post?: string
  readonly service?: string
  readonly step?: string
  readonly holder?: Holder
  readonly open?: boolean
  readonly assignedTo?: string | 'nobody'
  readonly overdue?: boolean
  /** Start of any part of the name, in any script. */
  readonly name?: string
  /** A reference and a number find their cases wherever and however they stand: no other filter holds beside them. */
  readonly reference?: string
  /** The number of a paper, as it was typed. */
  readonly identifier?: string
  readonly order?: 'due' | 'lodged' | 'newest'
  readonly after?: string
  readonly limit?: number
}

/** `total` is counted up to a cap: `{ count: 200, more: true }` means "more than 200". */
export type QueuePage = {
  readonly rows: readonly QueueRow[]
  readonly next: string | null
  readonly total: { readonly count: number; readonly more: boolean }
}
