// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rename, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { stoppedClock } from '#src/platform/clock/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { asActor, asDisposal, systemActor } from '#src/platform/database/index.ts'
import { createLog } from '#src/platform/logging/index.ts'
import { withClient } from '#src/platform/postgresql/index.ts'
import type { Keyring } from '#src/platform/sealing/index.ts'
import { BrokenSeal, commit, openKeyring } from '#src/platform/sealing/index.ts'
import type { TestDatabase } from '#testing/database.ts'
import { testDatabase } from '#testing/database.ts'
import { eicar, scannerOnSocket } from '#testing/scanner.ts'
import type { FileStore } from './file-store.ts'
import { openFiles } from './file-store.ts'
import { attachFiles, eraseFiles } from './files.store.ts'
import { largestFile, mostFiles } from './refusals.ts'

// Invented.
const applicant = (id: string): Actor => ({ id, kind: 'applicant', posts: [], compartments: [], roles: [] })
const officerAt = (post: string): Actor => ({
  id: `officer-${post}`,
  kind: 'officer',
  posts: [post],
  compartments: ['general'],
  roles: ['officer'],
})
const aigerim = applicant('draft:aigerim')
const busan = { post: 'BUS', number: 26_000_123 }
const pdf = Buffer.from(
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n',
)

let db: TestDatabase
let keyring: Keyring
let home: string
let photo: Buffer
let lines: string[]
let clock: ReturnType<typeof stoppedClock>

beforeAll(async () => {
  db = await testDatabase()
  keyring = await openKeyring({ masterKeyFile: join(await mkdtemp(join(tmpdir(), 'elshi-files-')), 'master.key') })
  photo = await sharp({ create: { width: 90, height: 60, channels: 3, background: 'navy' } })
    .withExif({ IFD0: { Make: 'Akhmetova Phone' } })
    .jpeg()
    .toBuffer()
})
afterAll(() => db.close())
beforeEach(async () => {
  await withClient(db.superuser, (client) => client.query('TRUNCATE files, cases CASCADE'))
  home = await mkdtemp(join(tmpdir(), 'elshi-files-'))
  clock = stoppedClock(new Date())
  lines = []
})

const open = (clamavSocket?: string): FileStore => {
  const log = createLog({ logLevel: 'trace' }, { write: (line) => lines.push(line) })
  return openFiles({ db, keyring, settings: { home, clamavSocket }, log, clock })
}
async function* streamOf(bytes: Buffer, piece = 64 * 1024) {
  for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece)
}
const hand = (files: FileStore, bytes: Buffer, declaredName: string, actor = aigerim) =>
  files.receive(actor, { stream: streamOf(bytes), declaredName })
