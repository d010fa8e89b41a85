// SPDX-License-Identifier: Apache-2.0
// What the engine runs on: handed in by the ways in, so that it names no state, no service and no machine.
import type { Answers, Catalogue, Register } from '#src/consular/catalogue/index.ts'
import type { AnswerChecks } from '#src/consular/forms/index.ts'
import type { ReadLog } from '#src/platform/audit/index.ts'
import type { Clock } from '#src/platform/clock/index.ts'
import type { Actor, Database } from '#src/platform/database/index.ts'
import type { FileStore } from '#src/platform/files/index.ts'
import type { Jobs } from '#src/platform/jobs/index.ts'
import type { Keyring } from '#src/platform/sealing/index.ts'
import type { Texts } from '#src/platform/texts/index.ts'
import type { PlainDate, WorkingCalendar } from '#src/standards/calendar/index.ts'

/** The posts of the installation as cases need them. */
export type PostBook = {
  readonly ids: readonly string[]
  readonly timeZoneOf: (post: string) => string
  readonly calendarOf: (post: string) => WorkingCalendar
  readonly mayServe: (post: string, service: string, on: PlainDate) => boolean
  /** Whether the post's district covers the applicant; without it, no district is known. */
  readonly districtOf?: (
    post: string,
    service: string,
    answers: Answers,
    on: PlainDate,
  ) => 'inside' | 'outside' | 'not-known'
}

/** What it takes to write to applicants. */
export type Announcing = {
  readonly jobs: Jobs
  readonly texts: Texts
  /** Where the pages of cases are, if the installation knows its own address. */
  readonly origin: string | undefined
}

/** Staff as cases need to know them. */
export type Staff = {
  /** Who holds a position at a post today, each with the actors that their positions make. */
  readonly at: (
    post: string,
  ) => Promise<readonly { readonly id: string; readonly name: string; readonly positions: readonly Actor[] }[]>
  /** The actors that an account makes today; none when there is no such officer, or none any more. */
  readonly actorsOf: (officer: string) => Promise<readonly Actor[]>
}

export type Engine = {
  readonly db: Database
  readonly keyring: Keyring
  readonly readLog: ReadLog
  readonly clock: Clock
  readonly catalogue: Catalogue
  readonly posts: PostBook
  readonly checks: AnswerChecks
  /** The registers that posts keep; without any, nobody is entered or taken out. */
  readonly registers?: readonly Register[]
  readonly files: FileStore
  /** Without it nobody is written to. */
  readonly announcing?: Announcing
  readonly staff: Staff
  /** Names of officers by their ids, for readers who are officers; an id that is nobody's is left out. */
  readonly officerNames: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>
}
