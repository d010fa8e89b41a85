// SPDX-License-Identifier: Apache-2.0
import { prepareCases } from '#src/consular/cases/index.ts'
import { buildCatalogue } from '#src/consular/catalogue/index.ts'
import { whatAPostNeverDoes } from '#src/consular/permissions/index.ts'
import { checkNetwork, isHolidayPublished } from '#src/consular/posts/index.ts'
import { openReadLog } from '#src/platform/audit/index.ts'
import type { Clock } from '#src/platform/clock/index.ts'
import { systemClock } from '#src/platform/clock/index.ts'
import type { RunningDatabase } from '#src/platform/database/index.ts'
import { asActor, isDemonstration, openDatabase, systemActor } from '#src/platform/database/index.ts'
import { openFiles } from '#src/platform/files/index.ts'
import { officers } from '#src/platform/identity/index.ts'
import { openJobs } from '#src/platform/jobs/index.ts'
import type { Log } from '#src/platform/logging/index.ts'
import { createMetrics, poolUse } from '#src/platform/metrics/index.ts'
import { openPrinter } from '#src/platform/printing/index.ts'
import type { Progress } from '#src/platform/progress/index.ts'
import { noProgress } from '#src/platform/progress/index.ts'
import { confirmKeyring, openKeyring } from '#src/platform/sealing/index.ts'
import type { Settings } from '#src/platform/settings/index.ts'
import { loadTexts } from '#src/platform/texts/index.ts'
import { takeDefinitions } from './between-states.ts'
import type { DemoProgress, Elshi } from './elshi.ts'
import type { HomeState } from './home-state.ts'
import { postBookOf, postNames, programTextFolders } from './home-state.ts'
import { queues } from './queues.ts'
import { rememberNames } from './remember-names.ts'
import type { SystemState } from './system-state.ts'
import { systemState } from './system-state.ts'

export type Opening = {
  readonly log: Log
  readonly home: HomeState
  /** Wanted as a demonstration: a new database is marked so at birth, and any other is refused. */
  readonly demonstration?: boolean
  readonly clock?: Clock
  /** A database that is open, or is being opened while the program loads; otherwise the installation's own is opened. */
  readonly database?: RunningDatabase | Promise<RunningDatabase>
  /** False for a program that serves pages and leaves the work to others. */
  readonly supervise?: boolean
  /** Shows what takes long before pages are given: folding anew what an earlier version of the program folded otherwise. */
  readonly progress?: Progress
}

/** Where mails send their readers. A demonstration stays on this machine, so it knows its address without being told. */
function originFor({ publicOrigin, port }: Settings, demonstration: boolean): string | undefined {
  if (publicOrigin !== undefined || !demonstration || port === 0) return publicOrigin
  return `http://localhost:${port}`
}

/** Opens everything an installation runs on, each thing after what it needs. */
export async function openElshi(settings: Settings, opening: Opening): Promise<Elshi> {
  const { log, home, clock = systemClock, demonstration = false } = opening
  const closers: (() => Promise<unknown>)[] = []
  const stop = async () => {
    for (const close of closers.splice(0).reverse()) await close()
  }
  const opened = openOwnDatabase(settings, opening).then((open) => {
    closers.push(() => open.stop())
    return open
  })
  try {
    // Reading keys and texts goes on while the database server starts.
    const [db, keyring, texts] = await Promise.all([
      opened,
      openKeyring(settings),
      Promise.resolve().then(() => loadTexts([...programTextFolders(), ...home.textFolders], postNames(home))),
    ])
    const born = await isDemonstration(db)
    if (demonstration && !born) throw new Error(notADemonstration(settings))
    await asActor(db, systemActor, (tx) => confirmKeyring(tx, keyring, settings.masterKeyFile))
    refuseFaultyPosts(home)
    const posts = postBookOf(home)
    const { older } = await prepareCases(db, { services: home.services, posts: posts.ids })
    const catalogue = buildCatalogue(home.services, { texts, languages: home.languages, older })
    const metrics = createMetrics()
    metrics.watch(poolUse({ app: db.app, disposal: db.disposal }))
    const readLog = openReadLog(db, {
      keyring,
      clock,
      onAlarm: () => log.warn('somebody read many records in one hour'),
    })
    closers.push(() => readLog.close())
    const supervise = opening.supervise ?? true
    const jobs = openJobs(db, { log, queues, supervise, onGivenUp: () => metrics.count('jobs_failed') })
    closers.push(() => jobs.stop())
    const files = openFiles({ db, keyring, settings, log, clock, metrics })
    const printer = openPrinter()
    closers.push(() => printer.close())
    const identity = { db, keyring, clock, everyPost: posts.ids }
    const officerNames = rememberNames((ids) => officers.officerNames(identity, ids))
    const staff = {
      at: (post: string) => officers.listColleagues(identity, post),
      actorsOf: (officer: string) => officers.actorsOf(identity, officer),
    }
    const announcing = { jobs, texts, origin: originFor(settings, born) }
    const engine = {
      db,
      keyring,
      readLog,
      clock,
      catalogue,
      posts,
      checks: home.checks,
      ...(home.registers && { registers: home.registers }),
      files,
      staff,
      officerNames,
      announcing,
    }
    const journal = { db, clock }
    await takeDefinitions(journal, home.between, opening.progress ?? noProgress)
    const watched = { db, jobs, settings, demonstration: born, clock }
    let progress: DemoProgress | undefined
    return {
      settings,
      demonstration: born,
      languages: home.languages,
      database: db,
      engine,
      journal,
      between: home.between,
      files,
      identity,
      network: home.network,
      isHolidayPublished: (post, day) => isHolidayPublished(post, day, home.holidays, home.hostHolidays),
      placeIn: home.placeIn ?? (() => undefined),
      bases: home.bases ?? {},
      never: whatAPostNeverDoes(home.never),
      texts,
      printer,
      jobs,
      metrics,
      log,
      state: oncePerSecond(() => systemState(watched)),
      demoProgress: () => progress,
      reportDemoProgress: (next) => {
        progress = next
      },
      stop,
    }
  } catch (error) {
    await opened.catch(() => undefined)
    await stop().catch(() => undefined)
    throw error
  }
}

async function openOwnDatabase(
  settings: Settings,
  { database, log, demonstration }: Opening,
): Promise<RunningDatabase> {
  return database ?? openDatabase(settings, { log, demonstration: demonstration ?? false })
}

/** What to say when somebody wants a demonstration on top of real work. */
export function notADemonstration({ home, databaseUrl }: Settings): string {
  const place = databaseUrl === undefined ? home : 'ELSHI_DATABASE_URL'
  return `The database in ${place} is no demonstration, so invented cases never enter it: start without --demo, or set ELSHI_HOME to another folder for the demonstration.`
}

function refuseFaultyPosts({ network, languages }: HomeState): void {
  const faults = checkNetwork(network, languages)
  if (faults.length > 0)
    throw new Error(`The network of posts has ${faults.length} faults; correct its definitions:\n${faults.join('\n')}`)
}

/** Watchers may ask as often as they like: the parts are asked once a second. */
function oncePerSecond(ask: () => Promise<SystemState>): () => Promise<SystemState> {
  let asked: { readonly at: number; readonly answer: Promise<SystemState> } | undefined
  return () => {
    const now = Date.now()
    if (!asked || now - asked.at >= 1000) asked = { at: now, answer: ask() }
    return asked.answer
  }
}
