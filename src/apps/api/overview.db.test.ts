// SPDX-License-Identifier: Apache-2.0
// Search, the head of a partner’s file and the page of the head of the department, by the API.
import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { betweenStates } from '#testing/between-states.ts'

const { program, desk, send } = await betweenStates()
const head = await program.officer('*', ['head-of-department'], ['relations'])
afterAll(() => program.stop())

type Hit = { kind: string; id: string; title: string; link: string; on?: string }
const find = async (q: string, language = 'en', by = desk) =>
  (await by.get(`/api/relations/search?q=${encodeURIComponent(q)}`, { 'accept-language': language })).body.hits as Hit[]
const ids = (hits: Hit[]) => hits.map(({ id }) => id)

describe('a search between states', () => {
  test.each([
    ['en', 'sentenced pers'],
    ['ru', 'осуждённ'],
    ['ko', '수형자'],
  ])('finds an instrument by the beginnings of its words, said in %s', async (language, q) => {
    expect(ids(await find(q, language))).toContain('kr-kz-sentenced-persons-2019')
  })
  test('finds rounds by the name of their series and commitments by their words', async () => {
    const hits = await find('consular consult')
    expect(ids(hits)).toContain('kz-kr-consular.5')
    expect(hits.find(({ id }) => id === 'kz-kr-consular.5')).toMatchObject({
      kind: 'round',
      on: '2019-01-30',
      link: '/desk/rounds/kz-kr-consular.5',
    })
  })
  test('finds what stands in a partner’s file by the partner’s name in any language', async () => {
    for (const name of ['Korea', 'корея', 'Корея', '한국']) {
      const hits = await find(name)
      expect(hits.length, name).toBeGreaterThan(5)
    }
    const both = await find('Korea transfer')
    expect(ids(both)).toContain('kz-kr-consular.5.transfer')
  })
  test('finds a source by its publisher’s name in any language, and tells it in the reader’s', async () => {
    const hits = await find('국무부', 'ko')
    expect(hits.map(({ kind }) => kind)).toContain('source')
    for (const { title } of await find('consular consult')) expect(title).toBeTypeOf('string')
    const [ministry] = (await find('대한민국 외교부', 'ko')).filter(({ kind }) => kind === 'source')
    expect(ministry?.title).toBeTypeOf('string')
  })
  test('finds people who led sides by their names, in the file in which they stand, for whoever may read it', async () => {
    expect((await find('Woo')).filter(({ kind }) => kind === 'person')).toMatchObject([
      { title: 'Woo In-shik', about: [{ code: 'KR' }], link: '/desk/partners/KR#officials' },
    ])
    const [ours] = (await desk.get('/api/relations/search?q=Umbetbaev&party=KR')).body.hits
    expect(ours).toMatchObject({ kind: 'person', about: [{ code: 'KZ' }], link: '/desk/partners/KR#officials' })
    const outside = await program.officer('*', ['desk-officer'], ['general'])
    expect(await find('Umbetbaev', 'en', outside)).toEqual([])
  })
  test('in the file of a partner tells first what is about that partner alone', async () => {
    const about = async (party: string) => {
      const { hits } = (await desk.get(`/api/relations/search?q=visa&party=${party}`)).body
      return hits.map((one: { about: { code: string }[] }) => one.about.map(({ code }) => code).join())
    }
    for (const party of ['KR', 'CN', 'EU']) {
      const found = await about(party)
      expect(found[0], party).toBe(party)
      expect(new Set(found.slice(found.lastIndexOf(party) + 1)), party).not.toContain(party)
      expect(found.length, party).toBe((await find('visa')).length)
    }
  })
  test('shows a month as a month where no source tells the day', async () => {
    const hits = await find('joint analysis')
    expect(hits.find(({ id }) => id === 'kz-eu-visa.2023-10.analysis')).toMatchObject({ on: '2023-10' })
  })
  test('finds nothing for nothing, and takes any text for words', async () => {
    for (const q of ['', '   ', "'); DROP TABLE things; --", ':* & !', '\\', 'zzzzqqq'])
      expect(await find(q), q).toEqual([])
    expect((await desk.get(`/api/relations/search?q=${'a'.repeat(201)}`)).status).toBe(400)
  })
  test.each([
    ['en', 'apostile', 'apostille'],
    ['ru', 'осужденных', 'осуждённых'],
    ['kk', 'көшіру', 'көшірмелерін'],
    ['kk', 'сырткы', 'сыртқы'],
    ['ko', '영사헙의회', '영사협의회'],
    ['en', 'Koreya', 'korea'],
  ])('offers in %s the word that was meant, where %s finds nothing', async (language, q, meant) => {
    const asked = (words: string) =>
      desk.get(`/api/relations/search?q=${encodeURIComponent(words)}`, { 'accept-language': language })
    const { hits, near } = (await asked(q)).body
    expect(hits).toEqual([])
    expect(near).toContain(meant)
    for (const word of near) expect((await asked(word)).body.hits, word).not.toEqual([])
  })
  test('offers instead of several words those that find something together, and nothing for what is like no word', async () => {
    const near = async (q: string) => (await desk.get(`/api/relations/search?q=${encodeURIComponent(q)}`)).body.near
    expect(await near('consulr consultations')).toContain('consular consultations')
    expect(await near('Korea permitts')).toContain('korea permits')
    for (const q of ['zzzzqqq', '', '2099', 'visa zzzzqqq', 'xqzt wjkv']) expect(await near(q), q).toEqual([])
  })
  test('shows nobody what their compartments do not open', async () => {
    const outside = await program.officer('*', ['desk-officer'], ['general'])
    expect(await find('Korea', 'en', outside)).toEqual([])
    expect(await find('consular', 'en', outside)).toEqual([])
    expect((await outside.get('/api/relations/search?q=consulr')).body.near).toEqual([])
  })
})

