// SPDX-License-Identifier: Apache-2.0
// Documents between states over the API: drafted from a round, written by two at once, compared, cleared, signed and frozen.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kazakhstan } from '#src/apps/compose/index.ts'
import type { TestProgram, TestVisitor } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'
import { testState } from '#testing/home-state.ts'

let program: TestProgram
let anna: TestVisitor
let boris: TestVisitor
let head: TestVisitor
const ROUND = 'kz-kr-consular.5'
const NEXT = 'kz-kr-consular.8'
const SECRET = 'example text of a red line'
const commandId = () => randomUUID()
const code = ({ status, body }: { status: number; body: { error?: { code: string } } }) => body?.error?.code ?? status

beforeAll(async () => {
  program = await testProgram({ home: { ...testState(), between: kazakhstan().between } })
  anna = await program.officer('*', ['desk-officer'], ['relations', 'positions'])
  boris = await program.officer('*', ['desk-officer'], ['relations'])
  head = await program.officer('*', ['head-of-department'], ['relations'])
})
afterAll(() => program.stop())

const begin = async (kind: string, more: object = {}) => {
  const sent = {
    commandId: commandId(),
    kind,
    party: 'KR',
    direction: 'joint',
    languages: ['en', 'ko'],
    authentic: ['en', 'ko'],
  }
  const answer = await anna.send('POST', '/api/documents', { ...sent, ...more })
  expect(answer.status, answer.text).toBe(201)
  return answer.body.id as string
}
const read = async (id: string, visitor = anna) => (await visitor.get(`/api/documents/${id}`)).body
const write = (id: string, command: object, visitor = anna) =>
  visitor.send('POST', `/api/documents/${id}/text`, { commandId: commandId(), command })
const put = (id: string, paragraph: string, language: string, words: string, seen = 0) =>
  write(id, { do: 'edit', paragraph, language, seen, words })
const act = async (id: string, command: object, visitor = anna) =>
  visitor.send('POST', `/api/documents/${id}/commands`, {
    commandId: commandId(),
    expected: (await read(id)).sequence,
    command,
  })

describe('a draft', () => {
  test('of the agenda and of the delegations says what the round knows, in each language in which it was told', async () => {
    const agenda = await read(await begin('agenda', { round: ROUND, languages: ['en', 'ko', 'kk'], authentic: ['en'] }))
    expect(agenda).toMatchObject({ kind: 'agenda', step: 'draft', round: ROUND, partner: { code: 'KR' } })
    expect(agenda.title).toBe('Agenda: Consular consultations of Kazakhstan and the Republic of Korea, round 5')
    expect(agenda.paragraphs[0].texts.ko).toContain('의제')
    expect(agenda.paragraphs[1].texts.en).toContain('30 January 2019')
    expect(agenda.paragraphs[1].texts.ko).toContain('2019년 1월 30일')
    const list = await read(await begin('delegation-list', { round: ROUND }))
    const words = list.paragraphs.map(({ texts }: { texts: { en?: string } }) => texts.en)
    expect(words).toContain('Umbetbaev, Director, Consular Service Department — head of delegation')
    expect(list.findings).toEqual([])
  })
  test('of minutes has a heading for each item, and ends with place, day and languages of the signature', async () => {
    const minutes = await read(await begin('agreed-minutes', { round: ROUND, prevailing: 'en' }))
    const last = minutes.paragraphs.find(({ id }: { id: string }) => id === 'done')
    expect(last.texts.en).toMatch(
      /in two originals in the English and Korean languages, all texts being equally authentic/,
    )
    expect(last.texts.en).toMatch(/In case of divergence the English text shall prevail\.$/)
    expect(last.texts.ko).toContain('영어')
  })
  test('never holds a word of a position, whoever drafts it', async () => {
    const agenda = [{ id: 'visas', area: 'visa-regime', words: 'Example item', side: 'KZ' }]
    const { sequence } = (await anna.get(`/api/rounds/${NEXT}`)).body
    const set = { commandId: commandId(), expected: sequence, command: { do: 'set-agenda', items: agenda } }
    expect((await anna.send('POST', `/api/rounds/${NEXT}/commands`, set)).status).toBe(200)
    const position = { own: { en: SECRET }, redLine: { en: SECRET }, talkingPoints: { en: SECRET } }
    const wished = { commandId: commandId(), expected: 0, position }
    expect((await anna.send('PUT', `/api/rounds/${NEXT}/positions/visas`, wished)).status).toBe(200)
    for (const kind of ['agenda', 'delegation-list', 'agreed-minutes', 'press-text']) {
      const drafted = await anna.get(`/api/documents/${await begin(kind, { round: NEXT })}`)
      expect(drafted.status).toBe(200)
      expect(drafted.text).not.toContain(SECRET)
    }
  })
  test('is of a round with this partner', async () => {
    const sent = { commandId: commandId(), kind: 'agenda', party: 'US', round: ROUND, direction: 'joint' }
    const answer = await anna.send('POST', '/api/documents', { ...sent, languages: ['en'], authentic: ['en'] })
    expect(code(answer)).toBe('document-round-not-there')
  })
  test('begins empty in a language of which the program has no words: it is not translated yet', async () => {
    const minutes = await read(
      await begin('agreed-minutes', { round: ROUND, languages: ['en', 'tr'], authentic: ['en'] }),
    )
    expect(minutes.paragraphs[0].texts).not.toHaveProperty('tr')
    const untold = minutes.findings.filter(({ what }: { what: string }) => what === 'not-translated')
    expect(untold.length).toBeGreaterThan(3)
    expect(minutes.findings.every(({ what }: { what: string }) => what !== 'differs')).toBe(true)
  })
})

