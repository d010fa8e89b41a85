// SPDX-License-Identifier: Apache-2.0
// What may be asked of a case. Every command carries an id: repeated, it changes nothing and gives the same answer.
import type { Answers, Subject } from '#src/consular/catalogue/index.ts'
import type { CaseKey, Piece } from '#src/consular/history/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'

type Command = {
  readonly commandId: string
  /** The day on which it happened, if not today: a paper day is entered afterwards. */
  readonly occurredOn?: PlainDate
}

export type LodgeCommand = Command & {
  readonly service: string
  /** The version whose questions were answered; a newer one is refused with the list of what changed. */
  readonly serviceVersion: string
  readonly post: string
  readonly channel: 'portal' | 'window'
  readonly language: string
  readonly answers: Answers
  /** The mandate under which a representative lodges it: on the portal their own, at the window one that is recorded. */
  readonly mandate?: string
  /** Files received before lodging, by evidence and subject. */
  readonly files: readonly { readonly evidence: string; readonly subject: Subject; readonly file: string }[]
}

export type CaseCommand = Command &
  CaseKey & {
    /** Last sequence that the actor saw; a case that has moved on since is refused as `case-has-moved-on`. Signatures need it. */
    readonly expectedSequence?: number
  } & (
    | {
        /** One of the actions of the case's step, by the service's own id. */
        readonly do: 'act'
        readonly action: string
        readonly ground?: string
        readonly reason?: string
        /** What is asked for, by `request-evidence`; without a subject, of the applicant. */
        readonly evidence?: readonly (string | Piece)[]
        readonly ourNumber?: string
        /** The day on which an appeal or a withdrawal came on paper, for the officer who records it. */
        readonly receivedOn?: PlainDate
        /** The entry of a register that this takes a person out of; `not-kept-here` says that it was made before this register. */
        readonly entry?: { readonly reference: string; readonly subject: Subject } | 'not-kept-here'
      }
    | { readonly do: 'correct-answers'; readonly answers: Answers }
    | { readonly do: 'provide-evidence'; readonly evidence: string; readonly subject: Subject; readonly file: string }
    | { readonly do: 'sight-evidence' | 'accept-evidence'; readonly evidence: string; readonly subject: Subject }
    | { readonly do: 'reject-evidence'; readonly evidence: string; readonly subject: Subject; readonly reason: string }
    | { readonly do: 'co-sign' | 'decline-co-signature'; readonly signer: Subject }
    | { readonly do: 'record-reply'; readonly referral: string; readonly theirNumber: string; readonly reply: string }
    | { readonly do: 'remind-authority'; readonly referral: string }
    /** Money taken against a receipt, whose number is the post's own; `basis` names the tariff where no fee is known. */
    | {
        readonly do: 'record-payment'
        readonly amount: string
        readonly currency: string
        readonly receipt: string
        readonly basis?: string
      }
    /** A payment entered wrongly is struck out; the right one is recorded anew, against a receipt of its own. */
    | { readonly do: 'reverse-payment'; readonly receipt: string; readonly reason: string }
    | { readonly do: 'revoke-document'; readonly documentNumber: string; readonly reason: string }
    | { readonly do: 'assign'; readonly officer: string | null }
    | { readonly do: 'transfer'; readonly handlingPost: string; readonly reason: string }
    | { readonly do: 'add-note'; readonly note: string }
    | { readonly do: 'send-message'; readonly text: string }
    | { readonly do: 'link-person'; readonly subject: Subject; readonly person: string }
    | {
        readonly do: 'record-mandate'
        readonly mandate: string
        readonly subject: Subject
        readonly until: PlainDate | null
      }
    | {
        readonly do: 'erase-facts'
        readonly subjects: readonly Subject[]
        readonly ground: string
        readonly basis?: string | undefined
      }
  )
