// SPDX-License-Identifier: Apache-2.0
// In which order the paragraphs of a document stand, and what its text in each language is worth, over the API.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kazakhstan } from '#src/apps/compose/index.ts'
import type { TestProgram, TestVisitor } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'
import { testState } from '#testing/home-state.ts'

let program: TestProgram
let anna: TestVisitor
let boris: TestVisitor
const ROUND = 'kz-kr-consular.5'
const code = ({ status, body }: { status: number; body: { error?: { code: string } } }) => body?.error?.code ?? status

beforeAll(async () => {
  program = await testProgram({ home: { ...testState(), between: kazakhstan().between } })
  anna = await program.officer('*', ['desk-officer'], ['relations'])
  boris = await program.officer('*', ['desk-officer'], ['relations'])
})
afterAll(() => program.stop())

const begin = async (kind: string, more: object = {}) => {
  const sent = { commandId: randomUUID(), kind, party: 'KR', direction: 'joint', languages: ['en', 'ko'] }
  const answer = await anna.send('POST', '/api/documents', { ...sent, authentic: ['en'], ...more })
  expect(answer.status, answer.text).toBe(201)
  return answer.body.id as string
}
const read = async (id: string, visitor = anna) => (await visitor.get(`/api/documents/${id}`)).body
const write = (id: string, command: object, visitor = anna) =>
  visitor.send('POST', `/api/documents/${id}/text`, { commandId: randomUUID(), command })
const put = (id: string, paragraph: string, language: string, words: string) =>
  write(id, { do: 'edit', paragraph, language, seen: 0, words })

describe('the order and the worth of texts', () => {
  test('a paragraph that one officer moves while another writes in it has both, and a place that is gone is told in a sentence', async () => {
    const id = await begin('agenda', { round: ROUND })
    const before = (await read(id)).paragraphs.map((one: { id: string }) => one.id)
    const [title, first, second] = before
    const [moved, written] = await Promise.all([
      write(id, { do: 'move', paragraph: second, after: title }),
      put(id, second, 'ko', '먼저 말할 것'),
    ])
    expect([code(moved), code(written)]).toEqual([200, 200])
    const { paragraphs } = await read(id, boris)
    expect(paragraphs.map((one: { id: string }) => one.id).slice(0, 3)).toEqual([title, second, first])
    expect(paragraphs[1].texts.ko).toBe('먼저 말할 것')
    const gone = await write(id, { do: 'move', paragraph: second, after: 'nowhere' }, boris)
    expect(code(gone)).toBe('document-paragraph-not-there')
    expect(code(await write(id, { do: 'move', paragraph: title, after: first }))).toBe('title-first')
  })
  test('says which kind of translation a text is, on the page and on paper, and of an old one that nobody told', async () => {
    const id = await begin('aide-memoire', { direction: 'outgoing' })
    expect((await read(id)).statuses).toEqual({ en: 'authentic', ko: 'not-told' })
    expect(code(await write(id, { do: 'tell-translation', language: 'en', translation: 'official' }))).toBe(
      'text-is-authentic',
    )
    expect(code(await write(id, { do: 'tell-translation', language: 'ko', translation: 'unofficial' }))).toBe(200)
    const added = { do: 'add-language', language: 'kk', isAuthentic: false, translation: 'machine' }
    expect(code(await write(id, added))).toBe(200)
    expect((await read(id)).statuses).toEqual({ en: 'authentic', ko: 'unofficial', kk: 'machine' })
  })
  test('a paper whose translation is unfinished is sent for a reason in words alone, and whoever opens it reads the reason', async () => {
    const id = await begin('aide-memoire', { direction: 'outgoing' })
    expect(code(await put(id, 'text', 'en', 'Example text.'))).toBe(200)
    const act = async (command: object) => {
      const { sequence: expected } = await read(id)
      return anna.send('POST', `/api/documents/${id}/commands`, { commandId: randomUUID(), expected, command })
    }
    const refused = await act({ do: 'register', sent: '2026-01-05' })
    expect(code(refused)).toBe('translation-unfinished')
    expect(refused.body.error.message).toMatch(/not translated into Korean/)
    expect(code(await act({ do: 'leave-open', reason: 'It goes out today.' }))).toBe(200)
    expect(code(await act({ do: 'register', sent: '2026-01-05' }))).toBe(200)
    const { leftOpen } = await read(id, boris)
    expect(leftOpen).toMatchObject({ reason: 'It goes out today.' })
    expect(leftOpen.by).not.toBe('')
  })
  test('minutes call nobody by an office that no source names, and have the annexes that they name', async () => {
    const minutes = await read(await begin('agreed-minutes', { round: 'kz-kr-consular.7', authentic: ['en', 'ko'] }))
    const said = (of: string) => minutes.paragraphs.find((one: { id: string }) => one.id === of)?.texts.en
    // The source names the person, and no office.
    expect(said('head.KR')).toBe('Head of the delegation (Republic of Korea): Kim Min-cheol, ____.')
    expect(said('annex-2')).toBe('Annex II. Agenda')
  })
})