async function handed(files: FileStore, bytes: Buffer, name: string, actor = aigerim) {
  const outcome = await hand(files, bytes, name, actor)
  if (!outcome.ok) throw new Error(outcome.refusal)
  return outcome.value
}
async function onDisk(): Promise<string[]> {
  const entries = await readdir(home, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

test('a photograph is released without its metadata, under its own name, with a commitment for the log', async () => {
  const files = open()
  const record = await handed(files, photo, 'Ахметова паспорт.jpg')
  expect(record).toMatchObject({
    state: 'clean',
    reason: 'not-scanned',
    kind: 'image/jpeg',
    name: 'Ахметова паспорт.jpg',
  })
  const read = await files.read(aigerim, record.file)
  if (!read.ok) throw new Error(read.refusal)
  expect((await sharp(read.value.content).metadata()).width).toBe(90)
  expect(read.value.content.includes('Akhmetova')).toBe(false)
  const { rows } = await withClient(db.owner, (client) => client.query('SELECT salt FROM files'))
  expect(record.commitment).toEqual(commit(rows[0]?.salt, read.value.content))
})

test('at rest there is one encrypted file under a random name, readable by its owner alone, and no trace of its content', async () => {
  const files = open()
  const { file } = await handed(files, pdf, 'Akhmetova.pdf')
  const paths = await onDisk()
  expect(paths).toHaveLength(1)
  expect(paths[0]).toMatch(new RegExp(`/files/${file.slice(0, 2)}/${file.slice(2, 4)}/${file}\\.released$`))
  expect((await stat(paths[0] ?? '')).mode & 0o777).toBe(0o600)
  expect((await readFile(paths[0] ?? '')).includes('PDF')).toBe(false)
  const { rows } = await withClient(db.owner, (client) => client.query('SELECT f::text AS row FROM files f'))
  expect(`${JSON.stringify(rows)}${lines.join('')}`).not.toMatch(/akhmetova/i)
})

test.each([
  ['a program', Buffer.from('MZ\x90\x00 a program'), 'photo.jpg', 'kind-not-allowed'],
  ['a page', Buffer.from('<html><script>alert(1)</script></html>'), 'page.html', 'kind-not-allowed'],
  ['a PDF that is named a picture', pdf, 'photo.png', 'kind-does-not-match-name'],
  ['a broken picture', Buffer.from('ffd8ffe000104a464946', 'hex'), 'photo.jpg', 'unreadable'],
  [
    'a PDF with a script',
    Buffer.from(pdf.toString().replace('/Pages 2 0 R', '/OpenAction << /S /JavaScript >>')),
    'a.pdf',
    'pdf-active',
  ],
  ['nothing', Buffer.alloc(0), 'photo.jpg', 'empty'],
  ['too much', Buffer.alloc(largestFile + 1), 'photo.jpg', 'too-large'],
])('%s is refused and leaves no bytes behind', async (_, bytes, name, refusal) => {
  expect(await hand(open(), bytes, name)).toEqual({ ok: false, refusal })
  expect(await onDisk()).toEqual([])
})

test('an upload that is too large is not read to its end', async () => {
  let given = 0
  async function* endless() {
    while (true) {
      given += 1
      yield Buffer.alloc(1024 * 1024)
    }
  }
  expect(await open().receive(aigerim, { stream: endless(), declaredName: 'a.png' })).toMatchObject({
    refusal: 'too-large',
  })
  expect(given).toBe(11)
})

test('with a scanner, what is infected stays locked and is reported; what is clean says that it was scanned', async () => {
  const { socket, close } = await scannerOnSocket()
  const files = open(socket)
  expect(await hand(files, Buffer.concat([photo, eicar()]), 'photo.jpg')).toEqual({ ok: false, refusal: 'infected' })
  expect(await hand(files, eicar(), 'eicar.com')).toEqual({ ok: false, refusal: 'infected' })
  const { rows } = await withClient(db.owner, (client) =>
    client.query<{ file: string; state: string }>('SELECT file, state FROM files'),
  )
  expect(rows.map((row) => row.state)).toEqual(['infected', 'infected'])
  for (const { file } of rows) expect(await files.read(aigerim, file)).toEqual({ ok: false, refusal: 'not-released' })
  expect(await onDisk()).toEqual([])
  expect(lines.join('')).toContain('"signature":"Eicar-Test-Signature"')
  expect(await handed(files, photo, 'photo.jpg')).toMatchObject({ state: 'clean', reason: 'scanned' })
  await close()
})

test('while the scanner is down files are kept locked; when it is back they are examined and released', async () => {
  const files = open('/nonexistent/clamd.sock')
  const record = await handed(files, photo, 'photo.jpg')
  expect(record).toMatchObject({ state: 'error', reason: 'scanner-unavailable' })
  expect(await files.read(aigerim, record.file)).toEqual({ ok: false, refusal: 'not-released' })
  const { socket, close } = await scannerOnSocket()
  const again = open(socket)
  expect(await again.sweep()).toEqual({ examined: 0, removed: 0 })
  clock.advance(5 * 60_000)
  expect(await again.sweep()).toEqual({ examined: 1, removed: 0 })
  expect(await again.read(aigerim, record.file)).toMatchObject({
    ok: true,
    value: { state: 'clean', reason: 'scanned' },
  })
  await close()
})

test('a file is seen by whoever handed it in, and once it is put to a case by those who see the case', async () => {
  const files = open()
  const { file } = await handed(files, photo, 'photo.jpg')
  const stranger = applicant('draft:stranger')
  const seen = async (actor: Actor) => (await files.read(actor, file)).ok
  expect([await seen(aigerim), await seen(stranger), await seen(officerAt('BUS'))]).toEqual([true, false, false])
  expect(await asActor(db, stranger, (tx) => attachFiles(tx, [file], busan))).toBe(false)
  expect(await asActor(db, aigerim, (tx) => attachFiles(tx, [file], busan))).toBe(true)
  await lodge(busan)
  expect([await seen(officerAt('BUS')), await seen(officerAt('SEL')), await seen(stranger)]).toEqual([
    true,
    false,
    false,
  ])
  expect(await seen(applicant('case:BUS:26000123'))).toBe(true)
  expect(await files.listOf(officerAt('BUS'), busan)).toMatchObject([{ file, name: 'photo.jpg' }])
  await lodge({ post: 'BUS', number: 26_000_124 })
  expect(await asActor(db, aigerim, (tx) => attachFiles(tx, [file], { post: 'BUS', number: 26_000_124 }))).toBe(false)
})

test('files of an erased case are gone from the table and from the disk, and the others stay', async () => {
  const files = open()
  const gone = await handed(files, photo, 'photo.jpg')
  const kept = await handed(files, pdf, 'a.pdf')
  await asActor(db, aigerim, (tx) => attachFiles(tx, [gone.file], busan))
  await lodge(busan)
  const erased = await asDisposal(db, systemActor, (tx) =>
    eraseFiles(tx, busan, { files: [gone.file], taken: [gone.file] }),
  )
  expect(erased).toEqual([gone.file])
  await files.discard(erased)
  expect(await files.read(officerAt('BUS'), gone.file)).toEqual({ ok: false, refusal: 'not-found' })
  expect(await onDisk()).toEqual([expect.stringContaining(kept.file)])
  await expect(asActor(db, systemActor, (tx) => tx.query('DELETE FROM files'))).rejects.toThrow(/permission denied/)
})

test('one owner hands in so many files and no more, however many at once', async () => {
  const files = open()
  const outcomes = await Promise.all(Array.from({ length: mostFiles.unattached + 5 }, () => hand(files, pdf, 'a.pdf')))
  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(mostFiles.unattached)
  expect(outcomes.find((outcome) => !outcome.ok)).toEqual({ ok: false, refusal: 'too-many-files' })
  expect(await onDisk()).toHaveLength(mostFiles.unattached)
})

test('bytes that were put in the place of another file’s, or of its released ones, do not open', async () => {
  const files = open()
  const [a, b] = [await handed(files, pdf, 'a.pdf'), await handed(files, photo, 'b.jpg')]
  const path = async (file: string) => (await onDisk()).find((one) => one.includes(file)) ?? ''
  await writeFile(await path(b.file), await readFile(await path(a.file)))
  await expect(files.read(aigerim, b.file)).rejects.toThrow(BrokenSeal)
  const locked = await handed(open('/nonexistent/clamd.sock'), photo, 'c.jpg')
  const quarantined = await path(locked.file)
  await rename(quarantined, quarantined.replace('.quarantine', '.released'))
  await withClient(db.superuser, (client) =>
    client.query("UPDATE files SET state = 'clean', kind = 'image/jpeg', commitment = '\\x00' WHERE file = $1", [
      locked.file,
    ]),
  )
  await expect(files.read(aigerim, locked.file)).rejects.toThrow(BrokenSeal)
})

test('when the record cannot be written no bytes stay', async () => {
  await withClient(db.superuser, (client) => client.query('REVOKE INSERT ON files FROM elshi_app'))
  await expect(hand(open(), pdf, 'a.pdf')).rejects.toThrow(/permission denied/)
  await withClient(db.superuser, (client) => client.query('GRANT INSERT ON files TO elshi_app'))
  expect(await onDisk()).toEqual([])
})

test.skipIf(process.platform === 'win32')('when the disk is full nothing is left of the file', async () => {
  const program = `
    import { createSecretKey } from 'node:crypto'
    import { openVault } from '#src/platform/files/vault.ts'
    const put = (size) => openVault(process.argv[1]).put('00000000-0000-4000-8000-00000000000' + (size > 1e5 ? 1 : 0), 'quarantine', createSecretKey(Buffer.alloc(32)), Buffer.alloc(size))
    await put(1000)
    await put(1_000_000).catch((error) => { process.exitCode = error.code === 'EFBIG' ? 28 : 1 })`
  // The largest file of this shell is 64 KB: the write stops half-way, as on a full disk.
  const command = 'trap "" XFSZ; ulimit -f 64; exec "$0" --input-type=module -e "$1" "$2"'
  const { status } = spawnSync('bash', ['-c', command, process.execPath, program, home], {
    cwd: import.meta.dirname,
  })
  expect(status).toBe(28)
  expect(await onDisk()).toEqual([expect.stringContaining('00000000-0000-4000-8000-000000000000.quarantine')])
})

test('the sweep removes abandoned uploads, those sent to a case too, and bytes without a record; nothing that is needed or just arriving', async () => {
  const files = open()
  const attached = await handed(files, pdf, 'a.pdf')
  await asActor(db, aigerim, (tx) => attachFiles(tx, [attached.file], busan))
  await lodge(busan)
  await handed(files, photo, 'abandoned.jpg')
  const [somewhere = ''] = await onDisk()
  const cutOff = `${somewhere}.a1b2c3.draft`
  const orphan = somewhere.replace(/[0-9a-f]{12}\.released$/, '000000000000.released')
  const arriving = somewhere.replace(/[0-9a-f]{12}\.released$/, '111111111111.quarantine')
  for (const path of [cutOff, orphan, arriving]) await writeFile(path, 'x')
  const longAgo = new Date(Date.now() - 2 * 3_600_000)
  for (const path of [cutOff, orphan]) await utimes(path, longAgo, longAgo)
  expect(await files.sweep()).toEqual({ examined: 0, removed: 2 })
  expect(await onDisk()).toHaveLength(3)
  const later = openFiles({
    db,
    keyring,
    settings: { home, clamavSocket: undefined },
    log: createLog({ logLevel: 'silent' }),
    clock,
  })
  // Sent to a case, and never taken by it as evidence.
  const sent = { stream: streamOf(pdf), declaredName: 'b.pdf', case: busan }
  expect(await later.receive(officerAt('BUS'), sent)).toMatchObject({ ok: true })
  expect(await later.listOf(officerAt('BUS'), busan)).toHaveLength(2)
  clock.advance(31 * 86_400_000)
  await later.sweep()
  expect(await onDisk()).toEqual([expect.stringContaining(attached.file)])
})

async function lodge({ post, number }: { post: string; number: number }): Promise<void> {
  await withClient(db.owner, (client) =>
    client.query(
      `INSERT INTO cases (post, number, service, service_digest, compartment, handling_post, sequence, hash)
       VALUES ($1, $2, 'library-card', 'x', 'general', $1, 1, $3)`,
      [post, number, Buffer.alloc(32)],
    ),
  )
}
