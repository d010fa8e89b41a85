// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto'
import type { Clock } from '#src/platform/clock/index.ts'
import { systemClock } from '#src/platform/clock/index.ts'
import type { Actor, Database } from '#src/platform/database/index.ts'
import { asActor, asReader, systemActor } from '#src/platform/database/index.ts'
import type { Log } from '#src/platform/logging/index.ts'
import type { Metrics } from '#src/platform/metrics/index.ts'
import type { DataKey, Keyring } from '#src/platform/sealing/index.ts'
import { commit, newSalt, open, placeOf, seal } from '#src/platform/sealing/index.ts'
import type { Settings } from '#src/platform/settings/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import { ScannerUnavailableError } from './clamav.ts'
import { examine } from './examine.ts'
import type { CaseOfFile, FileState, StoredFile } from './files.store.ts'
import { findFile, findFilesOf, insertFile, settleFile } from './files.store.ts'
import { gather } from './gather.ts'
import { oneAfterAnother } from './one-after-another.ts'
import type { FileKind, FileRefusal } from './refusals.ts'
import { sweep } from './sweep.ts'
import { openVault } from './vault.ts'

/** A file as a case page lists it, and as the log may refer to it. */
export type FileRecord = {
  file: string
  state: FileState
  /** Why it is not released; or `scanned`, or `not-scanned` where no scanner is set. */
  reason: string
  kind: FileKind | null
  bytes: number
  /** The name that the uploader gave; show it only where the case's facts are shown. */
  name: string
  /** HMAC of the released bytes, for the log. */
  commitment: Buffer | null
  receivedAt: Date
}

/** What is handed in: bytes as they arrive, the name that came with them, and the case if there is one already. */
export type Upload = { stream: AsyncIterable<Uint8Array>; declaredName: string; case?: CaseOfFile | undefined }

/** The files of an installation. */
export type FileStore = {
  /** Takes a file in, examines and releases it. In state `error` it is kept locked and examined again later. */
  receive(actor: Actor, upload: Upload): Promise<Outcome<FileRecord, FileRefusal>>
  /** The bytes of a released file that the actor may see; `not-found` also for one that he may not. */
  read(actor: Actor, file: string): Promise<Outcome<FileRecord & { content: Buffer }, 'not-found' | 'not-released'>>
  listOf(actor: Actor, of: CaseOfFile): Promise<readonly FileRecord[]>
  /** Removes the bytes of erased files; call it after the commit of `eraseFiles`. */
  discard(files: readonly string[]): Promise<void>
  /** Examines again what got no verdict, and removes what nobody needs; run it every few minutes. */
  sweep(): Promise<{ examined: number; removed: number }>
}

export type FileStoreOptions = {
  readonly db: Database
  readonly keyring: Keyring
  readonly settings: Pick<Settings, 'home' | 'clamavSocket'>
  readonly log: Log
  readonly clock?: Clock
  readonly metrics?: Pick<Metrics, 'count'>
}

/** Opens the files of an installation. */
export function openFiles({ db, keyring, settings, log, clock = systemClock, metrics }: FileStoreOptions): FileStore {
  const vault = openVault(settings.home)
  // Decoding a large picture takes hundreds of megabytes: two at a time, whatever comes.
  const inTurn = oneAfterAnother(2)
  const onInfected = (signature: string) => {
    metrics?.count('files_infected')
    log.error({ signature }, 'the virus scanner found an infected file, which stays locked')
  }

  async function examineFile(record: StoredFile, key: DataKey): Promise<void> {
    const { file } = record
    const quarantined = await vault.get(file, 'quarantine', key)
    const result = await examine({ clamavSocket: settings.clamavSocket, onInfected }, quarantined, nameOf(record, key))
    const at = clock.now()
    if (!result.ok) {
      metrics?.count('files_refused')
      const state = result.refusal === 'infected' ? 'infected' : 'refused'
      await asActor(db, systemActor, (tx) => settleFile(tx, file, { state, reason: result.refusal, at }))
    } else {
      const { kind, bytes, scanned } = result.value
      await vault.put(file, 'released', key, bytes)
      const reason = scanned ? 'scanned' : 'not-scanned'
      const commitment = commit(record.salt, bytes)
      await asActor(db, systemActor, (tx) =>
        settleFile(tx, file, { state: 'clean', reason, kind, bytes: bytes.length, commitment, at }),
      )
    }
    await vault.remove(file, 'quarantine')
  }

  /** Whatever goes wrong here, the file stays locked: fail closed. */
  async function examineSafely(file: string): Promise<void> {
    const record = await asReader(db, systemActor, (tx) => findFile(tx, file))
    if (!record) return
    try {
      await inTurn(() => examineFile(record, keyring.unwrap(record.wrapped, 'files')))
    } catch (error) {
      const isScanner = error instanceof ScannerUnavailableError
      const reason = isScanner ? 'scanner-unavailable' : 'examination-failed'
      log.error({ file, err: error }, 'a file could not be examined and stays locked')
      await asActor(db, systemActor, (tx) => settleFile(tx, file, { state: 'error', reason, at: clock.now() }))
    }
  }

  async function quarantine(actor: Actor, upload: Upload, bytes: Buffer): Promise<string | undefined> {
    const file = randomUUID()
    const { key, wrapped } = keyring.newDataKey('files')
    const row = {
      file,
      owner: actor.id,
      case: upload.case,
      bytes: bytes.length,
      wrapped,
      nameSealed: seal(key, Buffer.from(upload.declaredName.slice(0, 255)), namePlace(file)),
      salt: newSalt(),
      receivedAt: clock.now(),
    }
    // Bytes first: a record without bytes would promise what is not there; bytes without a record are swept away.
    await vault.put(file, 'quarantine', key, bytes)
    try {
      if (await asActor(db, actor, (tx) => insertFile(tx, row))) return file
    } catch (error) {
      await vault.remove(file)
      throw error
    }
    await vault.remove(file)
    return undefined
  }

  function present(record: StoredFile): FileRecord {
    const { file, state, reason, kind, bytes, commitment, receivedAt } = record
    const name = nameOf(record, keyring.unwrap(record.wrapped, 'files'))
    return { file, state, reason, kind, bytes, name, commitment, receivedAt }
  }

  return {
    receive: async (actor, upload) => {
      const bytes = await gather(upload.stream)
      if (!bytes.ok) return bytes
      const file = await quarantine(actor, upload, bytes.value)
      if (file === undefined) return refuse('too-many-files')
      await examineSafely(file)
      const record = (await asReader(db, systemActor, (tx) => findFile(tx, file))) as StoredFile
      const isKept = record.state === 'clean' || record.state === 'error'
      return isKept ? accept(present(record)) : refuse(record.reason as FileRefusal)
    },
    read: async (actor, file) => {
      const record = await asReader(db, actor, (tx) => findFile(tx, file))
      if (!record) return refuse('not-found')
      if (record.state !== 'clean') return refuse('not-released')
      const content = await vault.get(file, 'released', keyring.unwrap(record.wrapped, 'files'))
      return accept({ ...present(record), content })
    },
    listOf: async (actor, of) => (await asReader(db, actor, (tx) => findFilesOf(tx, of))).map(present),
    discard: async (files) => {
      for (const file of files) await vault.remove(file)
    },
    sweep: () => sweep({ db, vault, now: clock.now(), examine: examineSafely }),
  }
}

function nameOf(record: StoredFile, key: DataKey): string {
  return open(key, record.nameSealed, namePlace(record.file)).toString()
}

function namePlace(file: string): string {
  return placeOf({ table: 'files', column: 'name_sealed', row: file, keyVersion: 1 })
}
