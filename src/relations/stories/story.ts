// SPDX-License-Identifier: Apache-2.0
import type { ReportingRule } from '#src/law/reporting/index.ts'
import type { Words } from '../telling/index.ts'

/**
 * A public item about dealings between states, told by its facts, with what has become of them and a path to follow in a demonstration.
 * What is sourced and what is invented are marked one by one and never share a total.
 */
export type Story = {
  readonly id: string
  /** The partner whose file it belongs to. */
  readonly partner: string
  readonly title: Words
  /** The public item itself, by its id among the sources. */
  readonly source: string
  readonly facts: readonly Telling[]
  readonly since: readonly Telling[]
  readonly path: readonly PathStep[]
  /** What the story shows on a page of its own. */
  readonly exhibit?: Exhibit
}

/** One statement, and what it rests on. */
export type Telling = { readonly words: Words; readonly sources: readonly string[] }

/** A step of the path: what is seen there, whether it is sourced, invented, or part of a service that is not there yet. */
export type PathStep = {
  readonly words: Words
  readonly mark: 'sourced' | 'invented' | 'later'
  /** The page of the portal, after its language, or of the desk, and the role in which it is seen there, at which post where it is that post’s. */
  readonly at?:
    | { readonly face: 'portal'; readonly path: string }
    | { readonly face: 'desk'; readonly path: string; readonly as: string; readonly post?: string }
}

export type Exhibit = WhatWouldChange | ReportCalendar

/** What an instrument would change for people, beside what holds without it; which of the two holds follows from its records. */
export type WhatWouldChange = {
  readonly kind: 'change'
  readonly title: Words
  readonly lead: Words
  readonly instrument: string
  /** The role in which it is recorded at the desk that the instrument enters into force. */
  readonly as: string
  readonly rows: readonly { readonly of: Words; readonly without: Telling; readonly with: Telling }[]
  /** What the page cannot answer yet. */
  readonly later: Words
}

/** Reports that fall due by a rule, on a family that is invented: told by distances from today, so that the page does not grow old. */
export type ReportCalendar = {
  readonly kind: 'reports'
  readonly title: Words
  readonly lead: Words
  readonly rule: ReportingRule
  readonly ruleTold: readonly Telling[]
  readonly example: {
    readonly words: Words
    readonly monthsInForce: number
    readonly monthsOfAge: number
    /** Of the first reports, how many days after their due day each came; those after them have not come. */
    readonly came: readonly number[]
  }
  readonly later: Words
}
