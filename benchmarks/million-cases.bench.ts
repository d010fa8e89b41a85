// SPDX-License-Identifier: Apache-2.0
// A million cases, a hundred thousand of them at one post: the rebuild of the projections, the sealing and verification of the whole log,
// and each filter of the queue through the API by eight clients, each question asked in turn of ten thousand cases and of the million.
//
// ELSHI_BENCH_CASES says how many instead of a million. ELSHI_BENCH_HOME names a folder that is kept: what is loaded there already is not
// loaded again.
import { books, kazakhstan, openElshi } from '#src/apps/compose/index.ts'
import { rebuildProjections, sealHeads, verifyLog } from '#src/consular/cases/index.ts'
import { upkeep } from '#src/consular/journal/index.ts'
import { createLog } from '#src/platform/logging/index.ts'
import { noProgress } from '#src/platform/progress/index.ts'
import { readSettings } from '#src/platform/settings/index.ts'
import { openSigner } from '#src/platform/signing/index.ts'
import type { Benchmark, Figure } from './figure.ts'
import { measureLoad } from './load.ts'
import { openLoader, settle } from './load-cases.ts'
import { withMorePosts } from './more-posts.ts'
import type { Served } from './served.ts'
import { folderIn, withHome, withServerIn } from './served.ts'

const few = { total: 10_000, atBusan: 1000 }
const many = { total: Number(process.env.ELSHI_BENCH_CASES ?? 1_000_000), atBusan: 0 }
many.atBusan = many.total / 10
const clients = 8
const seconds = 3

const questions: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['open, soonest due', { open: true, order: 'due' }],
  ['everything, newest', { order: 'newest' }],
  ['ended, oldest', { open: false, order: 'lodged' }],
  ['one service', { open: true, service: 'consular-registration' }],
  ['one step', { step: 'under-examination', order: 'due' }],
  ['held by the applicant', { open: true, holder: 'applicant' }],
  ['one officer’s', { open: true, assignedTo: 'nobody' }],
  ['overdue', { open: true, overdue: true }],
  [
    'service, step and officer',
    { service: 'consular-registration', step: 'refused', assignedTo: 'nobody', order: 'newest' },
  ],
  ['a rare combination', { step: 'accepted', holder: 'post', assignedTo: 'nobody' }],
  ['what cannot be', { step: 'awaiting-evidence', holder: 'post' }],
  ['a family name', { name: 'ахмет' }],
  ['two words', { name: 'ким виктор' }],
  ['a name in Latin and open', { name: 'serik', open: true }],
  ['two letters', { name: 'ал' }],
  ['a name of nobody', { name: 'zzyzx' }],
]

type Tell = (figure: Figure) => void

export const benchmark: Benchmark = {
  name: `${many.total.toLocaleString('en')} cases`,
  run: async (tell) => {
    await inHome(async (home) => {
      const [small, large] = [folderIn(home, 'few'), folderIn(home, 'many')]
      await visit(small, (elshi) => fill(elshi, few, tell))
      await visit(large, async (elshi) => {
        await fill(elshi, many, tell)
        await rebuild(elshi, 'nothing', tell)
        await rebuild(elshi, 'queue', tell)
        // A kept folder may hold lines of things as an earlier version wrote them, which `elshi rebuild` mends as well.
        await upkeep.rebuildThings(elshi.database, books, noProgress)
        await verify(elshi, tell)
      })
      await withServerIn(small, (beside) => withServerIn(large, (served) => measureQueue(beside, served, tell)))
    })
    return []
  },
}

function inHome(work: (home: string) => Promise<void>): Promise<void> {
  const kept = process.env.ELSHI_BENCH_HOME
  return kept === undefined ? withHome(work) : work(kept)
}

type Elshi = Awaited<ReturnType<typeof openElshi>>

