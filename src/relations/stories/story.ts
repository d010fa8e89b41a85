// SPDX-License-Identifier: Apache-2.0
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
}

/** One statement, and what it rests on. */
export type Telling = { readonly words: Words; readonly sources: readonly string[] }

/** A step of the path: what is seen there, whether it is sourced, invented, or part of a service that is not there yet. */
export type PathStep = {
  readonly words: Words
  readonly mark: 'sourced' | 'invented' | 'later'
  /** The page of the desk, or of the portal after its language, on which the step is seen. */
  readonly at?: { readonly face: 'desk' | 'portal'; readonly path: string }
}
