// SPDX-License-Identifier: Apache-2.0
// The calendar under a secret address: who may have one, what it tells, when it ends, and that the secret stays in no log.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kazakhstan } from '#src/apps/compose/index.ts'
import { stoppedClock } from '#src/platform/clock/index.ts'
import { officers } from '#src/platform/identity/index.ts'
import type { TestProgram, TestVisitor } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'
import { testState } from '#testing/home-state.ts'

const start = new Date('2026-11-23T09:00:00Z')
const clock = stoppedClock(start)
let program: TestProgram
let desk: TestVisitor
beforeAll(async () => {
  program = await testProgram({ home: { ...testState(), between: kazakhstan().between }, clock })
  desk = await program.officer('*', ['desk-officer'], ['relations', 'positions'])
})
afterAll(() => program.stop())

const feed = '/api/relations/calendar-feed'
async function subscribe(by = desk, titled = true): Promise<string> {
  const { status, text, body } = await by.send('POST', feed, { titled })
  expect(status, text).toBe(200)
  const { pathname } = new URL(body.address)
  return pathname
}
/** What a program without a cookie reads. */
const read = (path: string) => program.visitor().get(path)
const unfolded = (text: string) => text.replaceAll('\r\n ', '')
const send = (path: string, body: object) => desk.send('POST', `/api/${path}`, { commandId: randomUUID(), ...body })

describe('the secret address of a calendar', () => {
  test('opens without signing in, with what its owner sees, and names nobody in itself', async () => {
    const path = await subscribe()
    expect(path).toMatch(/^\/api\/calendars\/[\w-]{43}\/elshi\.ics$/)
    const { status, headers, text } = await read(path)
    expect(status).toBe(200)
    expect(headers['content-type']).toContain('text/calendar')
    expect(headers['cache-control']).toBe('no-store')
    expect(text).toBe((await desk.get('/api/relations/calendar.ics')).text)
    const korea = await read(`${path}?party=KR`)
    expect(korea.text).toBe((await desk.get('/api/relations/calendar.ics?party=KR')).text)
    expect(text).toContain('UID:instrument-kr-kz-sentenced-persons-2019-')
  })

  test('shows a keeper of files without the compartment nothing, as the desk does', async () => {
    const outside = await program.officer('*', ['desk-officer'], ['general'])
    const { status, text } = await read(await subscribe(outside))
    expect(status).toBe(200)
    expect(text).not.toContain('BEGIN:VEVENT')
  })

  test('never tells a position, though its owner is cleared for positions', async () => {
    const round = 'kz-kr-consular.8'
    const item = { id: 'permits', area: 'residence-and-work-permits', words: 'Work permits', side: 'KR' }
    await send(`rounds/${round}/commands`, { expected: 1, command: { do: 'set-agenda', items: [item] } })
    const words = { en: 'Secret words' }
    const position = { own: words, redLine: words, talkingPoints: words }
    const put = { commandId: randomUUID(), expected: 0, position }
    expect((await desk.send('PUT', `/api/rounds/${round}/positions/permits`, put)).status).toBe(200)
    const { text } = await read(await subscribe())
    expect(text).not.toContain('Secret')
  })

  test('without titles tells days and kinds, and neither partners, words nor pages', async () => {
    const { text } = await read(await subscribe(desk, false))
    const titles = new Set(unfolded(text).match(/SUMMARY:.*/g))
    expect([...titles].sort()).toEqual([
      'SUMMARY:A day of an agreement',
      'SUMMARY:Round',
      'SUMMARY:Round (day not told\\, reported on 13 February 2025)',
      'SUMMARY:Round (day not told\\, reported on 24 April 2024)',
      'SUMMARY:Something is due (in 2019)',
    ])
    for (const told of ['Korea', 'kr-kz', 'kz-kr', 'DESCRIPTION', 'URL', 'consular']) expect(text).not.toContain(told)
    const uids = unfolded(text).match(/UID:.*/g) ?? []
    expect(new Set(uids).size).toBe(uids.length)
    expect(await read(await subscribe(desk, false))).toMatchObject({ text })
  })

  test('is ended by its owner, and replaced by a new one', async () => {
    const first = await subscribe()
    const second = await subscribe()
    expect((await read(first)).status).toBe(404)
    expect((await read(second)).status).toBe(200)
    expect((await desk.get(feed)).body.feed).toEqual({
      titled: true,
      createdAt: start.toISOString(),
      lastReadAt: start.toISOString(),
    })
    expect((await desk.send('DELETE', feed)).status).toBe(204)
    expect((await read(second)).status).toBe(404)
    expect((await desk.get(feed)).body).toEqual({})
    expect((await desk.send('DELETE', feed)).status).toBe(404)
  })

  test('opens nothing once its owner is dismissed', async () => {
    const leaving = await program.officer('*', ['head-of-department'], ['relations'])
    const path = await subscribe(leaving)
    expect((await read(path)).status).toBe(200)
    await officers.dismiss(program.elshi.identity, leaving.account ?? '', { post: '*' })
    expect((await read(path)).status).toBe(404)
  })

  test('is given only to whoever signed in a moment ago', async () => {
    const idle = await program.officer('*', ['desk-officer'], ['relations'])
    for (const minutes of [10, 20]) {
      clock.moveTo(new Date(start.getTime() + minutes * 60_000))
      expect((await idle.get('/api/session')).body.signedIn).toBe(true)
    }
    const refused = await idle.send('POST', feed, { titled: true })
    clock.moveTo(start)
    expect(refused).toMatchObject({ status: 401, body: { error: { code: 'fresh-sign-in-needed' } } })
  })

  test('stands in no line of the log and no figure, whether it opens, is wrong or fails', async () => {
    const path = await subscribe()
    const secret = path.split('/')[3] ?? ''
    const before = program.logged.length
    await read(path)
    await read(`${path}?party=KR`)
    await read(`${path}?party=nobody`)
    await read(path.replace('/elshi.ics', ''))
    await read(path.toUpperCase())
    await program.visitor().send('POST', path, {})
    const wrong = `${secret.slice(0, -2)}zz`
    await read(path.replace(secret, wrong))
    const { readLog } = program.elshi.engine
    const record = readLog.record
    Object.assign(readLog, { record: () => Promise.reject(new Error(`failed at ${path}`)) })
    const failed = await read(path)
    Object.assign(readLog, { record })
    expect(failed.status).toBe(500)
    expect(failed.text).not.toContain(secret)
    const lines = program.logged.slice(before).join('')
    expect(lines).toContain('/api/calendars/:token/elshi.ics')
    expect(lines).toContain('a request failed')
    const figures = (await program.visitor().get('/metrics')).text
    for (const told of [lines, figures])
      for (const one of [secret, secret.toUpperCase(), wrong]) expect(told).not.toContain(one)
  })

  test('leaves a record of each reading under its owner’s name, which holds no secret', async () => {
    const path = await subscribe()
    await read(`${path}?party=KR`)
    await read(path)
    const inspector = await program.officer('*', ['inspector'])
    const { body } = await inspector.send('POST', '/api/audit/reads', { actor: desk.account })
    type Row = { subjectKind: string; ids: string[]; result: string; fields: string }
    const rows = (body.rows as Row[]).filter(({ subjectKind }) => subjectKind === 'calendar').slice(0, 2)
    expect(new Set(rows.flatMap(({ ids }) => ids))).toEqual(new Set(['KR', 'every-partner']))
    for (const row of rows) expect(row).toMatchObject({ result: 'exported', fields: 'titles' })
    expect(JSON.stringify(body)).not.toContain(path.split('/')[3])
  })

  test('is read no more than sixty times in a quarter of an hour', async () => {
    const reader = await program.officer('*', ['desk-officer'], ['general'])
    const path = await subscribe(reader)
    const answers: number[] = []
    for (let time = 0; time < 61; time++) answers.push((await read(path)).status)
    expect(answers.slice(0, 60).every((status) => status === 200)).toBe(true)
    expect(answers.at(-1)).toBe(429)
  })
})

