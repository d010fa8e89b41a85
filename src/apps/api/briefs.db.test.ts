// SPDX-License-Identifier: Apache-2.0
// Positions and briefs over the API: who is not cleared meets no trace of a position anywhere.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kazakhstan } from '#src/apps/compose/index.ts'
import type { TestProgram, TestVisitor } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'
import { testState } from '#testing/home-state.ts'

let program: TestProgram
let desk: TestVisitor
let cleared: TestVisitor
const NEXT = 'kz-kr-consular.8'
const SECRET = 'example text of a red line'
const commandId = () => randomUUID()

beforeAll(async () => {
  program = await testProgram({ home: { ...testState(), between: kazakhstan().between } })
  desk = await program.officer('*', ['desk-officer'], ['relations'])
  cleared = await program.officer('*', ['desk-officer'], ['relations', 'positions'])
  const agenda = [{ id: 'visas', area: 'visa-regime', words: 'Example item', side: 'KZ' }]
  const { sequence } = (await desk.get(`/api/rounds/${NEXT}`)).body
  const command = { do: 'set-agenda', items: agenda }
  await desk.send('POST', `/api/rounds/${NEXT}/commands`, { commandId: commandId(), expected: sequence, command })
})
afterAll(() => program.stop())

const path = `/api/rounds/${NEXT}/positions`
const position = {
  own: { en: 'example text' },
  redLine: { en: SECRET },
  counterparts: [
    { side: 'KR', kind: 'assessed', words: { en: 'example text' }, source: 'mofa-2019-01-30', on: '2019-01-30' },
  ],
  talkingPoints: { en: 'example text', ko: '예시 문구' },
}
const put = (visitor: TestVisitor, told: object, { item = 'visas', expected = 0 } = {}) =>
  visitor.send('PUT', `${path}/${item}`, { commandId: commandId(), expected, position: told })
const code = ({ status, body }: { status: number; body: { error?: { code: string } } }) => body.error?.code ?? status
const draft = async (visitor: TestVisitor, language = 'en') =>
  (await visitor.send('POST', '/api/partners/KR/briefs', { commandId: commandId(), language })).body.id as string
const read = async (visitor: TestVisitor, id: string) => (await visitor.get(`/api/briefs/${id}`)).body

describe('a position', () => {
  test('of the other side is kept with its source and day only, and on an item that the agenda has', async () => {
    const theirs = (more: object) => ({ counterparts: [{ side: 'KR', kind: 'stated', words: { en: 'x' }, ...more }] })
    expect(code(await put(cleared, theirs({ source: 'mofa-2019-01-30' })))).toBe('attributed-without-source')
    expect(code(await put(cleared, theirs({ side: 'KZ', source: 'a', on: '2019-01-30' })))).toBe('attributed-to-us')
    expect(code(await put(cleared, position, { item: 'nothing' }))).toBe('position-item-not-there')
    expect(code(await put(cleared, {}))).toBe('position-empty')
    expect(code(await put(cleared, position))).toBe(200)
    expect(code(await put(cleared, position))).toBe('moved-on')
  })
  test('is read by who is cleared, and the reading is on record', async () => {
    const { positions } = (await cleared.get(path)).body
    expect(positions).toMatchObject([
      {
        item: 'visas',
        sequence: 1,
        redLine: { en: SECRET },
        counterparts: [{ side: { code: 'KR' }, kind: 'assessed' }],
      },
    ])
    const inspector = await program.officer('*', ['inspector'], ['general'])
    const { rows } = (await inspector.send('POST', '/api/audit/reads', { subject: `${NEXT}.visas` })).body
    expect(rows).toMatchObject([{ actor: { id: cleared.account }, subjectKind: 'position', result: 'shown' }])
  })
  test('keeps its item on the agenda until that is confirmed, and is read afterwards under the words of the item', async () => {
    const set = async (visitor: TestVisitor, item: object, more: object = {}) => {
      const { sequence } = (await desk.get(`/api/rounds/${NEXT}`)).body
      const command = { do: 'set-agenda', items: [{ area: 'visa-regime', side: 'KZ', ...item }], ...more }
      return visitor.send('POST', `/api/rounds/${NEXT}/commands`, {
        commandId: commandId(),
        expected: sequence,
        command,
      })
    }
    const other = { id: 'other', words: 'Another item' }
    const refused = await set(cleared, other)
    expect(code(refused)).toBe('agenda-item-has-position')
    expect(refused.body.error.message).toContain('A position hangs on what would leave the agenda: “Example item”')
    expect(code(await set(cleared, other, { confirmed: ['agenda-item-has-position'] }))).toBe(200)
    expect((await cleared.get(path)).body.positions).toMatchObject([{ item: 'visas', struck: 'Example item' }])
    expect(code(await set(cleared, { id: 'visas', words: 'Example item' }))).toBe(200)
    expect((await cleared.get(path)).body.positions[0]).not.toHaveProperty('struck')
    // Who is not cleared learns nothing of it.
    expect(code(await set(desk, other))).toBe(200)
    expect(code(await set(desk, { id: 'visas', words: 'Example item' }))).toBe(200)
  })
})

