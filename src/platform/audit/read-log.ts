// SPDX-License-Identifier: Apache-2.0
/** Stores records of reads before their answers leave: readers who ask at the same time share one flush of the disk. */
import { randomUUID } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { Clock } from '#src/platform/clock/index.ts'
import { systemClock } from '#src/platform/clock/index.ts'
import type { Database } from '#src/platform/database/index.ts'
import type { Keyring } from '#src/platform/sealing/index.ts'
import { commit, newSalt, placeOf, seal } from '#src/platform/sealing/index.ts'
import { countedSubjects } from './counted-subjects.ts'
import type { Read, ReadEntry } from './read-record.ts'
import { batchHash, entryOf, noPredecessor } from './read-record.ts'
import type { SealedReason } from './reads.store.ts'
import { forgetSubjects, storeBatch } from './reads.store.ts'

/** The record of reads, open for writing. */
export type ReadLog = {
  /** Resolves when the record is durable; give the answer only then. */
  record(read: Read): Promise<void>
  /** Stores what is still waiting; afterwards records are refused. */
  close(): Promise<void>
}

/** Somebody read in mass: who, in which hour, how many different records by then; at each post that was read, or `*` for none. */
export type ReadAlarm = { actor: string; hour: Date; post: string; ids: number }

export type ReadLogOptions = {
  readonly keyring: Keyring
  readonly clock?: Clock
  /** How many different records one actor may see in an hour before an alarm is raised. */
  readonly alarmAt?: number
  readonly onAlarm?: (alarm: ReadAlarm) => void
}

type Waiting = {
  entry: ReadEntry
  reason: SealedReason | undefined
  stored: () => void
  failed: (error: unknown) => void
}

const largestBatch = 500
const HOUR = 3_600_000

/** Opens the record of reads for this program. */
export function openReadLog(db: Database, options: ReadLogOptions): ReadLog {
  const { keyring, clock = systemClock, alarmAt = 300, onAlarm } = options
  const counted = countedSubjects()
  let writer = randomUUID() as string
  let sequence = 0
  let previous: Buffer = noPredecessor
  let waiting: Waiting[] = []
  let writing: Promise<void> | undefined
  let closed = false
  let hour = 0

  async function store(batch: readonly Waiting[]): Promise<void> {
    const head = { writer, sequence: sequence + 1, previous: previous.toString('hex') }
    const entries = batch.map(({ entry }) => entry)
    const hash = batchHash(head, entries)
    const reasons = batch.map(({ reason }) => reason)
    const subjects = counted.freshIn(entries)
    const alarms = await storeBatch(db, { ...head, hash, entries, reasons, subjects, alarmAt })
    counted.keep(subjects)
    sequence = head.sequence
    previous = hash
    for (const alarm of alarms) onAlarm?.(alarm)
    const now = Math.floor(clock.now().getTime() / HOUR)
    // Records of clocks that go a little behind still meet their hour.
    if (now > hour) await forgetSubjects(db, new Date((now - 1) * HOUR)).catch(() => undefined)
    hour = now
  }

  async function writeAll(): Promise<void> {
    while (waiting.length > 0) {
      // Callers released by the batch before come back within this turn and ride along.
      await setImmediate()
      const batch = waiting.slice(0, largestBatch)
      waiting = waiting.slice(largestBatch)
      try {
        await store(batch)
        for (const { stored } of batch) stored()
      } catch (error) {
        // Whether the batch was stored may be unknown: the next one begins a chain of its own.
        writer = randomUUID()
        sequence = 0
        previous = noPredecessor
        for (const { failed } of batch) failed(error)
      }
    }
  }

  function start(): void {
    writing ??= writeAll().finally(() => {
      writing = undefined
      if (waiting.length > 0) start()
    })
  }

  return {
    record: async (read) => {
      if (closed) throw new Error('The record of reads is closed: the program is stopping.')
      const reason = read.reason === undefined ? undefined : sealReason(keyring, read.reason)
      const entry = entryOf(read, clock.now(), reason?.commitment ?? null)
      await new Promise<void>((stored, failed) => {
        waiting.push({ entry, reason, stored, failed })
        start()
      })
    },
    close: async () => {
      closed = true
      await writing
    },
  }
}

/** The place of a reason, for its seal; the commitment stands in the log and names no other. */
export function reasonPlace(commitment: string): string {
  return placeOf({ table: 'read_reasons', column: 'sealed', row: commitment, keyVersion: 1 })
}

function sealReason(keyring: Keyring, text: string): SealedReason & { commitment: Buffer } {
  const bytes = Buffer.from(text)
  const salt = newSalt()
  const commitment = commit(salt, bytes)
  const { key, wrapped } = keyring.newDataKey('reads')
  return { commitment, salt, wrapped, sealed: seal(key, bytes, reasonPlace(commitment.toString('hex'))) }
}