async function visit(home: string, work: (elshi: Elshi) => Promise<void>): Promise<void> {
  const settings = readSettings({ ELSHI_HOME: home, ELSHI_LOG_LEVEL: 'error' })
  const state = withMorePosts(kazakhstan(), 100)
  const log = createLog(settings)
  const elshi = await openElshi(settings, { log, home: state, demonstration: true, supervise: false })
  try {
    await work(elshi)
  } finally {
    await elshi.stop()
  }
}

/** Loads what is not there yet. What was loaded has no search keys: the first rebuild opens every name. */
async function fill(elshi: Elshi, { total, atBusan }: typeof few, tell: Tell): Promise<void> {
  const host = String((elshi.database.owner as { host?: string } | undefined)?.host)
  const loader = await openLoader(elshi, host)
  const loading = await loader.load(total, atBusan)
  if (loading === undefined) return
  const what = `loading ${total.toLocaleString('en')} cases with valid chains by COPY`
  tell({ what, value: loading, unit: 's' })
  await rebuild(elshi, 'names', total === many.total ? tell : () => undefined)
  await settle(host)
}

async function rebuild(elshi: Elshi, anew: 'nothing' | 'queue' | 'names', tell: Tell): Promise<void> {
  const places = { ...elshi.engine, db: elshi.database, masterKeyFile: elshi.settings.masterKeyFile }
  const began = performance.now()
  const { cases } = await rebuildProjections(places, noProgress, { anew })
  const value = cases / ((performance.now() - began) / 1000)
  if (anew === 'names') tell({ what: 'rebuild, every name opened anew', value, unit: 'cases/s' })
  else if (anew === 'queue') tell({ what: 'rebuild, every line of the queue written anew', value, unit: 'cases/s' })
  else tell({ what: 'rebuild of the projections', value, unit: 'cases/s', limit: { atLeast: 20_000 } })
}

/** Asks each question of the few and of the many cases, one after the other, and tells the 99th percentiles. */
async function measureQueue(beside: Served, served: Served, tell: Tell): Promise<void> {
  for (const [what, filter] of questions) {
    const small = await askMany(beside, filter)
    const { p99, perSecond } = await askMany(served, filter)
    tell({
      what: `queue, ${what}: p99 (${Math.round(perSecond)} answers/s)`,
      value: p99,
      unit: 'ms',
      limit: { atMost: 50 },
    })
    const times = p99 / small.p99
    tell({ what: `queue, ${what}: times its p99 at 10,000`, value: times, unit: '×', limit: { atMost: 2 } })
  }
}

function askMany({ port, officers }: Served, filter: Readonly<Record<string, unknown>>) {
  const busan = officers.filter(({ post }) => post === 'BUS')
  const body = JSON.stringify(filter)
  const next = (client: number) => {
    const { cookie = '', csrf = '' } = busan[client % busan.length] ?? {}
    const headers = { cookie, origin: `http://localhost:${port}`, 'x-elshi-csrf': csrf }
    return { method: 'POST', path: '/api/queue', headers, body } as const
  }
  return measureLoad({ port, connections: clients, seconds, expect: 200, next })
}

async function verify({ settings, engine }: Elshi, tell: Tell): Promise<void> {
  const signer = await openSigner(settings)
  const places = { db: engine.db, clock: engine.clock, signer, headsFolder: settings.headsFolder }
  const sealing = performance.now()
  const { sealed } = await sealHeads(places)
  const sealedIn = (performance.now() - sealing) / 1000
  tell({ what: `sealing ${sealed.toLocaleString('en')} heads`, value: sealedIn, unit: 's' })
  const began = performance.now()
  const verdict = await verifyLog(places, noProgress, { books })
  const value = verdict.events / ((performance.now() - began) / 1000)
  if (!verdict.sound) throw new Error(`The loaded log is not sound: ${JSON.stringify(verdict.cases.slice(0, 3))}`)
  const what = `verification of ${verdict.events.toLocaleString('en')} events`
  tell({ what, value, unit: 'events/s', limit: { atLeast: 200_000 } })
}
