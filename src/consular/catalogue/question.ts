// SPDX-License-Identifier: Apache-2.0
import type { Condition } from './condition.ts'

/** Who may read an answer: a class is granted to roles in the permissions table, never to a person. */
export type ReadingClass = 'ordinary' | 'contact' | 'identity' | 'family' | 'health' | 'protection'

/** What an answer looks like. The form, the check on the server and the review page all follow from it. */
export type QuestionKind =
  | { readonly kind: 'text'; readonly maxLength?: number }
  | { readonly kind: 'long-text'; readonly maxLength?: number }
  /** Parts of a name as `standards/names` keeps them; answered with a `PersonName`. */
  | { readonly kind: 'name' }
  | { readonly kind: 'date'; readonly past?: boolean; readonly future?: boolean }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'choices'; readonly options: readonly string[] }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'whole-number'; readonly min?: number; readonly max?: number }
  /** ISO 3166-1 alpha-2. */
  | { readonly kind: 'country' }
  /** A region id of `consular/posts` in the country that another question answers. */
  | { readonly kind: 'region'; readonly countryFrom: string }
  | { readonly kind: 'email' }
  | { readonly kind: 'phone' }
  /** A number with a scheme of `standards/identifiers`, kept under a blind index as well. */
  | { readonly kind: 'identifier'; readonly scheme: string }

/** Matters that bind a service as soon as it asks about them: see what a post never does. */
export type Matter = 'immigration-status' | 'asylum' | 'adoption' | 'objection-to-contact'

export type Question = QuestionKind & {
  readonly id: string
  /** `objection-to-contact` is asked as yes or no: while it is yes, nobody visits. */
  readonly about?: Matter
  readonly class: ReadingClass
  readonly required: boolean
  /** Asked only while this holds; an answer to a question that is not asked is dropped by the server. */
  readonly when?: Condition
}

/** One page of the form: one theme. `repeats: 'per-member'` asks it for each member of a group after the applicant. */
export type Section = {
  readonly id: string
  readonly questions: readonly Question[]
  readonly repeats?: 'per-member'
  readonly when?: Condition
}
