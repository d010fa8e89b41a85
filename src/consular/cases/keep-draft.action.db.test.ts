// SPDX-License-Identifier: Apache-2.0
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withClient } from '#src/platform/postgresql/index.ts'
import type { TestEngine } from '#testing/engine.ts'
import { anonymous, testEngine } from '#testing/engine.ts'
import type { Draft } from './index.ts'
import { dropDraft, dropExpiredDrafts, loadDraft, saveDraft } from './keep-draft.action.ts'

let run: TestEngine
beforeAll(async () => {
  run = await testEngine()
})
afterAll(() => run.stop())

const draft = {
  service: 'library-card',
  serviceVersion: '1',
  answers: { applicant: { email: 'half.done@example.org' } },
  files: [],
  page: 'reading',
}

async function keep(draft: Draft, resumeCode?: string) {
  const saved = await saveDraft(run.engine, anonymous, draft, resumeCode)
  if (!saved.ok) throw new Error(saved.refusal.code)
  return saved.value
}

test('a draft is found again under its code, however the code was typed, and reads as noise in the database', async () => {
  const { resumeCode } = await keep(draft)
  expect(resumeCode).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/)
  const typed = resumeCode
    .toLowerCase()
    .replace(/(.{4})/g, '$1 ')
    .replaceAll('0', 'O')
  expect(await loadDraft(run.engine, typed)).toEqual(draft)
  const rows = await withClient(run.db.superuser, (client) => client.query('SELECT drafts::text AS text FROM drafts'))
  expect(JSON.stringify(rows.rows)).not.toContain('half.done')
  expect(JSON.stringify(rows.rows)).not.toContain(resumeCode)
})

test('saved again under its code it is the newer one', async () => {
  const { resumeCode } = await keep(draft)
  expect((await keep({ ...draft, page: 'review' }, resumeCode)).resumeCode).toBe(resumeCode)
  expect(await loadDraft(run.engine, resumeCode)).toMatchObject({ page: 'review' })
})

test('a wrong code, a dropped draft and one whose time is over open nothing', async () => {
  const { resumeCode, expiresAt } = await keep(draft)
  expect(await loadDraft(run.engine, 'ZZZZ-ZZZZ-ZZZZ-ZZZZ')).toBeUndefined()
  expect(await loadDraft(run.engine, "' OR 1=1")).toBeUndefined()
  const other = await keep(draft)
  await dropDraft(run.engine, other.resumeCode)
  expect(await loadDraft(run.engine, other.resumeCode)).toBeUndefined()
  run.engine.clock.moveTo(expiresAt)
  expect(await loadDraft(run.engine, resumeCode)).toBeUndefined()
  expect(await dropExpiredDrafts(run.engine)).toBeGreaterThan(0)
  expect(await dropExpiredDrafts(run.engine)).toBe(0)
})

test('a draft as large as a book is refused', async () => {
  const large = { ...draft, answers: { applicant: { topic: 'x'.repeat(300_000) } } }
  const refused = await saveDraft(run.engine, anonymous, large)
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'command-too-large', details: { most: 256 } } })
})
