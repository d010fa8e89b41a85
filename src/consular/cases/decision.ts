// SPDX-License-Identifier: Apache-2.0
// What `decide` is given and what it gives back. Pure: the day, the rules and the rights come as arguments.
import type { PlainDate, WorkingCalendar } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import type { Provision, Service } from '#src/consular/catalogue/index.ts'
import type { Answers } from './command.ts'
import type { CaseEventDraft, FactDraft } from './event.ts'

/** The person who asks, with the rights they hold at the case's post; empty roles may do nothing. */
export type Asker = {
  readonly id: string
  /** Roles at the handling post: officer roles, or `applicant` / `co-signer` for whoever proved to be that. */
  readonly roles: readonly string[]
  /** For a co-signer: which subject of the case they are. */
  readonly subject?: string
}

export type DecisionContext = {
  readonly today: PlainDate
  readonly asker: Asker
  /** The version that the case is pinned to; for `lodge`, the version in force. */
  readonly service: Service
  /** Opened answers of the case; `{}` when lodging. */
  readonly answers: Answers
  /** Working calendar of the handling post. */
  readonly calendar: WorkingCalendar
  /** Whether a post exists, is open, and its kind may do consular work. */
  readonly maySee: (post: string) => boolean
  readonly postMayServe: (post: string, service: string) => boolean
  /** Draws the next document number; called only after all checks passed. */
  readonly nextNumber?: string
}

/**
 * A refusal is a value: a stable code, the ground in law if there is one, and the key of a text in every language.
 * `details` name fields or values that the text needs; never a person's data.
 */
export type Refusal = {
  readonly code: string
  readonly text: string
  readonly details?: Readonly<Record<string, string | number>>
  /** Which answers are wrong: `subject/question` → text key, for the form. */
  readonly fields?: Readonly<Record<string, { readonly text: string; readonly details?: Readonly<Record<string, string | number>> }>>
  readonly ground?: string
  readonly provision?: Provision
}

/** Events in order; facts to seal first, each named by one FactRef in the events (commitment still empty). */
export type Decision = { readonly events: readonly CaseEventDraft[]; readonly facts: readonly FactDraft[] }

export type Decided = Outcome<Decision, Refusal>
