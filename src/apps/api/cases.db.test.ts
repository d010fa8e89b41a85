// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestProgram, TestVisitor } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'
import { testState } from '#testing/home-state.ts'
import { askForCard, libraryCard } from '#testing/library-card/index.ts'
import { caseFile, queuePage } from './schemas/case-file.ts'

let program: TestProgram
let officer: TestVisitor
let stranger: TestVisitor
beforeAll(async () => {
  const texts = join(import.meta.dirname, '../../../testing/library-card/texts')
  program = await testProgram({ home: testState([libraryCard], [texts]) })
  officer = await program.officer('BUS', ['officer', 'approving-consul', 'head-of-post'])
  stranger = await program.officer('SEL', ['officer', 'approving-consul', 'head-of-post'])
})
afterAll(() => program.stop())

async function lodge(more: object = {}, reader: object = {}, visitor = program.visitor()) {
  const command = askForCard(randomUUID(), more as never, reader as never)
  const answer = await visitor.send('POST', '/api/cases', command)
  expect(answer.status, answer.text).toBe(201)
  return { ...(answer.body as { reference: string; slipCode: string; sequence: number }), visitor, command }
}

async function follow({ reference, slipCode }: { reference: string; slipCode: string }) {
  const visitor = program.visitor()
  const answer = await visitor.send('POST', '/api/session/follow', { reference, slipCode })
  expect(answer.status, answer.text).toBe(200)
  return visitor
}

const command = (visitor: TestVisitor, reference: string, said: object, commandId: string = randomUUID()) =>
  visitor.send('POST', `/api/cases/${reference}/commands`, { commandId, ...said })

describe('a case', () => {
  it('lodged by the portal is followed with its slip, and shows the applicant their own words', async () => {
    const lodged = await lodge()
    const { status, body, headers } = await (await follow(lodged)).get(`/api/cases/${lodged.reference}`)
    expect(status).toBe(200)
    expect(caseFile.parse(body)).toMatchObject({ reference: lodged.reference, channel: 'portal' })
    expect(body.person.name).toContain('Ойдан')
    expect(headers['cache-control']).toBe('no-store')
  })

  it('is in the queue of its post, and found there by the beginning of a name in another script', async () => {
    const { reference } = await lodge()
    const page = (await officer.send('POST', '/api/queue', { name: 'oida', limit: 100 })).body
    expect(queuePage.parse(page).rows.map((row) => row.reference)).toContain(reference)
    const elsewhere = (await stranger.send('POST', '/api/queue', { post: 'BUS' })).body
    expect(elsewhere.rows).toEqual([])
  })

  it('is not there for an officer of another post, whatever they ask of it', async () => {
    const { reference } = await lodge()
    const note = { do: 'add-note', note: 'x' }
    const answers = [
      await stranger.get(`/api/cases/${reference}`),
      await command(stranger, reference, note),
      await stranger.get(`/api/cases/${reference}/files/${randomUUID()}`),
      await stranger.get('/api/cases/BUS-26-999999'),
    ]
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404])
    expect((await officer.get(`/api/cases/${reference}`)).body.sequence).toBe(1)
  })

  it('is not there for the holder of another slip, and for nobody', async () => {
    const { reference } = await lodge()
    const other = await follow(await lodge())
    expect((await other.get(`/api/cases/${reference}`)).status).toBe(404)
    expect((await program.visitor().get(`/api/cases/${reference}`)).status).toBe(401)
  })

  it('lodged again with the same command gives the same answer, and with another content is refused', async () => {
    const { reference, slipCode, visitor, command: sent } = await lodge()
    const again = await visitor.send('POST', '/api/cases', sent)
    expect(again.body).toMatchObject({ reference, slipCode })
    const changed = await visitor.send('POST', '/api/cases', { ...sent, language: 'ru' })
    expect([changed.status, changed.body.error.code]).toEqual([409, 'command-already-used'])
  })

  it('cannot be lodged at the window by the public, nor by the portal by an officer', async () => {
    const atWindow = await program.visitor().send('POST', '/api/cases', askForCard(randomUUID(), { channel: 'window' }))
    const byPortal = await officer.send('POST', '/api/cases', askForCard(randomUUID()))
    expect([atWindow.status, byPortal.status]).toEqual([403, 403])
  })

  it('with wrong answers is refused field by field, in the language of the caller', async () => {
    const sent = askForCard(randomUUID(), {}, { 'books-at-once': 99, purpose: 'sleep' })
    const { status, body } = await program.visitor().send('POST', '/api/cases', sent)
    expect(status).toBe(422)
    const paths = body.error.fields.map((field: { path: string }) => field.path).toSorted()
    expect(paths).toEqual(['applicant/books-at-once', 'applicant/purpose'])
  })

  it('is refused when the body names what nobody asked, or a type that nobody meant', async () => {
    const sent = { ...askForCard(randomUUID()), commandId: 7, sudo: true }
    const { status, body } = await program.visitor().send('POST', '/api/cases', sent)
    expect([status, body.error.code]).toEqual([400, 'invalid-input'])
    expect(body.error.fields.map((field: { path: string }) => field.path)).toEqual(['commandId', 'sudo'])
  })
})