describe('in a calendar', () => {
  test('what is due at the next round stands on the day of that round once it has one, and not before', async () => {
    const path = await subscribe()
    const dayOf = async () => {
      const events = unfolded((await read(path)).text).split('BEGIN:VEVENT')
      const found = events.find((event) => event.includes('UID:commitment-kz-kr-consular.5.permits-due@elshi'))
      return found && /DTSTART;VALUE=DATE:(\d+)/.exec(found)?.[1]
    }
    const id = 'kz-kr-consular.5.permits'
    // Of the round after its own only the month is known.
    expect(await dayOf()).toBeUndefined()
    const { sequence } = (await desk.get(`/api/commitments/${id}`)).body
    const over = { do: 'carry-over', to: 'kz-kr-consular.8' }
    const carried = await send(`commitments/${id}/commands`, { expected: sequence, command: over })
    expect(carried.status, carried.text).toBe(200)
    expect(await dayOf()).toBeUndefined()
    const round = 'rounds/kz-kr-consular.8'
    const agreed = { do: 'agree-dates', on: '2027-02-18', form: 'in-person', host: 'KZ', place: 'Astana' }
    const expected = (await desk.get(`/api/${round}`)).body.sequence
    const told = await send(`${round}/commands`, { expected, command: agreed })
    expect(told.status, told.text).toBe(200)
    expect(await dayOf()).toBe('20270218')
  })
})
