// SPDX-License-Identifier: Apache-2.0
import { once } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SMTPServerOptions } from 'smtp-server'
import { SMTPServer } from 'smtp-server'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { stoppedClock } from '#src/platform/clock/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { asActor, asDisposal, asReader, systemActor } from '#src/platform/database/index.ts'
import type { Jobs } from '#src/platform/jobs/index.ts'
import { openJobs } from '#src/platform/jobs/index.ts'
import { createLog } from '#src/platform/logging/index.ts'
import { withClient } from '#src/platform/postgresql/index.ts'
import type { Keyring } from '#src/platform/sealing/index.ts'
import { openKeyring } from '#src/platform/sealing/index.ts'
import type { TestDatabase } from '#testing/database.ts'
import { testDatabase } from '#testing/database.ts'
import { startDelivery } from './deliver-mail.ts'
import type { Mail } from './mail.ts'
import { mailQueue, mailSweepQueue } from './mail.ts'
import { eraseMail, listFailedMail, listMailOf } from './outbox.store.ts'
import { listMail, queueMail, retryMail } from './queue-mail.ts'

// Invented.
const mail: Mail = {
  to: 'aigerim.akhmetova@mail.example',
  language: 'kk',
  subject: 'Өтінішіңіз қабылданды',
  text: 'Құрметті Айгерім Ахметова, өтінішіңіз қабылданды.\n',
  about: { post: 'BUS', number: 26_000_123 },
}
const applicant: Actor = { id: 'case:BUS:26000123', kind: 'applicant', posts: [], compartments: [], roles: [] }

let db: TestDatabase
let keyring: Keyring
let jobs: Jobs
let received: { to: string[]; id: string; raw: string }[] = []
let lines: string[] = []
let endings: (() => Promise<unknown>)[] = []

beforeEach(async () => {
  db = await testDatabase()
  keyring = await openKeyring({ masterKeyFile: join(await mkdtemp(join(tmpdir(), 'elshi-mail-')), 'master.key') })
  received = []
  lines = []
  const log = createLog({ logLevel: 'trace' }, { write: (line) => lines.push(line) })
  const quick = { ...mailQueue, pause: 1, longestPause: 1 }
  jobs = openJobs(db, { log, queues: [quick, mailSweepQueue], pollSeconds: 0.5, graceSeconds: 5 })
  endings = [() => db.close()]
})
afterEach(async () => {
  await jobs.stop()
  for (const end of endings.toReversed()) await end()
})

test('a mail is delivered once its transaction commits: to its address, in its language, with its case’s words', async () => {
  const { port } = await mailServer()
  await deliver(port)
  await queue()
  await vi.waitFor(() => expect(received).toHaveLength(1), waiting)
  const [got] = received
  expect(got?.to).toEqual([mail.to])
  expect(got?.raw).toMatch(/Auto-Submitted: auto-generated/i)
  expect(got?.raw).toMatch(/Content-Language: kk/i)
  expect(got?.raw).toMatch(/^From: no-reply@consul\.example/m)
  await vi.waitFor(async () => expect(await counts()).toEqual({ sent: 1 }), waiting)
  const [record] = await read((tx) => listMailOf(tx, { post: 'BUS', number: 26_000_123 }))
  expect(record).toMatchObject({ state: 'sent', attempts: 1, failure: null })
})

test('a mail whose transaction rolls back is never sent', async () => {
  const { port } = await mailServer()
  await deliver(port)
  await asActor(db, applicant, async (tx) => {
    await queueMail(tx, { keyring, jobs }, mail)
    throw new Error('refused after all')
  }).catch(() => undefined)
  expect(await counts()).toEqual({})
  expect((await jobs.count())['deliver-mail']?.waiting).toBe(0)
})

