// SPDX-License-Identifier: Apache-2.0
// The program put together: what every way in is given. Nothing below knows who uses it.
import type { Engine } from '#src/consular/cases/index.ts'
import type { Journal } from '#src/consular/journal/index.ts'
import type { Principle } from '#src/consular/permissions/index.ts'
import type { Network, Post } from '#src/consular/posts/index.ts'
import type { RunningDatabase } from '#src/platform/database/index.ts'
import type { FileStore } from '#src/platform/files/index.ts'
import type { IdentityPlaces } from '#src/platform/identity/index.ts'
import type { Jobs } from '#src/platform/jobs/index.ts'
import type { Log } from '#src/platform/logging/index.ts'
import type { Metrics } from '#src/platform/metrics/index.ts'
import type { Printer } from '#src/platform/printing/index.ts'
import type { Settings } from '#src/platform/settings/index.ts'
import type { Texts } from '#src/platform/texts/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { BetweenStates } from './between-states.ts'
import type { Bases, HomeState } from './home-state.ts'
import type { SystemState } from './system-state.ts'

/** How far the invented cases of a demonstration have been made. */
export type DemoProgress = { readonly done: number; readonly of: number }

export type Elshi = {
  readonly settings: Settings
  /** Whether the database was born as a demonstration: then accounts may be played, and mail stays here. */
  readonly demonstration: boolean
  /** The languages of the home state, the first of them for whoever asks for none. */
  readonly languages: readonly string[]
  readonly database: RunningDatabase
  readonly engine: Engine
  /** What happens between states. */
  readonly journal: Journal
  /** The home state’s code, with whom it has dealings, and on what statements rest. */
  readonly between: Pick<BetweenStates, 'home' | 'partners' | 'ministries' | 'partnerPosts' | 'sources' | 'stories'>
  readonly files: FileStore
  readonly identity: IdentityPlaces
  readonly network: Network
  /** Where an applicant lives, read from the answers of any service. */
  readonly placeIn: NonNullable<HomeState['placeIn']>
  /** Whether a published list names this holiday of the post; otherwise the day is reckoned. */
  isHolidayPublished(post: Post, day: PlainDate): boolean
  /** By service, the provisions that carry the lines of its page. */
  readonly bases: Bases
  /** What a post never does, each with its provision or that none is recorded. */
  readonly never: readonly Principle[]
  readonly texts: Texts
  readonly printer: Printer
  readonly jobs: Jobs
  readonly metrics: Metrics
  readonly log: Log
  /** What works now and what does not, each with the key of a sentence: for `/readyz` and for the pages. */
  state(): Promise<SystemState>
  /** While the invented cases are being made; undefined before, after, and outside a demonstration. */
  demoProgress(): DemoProgress | undefined
  reportDemoProgress(progress: DemoProgress | undefined): void
  /** Lets running work end, then closes everything in the reverse order of opening. */
  stop(): Promise<void>
}