describe('two officers in one text', () => {
  test('the slower of two in one paragraph is told in a sentence, what stands is read beside, and nothing is lost', async () => {
    const id = await begin('aide-memoire')
    expect(code(await put(id, 'text', 'en', 'The first to send.'))).toBe(200)
    const late = await write(
      id,
      { do: 'edit', paragraph: 'text', language: 'en', seen: 0, words: 'The slower.' },
      boris,
    )
    expect([late.status, code(late)]).toEqual([409, 'paragraph-moved-on'])
    expect(late.body.error.message).toMatch(/What you wrote is kept/)
    const { paragraphs } = await read(id, boris)
    expect(paragraphs[1]).toMatchObject({ texts: { en: 'The first to send.' }, seen: { en: 2 } })
    expect(paragraphs[1].writtenBy.en).toMatch(/Invented/)
    const again = { do: 'edit', paragraph: 'text', language: 'en', seen: 2, words: 'Both.' }
    expect(code(await write(id, again, boris))).toBe(200)
    expect(code(await put(id, 'text', 'ko', '다른 언어'))).toBe(200)
  })
})

describe('a press text', () => {
  test('is cleared by the head of department who did not write it, as it was seen, and then published', async () => {
    const id = await begin('press-text', { languages: ['en'], authentic: ['en'] })
    await put(id, 'text', 'en', 'Both sides met.')
    const clear = async (visitor: TestVisitor, more: object = {}, expected?: number) =>
      visitor.send('POST', `/api/documents/${id}/clearance`, {
        commandId: commandId(),
        expected: expected ?? (await read(id)).sequence,
        command: { do: 'clear', namesCleared: true, nothingRestricted: true, ...more },
      })
    expect(code(await act(id, { do: 'publish', on: '2026-01-01', source: 'x' }))).toBe('not-cleared')
    expect(code(await act(id, { do: 'ask-clearance' }))).toBe(200)
    const waiting = (await head.get('/api/waiting?party=KR')).body.waiting
    expect(waiting).toContainEqual(
      expect.objectContaining({ kind: 'document', id, words: 'Press text', dealtWithBy: ['head of the department'] }),
    )
    expect((await clear(anna)).status).toBe(403)
    expect(code(await clear(head, { namesCleared: false }))).toBe('clearance-names-open')
    expect(code(await clear(head, {}, 1))).toBe('moved-on')
    expect(code(await clear(head))).toBe(200)
    expect((await read(id)).clearance).toMatchObject({ stands: 'cleared', by: 'Invented head-of-department' })
    await put(id, 'text', 'en', 'Both sides met again.', 2)
    expect((await read(id)).clearance.stands).toBe('withdrawn')
    await act(id, { do: 'ask-clearance' })
    expect(code(await clear(head))).toBe(200)
    expect(code(await act(id, { do: 'publish', on: '2026-01-01', source: 'https://ministry.example' }))).toBe(200)
    expect(code(await put(id, 'text', 'en', 'Too late.', 5))).toBe('document-published')
  })
})

