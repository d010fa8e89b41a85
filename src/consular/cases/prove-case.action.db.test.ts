// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto'
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { checkProof } from '#src/consular/proof/index.ts'
import { listReads } from '#src/platform/audit/index.ts'
import { asReader } from '#src/platform/database/index.ts'
import { noProgress } from '#src/platform/progress/index.ts'
import { verifyWith } from '#src/platform/signing/index.ts'
import type { TestEngine } from '#testing/engine.ts'
import { anonymous, testEngine } from '#testing/engine.ts'
import { askForCard } from '#testing/library-card/index.ts'
import { runElshi } from '#testing/running-program.ts'
import type { CaseKey } from './index.ts'
import { actOnCase, lodgeCase, proveCase, sealHeads } from './index.ts'

let run: TestEngine
let key: CaseKey
let reference: string
let pem: string

beforeAll(async () => {
  run = await testEngine()
  pem = run.proof.signer.publicKeys()[0]?.pem ?? ''
  const lodged = await Promise.all(
    Array.from({ length: 5 }, () => lodgeCase(run.engine, anonymous, askForCard(randomUUID()))),
  )
  const [first] = lodged.flatMap((one) => (one.ok ? [one.value] : []))
  if (!first) throw new Error('No case was lodged.')
  key = first.key
  reference = first.reference
  await sealedUpTo(1)
  await actOnCase(run.engine, run.officer('BUS'), { commandId: randomUUID(), ...key, do: 'add-note', note: 'A note.' })
  await sealedUpTo(2)
})
afterAll(() => run.stop())

/** Transactions of other test databases on the same server hold back what may be sealed yet. */
async function sealedUpTo(sequence: number): Promise<void> {
  const sealed = async () => {
    await sealHeads(run.proof)
    return readFile(join(run.proof.headsFolder, 'heads.txt'), 'utf8')
  }
  const line = `case ${reference} ${sequence} `
  await vi.waitFor(async () => expect(await sealed()).toContain(line), { timeout: 20_000 })
}

const prove = (events = false, of = key) =>
  proveCase({ ...run.proof, readLog: run.engine.readLog }, of, { events, progress: noProgress })

test('a proof of the newest signed head is checked with the public key alone', async () => {
  const proof = await prove()
  expect(proof).not.toHaveProperty('events')
  expect(checkProof(JSON.parse(JSON.stringify(proof)), pem, verifyWith)).toMatchObject({ reference, sequence: 2 })
})

test('with its events it proves the whole log, tells no personal fact, and that it left is on record', async () => {
  const proof = await prove(true)
  expect(checkProof(proof, pem, verifyWith)).toMatchObject({ reference, events: 2 })
  expect(JSON.stringify(proof)).not.toContain('A note.')
  const inspector = run.officer('BUS', { id: 'inspector', roles: ['inspector'] })
  const reads = await asReader(run.db, inspector, (tx) => listReads(tx, run.engine.keyring, { id: reference }))
  expect(reads[0]).toMatchObject({ actor: 'system', result: 'exported', fields: ['log'] })
})

test('a case that is not signed yet has no proof, and says so', async () => {
  await expect(prove(false, { ...key, number: key.number + 500 })).rejects.toThrow('is not signed yet')
})

test('heads that were altered outside the database prove nothing', async () => {
  const heads = join(run.proof.headsFolder, 'heads.txt')
  const before = await readFile(heads, 'utf8')
  const [line = ''] = before.split('\n').filter((one) => one.startsWith(`case ${reference} 2 `))
  await writeFile(
    heads,
    before.replace(
      line,
      line.replace(/[0-9a-f](\s*)$/, (end) => (end[0] === 'a' ? 'b' : 'a') + end.slice(1)),
    ),
  )
  await expect(prove()).rejects.toThrow('does not hold (not-in-the-log): run elshi audit verify')
  await rm(heads)
  await appendFile(heads, before)
  await expect(prove()).resolves.toMatchObject({ index: expect.any(Number) })
})

test('the command checks it where nothing else of the installation is', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'elshi-proof-'))
  const [file, keyFile] = [join(folder, 'case.json'), join(folder, 'key.pem')]
  await writeFile(keyFile, pem)
  const proof = await prove(true)
  const verify = async (what: unknown) => {
    await writeFile(file, JSON.stringify(what))
    // Settings that would stop any other command: a proof needs none.
    return runElshi(folder, ['audit', 'verify', '--proof', file, '--key', keyFile], { ELSHI_DATABASE_URL: 'nowhere' })
  }
  expect(await verify(proof)).toMatchObject({
    code: 0,
    output: expect.stringContaining(`${reference} stood at event 2`),
  })
  expect(await verify({ ...proof, size: proof.size + 1 })).toMatchObject({ code: 1 })
  expect(await verify('nothing')).toMatchObject({ code: 1, output: 'The file is not a proof of this kind.\n' })
  await rm(folder, { recursive: true })
})
