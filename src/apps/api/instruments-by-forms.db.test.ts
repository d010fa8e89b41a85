// SPDX-License-Identifier: Apache-2.0
// What officers read in an instrument that a definition tells, and what they may not record of one that they began.
import { afterAll, describe, expect, test } from 'vitest'
import { betweenStates, codeOf } from '#testing/between-states.ts'

const { program, desk, send } = await betweenStates()
afterAll(() => program.stop())

describe('an instrument of a definition', () => {
  const path = 'instruments/kr-kz-sentenced-persons-2019'
  const read = async (query = '') => (await desk.get(`/api/${path}${query}`)).body
  test('takes what an officer read in it: an article with its source, and the clause that nobody had read', async () => {
    const { sequence, hasClause, provisions } = await read()
    expect(hasClause).toBe(false)
    const provision = {
      expected: sequence,
      article: '3',
      says: 'Conditions of a transfer (example)',
      source: 'mofa-2019-01-30',
    }
    expect(codeOf(await send(`${path}/provisions`, { ...provision, source: 'nowhere' }))).toBe('source-not-there')
    expect((await send(`${path}/provisions`, provision)).status).toBe(201)
    expect(codeOf(await send(`${path}/provisions`, { ...provision, expected: sequence + 1 }))).toBe('provision-there')
    const entry = { kind: 'counted', from: 'last-notification', count: { by: 'nth-day', days: 30 } }
    const clause = { expected: sequence + 1, entry, source: 'mofa-2019-01-30' }
    expect((await send(`${path}/clause`, clause)).status).toBe(201)
    expect(codeOf(await send(`${path}/clause`, { ...clause, expected: sequence + 2 }))).toBe('clause-there')
    const told = await read()
    expect(told).toMatchObject({ hasClause: true, entry: {} })
    expect(told.provisions).toHaveLength(provisions.length + 1)
    expect(told.provisions.at(-1)).toMatchObject({ article: '3', sources: ['mofa-2019-01-30'] })
    // Nobody knew it before.
    expect(await read('?knownAt=2026-11-23T08:59:59Z')).toMatchObject({ error: {} })
  })
  test('whose added article was read wrong is corrected with a reason; the earlier words, who corrected them and why stay', async () => {
    const { sequence, provisions } = await read()
    const { added } = provisions.at(-1)
    expect(provisions.filter((one: { added?: number }) => one.added === undefined)).toHaveLength(provisions.length - 1)
    const right = {
      expected: sequence,
      article: '4',
      says: 'Conditions of a transfer, with the consent of the person (example)',
      source: 'mofa-2019-01-30',
      reason: 'the number of the article was taken from another text',
    }
    const { reason: _, ...unexplained } = right
    expect((await send(`${path}/provisions/${added}`, unexplained)).status).toBe(400)
    expect(codeOf(await send(`${path}/provisions/7`, right))).toBe('provision-not-recorded')
    expect(codeOf(await send(`${path}/provisions/${added}`, { ...right, source: 'nowhere' }))).toBe('source-not-there')
    expect(codeOf(await send(`${path}/provisions/${added}`, { ...right, expected: sequence - 1 }))).toBe('moved-on')
    const corrected = await send(`${path}/provisions/${added}`, right)
    expect(corrected.status, corrected.text).toBe(201)
    const told = await read()
    expect(told.provisions).toHaveLength(provisions.length)
    expect(told.provisions.at(-1)).toMatchObject({
      article: '4',
      says: right.says,
      former: [
        {
          article: '3',
          says: 'Conditions of a transfer (example)',
          reason: right.reason,
          correctedBy: expect.stringMatching(/./),
        },
      ],
    })
    const again = { ...right, expected: told.sequence }
    expect(codeOf(await send(`${path}/provisions/${added}`, again))).toBe('nothing-corrected')
  })
  test('is not signed before the full powers begin: the sentence names both days', async () => {
    const begun = await send('instruments', {
      title: 'An agreement (invented)',
      kind: 'interagency',
      reason: 'An example',
      parties: ['KZ', 'KR'],
    })
    const happened = async (happening: object) => {
      const { sequence } = (await desk.get(`/api/instruments/${begun.body.id}`)).body
      const told = { expected: sequence, source: 'zakonpravo-transfer-treaties', happening }
      return send(`instruments/${begun.body.id}/events`, told)
    }
    const holder = 'Invented Deputy'
    const powers = {
      kind: 'full-powers',
      party: 'KZ',
      holder,
      issuer: 'Invented Minister',
      powers: ['sign'],
      from: '2026-11-10',
    }
    expect((await happened(powers)).status).toBe(201)
    const signature = { kind: 'signed', party: 'KZ', by: { name: holder, office: 'other' }, on: '2026-11-09' }
    expect((await happened(signature)).body.error).toMatchObject({
      code: 'before-full-powers',
      message: expect.stringMatching(/Invented Deputy signed for Kazakhstan on .*before the full powers/),
    })
    expect((await happened({ ...signature, on: '2026-11-10' })).status).toBe(201)
    const suspended = { kind: 'suspended', by: 'KR', from: { noticeReceived: '2026-11-20T10:00+09:00', hours: 72 } }
    expect((await happened(suspended)).body.error.message).toContain('cannot be suspended')
  })
})