describe('the signed copy', () => {
  const pdf = () => Buffer.from(minimal, 'latin1')
  const file = async (id: string, more: { bytes?: Buffer; name?: string; signers?: object[] } = {}) => {
    const { csrf } = (await anna.get('/api/session')).body
    const signers = more.signers ?? [
      { side: 'KZ', name: 'Invented One' },
      { side: 'KR', name: 'Invented Two' },
    ]
    const fields = {
      commandId: commandId(),
      expected: String((await read(id)).sequence),
      on: '2026-01-15',
      signers: JSON.stringify(signers),
    }
    const parts = Object.entries(fields).map(([name, value]) =>
      Buffer.from(`--xx\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
    )
    const start = `--xx\r\ncontent-disposition: form-data; name="file"; filename="${more.name ?? 'signed.pdf'}"\r\n\r\n`
    const payload = Buffer.concat([...parts, Buffer.from(start), more.bytes ?? pdf(), Buffer.from('\r\n--xx--\r\n')])
    return anna.call({
      method: 'POST',
      url: `/api/documents/${id}/copy`,
      headers: {
        'accept-language': 'en',
        origin: 'http://localhost:4180',
        'x-elshi-csrf': csrf,
        'content-type': 'multipart/form-data; boundary=xx',
      },
      payload,
    })
  }
  const minutes = async () => {
    const id = await begin('agreed-minutes')
    await put(id, 'text', 'en', 'On 1 May 2025 both sides agreed.')
    await put(id, 'text', 'ko', '2025년 5월 2일 양측은 합의하였다.')
    await put(id, 'done', 'en', 'Done at Astana on 15 January 2026.')
    await put(id, 'done', 'ko', '2026년 1월 15일 아스타나에서 작성하였다.')
    return id
  }

  test('is not filed while the paragraphs do not match, and the refusal says which token of which one', async () => {
    const id = await minutes()
    const refused = await file(id)
    expect(code(refused)).toBe('paragraphs-do-not-match')
    expect(refused.body.error.message).toBe(
      'The paragraph “On 1 May 2025 both sides agreed.” does not match: “1 May 2025” stands in one text (English) and not in another (Korean). Correct the text, or say why the two agree.',
    )
  })
  test('freezes the document: it is kept with its digest, each edit is refused, and a new version names it', async () => {
    const id = await minutes()
    await put(id, 'text', 'ko', '2025년 5월 1일 양측은 합의하였다.', 3)
    expect((await read(id)).findings).toEqual([])
    expect(code(await file(id, { signers: [] }))).toBe('signer-missing')
    expect(code(await file(id, { bytes: Buffer.from('no document'), name: 'signed.pdf' }))).toBe(
      'file-kind-not-allowed',
    )
    expect(code(await file(id))).toBe(200)
    const filed = await read(id, boris)
    expect(filed).toMatchObject({ step: 'filed', isFrozen: true, copy: { on: '2026-01-15', bytes: pdf().length } })
    expect(filed.copy.signers).toMatchObject([{ side: { code: 'KZ' }, name: 'Invented One' }, { side: { code: 'KR' } }])
    const { createHash } = await import('node:crypto')
    expect(filed.copy.digest).toBe(createHash('sha256').update(pdf()).digest('hex'))
    const given = await boris.get(`/api/documents/${id}/copy`)
    expect([given.status, given.text]).toEqual([200, minimal])
    const refused = await put(id, 'text', 'en', 'Another text.', 2)
    expect(code(refused)).toBe('document-filed')
    expect(refused.body.error.message).toMatch(/stays as it is\. Begin a new version/)
    const next = await anna.send('POST', `/api/documents/${id}/versions`, { commandId: commandId() })
    expect(next.status).toBe(201)
    expect(await read(next.body.id)).toMatchObject({ replaces: id, step: 'draft', registration: {} })
    expect(await read(id)).toMatchObject({ replacedBy: next.body.id, step: 'filed' })
    expect(code(await anna.send('POST', `/api/documents/${id}/versions`, { commandId: commandId() }))).toBe(
      'newer-there',
    )
  })
})

describe('a document on paper', () => {
  test('is a PDF and a DOCX, its languages beside each other or one by itself', async () => {
    const id = await begin('agreed-minutes', { round: ROUND })
    for (const query of ['', '?language=ko']) {
      const pdf = await anna.get(`/api/documents/${id}/pdf${query}`)
      expect([pdf.status, pdf.text.slice(0, 5)]).toEqual([200, '%PDF-'])
      const docx = await anna.get(`/api/documents/${id}/docx${query}`)
      expect([docx.status, docx.text.slice(0, 2)]).toEqual([200, 'PK'])
    }
    expect((await anna.get(`/api/documents/${id}/pdf?language=fr`)).status).toBe(404)
  })
})

describe('registered', () => {
  test('with both numbers and three days, a note is found by its numbers and by its words in any language', async () => {
    const id = await begin('note-verbale', { direction: 'outgoing', commitment: 'kz-kr-consular.5.permits' })
    const numbers = {
      ours: '1-1/77-М',
      theirs: 'KOR-2026-9',
      dated: '2026-01-02',
      sent: '2026-01-03',
      received: '2026-01-09',
    }
    expect(code(await act(id, { do: 'register', ...numbers }))).toBe('blanks-left')
    for (const language of ['en', 'ko'])
      for (const paragraph of ['note-opening', 'text', 'note-closing', 'note-place', 'note-foot'])
        expect(code(await put(id, paragraph, language, 'Example Mustertext 예시문구'))).toBe(200)
    expect(code(await act(id, { do: 'register', ...numbers, received: '2026-01-01' }))).toBe('days-out-of-order')
    expect(code(await act(id, { do: 'register', ...numbers }))).toBe(200)
    expect((await read(id)).registration).toEqual(numbers)
    for (const q of ['KOR-2026-9', 'Mustertext', '예시문구', '구상서']) {
      const { hits } = (await anna.get(`/api/relations/search?q=${encodeURIComponent(q)}`)).body
      expect(hits, q).toContainEqual(expect.objectContaining({ kind: 'document', id, link: `/desk/documents/${id}` }))
    }
    const listed = (await anna.get('/api/documents?party=KR&within=kz-kr-consular.5.permits')).body
    expect(listed).toMatchObject({ all: 1, documents: [{ id, kind: 'note-verbale', on: '2026-01-02' }] })
  })
  test('minutes of a round are not called signed while their paragraphs do not match', async () => {
    const series = 'kz-kr-consular'
    const confirmed = ['ordinal-leaves-gap', 'planned-in-the-past']
    const planned = { commandId: commandId(), series, ordinal: 41, form: 'video', planned: '2025-05', confirmed }
    const { id: round } = (await anna.send('POST', '/api/rounds', planned)).body
    const move = async (command: object) => {
      const { sequence } = (await anna.get(`/api/rounds/${round}`)).body
      return anna.send('POST', `/api/rounds/${round}/commands`, { commandId: commandId(), expected: sequence, command })
    }
    const heads = ['KZ', 'KR'].map((side) => ({ side, name: `Invented of ${side}`, office: 'Example office' }))
    expect(code(await move({ do: 'hold', on: '2025-05-05', form: 'video', heads }))).toBe(200)
    const id = await begin('agreed-minutes', { round })
    for (const to of ['minutes-draft', 'minutes-agreed']) expect(code(await move({ do: 'move', to }))).toBe(200)
    const refused = await move({ do: 'move', to: 'minutes-signed' })
    expect(code(refused)).toBe('minutes-do-not-match')
    expect(code(await act(id, { do: 'drop', reason: 'Example' }))).toBe(200)
    expect(code(await move({ do: 'move', to: 'minutes-signed' }))).toBe(200)
  })
})

// A page that says nothing, as a scanner would write it.
const minimal = `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >> endobj
xref
0 1
trailer << /Size 4 /Root 1 0 R >>
startxref
178
%%EOF
`
