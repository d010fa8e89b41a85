// SPDX-License-Identifier: Apache-2.0
// Whose installation this is. The composition is the only place that picks a state; nothing else imports one.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { PostBook } from '#src/consular/cases/index.ts'
import type { Answers, Provision, Register, Service } from '#src/consular/catalogue/index.ts'
import type { AnswerChecks } from '#src/consular/forms/index.ts'
import type { NeverDone } from '#src/consular/permissions/index.ts'
import type { Network } from '#src/consular/posts/index.ts'
import { calendarOfPost, coverageOf, getPost, mayServe } from '#src/consular/posts/index.ts'
import type { Names } from '#src/platform/texts/index.ts'
import type { WorkingCalendar } from '#src/standards/calendar/index.ts'
import type { BetweenStates } from './between-states.ts'

/** By service and by line of its page (summary, who, need, next, `evidence.<id>`), the provisions that carry it. */
export type Bases = Readonly<Record<string, Readonly<Partial<Record<string, readonly Provision[]>>>>>

/** A state's definitions, gathered. */
export type HomeState = {
  /** Required languages, the first of them for whoever asks for none. */
  readonly languages: readonly string[]
  readonly network: Network
  readonly holidays: WorkingCalendar
  /** Holidays of receiving states, by country. */
  readonly hostHolidays: Readonly<Record<string, WorkingCalendar>>
  readonly services: readonly Service[]
  /** The registers that posts keep of people, and the services by which one enters and leaves them. */
  readonly registers?: readonly Register[]
  readonly checks: AnswerChecks
  /** Where an applicant lives, read from the answers; without it no case is known to lie in a district. */
  readonly placeIn?: (answers: Answers) => { country: string; region?: string; town?: string } | undefined
  /** By service, the provisions that carry the lines of its page. */
  readonly bases?: Bases
  /** The provisions recorded for what a post never does. */
  readonly never?: Readonly<Partial<Record<NeverDone, Provision>>>
  /** Dealings with other states: whom with, and what is known of them. */
  readonly between: BetweenStates
  /** Folders of texts beyond those of the program. */
  readonly textFolders: readonly string[]
}

const source = join(import.meta.dirname, '../..')

/** Every folder of texts under a folder of the program. Level by level: Node's own recursion takes five times as long. */
export function textFoldersUnder(folder: string): string[] {
  const entries = readdirSync(join(source, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return entries.flatMap(({ name }) =>
    name === 'texts' ? join(source, folder, name) : textFoldersUnder(join(folder, name)),
  )
}

/** The program's own texts; the desk's are built into its pages. */
export function programTextFolders(): string[] {
  return [
    ...textFoldersUnder('platform'),
    ...textFoldersUnder('consular'),
    ...textFoldersUnder('relations'),
    join(source, 'apps/api/texts'),
    join(source, 'apps/portal/texts'),
    join(source, 'apps/printing/texts'),
    join(source, 'apps/wording/texts'),
  ]
}

/** The names of the posts, under the keys by which texts speak of them. */
export function postNames({ network }: HomeState): Names {
  return Object.fromEntries(network.posts.map(({ id, names }) => [`post.name.${id}`, names]))
}

/** The posts as cases need them; calendars are computed once. */
export function postBookOf({ network, holidays, hostHolidays, placeIn }: HomeState): PostBook {
  const calendars = new Map<string, WorkingCalendar>()
  return {
    ids: network.posts.map(({ id }) => id),
    timeZoneOf: (post) => getPost(network, post).timeZone,
    calendarOf: (post) => {
      const known = calendars.get(post) ?? calendarOfPost(getPost(network, post), holidays, hostHolidays)
      calendars.set(post, known)
      return known
    },
    mayServe: (post, service, on) => mayServe(network, post, { service, on }),
    districtOf: (post, service, answers, on) => {
      const place = placeIn?.(answers)
      return place ? coverageOf(network, post, { ...place, service, on }) : 'not-known'
    },
  }
}