describe('who is not cleared', () => {
  test('finds nothing of positions: not on a page, in a brief, on paper, in a list, nor by writing', async () => {
    const id = await draft(cleared)
    expect(JSON.stringify(await read(cleared, id))).toContain(SECRET)
    const asked = [path, `/api/rounds/${NEXT}`, `/api/briefs/${id}`, '/api/partners/KR/briefs', '/api/waiting']
    for (const url of [...asked, '/api/rounds?party=KR', '/api/commitments?party=KR']) {
      const answer = await desk.get(url)
      expect(answer.status, url).toBe(200)
      expect(answer.text.toLowerCase(), url).not.toMatch(/red line|example text|예시/)
    }
    expect((await desk.get(path)).body).toEqual({ cleared: false, positions: [] })
    expect(await read(desk, id)).not.toHaveProperty('cleared')
    expect(code(await put(desk, position, { expected: 1 }))).toBe('not-permitted')
    const command = { do: 'edit', block: 'position.visas.own', seen: 0, words: 'x' }
    const sent = { commandId: commandId(), part: 'cleared', command }
    expect(code(await desk.send('POST', `/api/briefs/${id}/commands`, sent))).toBe('brief-not-there')
    const theirs = await draft(desk)
    expect(JSON.stringify(await read(cleared, theirs))).not.toContain(SECRET)
  })
})

describe('a brief', () => {
  const edit = (visitor: TestVisitor, id: string, words: string, seen: number) =>
    visitor.send('POST', `/api/briefs/${id}/commands`, {
      commandId: commandId(),
      command: { do: 'edit', block: 'opening.sides', seen, words },
    })

  test('drafts itself for the next round, and each row of its tables says on what it rests', async () => {
    const brief = await read(desk, await draft(desk))
    expect(brief).toMatchObject({ round: NEXT, partner: 'KR' })
    const tables = brief.open.blocks.filter(({ kind }: { kind: string }) => kind === 'table')
    expect(tables.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining(['numbers.figures', 'promises.table', 'treaties.table']),
    )
    for (const { rows } of tables)
      for (const { rests, cells } of rows) {
        expect(rests.length, cells.join(' ')).toBeGreaterThan(0)
        for (const { page } of rests) expect(page).toMatch(/^\/(desk|api|[a-z]{2}\/posts)\//)
      }
    const promises = tables.find(({ id }: { id: string }) => id === 'promises.table')
    expect(promises.rows[0].cells[0]).toBe('30 January 2019')
  })
  test('of two who edit one paragraph tells the slower, and whoever edits another one is not disturbed', async () => {
    const id = await draft(desk)
    expect(code(await edit(desk, id, 'The first to send.', 0))).toBe(200)
    const late = await edit(cleared, id, 'The slower.', 0)
    expect([late.status, code(late)]).toEqual([409, 'paragraph-moved-on'])
    const { open } = await read(cleared, id)
    const stands = open.blocks.find((one: { id: string }) => one.id === 'opening.sides')
    expect(stands).toMatchObject({ words: 'The first to send.' })
    expect(code(await edit(cleared, id, 'The slower, again.', stands.seen))).toBe(200)
    const added = { do: 'add', after: 'opening.sides', words: 'Added.' }
    expect(
      code(await desk.send('POST', `/api/briefs/${id}/commands`, { commandId: commandId(), command: added })),
    ).toBe(200)
  })
  test('that is signed stays as it is, with its digest, on the page and on paper', async () => {
    const id = await draft(cleared)
    const { open, cleared: beside, gaps } = await read(cleared, id)
    const sign = (seen: object) => cleared.send('POST', `/api/briefs/${id}/signature`, { commandId: commandId(), seen })
    expect(code(await sign({ open: open.sequence, cleared: beside.sequence + 1 }))).toBe('moved-on')
    expect(code(await sign({ open: open.sequence + 1, cleared: beside.sequence }))).toBe('moved-on')
    expect((await read(cleared, id)).cleared).not.toHaveProperty('signed')
    expect(code(await sign({ open: open.sequence, cleared: beside.sequence }))).toBe(200)
    expect(code(await edit(desk, id, 'Too late.', 0))).toBe('brief-signed')
    const after = await read(cleared, id)
    expect(after.signed.digest).toMatch(/^[0-9a-f]{64}$/)
    expect(after.open.blocks).toEqual(open.blocks)
    expect(gaps).toContainEqual(expect.objectContaining({ words: expect.stringContaining('____') }))
    expect(after.gaps).toEqual([])
    const pdf = await cleared.get(`/api/briefs/${id}/pdf`)
    expect([pdf.status, pdf.text.slice(0, 5)]).toEqual([200, '%PDF-'])
    const docx = await cleared.get(`/api/briefs/${id}/docx`)
    expect([docx.status, docx.text.slice(0, 2)]).toEqual([200, 'PK'])
    expect(docx.text).toContain('word/document.xml')
  })
  test('for the next round stays that for the one that nobody dated, though a later one has its day', async () => {
    const plan = { commandId: commandId(), series: 'kz-kr-consular', ordinal: 9, planned: '2027-03', form: 'in-person' }
    expect(code(await desk.send('POST', '/api/rounds', plan))).toBe(201)
    expect(await read(desk, await draft(desk))).toMatchObject({ round: NEXT })
    const { series } = (await desk.get('/api/rounds?party=KR')).body
    const consular = series.find(({ id }: { id: string }) => id === 'kz-kr-consular')
    expect(consular).toMatchObject({ nextOrdinal: 10, stillToCome: 8 })
  })
  test('is for a round that there is', async () => {
    const none = { commandId: commandId(), round: 'kz-kr-consular.99' }
    expect(code(await desk.send('POST', '/api/partners/KR/briefs', none))).toBe('brief-round-not-there')
  })
})
