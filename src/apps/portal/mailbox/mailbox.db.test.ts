// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { lodgeCase } from '#src/consular/cases/index.ts'
import { startDelivery } from '#src/platform/mail/index.ts'
import type { TestProgram } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'
import { anonymous } from '#testing/engine.ts'
import { testState } from '#testing/home-state.ts'
import { askForCard, libraryCard } from '#testing/library-card/index.ts'
import { portalPlugin } from '../index.ts'

const texts = join(import.meta.dirname, '../../../../testing/library-card/texts')
let program: TestProgram
let delivery: { stop(): void }
beforeAll(async () => {
  program = await testProgram({
    home: testState([libraryCard], [texts]),
    demonstration: true,
    faces: (elshi) => [portalPlugin(elshi)],
  })
  const { engine, jobs, settings, log } = program.elshi
  delivery = await startDelivery({ db: engine.db, keyring: engine.keyring, jobs, settings, log, demonstration: true })
})
afterAll(async () => {
  delivery.stop()
  await program.stop()
})

test('a mail of the demonstration leads to the pages on this machine', async () => {
  const command = { ...askForCard(randomUUID()), language: 'en' }
  const answers = { applicant: { ...command.answers.applicant, email: 'invented@mail.example' } }
  const lodged = await lodgeCase(program.elshi.engine, anonymous, { ...command, answers })
  if (!lodged.ok) throw new Error(JSON.stringify(lodged.refusal))
  const visitor = program.visitor()
  const page = await vi.waitFor(async () => {
    const { text } = await visitor.get('/en/demo/mailbox')
    expect(text).toContain(lodged.value.reference)
    return text
  }, 20_000)
  expect(page).toContain('<a href="http://localhost:4180/en/follow">http://localhost:4180/en/follow</a>')
  expect((await visitor.get('/en/follow')).status).toBe(200)
})
