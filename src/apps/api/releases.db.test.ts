// SPDX-License-Identifier: Apache-2.0
// What an officer releases to a partner, what its ministry says of it, and what never leaves.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestVisitor } from '#testing/elshi.ts'
import type { Releasing } from '#testing/releasing.ts'
import { code, releasingTo, wish } from '#testing/releasing.ts'

let to: Releasing
let desk: TestVisitor
let korea: TestVisitor
let file: string
beforeAll(async () => {
  to = await releasingTo('KR')
  desk = to.desk
  korea = to.partner
  file = to.file
})
afterAll(() => to.program.stop())

const say = (id: string, says: object, clause?: string, commandId = randomUUID()) =>
  korea.send('POST', `/api/partner/releases/${id}/remarks`, { commandId, says, ...(clause && { clause }) })

async function setAgenda(words: readonly string[]) {
  const { sequence } = (await desk.get('/api/rounds/kz-kr-consular.8')).body
  const items = words.map((one, at) => ({ id: `item-${at + 1}`, area: 'visa-regime', words: one, side: 'KZ' }))
  const command = { do: 'set-agenda', items }
  const answer = await desk.send('POST', '/api/rounds/kz-kr-consular.8/commands', {
    ...wish(),
    expected: sequence,
    command,
  })
  expect(answer.status, answer.text).toBe(200)
}

describe('what is released', () => {
  test('is exactly what the preview showed, named with its officer, and seen by that partner alone', async () => {
    await setAgenda(['Visas', 'Detention'])
    const shown = (await to.preview('agenda', 'kz-kr-consular.8')).body
    const id = await to.release('agenda', 'kz-kr-consular.8', { note: 'For the eighth round.' })
    const seen = await to.asPartner(id)
    expect(seen).toMatchObject({ version: 1, by: 'Invented desk-officer', note: 'For the eighth round.' })
    expect(seen.content).toEqual(shown.content)
    expect(seen.content.clauses.map(({ words }: { words: string }) => words)).toEqual(['Visas', 'Detention'])
    expect(seen.digest).toBe(shown.seen)
    const states = await to.program.partner('US')
    expect((await states.get('/api/partner/releases')).body).toMatchObject({ party: { code: 'US' }, released: [] })
    expect(code(await states.get(`/api/partner/releases/${id}`))).toBe('not-found')
  })

  test('is replaced by a newer version, which says clause by clause what changed; the same is not released twice', async () => {
    const [first] = (await korea.get('/api/partner/releases')).body.released
    const { seen } = (await to.preview('agenda', 'kz-kr-consular.8')).body
    expect(code(await to.send([{ kind: 'agenda', id: 'kz-kr-consular.8', seen }]))).toBe('release-nothing-new')
    await setAgenda(['Visas for drivers', 'Detention', 'Children'])
    expect(code(await to.send([{ kind: 'agenda', id: 'kz-kr-consular.8', seen }]))).toBe('release-changed-since-seen')
    const second = await to.release('agenda', 'kz-kr-consular.8')
    const { changes, version } = await to.asPartner(second)
    expect(version).toBe(2)
    expect(changes.map((one: { key: string; is: string }) => `${one.key} ${one.is}`)).toEqual([
      'item.item-1 changed',
      'item.item-3 new',
    ])
    expect(await to.asPartner(first.id)).toMatchObject({ supersededBy: { id: second, version: 2 } })
  })

  test('sent again by the same command is released once', async () => {
    const { seen } = (await to.preview('commitment', 'kz-kr-consular.5.permits')).body
    const command = wish()
    const things = [{ kind: 'commitment', id: 'kz-kr-consular.5.permits', seen }]
    const [one, other] = [await to.send(things, command), await to.send(things, command)]
    expect(one.status, one.text).toBe(201)
    expect(other.body).toEqual(one.body)
  })

  test('of several things is released as a whole or not at all', async () => {
    const before = (await korea.get('/api/partner/releases')).body.released.length
    const { seen } = (await to.preview('instrument', 'kr-kz-visa-waiver-2014')).body
    const things = [
      { kind: 'instrument', id: 'kr-kz-visa-waiver-2014', seen },
      { kind: 'commitment', id: 'kz-kr-consular.5.transfer', seen },
    ]
    expect(code(await to.send(things))).toBe('release-changed-since-seen')
    expect((await korea.get('/api/partner/releases')).body.released).toHaveLength(before)
  })

  test('withdrawn is gone from the partner with its text, who reads why; the record stays with us', async () => {
    const id = await to.release('instrument', 'kr-kz-visa-waiver-2014')
    expect((await to.asPartner(id)).content.clauses.length).toBeGreaterThan(2)
    const { sequence } = (await desk.get(`/api/releases/${id}`)).body
    const withdrawn = { ...wish(), expected: sequence, reason: 'The days are being checked.' }
    expect((await desk.send('POST', `/api/releases/${id}/withdrawal`, withdrawn)).status).toBe(200)
    const seen = await to.asPartner(id)
    expect(seen).toMatchObject({ withdrawn: { on: '2026-11-23', reason: 'The days are being checked.' } })
    expect(seen.content).toBeUndefined()
    expect((await desk.get(`/api/releases/${id}`)).body.content.clauses.length).toBeGreaterThan(2)
    const again = await desk.send('POST', `/api/releases/${id}/withdrawal`, {
      ...withdrawn,
      ...wish(),
      expected: sequence + 1,
    })
    expect(code(again)).toBe('release-withdrawn-already')
  })
})

