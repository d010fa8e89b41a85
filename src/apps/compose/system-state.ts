// SPDX-License-Identifier: Apache-2.0
// What works at this moment. Each part is asked by itself and for two seconds at most, so that one lost part hides no other.
import { stat, statfs } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import type { Clock } from '#src/platform/clock/index.ts'
import type { Database } from '#src/platform/database/index.ts'
import { asReader, systemActor } from '#src/platform/database/index.ts'
import { scannerHealth } from '#src/platform/files/index.ts'
import type { Jobs } from '#src/platform/jobs/index.ts'
import { listFailedMail } from '#src/platform/mail/index.ts'
import type { Settings } from '#src/platform/settings/index.ts'

/** A part of the installation; `text` is the key of a sentence about it. */
export type PartState = {
  readonly part: 'database' | 'disk' | 'mail' | 'scanner' | 'jobs'
  readonly ok: boolean
  readonly text: string
}

/** Ready when people can be served: mail and scanner may be away, their work waits. */
export type SystemState = { readonly ready: boolean; readonly parts: readonly PartState[] }

export type Watched = {
  readonly db: Database
  readonly jobs: Pick<Jobs, 'count'>
  readonly settings: Pick<Settings, 'home' | 'smtpUrl' | 'clamavSocket'>
  readonly demonstration: boolean
  readonly clock: Clock
}

const megabyte = 1024 * 1024
/** Below the first nothing can be saved any more; below the second somebody should look. */
const diskLimits = { full: 16 * megabyte, low: 512 * megabyte }

/** Asks every part. */
export async function systemState(watched: Watched): Promise<SystemState> {
  const parts = await Promise.all([
    database(watched.db),
    disk(watched.settings.home),
    mail(watched),
    scanner(watched.settings.clamavSocket, watched.clock.now()),
    jobs(watched.jobs),
  ])
  const known = parts.filter((part) => part !== undefined)
  const isVital = ({ part, text }: PartState) => part === 'database' || text === 'system.disk.full'
  return { ready: known.every((part) => part.ok || !isVital(part)), parts: known }
}

async function database(db: Database): Promise<PartState> {
  const ok = await inTime(db.app.query('SELECT 1').then(() => true))
  return state('database', ok === true, 'ok', 'lost')
}

async function disk(home: string): Promise<PartState | undefined> {
  const folder = await stat(home).catch(() => undefined)
  if (!folder) return undefined
  const { bavail, bsize } = await statfs(home)
  const free = bavail * bsize
  return state('disk', free >= diskLimits.low, 'ok', free < diskLimits.full ? 'full' : 'low')
}

async function mail({ db, settings, demonstration }: Watched): Promise<PartState> {
  if (settings.smtpUrl === undefined) return state('mail', demonstration, 'local', 'none')
  const failing = await inTime(asReader(db, systemActor, (tx) => listFailedMail(tx, 1)))
  return state('mail', failing?.length === 0, 'ok', 'waiting')
}

async function scanner(socket: string | undefined, now: Date): Promise<PartState | undefined> {
  if (socket === undefined) return undefined
  const health = await inTime(scannerHealth(socket, now))
  if (health?.state === 'stale') return { part: 'scanner', ok: false, text: 'system.scanner.stale' }
  return state('scanner', health?.state === 'ready', 'ok', 'lost')
}

async function jobs(queues: Pick<Jobs, 'count'>): Promise<PartState | undefined> {
  const counts = await inTime(queues.count())
  return (
    counts &&
    state(
      'jobs',
      Object.values(counts).every(({ failed }) => failed === 0),
      'ok',
      'failed',
    )
  )
}

function state(part: PartState['part'], ok: boolean, good: string, bad: string): PartState {
  return { part, ok, text: `system.${part}.${ok ? good : bad}` }
}

/** The answer, or undefined when it fails or takes longer than two seconds. */
async function inTime<T>(answer: Promise<T>): Promise<T | undefined> {
  const waiting = new AbortController()
  try {
    return await Promise.race([
      answer.catch(() => undefined),
      setTimeout(2000, undefined, { signal: waiting.signal, ref: false }),
    ])
  } finally {
    waiting.abort()
  }
}
