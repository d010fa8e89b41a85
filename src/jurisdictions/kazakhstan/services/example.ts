// SPDX-License-Identifier: Apache-2.0
// A worked example of a service, as data: who asks for what, what is done, and what comes of it. Tests walk each through the
// engine's decisions and lodge it through the whole engine.
import type { Answers } from '#src/consular/catalogue/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'

/** What somebody did after the case was lodged, in the words of commands. */
type Deed =
  | {
      readonly do: 'act'
      readonly action: string
      readonly ground?: string
      readonly reason?: string
      readonly evidence?: readonly string[]
      /** The entry of a register that is ended was not made here. */
      readonly entry?: 'not-kept-here'
    }
  | { readonly do: 'sight-evidence'; readonly evidence: string; readonly subject: string }
  | { readonly do: 'co-sign'; readonly signer: string }

export type WorkedExample = {
  readonly id: string
  readonly service: string
  readonly post: string
  readonly channel: 'portal' | 'window'
  readonly language: string
  readonly lodgedOn: PlainDate
  readonly answers: Answers
  /** In order; `by` is the role that acts. */
  readonly walk: readonly (Deed & { readonly on: PlainDate; readonly by: string })[]
  readonly outcome: {
    /** Every step of the case, in order. */
    readonly steps: readonly string[]
    /** Evidence that the answers make necessary, `subject/evidence`. */
    readonly evidence: readonly string[]
    readonly document?: string
    readonly fee: 'not-known'
  }
}

/** An officer sees the original. */
export const sight = (on: string, evidence: string, subject = 'applicant') =>
  ({ on: plainDate(on), by: 'officer', do: 'sight-evidence', evidence, subject }) as const