describe('the head of a partner’s file', () => {
  test('tells the next round, and that none was held for long: by our own rule, which is neither usual nor overdue, with its dates to be agreed', async () => {
    const { nextRounds, reminders } = (await desk.get('/api/partners/KR')).body
    expect(nextRounds).toContainEqual(expect.objectContaining({ id: 'kz-kr-consular.8', step: 'planned' }))
    const late = reminders.find(({ id }: Hit) => id === 'kz-kr-consular')
    expect(late).toMatchObject({
      kind: 'no-round',
      isOverdue: false,
      act: { do: 'agree-dates', round: 'kz-kr-consular.8' },
    })
    expect(late.words).toMatch(/No round for 42 months\. We remind after 18: our own rule/)
    const promise = reminders.find(({ id }: Hit) => id === 'kz-kr-consular.5.permits')
    expect(promise).toMatchObject({ act: { do: 'carry-over', to: 'kz-kr-consular.8' } })
    expect((await desk.get('/api/partners/ZZ')).status).toBe(404)
  })
  test('tells an authority that does not answer', async () => {
    const id = 'kz-kr-consular.5.permits'
    const letter = { authority: 'Invented authority', subject: 'Work permits', ourNumber: '7', sent: '2026-10-01' }
    const { sequence } = (await desk.get(`/api/commitments/${id}`)).body
    await send(`commitments/${id}/letters`, { expected: sequence, ...letter, replyDue: '2026-11-01' })
    const { reminders } = (await desk.get('/api/partners/KR')).body
    expect(reminders.find(({ kind }: Hit) => kind === 'no-reply')).toMatchObject({
      title: 'Work permits',
      words: 'Invented authority: no reply for 53 days.',
    })
  })
})

