// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Service } from '#src/consular/catalogue/index.ts'
import { buildCatalogue } from '#src/consular/catalogue/index.ts'
import type { TestEngine } from '#testing/engine.ts'
import { anonymous, testEngine } from '#testing/engine.ts'
import { askForCard, libraryCard } from '#testing/library-card/index.ts'
import { lodgeCase, prepareCases, readCase } from './index.ts'

// The invented card as it was before evidence had classes, and a second version that names one.
const { class: _, ...unclassed } = libraryCard.evidence.find(
  ({ id }) => id === 'eye-doctor-note',
) as Service['evidence'][number]
const before = { ...libraryCard, evidence: [unclassed] } as Service
const after: Service = { ...libraryCard, version: '2' }

let run: TestEngine
beforeAll(async () => {
  run = await testEngine({ services: [before] })
})
afterAll(() => run.stop())

async function lodge(serviceVersion: string) {
  const create = { width: 4, height: 4, channels: 3, background: '#00677f' } as const
  const picture = await sharp({ create }).png().toBuffer()
  const received = await run.engine.files.receive(anonymous, {
    stream: Readable.from([picture]),
    declaredName: 'invented.png',
  })
  if (!received.ok) throw new Error(received.refusal)
  const files = [{ evidence: 'eye-doctor-note', subject: 'applicant', file: received.value.file }]
  const outcome = await lodgeCase(run.engine, anonymous, askForCard(randomUUID(), { serviceVersion, files }))
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  return outcome.value.key
}

test('a case keeps the classes of the version it was lodged under; without one, its papers are of the class of identity', async () => {
  const old = await lodge('1')
  const texts = { has: () => true }
  const { older } = await prepareCases(run.db, { services: [after], posts: run.engine.posts.ids })
  const engine = { ...run.engine, catalogue: buildCatalogue([after], { texts, languages: ['en'], older }) }
  run = { ...run, engine }
  const fresh = await lodge('2')
  const clerk = run.officer('BUS', { roles: ['officer'] })
  const seen = async (actor: typeof clerk, key: typeof old) => {
    const file = await readCase(run.engine, actor, key)
    const piece = file?.evidence.find(({ evidence }) => evidence === 'eye-doctor-note')
    return [piece?.stands, piece?.file !== undefined, piece?.withheld ?? false]
  }
  expect(await seen(clerk, old)).toEqual(['received', true, false])
  expect(await seen(clerk, fresh)).toEqual(['received', false, true])
  expect(await seen(run.officer('BUS', { roles: ['head-of-post'] }), fresh)).toEqual(['received', true, false])
})
