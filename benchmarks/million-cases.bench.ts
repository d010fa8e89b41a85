// SPDX-License-Identifier: Apache-2.0
// A million cases, a hundred thousand of them at one post: each filter of its queue through the API by eight clients, beside ten thousand
// cases; the rebuild of the projections; the verification of the whole log.
import { kazakhstan, openElshi } from '#src/apps/compose/index.ts'
import { rebuildProjections, sealHeads, verifyLog } from '#src/consular/cases/index.ts'
import { createLog } from '#src/platform/logging/index.ts'
import { noProgress } from '#src/platform/progress/index.ts'
import { readSettings } from '#src/platform/settings/index.ts'
import { openSigner } from '#src/platform/signing/index.ts'
import type { Benchmark, Figure } from './figure.ts'
import { measureLoad } from './load.ts'
import type { Loader } from './load-cases.ts'
import { openLoader } from './load-cases.ts'
import { withMorePosts } from './more-posts.ts'
import type { Served } from './served.ts'
import { withHome, withServerIn } from './served.ts'

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
  ['a rare combination', { step: 'awaiting-evidence', holder: 'post' }],
  ['a family name', { name: 'ахмет' }],
  ['two words', { name: 'ким виктор' }],
  ['a name in Latin and open', { name: 'serik', open: true }],
  ['two letters', { name: 'ал' }],
  ['a name of nobody', { name: 'zzyzx' }],
]

export const benchmark: Benchmark = {
  name: `${many.total.toLocaleString('en')} cases`,
  run: () =>
    withHome(async (home) => {
      const figures: Figure[] = []
      let loader: Loader | undefined
      const fill = async ({ total, atBusan }: typeof few) =>
        await visit(home, async ({ elshi, host }) => {
          loader ??= await openLoader(elshi, host)
          const { seconds: loading } = await loader.load(total, atBusan)
          figures.push({
            what: `loading ${total.toLocaleString('en')} cases with valid chains by COPY`,
            value: loading,
            unit: 's',
          })
          const places = { ...elshi.engine, db: elshi.database, masterKeyFile: elshi.settings.masterKeyFile }
          const rebuild = async (names: 'carry' | 'anew') => {
            const began = performance.now()
            const { cases } = await rebuildProjections(places, noProgress, { names })
            return cases / ((performance.now() - began) / 1000)
          }
          // What was loaded has no search keys yet: the first rebuild opens every name.
          return { anew: await rebuild('anew'), carried: await rebuild('carry') }
        })
      await fill(few)
      const beside = await withServerIn(home, measureQueue)
      const rebuilt = await fill(many)
      figures.push(
        { what: 'rebuild of the projections', value: rebuilt.carried, unit: 'cases/s', limit: { atLeast: 20_000 } },
        { what: 'rebuild, every name opened anew', value: rebuilt.anew, unit: 'cases/s' },
      )
      const queue = await withServerIn(home, measureQueue)
      for (const [what, p99] of queue) {
        const small = beside.get(what) ?? Number.NaN
        figures.push({ what: `queue, ${what}: p99`, value: p99, unit: 'ms', limit: { atMost: 50 } })
        figures.push({
          what: `queue, ${what}: times its p99 at 10,000`,
          value: p99 / small,
          unit: '×',
          limit: { atMost: 2 },
        })
      }
      figures.push(...(await visit(home, verify)))
      return figures
    }),
}

type Visit = { readonly elshi: Awaited<ReturnType<typeof openElshi>>; readonly host: string }

async function visit<T>(home: string, work: (visit: Visit) => Promise<T>): Promise<T> {
  const settings = readSettings({ ELSHI_HOME: home, ELSHI_LOG_LEVEL: 'error' })
  const state = withMorePosts(kazakhstan(), 100)
  const elshi = await openElshi(settings, {
    log: createLog(settings),
    home: state,
    demonstration: true,
    supervise: false,
  })
  try {
    const host = String((elshi.database.owner as { host?: string } | undefined)?.host)
    return await work({ elshi, host })
  } finally {
    await elshi.stop()
  }
}

/** The 99th percentile of each question, in milliseconds. */
async function measureQueue({ port, officers }: Served): Promise<ReadonlyMap<string, number>> {
  const busan = officers.filter(({ post }) => post === 'BUS')
  const times = new Map<string, number>()
  for (const [what, filter] of questions) {
    const body = JSON.stringify(filter)
    const next = (client: number) => {
      const { cookie = '', csrf = '' } = busan[client % busan.length] ?? {}
      const headers = { cookie, origin: `http://localhost:${port}`, 'x-elshi-csrf': csrf }
      return { method: 'POST', path: '/api/queue', headers, body } as const
    }
    times.set(what, (await measureLoad({ port, connections: clients, seconds, expect: 200, next })).p99)
  }
  return times
}

async function verify({ elshi }: Visit): Promise<readonly Figure[]> {
  const { settings, engine } = elshi
  const places = {
    db: engine.db,
    clock: engine.clock,
    signer: await openSigner(settings),
    headsFolder: settings.headsFolder,
  }
  const sealing = performance.now()
  const { sealed } = await sealHeads(places)
  const sealedIn = (performance.now() - sealing) / 1000
  const began = performance.now()
  const verdict = await verifyLog(places, noProgress)
  const perSecond = verdict.events / ((performance.now() - began) / 1000)
  if (!verdict.sound) throw new Error(`The loaded log is not sound: ${JSON.stringify(verdict.cases.slice(0, 3))}`)
  return [
    { what: `sealing ${sealed.toLocaleString('en')} heads`, value: sealedIn, unit: 's' },
    {
      what: `verification of ${verdict.events.toLocaleString('en')} events`,
      value: perSecond,
      unit: 'events/s',
      limit: { atLeast: 200_000 },
    },
  ]
}