describe('the page of the head of the department', () => {
  test('has what waits for a decision, what is due, who is silent, which rounds are missing and what moved', async () => {
    const commands = 'rounds/kz-kr-consular.8/commands'
    const dates = { do: 'agree-dates', on: '2027-02', form: 'in-person', host: 'KZ', place: 'Astana' }
    await send(commands, { expected: 1, command: dates })
    const item = { id: 'permits', area: 'residence-and-work-permits', words: 'Work permits', side: 'KR' }
    await send(commands, { expected: 2, command: { do: 'set-agenda', items: [item] } })
    const told = (await head.get('/api/relations/head')).body
    expect(told.decisions).toMatchObject([
      { kind: 'round', id: 'kz-kr-consular.8', step: 'agenda-draft', to: 'agenda-agreed' },
    ])
    expect(new Set(told.reminders.map(({ kind }: Hit) => kind))).toEqual(
      new Set(['no-round', 'no-reply', 'due-before-round']),
    )
    for (const figure of told.moved) expect(Math.abs(figure.rate)).toBeGreaterThanOrEqual(0.1)
    const [{ id, sequence, to }] = told.decisions
    const done = { commandId: randomUUID(), expected: sequence, command: { do: 'move', to } }
    expect((await head.send('POST', `/api/rounds/${id}/commands`, done)).status).toBe(200)
    expect((await head.get('/api/relations/head')).body.decisions).toEqual([])
  })

  test('shows a promise that the partner calls done and we do not, with both views', async () => {
    const id = 'kz-kr-consular.5.permits'
    const { sequence } = (await desk.get(`/api/commitments/${id}`)).body
    const theirs = { do: 'take-theirs', side: 'KR', stands: 'done', on: '2026-11-20', words: 'Settled.' }
    const taken = await send(`commitments/${id}/commands`, { expected: sequence, command: theirs })
    expect(taken.status, taken.text).toBe(200)
    const { views, all } = (await head.get('/api/relations/head')).body
    expect(all.views).toBe(1)
    expect(views).toMatchObject([
      {
        id,
        link: `/commitments/${id}`,
        theirs: [{ side: { code: 'KR' }, stands: 'done', on: '2026-11-20', words: 'Settled.' }],
      },
    ])
    expect(views[0].stands).not.toBe('done')
  })

  test('sets values of different sources beside each other and never tells them as one figure that moved', async () => {
    const { moved, gaps } = (await head.get('/api/relations/head')).body
    const id = 'kr-trade.2024.ajupress'
    expect(moved.map((one: { id: string }) => one.id)).not.toContain(id)
    const gap = gaps.find((one: { id: string }) => one.id === id)
    expect(gap).toMatchObject({ before: 6e9, boundBefore: 'over', value: 3.1e9, whenBefore: '2023', when: '2024' })
    expect(gap.note).toContain('is not known')
  })

  test('lists each brief that awaits a signature once, in its newest draft, until it is signed there', async () => {
    const asked = { commandId: randomUUID(), round: 'kz-kr-consular.8' }
    const drafted = await desk.send('POST', '/api/partners/KR/briefs', asked)
    expect(drafted.status).toBe(201)
    const { id } = drafted.body
    // It is found, and opens by itself.
    const { hits } = (await desk.get('/api/relations/search?q=brief&party=KR')).body
    expect(hits).toContainEqual(expect.objectContaining({ kind: 'brief', id, link: `/desk/briefs/${id}` }))
    const again = await desk.send('POST', '/api/partners/KR/briefs', { ...asked, commandId: randomUUID() })
    const awaiting = async () =>
      (await head.get('/api/relations/head')).body.decisions.filter(({ kind }: Hit) => kind === 'brief')
    const [brief, ...others] = await awaiting()
    expect(others).toEqual([])
    expect(brief).toMatchObject({ about: [{ code: 'KR' }], link: `/briefs/${brief.id}`, seen: { open: 1 } })
    const signed = { commandId: randomUUID(), seen: brief.seen }
    expect((await head.send('POST', `/api/briefs/${brief.id}/signature`, signed)).status).toBe(200)
    // The older draft went out of use with the signature.
    expect(await awaiting()).toEqual([])
    expect(again.status).toBe(201)
  })

  test('lists a press text that was sent for clearance, and clears it there; not to whoever wrote it', async () => {
    const begun = { kind: 'press-text', party: 'KR', direction: 'joint', languages: ['en'], authentic: ['en'] }
    const { id } = (await send('documents', begun)).body
    await send(`documents/${id}/text`, {
      command: { do: 'edit', paragraph: 'text', language: 'en', seen: 0, words: 'Both sides met.' },
    })
    const { sequence } = (await desk.get(`/api/documents/${id}`)).body
    await send(`documents/${id}/commands`, { expected: sequence, command: { do: 'ask-clearance' } })
    const awaiting = async () =>
      (await head.get('/api/relations/head')).body.decisions.filter(({ kind }: Hit) => kind === 'press-text')
    const [text] = await awaiting()
    expect(text).toMatchObject({ id, title: 'Press text', on: '2026-11-23', link: `/documents/${id}` })
    const command = { do: 'clear', namesCleared: true, nothingRestricted: true }
    const cleared = { commandId: randomUUID(), expected: text.sequence, command }
    expect((await head.send('POST', `/api/documents/${id}/clearance`, cleared)).status).toBe(200)
    expect(await awaiting()).toEqual([])
  })

  test('reminds a silent authority with one click; for a fortnight nobody is asked to do so again', async () => {
    const silent = async () =>
      (await head.get('/api/relations/head')).body.reminders.find(({ kind }: Hit) => kind === 'no-reply')
    const { act } = await silent()
    expect(act).toMatchObject({ do: 'remind' })
    const remind = (expected: number) => ({ commandId: randomUUID(), expected, command: { do: 'remind' } })
    const path = `/api/letters/${encodeURIComponent(act.letter)}/commands`
    const command = remind(act.expected)
    const reminded = await head.send('POST', path, command)
    expect(reminded.status, reminded.text).toBe(200)
    expect((await head.send('POST', path, command)).body).toEqual(reminded.body)
    const now = await silent()
    expect(now.act).toBeUndefined()
    expect(now.words).toContain('Reminded on 23 November 2026')
    expect((await head.send('POST', path, remind(act.expected + 1))).body.error.code).toBe('reminded-today')
  })

  test('the reminder is drafted as a paper of the file, which takes its number and is linked with the letter', async () => {
    const papers = async () =>
      (await desk.get('/api/documents?party=KR')).body.documents.filter(({ kind }: Hit) => kind === 'reminder')
    // What was sent twice, or refused, left no second one.
    const [paper, ...others] = await papers()
    expect(others).toEqual([])
    const { commitment, letter, title } = (await desk.get(`/api/documents/${paper.id}`)).body
    expect(title).toContain('Reminder: ')
    const told = (await desk.get(`/api/letters/${encodeURIComponent(letter)}`)).body
    expect(told).toMatchObject({ commitment, reminders: [{ on: '2026-11-23', document: paper.id }] })
    const { letters } = (await desk.get(`/api/commitments/${commitment}`)).body
    expect(letters.flatMap((one: { reminders?: object[] }) => one.reminders ?? [])).toEqual(told.reminders)
    const text = (await desk.get(`/api/documents/${paper.id}`)).text
    for (const said of [told.authority, told.ourNumber, told.subject]) expect(text).toContain(said)
    // A number at once; sent once somebody signed it.
    const act = async (command: object) => {
      const { sequence } = (await desk.get(`/api/documents/${paper.id}`)).body
      return send(`documents/${paper.id}/commands`, { expected: sequence, command })
    }
    expect((await act({ do: 'register', ours: '7-1/900' })).status).toBe(200)
    expect((await act({ do: 'register', sent: '2026-11-23' })).body.error.code).toBe('blanks-left')
    expect((await desk.get(`/api/documents/${paper.id}`)).body.registration).toMatchObject({ ours: '7-1/900' })
    // It is none of the partner's business.
    const begun = await send('documents', {
      ...{ kind: 'reminder', party: 'KR' },
      direction: 'outgoing',
      languages: ['en'],
      authentic: ['en'],
    })
    expect(begun.status).toBe(400)
    const preview = await desk.get(`/api/partners/KR/releases/preview?kind=minutes&id=${paper.id}`)
    expect(preview.status).toBe(422)
  })
})