test('while the mail server is down mail waits visibly; when it is up again all is sent, nothing lost, nothing doubled', async () => {
  const first = await mailServer()
  await deliver(first.port)
  await queue()
  await vi.waitFor(() => expect(received).toHaveLength(1), waiting)
  await first.close()
  for (let i = 0; i < 5; i++) await queue()
  await vi.waitFor(async () => expect((await read((tx) => listFailedMail(tx))).length).toBe(5), waiting)
  expect(await counts()).toEqual({ sent: 1, queued: 5 })
  expect((await read((tx) => listFailedMail(tx)))[0]).toMatchObject({
    state: 'queued',
    failure: expect.stringMatching(/^E[A-Z]+$/),
  })
  await mailServer({}, first.port)
  await vi.waitFor(async () => expect(await counts()).toEqual({ sent: 6 }), waiting)
  expect(received).toHaveLength(6)
  expect(new Set(received.map((got) => got.id)).size).toBe(6)
  expect(await jobs.listFailed()).toEqual([])
})

test('a mail that the server had taken before it broke off carries the same Message-ID when it comes again', async () => {
  let broken = true
  const { port } = await mailServer({
    onData(stream, session, answer) {
      keep(stream, session, () => {
        const error = broken ? Object.assign(new Error('busy'), { responseCode: 451 }) : null
        broken = false
        answer(error)
      })
    },
  })
  await deliver(port)
  await queue()
  await vi.waitFor(async () => expect(await counts()).toEqual({ sent: 1 }), waiting)
  expect(received).toHaveLength(2)
  expect(received[0]?.id).toBe(received[1]?.id)
})

test('an address that the server refuses for good is given up at once, seen by the operator, and tried again on demand', async () => {
  let refuses = true
  const { port } = await mailServer({
    onRcptTo(address, _, answer) {
      answer(refuses ? Object.assign(new Error(`no such user ${address.address}`), { responseCode: 550 }) : null)
    },
  })
  await deliver(port)
  const id = await queue()
  await vi.waitFor(async () => expect(await counts()).toEqual({ failed: 1 }), waiting)
  expect(await read((tx) => listFailedMail(tx))).toMatchObject([
    { mail: id, state: 'failed', failure: 'EENVELOPE_550', attempts: 1 },
  ])
  refuses = false
  expect(await asActor(db, systemActor, (tx) => retryMail(tx, jobs, id))).toBe(true)
  await vi.waitFor(async () => expect(await counts()).toEqual({ sent: 1 }), waiting)
  expect(await asActor(db, systemActor, (tx) => retryMail(tx, jobs, id))).toBe(false)
})

test('the mailbox of a demonstration lists by the time that it shows, whenever a mail was queued', async () => {
  await deliver(undefined, true)
  const put = async (subject: string, queuedAt: string) => {
    const clock = stoppedClock(new Date(queuedAt))
    await asActor(db, applicant, (tx) => queueMail(tx, { keyring, jobs, clock }, { ...mail, subject }))
    await vi.waitFor(async () => {
      const found = (await read((tx) => listMail(tx, keyring))).find((one) => one.subject === subject)
      expect(found).toBeDefined()
    }, waiting)
  }
  await put('sent first', '2026-11-20T08:00:00Z')
  await put('sent last, of a day long ago', '2026-03-02T08:00:00Z')
  const listed = await read((tx) => listMail(tx, keyring))
  expect(listed.map(({ subject }) => subject)).toEqual(['sent last, of a day long ago', 'sent first'])
  expect(listed.map(({ sentAt }) => sentAt)).toEqual(listed.map(({ sentAt }) => sentAt).toSorted((a, b) => +b - +a))
})

test('without a mail server a demonstration’s mail lies in its mailbox, and only the program opens it', async () => {
  await deliver(undefined, true)
  await queue()
  await vi.waitFor(async () => expect(await counts()).toEqual({ sent: 1 }), waiting)
  expect(await read((tx) => listMail(tx, keyring))).toMatchObject([
    { to: mail.to, subject: mail.subject, text: mail.text, post: 'BUS' },
  ])
  expect(await read((tx) => listMail(tx, keyring, 20, 1))).toEqual([])
  expect(await asReader(db, applicant, (tx) => listMail(tx, keyring))).toEqual([])
})