describe('a command', () => {
  it('sent twice is done once', async () => {
    const { reference } = await lodge()
    const id = randomUUID()
    const first = await command(officer, reference, { do: 'add-note', note: 'once' }, id)
    const again = await command(officer, reference, { do: 'add-note', note: 'once' }, id)
    expect([first.body, again.body]).toEqual([first.body, first.body])
    expect((await officer.get(`/api/cases/${reference}`)).body.sequence).toBe(2)
  })

  it('on what somebody saw before others acted is refused, and nothing changed', async () => {
    const { reference } = await lodge()
    await command(officer, reference, { do: 'add-note', note: 'first' })
    const late = await command(officer, reference, { do: 'add-note', note: 'late', expectedSequence: 1 })
    expect([late.status, late.body.error.code]).toEqual([409, 'case-has-moved-on'])
    expect((await officer.get(`/api/cases/${reference}`)).body.sequence).toBe(2)
  })

  it('of eight officers at the same moment is done by one of them', async () => {
    const { reference } = await lodge()
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        command(officer, reference, { do: 'add-note', note: `by ${index}`, expectedSequence: 1 }),
      ),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array(7).fill(409)])
  })

  it('that is unknown, malformed or not for this step says so in one sentence', async () => {
    const { reference } = await lodge()
    const unknown = await command(officer, reference, { do: 'sell' })
    const other = await command(officer, reference, { do: 'act', action: 'issue-nothing' })
    expect([unknown.status, unknown.body.error.code]).toEqual([400, 'invalid-input'])
    expect(other.status).toBe(422)
    expect(other.body.error.message).toMatch(/^[A-Z].*\.$/)
    expect((await officer.get(`/api/cases/${reference}`)).body.sequence).toBe(1)
  })

  it('that sends a message reaches the other side, both ways', async () => {
    const lodged = await lodge()
    const applicant = await follow(lodged)
    await command(officer, lodged.reference, { do: 'send-message', text: 'Which day suits you?' })
    await command(applicant, lodged.reference, { do: 'send-message', text: 'Thursday.' })
    const { timeLine } = (await applicant.get(`/api/cases/${lodged.reference}`)).body
    const words = timeLine.map((entry: { words?: string }) => entry.words).filter(Boolean)
    expect(words).toEqual(expect.arrayContaining(['Which day suits you?', 'Thursday.']))
  })
})

describe('a file', () => {
  const picture = () =>
    sharp({ create: { width: 40, height: 30, channels: 3, background: '#00677f' } })
      .png()
      .toBuffer()
  const boundary = 'part-of-a-form'
  const form = (content: Buffer, name: string, before = '') =>
    Buffer.concat([
      Buffer.from(
        `${before}--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: image/png\r\n\r\n`,
      ),
      content,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ])
  async function upload(visitor: TestVisitor, url: string, payload: Buffer, token?: string) {
    const csrf = token ?? (await visitor.get('/api/session')).body.csrf
    const headers = {
      origin: 'http://localhost:4180',
      'accept-language': 'en',
      'content-type': `multipart/form-data; boundary=${boundary}`,
      ...(csrf === '' ? {} : { 'x-elshi-csrf': csrf }),
    }
    return visitor.call({ method: 'POST', url, headers, payload })
  }

  it('handed in before lodging belongs to the case from then on, and leaves as a download', async () => {
    const visitor = program.visitor()
    const received = await upload(visitor, '/api/files', form(await picture(), 'letter.png'))
    expect(received.status, received.text).toBe(200)
    const files = [{ evidence: 'letter-of-institute', subject: 'applicant', file: received.body.file }]
    const reader = { purpose: 'research', topic: 'Invented maps of the steppe' }
    const { reference } = await lodge({ files }, reader, visitor)
    const url = `/api/cases/${reference}/files/${received.body.file}`
    const given = await officer.get(url)
    expect(given.status, given.text).toBe(200)
    expect(given.headers).toMatchObject({
      'content-disposition': "attachment; filename*=UTF-8''letter.png",
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    })
    expect((await stranger.get(url)).status).toBe(404)
  })

  it('of another visitor cannot be put to one’s own case', async () => {
    const received = await upload(program.visitor(), '/api/files', form(await picture(), 'letter.png'))
    const files = [{ evidence: 'letter-of-institute', subject: 'applicant', file: received.body.file }]
    const reader = { purpose: 'research', topic: 'Invented maps of the steppe' }
    const answer = await program.visitor().send('POST', '/api/cases', askForCard(randomUUID(), { files }, reader))
    expect(answer.status, answer.text).toBe(422)
  })

  it('without a token, of another kind, or larger than allowed is refused in one sentence', async () => {
    const visitor = program.visitor()
    const png = await picture()
    const forged = await upload(visitor, '/api/files', form(png, 'a.png'), '')
    const program_ = await upload(visitor, '/api/files', form(Buffer.from('MZ\x90\0 a program'), 'a.png'))
    const huge = await upload(
      visitor,
      '/api/files',
      form(Buffer.concat([png, Buffer.alloc(11 * 1024 * 1024)]), 'a.png'),
    )
    const none = await upload(visitor, '/api/files', Buffer.from(`--${boundary}--\r\n`))
    expect([forged.status, program_.status, huge.status, none.status]).toEqual([403, 422, 413, 400])
    expect(program_.body.error).toEqual({
      code: 'file-kind-not-allowed',
      message: 'Only JPEG, PNG and PDF files are taken.',
    })
  })

  it('sent by a form without script brings its token as the first part', async () => {
    const visitor = program.visitor()
    const { csrf } = (await visitor.get('/api/session')).body
    const token = (value: string) => `--${boundary}\r\nContent-Disposition: form-data; name="csrf"\r\n\r\n${value}\r\n`
    const right = await upload(visitor, '/api/files', form(await picture(), 'a.png', token(csrf)), '')
    const wrong = await upload(visitor, '/api/files', form(await picture(), 'a.png', token('guessed')), '')
    expect([right.status, wrong.status]).toEqual([200, 403])
  })
})

