// SPDX-License-Identifier: Apache-2.0
// What a decision is given and what it gives back. Pure: the day, the rules and the rights come as arguments.
import type { Answers, Provision, Said, Service } from '#src/consular/catalogue/index.ts'
import type { AnswerChecks } from '#src/consular/forms/index.ts'
import type { CaseEventDraft, FactDraft } from '#src/consular/history/index.ts'
import type { Asker } from '#src/consular/permissions/index.ts'
import type { PlainDate, WorkingCalendar } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'

type Context = {
  /** The day at the post. */
  readonly today: PlainDate
  readonly asker: Asker
  /** Checks that the world or the state defines: identifiers by scheme, countries, regions. */
  readonly checks: AnswerChecks
  /** Whether this post's district covers the applicant, as far as it is known; without it, it is not known. */
  readonly districtOf?: (
    post: string,
    service: string,
    answers: Answers,
    on: PlainDate,
  ) => 'inside' | 'outside' | 'not-known'
  /** Whether a post exists, is open on a day, and its kind may render this service there. */
  readonly postMayServe: (post: string, service: string, on: PlainDate) => boolean
}

export type LodgingContext = Context & {
  /** The version in force on the day of lodging, with the digest that the case is pinned to. */
  readonly service: Service
  readonly digest: string
  /** The older version whose questions were answered, if it is still known: the refusal then says what changed. */
  readonly answered?: Service
}

export type DecisionContext = Context & {
  /** The version that the case is pinned to. */
  readonly service: Service
  /** Opened answers of the case. */
  readonly answers: Answers
  /** Working calendar of the handling post. */
  readonly calendar: WorkingCalendar
  /** The action of this service that takes a person out of a register. */
  readonly leaves?: string
  /** The number drawn for the document that this command issues, when `numberNeeded` names one. */
  readonly nextNumber?: string
  /** The officer whom an assignment names, once for each position held today at the handling post; none holds no position there. */
  readonly assignee?: readonly Asker[]
}

/**
 * A refusal is a value: a stable code, the ground in law if there is one, and the key of a text in every language.
 * `details` name fields or values that the text needs; never a person's data.
 */
export type Refusal = Said & {
  readonly code: string
  /** Which answers are wrong: `subject/question` → text key, for the form. */
  readonly fields?: Readonly<Record<string, Said>>
  readonly ground?: string
  readonly provision?: Provision
}

/**
 * Events in order, all of the same day; the first is the cause of the others. Facts to seal first, each named by one
 * FactRef in the events, whose commitment is still empty (`fillCommitments` of consular/history fills it).
 */
export type Decision = {
  readonly occurredOn: PlainDate
  readonly events: readonly CaseEventDraft[]
  readonly facts: readonly FactDraft[]
}

export type Decided = Outcome<Decision, Refusal>