test('without a mail server real mail waits, and leaves when one is set', async () => {
  await deliver(undefined)
  await queue()
  expect(await counts()).toEqual({ queued: 1 })
  const { port } = await mailServer()
  await deliver(port)
  await vi.waitFor(async () => expect(await counts()).toEqual({ sent: 1 }), waiting)
})

test('mail of an erased case is gone from the outbox, is not sent afterwards, and leaves a trace without a person', async () => {
  await queue()
  await queue({ about: { post: 'BUS', number: 26_000_124 } })
  expect(await asDisposal(db, systemActor, (tx) => eraseMail(tx, { post: 'BUS', number: 26_000_123 }))).toBe(1)
  const { port } = await mailServer()
  await deliver(port)
  await vi.waitFor(async () => expect(await counts()).toEqual({ erased: 1, sent: 1 }), waiting)
  expect(received).toHaveLength(1)
  await withClient(db.owner, async (client) => {
    const { rows } = await client.query('SELECT wrapped, sealed FROM mails WHERE number = 26000123')
    expect(rows).toEqual([{ wrapped: null, sealed: null }])
  })
})

test('nothing personal stands in tables, jobs or logs in the clear', async () => {
  const { port } = await mailServer({
    onRcptTo: (address, _, answer) => answer(Object.assign(new Error(`no ${address.address}`), { responseCode: 550 })),
  })
  await deliver(port)
  await queue()
  await vi.waitFor(async () => expect(await counts()).toEqual({ failed: 1 }), waiting)
  const stored = await withClient(db.owner, async (client) => [
    (await client.query('SELECT m::text FROM mails m')).rows,
    (await client.query('SELECT j::text FROM pgboss.job j')).rows,
  ])
  for (const text of [JSON.stringify(stored), lines.join('')])
    expect(text).not.toMatch(/akhmetova|Ахметова|mail\.example/i)
})

test.each([
  'a@b.example, c@d.example',
  'a@b.example\r\nBcc: c@d.example',
  'nobody',
  'Name <a@b.example>',
])('a mail to %j is refused, because it is not one bare address', async (to) => {
  await expect(queue({ to })).rejects.toThrow('exactly one bare address')
})

const waiting = { timeout: 15_000, interval: 50 }
const read = <T>(work: Parameters<typeof asReader<T>>[2]) => asReader(db, systemActor, work)
const counts = () =>
  read(async (tx) => {
    const { rows } = await tx.query<{ state: string; count: number }>(
      'SELECT state, count(*)::integer AS count FROM mails GROUP BY state',
    )
    return Object.fromEntries(rows.map(({ state, count }) => [state, count]))
  })
const queue = (parts: Partial<Mail> = {}) =>
  asActor(db, applicant, (tx) => queueMail(tx, { keyring, jobs }, { ...mail, ...parts }))

async function deliver(port: number | undefined, demonstration = false): Promise<void> {
  const log = createLog({ logLevel: 'trace' }, { write: (line) => lines.push(line) })
  const settings = {
    smtpUrl: port === undefined ? undefined : `smtp://127.0.0.1:${port}`,
    mailFrom: 'no-reply@consul.example',
  }
  const { stop } = await startDelivery({ db, keyring, jobs, settings, demonstration, log })
  endings.push(async () => stop())
}

type Keep = NonNullable<SMTPServerOptions['onData']>
const keep: Keep = (stream, session, answer) => {
  const parts: Buffer[] = []
  stream.on('data', (part: Buffer) => parts.push(part))
  stream.on('end', () => {
    const raw = Buffer.concat(parts).toString()
    const to = session.envelope.rcptTo.map((one) => one.address)
    received.push({ to, id: /^Message-ID: (.+)$/im.exec(raw)?.[1] ?? '', raw })
    answer()
  })
}

/** A real mail server on loopback. */
async function mailServer(
  options: SMTPServerOptions = {},
  port = 0,
): Promise<{ port: number; close(): Promise<void> }> {
  const server = new SMTPServer({
    authOptional: true,
    closeTimeout: 50,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData: keep,
    ...options,
  })
  server.on('error', () => undefined)
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  endings.push(close)
  return { port: (server.server.address() as AddressInfo).port, close }
}