describe('a partner’s ministry', () => {
  let promise: string
  beforeAll(async () => {
    promise = (await korea.get('/api/partner/releases')).body.released.find(
      ({ of }: { of: string }) => of === 'kz-kr-consular.5.permits',
    ).id
  })

  test('comments clause by clause; the officer reads it, answers, and the partner reads the answer', async () => {
    const commented = await say(promise, { is: 'comment', words: 'Please say by which day.' }, 'promise')
    expect(commented.status, commented.text).toBe(201)
    const [waiting] = (await desk.get(file)).body.waiting
    expect(waiting).toMatchObject({
      words: 'Please say by which day.',
      clause: 'promise',
      by: 'Invented partner',
      onSuperseded: false,
    })
    const answer = { ...wish(), expected: waiting.sequence, words: 'At the eighth round.' }
    expect((await desk.send('POST', `/api/remarks/${waiting.id}/answers`, answer)).status).toBe(200)
    const [remark] = (await to.asPartner(promise)).remarks
    expect(remark).toMatchObject({ heard: [{ how: 'answered', words: 'At the eighth round.' }], awaitsAnswer: false })
    expect((await desk.get(file)).body.waiting).toEqual([])
  })

  test('agrees to a clause, once', async () => {
    expect((await say(promise, { is: 'agreement' }, 'promise')).status).toBe(201)
    expect(code(await say(promise, { is: 'agreement' }, 'promise'))).toBe('agreed-already')
    expect(code(await say(promise, { is: 'agreement' }, 'nothing'))).toBe('clause-not-there')
  })

  test('gives its own view of a promise, which stands beside ours as the partner’s', async () => {
    const { sequence } = (await desk.get('/api/commitments/kz-kr-consular.5.permits')).body
    const view = { stands: 'in-progress', words: 'Ours.' }
    const ours = { ...wish(), expected: sequence, command: { do: 'say-ours', ...view } }
    const said = await desk.send('POST', '/api/commitments/kz-kr-consular.5.permits/commands', ours)
    expect(said.status, said.text).toBe(200)
    const command = randomUUID()
    const theirs = { is: 'progress', stands: 'partly-done', words: 'Two of three steps.' }
    expect((await say(promise, theirs, undefined, command)).status).toBe(201)
    expect((await say(promise, theirs, undefined, command)).status).toBe(201)
    const told = (await desk.get('/api/commitments/kz-kr-consular.5.permits')).body
    expect(told.ours).toMatchObject({ stands: 'in-progress' })
    expect(told.theirs).toMatchObject([
      { side: { code: 'KR' }, view: { stands: 'partly-done', on: '2026-11-23', words: 'Two of three steps.' } },
    ])
    expect(told.history.filter(({ what }: { what: string }) => what === 'theirs-taken')).toHaveLength(1)
    const agenda = (await korea.get('/api/partner/releases')).body.released.find(
      ({ kind }: { kind: string }) => kind === 'agenda',
    )
    expect(code(await say(agenda.id, theirs))).toBe('progress-of-no-commitment')
  })

  test('may speak of a version that was replaced, and it is said that it was', async () => {
    const { released } = (await korea.get('/api/partner/releases')).body
    const former = released.find(({ supersededBy }: { supersededBy?: object }) => supersededBy)
    expect((await say(former.id, { is: 'comment', words: 'Still about the first.' }, 'item.item-1')).status).toBe(201)
    const { waiting } = (await desk.get(file)).body
    expect(waiting).toContainEqual(
      expect.objectContaining({ words: 'Still about the first.', version: 1, onSuperseded: true }),
    )
  })
})

test('what is released leaves as DOCX under a note verbale, whose number and day are kept', async () => {
  const made = await desk.send('POST', `${file}/notes`, { ...wish(), number: '1-1/45', on: '2026-11-23' })
  expect(made.status, made.text).toBe(201)
  const paper = await desk.get(`${file}/package.docx?note=${made.body.id}`)
  expect(paper.status).toBe(200)
  expect(paper.headers['content-type']).toContain('wordprocessingml')
  expect((await desk.get(file)).body.notes).toMatchObject([{ number: '1-1/45', on: '2026-11-23' }])
  expect(code(await desk.get(`/api/partners/US/releases/package.docx?note=${made.body.id}`))).toBe('not-found')
  const nothing = await desk.send('POST', '/api/partners/US/releases/notes', {
    ...wish(),
    number: '2',
    on: '2026-11-23',
  })
  expect(code(nothing)).toBe('nothing-released')
})
