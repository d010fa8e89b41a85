// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { lodgeCase } from '#src/consular/cases/index.ts'
import type { Service } from '#src/consular/catalogue/index.ts'
import { asReader, systemActor } from '#src/platform/database/index.ts'
import { createLog } from '#src/platform/logging/index.ts'
import { listMail, startDelivery } from '#src/platform/mail/index.ts'
import type { TestEngine } from '#testing/engine.ts'
import { anonymous, testEngine } from '#testing/engine.ts'
import { askForCard, libraryCard } from '#testing/library-card/index.ts'

// The invented card without its clock, referral and fee: of it only the papers matter here.
const papersless: Service = { ...libraryCard, id: 'library-card-by-word', evidence: [] }

let run: TestEngine
let delivery: { stop(): void }
beforeAll(async () => {
  run = await testEngine({ services: [libraryCard, papersless] })
  const { engine, db } = run
  if (!engine.announcing) throw new Error('The engine of a test announces.')
  delivery = await startDelivery({
    db,
    keyring: engine.keyring,
    jobs: engine.announcing.jobs,
    settings: { smtpUrl: undefined, mailFrom: undefined },
    demonstration: true,
    log: createLog({ logLevel: 'silent' }),
  })
})
afterAll(async () => {
  delivery.stop()
  await run.stop()
})

async function mailAfterLodging(service: Service, language: string): Promise<string> {
  const command = { ...askForCard(randomUUID()), service: service.id, language }
  const answers = { applicant: { ...command.answers.applicant, email: `${language}@mail.example` } }
  const lodged = await lodgeCase(run.engine, anonymous, { ...command, answers })
  if (!lodged.ok) throw new Error(JSON.stringify(lodged.refusal))
  return vi.waitFor(async () => {
    const mails = await asReader(run.db, systemActor, (tx) => listMail(tx, run.engine.keyring))
    const mail = mails.find(({ number }) => number === lodged.value.key.number)
    if (!mail) throw new Error('Not delivered yet.')
    return mail.text
  }, 20_000)
}

test.each([
  ['en', 'Next step: bring the originals and show them: Identity document. Where: '],
  ['ru', 'Следующий шаг: принесите и покажите подлинники: '],
  ['kk', 'Келесі қадам: түпнұсқаларды алып келіп көрсетіңіз: '],
  ['ko', '다음 단계: 원본을 가져와 제시하십시오: '],
])('the mail after lodging says in %s what to show and at which post, and where its hours stand', async (language, words) => {
  const text = await mailAfterLodging(libraryCard, language)
  expect(text).toContain(words)
  expect(text).toContain(`https://consul.example/${language}/posts/`)
})

test('where nothing is to be shown, nobody is told to come', async () => {
  expect(await mailAfterLodging(papersless, 'en')).not.toContain('Next step')
})