describe('a draft', () => {
  it('is opened with its code by whoever has it, and with no other', async () => {
    const { answers } = askForCard(randomUUID())
    const draft = { service: 'library-card', serviceVersion: '1', answers, files: [] }
    const { resumeCode } = (await program.visitor().send('POST', '/api/drafts', { draft })).body
    const opened = await program.visitor().send('POST', '/api/drafts/open', { resumeCode })
    expect(opened.body).toMatchObject({ service: 'library-card', answers })
    expect(
      (await program.visitor().send('POST', '/api/drafts/open', { resumeCode: 'ZZZZ-ZZZZ-ZZZZ-ZZZZ' })).status,
    ).toBe(404)
    await program.visitor().send('POST', '/api/drafts/drop', { resumeCode })
    expect((await program.visitor().send('POST', '/api/drafts/open', { resumeCode })).status).toBe(404)
  })
})

describe('a form', () => {
  it('is drawn and checked by the server in the language asked for', async () => {
    const answers = { applicant: { born: '2015-03-01', purpose: 'leisure' } }
    const body = { answers, members: 0, language: 'ko' }
    const { status, body: form } = await program.visitor().send('POST', '/api/services/library-card/check', body)
    expect(status).toBe(200)
    const fields = form.pages.flatMap((page: { fields: object[] }) => page.fields)
    expect(fields.find((field: { question: string }) => field.question === 'guardian')).toMatchObject({ visible: true })
    expect(fields.find((field: { question: string }) => field.question === 'topic')).toMatchObject({ visible: false })
    expect(form.problems.length).toBeGreaterThan(0)
  })
})

describe('the inspector', () => {
  it('sees who read a case, and an officer does not', async () => {
    const { reference } = await lodge()
    await officer.get(`/api/cases/${reference}`)
    const inspector = await program.officer('BUS', ['inspector'])
    const { rows } = (await inspector.send('POST', '/api/audit/reads', { subject: reference })).body
    expect(rows).toMatchObject([{ actor: { id: officer.account }, subjectKind: 'case', ids: [reference] }])
    expect((await officer.send('POST', '/api/audit/reads', {})).status).toBe(403)
  })

  it('sees a reader without an account as the holder of the slip, and the readings of chosen days alone', async () => {
    const lodged = await lodge()
    await (await follow(lodged)).get(`/api/cases/${lodged.reference}`)
    const inspector = await program.officer('BUS', ['inspector'])
    const asked = async (more: object) =>
      (await inspector.send('POST', '/api/audit/reads', { subject: lodged.reference, ...more })).body.rows
    const rows = await asked({})
    expect(rows.map(({ actor }: { actor: { name: string } }) => actor.name)).toContain(
      `holder of the slip of ${lodged.reference}`,
    )
    const day = rows[0].at.slice(0, 10)
    expect(await asked({ from: day, until: day, post: 'BUS' })).toEqual(rows)
    expect(await asked({ from: '2000-01-01', until: '2000-01-31' })).toEqual([])
    expect(await asked({ from: '2100-01-01' })).toEqual([])
  })
})
