// SPDX-License-Identifier: Apache-2.0
// A consular service as data. The engine runs it and knows no service by name.
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { Condition } from './condition.ts'
import type { ReadingClass, Section } from './question.ts'
import type { Compartment, Role } from './role.ts'

/** Where a rule comes from. `confidence` says how sure the source is; a provision from memory never enters a definition. */
export type Provision = {
  readonly instrument: string
  readonly article?: string
  readonly source: string
  readonly confidence: 'high' | 'medium'
}

/** A value with its provision, or the reason (a text key) why it is not known. Unknown is shown, never guessed. */
export type Sourced<T> =
  | { readonly known: true; readonly value: T; readonly provision: Provision }
  | { readonly known: false; readonly reason: string }

/** Who holds the case in a step: the clock runs while the post holds it and may stop while another does. */
export type Holder = 'post' | 'applicant' | 'co-signer' | 'authority' | 'nobody'

export type Evidence = {
  readonly id: string
  readonly when?: Condition
  readonly required: boolean
  /** Asked of each member of a group as well; without it, of the applicant alone. */
  readonly repeats?: 'per-member'
  /** Who may open what was handed in, as with an answer: `health` for a medical paper. Without it, `identity`. */
  readonly class?: ReadingClass
} & (
  | { readonly by: 'sighted' }
  /** Storing a copy needs a listed ground: paper copies of identity documents may not be collected. */
  | { readonly by: 'uploaded'; readonly ground: Provision }
  | { readonly by: 'register'; readonly register: string }
)

export type TimeLimit = {
  readonly count: number
  readonly unit: 'working-days' | 'calendar-days' | 'months'
  /** The day that starts the clock; the day itself is not counted. */
  readonly startsOn: 'lodging' | 'complete-file'
  readonly stopsWhileHeldBy: readonly Holder[]
  /**
   * Whether a day counts on which the post held the case for a part only (the day of a stop, the day of the return).
   * Absent when the law does not say: then both readings are shown, and the earlier due date leads.
   */
  readonly partialDays?: 'count' | 'do-not-count'
  /** Whether a term of calendar days or months that ends on a day of rest moves on. Absent: both readings are shown. */
  readonly endOnRestDay?: 'moves-on' | 'stays'
  /**
   * What an upheld appeal does to the time limit of the case that it opens again: it begins anew on that day, or it runs
   * on with the days that were left at the refusal. Absent: both readings are shown.
   */
  readonly afterUpheldAppeal?: 'begins-anew' | 'runs-on'
}

/** What doing an action means to the engine. The id and the label are the service's own. */
export type Deed =
  | { readonly does: 'move' }
  | { readonly does: 'request-evidence' }
  /** `basis` allows the case to be told to this authority; without one nothing leaves the post. */
  | {
      readonly does: 'refer'
      readonly authority: string
      readonly basis: Provision
      readonly replyWithin: Sourced<TimeLimit>
    }
  | { readonly does: 'grant' }
  | { readonly does: 'refuse' }
  | { readonly does: 'issue'; readonly document: string }
  | { readonly does: 'appeal' }
  | { readonly does: 'uphold-appeal' }
  | { readonly does: 'dismiss-appeal' }
  | { readonly does: 'withdraw' }
  | { readonly does: 'close' }

export type StepAction = Deed & {
  readonly id: string
  /** Officer roles, or the person on the other side of the window. */
  readonly by: readonly Role[]
  readonly to: string
  /** Grounds to choose from; `refuse`, `close` and `dismiss-appeal` must have at least one. */
  readonly grounds?: readonly string[]
  readonly when?: Condition
  /** Every required piece of evidence must have been accepted or sighted first. */
  readonly needsEvidence?: boolean
  /** Four eyes: not the officer who last did this deed, by whichever action; `lodge` names whoever lodged the case. */
  readonly notBy?: Deed['does'] | 'lodge'
  /** An officer seeks out the person concerned: not done against an express objection. */
  readonly visits?: true
}

export type Step = {
  /** Completes "the case is …": `under-examination`, `awaiting-evidence`, `refused`. */
  readonly id: string
  readonly holder: Holder
  readonly actions: readonly StepAction[]
  /** Entered by itself when what the step waits for is there: all evidence, all signatures, all replies. */
  readonly whenComplete?: string
  /** A final step ends the case; an appeal may still leave it. */
  readonly final?: 'granted' | 'refused' | 'withdrawn' | 'closed'
}

export type Ground = { readonly id: string; readonly provision: Provision; readonly appealable?: Sourced<TimeLimit> }

export type DocumentKind = {
  readonly id: string
  /** Two to four capitals, printed in the number: documents of one code are counted together, so that no number is printed twice. */
  readonly code: string
  /** A travel document is never made to hang on the holder's immigration status. */
  readonly is?: 'travel-document'
  /** Numbers of acts have no gaps: they come from a counter row, not from a sequence. */
  readonly numbering: 'gapless'
  /** Answers printed on the document, by question id. */
  readonly shows: readonly string[]
  readonly valid?: Sourced<{ readonly months: number }>
}

/** Each adult member of the group signs, or one person whom the applicant names. */
export type CoSignature = {
  readonly when?: Condition
  /** Answers of the applicant, by question, that a co-signer is told beside the ordinary ones: who it is that they sign with. */
  readonly tells?: readonly string[]
} & (
  | {
      readonly who: 'each-adult-member'
      /** The question whose date answer gives a member's birth. */
      readonly birthDateFrom: string
      /** Completed years of age on the day of lodging from which a member signs. */
      readonly adultFrom: number
    }
  | { readonly who: 'named-person' }
)

/** JSON-serialisable; stored by digest; a case is pinned to the version it was lodged under. */
export type Service = {
  readonly id: string
  readonly version: string
  /** The first day on which this version may be lodged; it holds until a newer version begins. */
  readonly from: PlainDate
  readonly legalBasis: readonly Provision[]
  /** Citizenship is decided by the state's own authority: a post receives, forwards and hands over. */
  readonly matter?: 'citizenship'
  readonly compartment: Compartment
  readonly channels: readonly ('portal' | 'window')[]
  /** Further people beside the applicant. */
  readonly members: { readonly min: number; readonly max: number }
  readonly coSignature?: CoSignature
  /** The question that names the applicant, shown in queue and search. */
  readonly nameFrom: string
  /** The question for the applicant's day of birth. With the name it is how a second case of one person is noticed. */
  readonly bornFrom?: string
  readonly sections: readonly Section[]
  readonly evidence: readonly Evidence[]
  readonly fee: Sourced<{ readonly amount: string; readonly currency: string }>
  readonly timeLimit: Sourced<TimeLimit>
  readonly firstStep: string
  readonly steps: readonly Step[]
  readonly grounds: readonly Ground[]
  readonly documents: readonly DocumentKind[]
  readonly retention: Sourced<{ readonly recordClass: string; readonly years: number | 'permanent' }>
  /**
   * While a case of this service is open, another of the same person is refused, at whatever post. Without it a second case is
   * pointed out to officers and refused by nobody. Persons are the same who have the same number; a name alone refuses nobody.
   */
  readonly secondOpenCase?: {
    readonly does: 'refuse'
    /** Identifier questions asked of the applicant: one equal answer is enough. */
    readonly sameBy: readonly string[]
    readonly provision: Provision
  }
  /** Which day's rules decide: the day of lodging, of the decision, or of the event in life. */
  readonly governingDay: 'lodging' | 'decision'
}
