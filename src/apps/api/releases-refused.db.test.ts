// SPDX-License-Identifier: Apache-2.0
// What is never released to a partner, and what of minutes and figures is.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestVisitor } from '#testing/elshi.ts'
import type { Releasing } from '#testing/releasing.ts'
import { code, releasingTo, wish } from '#testing/releasing.ts'

let to: Releasing
let desk: TestVisitor
beforeAll(async () => {
  to = await releasingTo('KR')
  desk = to.desk
})
afterAll(() => to.program.stop())

describe('what is never released has a sentence of its own', () => {
  const refused = async (kind: string, id: string) => {
    const { body } = await to.send([{ kind, id, seen: 'x' }])
    return [body.error.code, body.error.message.length > 40]
  }
  test('our position on an item of an agenda', async () => {
    expect(await refused('position', 'kz-kr-consular.8.item-1')).toEqual(['release-of-position', true])
  })
  test('leads and projects of investment, papers of our own, and whatever nobody listed', async () => {
    expect(await refused('lead', 'any')).toEqual(['release-of-investment', true])
    expect(await refused('project', 'any')).toEqual(['release-of-investment', true])
    expect(await refused('brief', 'any')).toEqual(['release-of-internal-paper', true])
    expect(await refused('letter', 'any')).toEqual(['release-of-internal-paper', true])
    expect(await refused('person', 'any')).toEqual(['release-not-shared', true])
  })
  test('a thing of another partner’s file', async () => {
    expect(await refused('agenda', 'kz-us-consular.2024-04')).toEqual(['release-not-in-file', true])
    expect(await refused('commitment', 'nothing')).toEqual(['release-not-in-file', true])
  })
  test('an agenda without items, and figures on which nobody is agreed', async () => {
    expect(await refused('agenda', 'kz-kr-consular.6')).toEqual(['release-empty', true])
    expect(await refused('figures', 'kr-citizens-irregular')).toEqual(['release-no-agreed-figure', true])
  })
  test('a figure that is marked restricted', async () => {
    const id = await recordFigure(9123)
    await mark(id, { do: 'restrict', reason: 'Not ours to tell.' })
    expect(await refused('figure', id)).toEqual(['release-of-restricted-figure', true])
    expect(code(await mark(id, { do: 'agree', with: 'KR', how: 'Minutes' }))).toBe('figure-restricted')
  })
})

async function recordFigure(value: number, more: object = {}): Promise<string> {
  const figure = {
    indicator: 'kr-citizens-irregular',
    value,
    unit: 'people',
    period: { kind: 'year', year: 2025 },
    reporter: 'KR',
    sources: ['busan-broadcast-2022-05'],
    confidence: 'high',
    ...more,
  }
  const answer = await desk.send('POST', '/api/figures', { ...wish(), figure, confirmed: ['source-before-end'] })
  expect(answer.status, answer.text).toBe(201)
  return answer.body.id
}
const marked = new Map<string, number>()
async function mark(id: string, wished: object) {
  const expected = marked.get(id) ?? 1
  const answer = await desk.send('POST', `/api/figures/${id}/marks`, { ...wish(), expected, mark: wished })
  if (answer.status === 200) marked.set(id, expected + 1)
  return answer
}

test('minutes are released when both sides agreed them, paragraph by paragraph in their languages; a draft is refused', async () => {
  const begun = await desk.send('POST', '/api/documents', {
    ...wish(),
    kind: 'agreed-minutes',
    party: 'KR',
    round: 'kz-kr-consular.6',
    direction: 'joint',
    languages: ['en', 'ko'],
    authentic: ['en', 'ko'],
  })
  expect(begun.status, begun.text).toBe(201)
  const { id } = begun.body
  expect(code(await to.preview('minutes', id))).toBe('release-minutes-not-agreed')
  for (const to of ['minutes-draft', 'minutes-agreed']) {
    const { sequence } = (await desk.get('/api/rounds/kz-kr-consular.6')).body
    const moved = { ...wish(), expected: sequence, command: { do: 'move', to } }
    expect((await desk.send('POST', '/api/rounds/kz-kr-consular.6/commands', moved)).status).toBe(200)
  }
  const seen = await to.asPartner(await to.release('minutes', id))
  const { paragraphs } = (await desk.get(`/api/documents/${id}`)).body
  expect(seen.kind).toBe('minutes')
  expect(seen.content.clauses).toHaveLength(paragraphs.length - 1)
  expect(seen.content.clauses[0].key).toBe(`paragraph.${paragraphs[1].id}`)
  expect(code(await to.preview('minutes', 'nothing'))).toBe('release-not-in-file')
})

test('figures are offered for release once both sides are agreed on one that is not restricted', async () => {
  const offered = async () =>
    (await to.desk.get(`${to.file}/choices?kind=figures`)).body.choices.map(({ id }: { id: string }) => id)
  const id = await recordFigure(3000, { period: { kind: 'year', year: 2015 } })
  expect(await offered()).toEqual([])
  expect((await mark(id, { do: 'agree', with: 'KR', how: 'Agreed minutes' })).status).toBe(200)
  expect(await offered()).toEqual(['kr-citizens-irregular'])
  expect((await mark(id, { do: 'restrict', reason: 'Invented' })).status).toBe(200)
  expect(await offered()).toEqual([])
})

test('agreed figures are released alone, and a count under ten takes with it what it could be reckoned from', async () => {
  const period = { kind: 'year', year: 2024 }
  const values = [
    [1000, {}],
    [991, { part: 'US' }],
    [4, { part: 'CN' }],
    [5, { part: 'EU' }],
  ] as const
  const ids: string[] = []
  for (const [value, more] of values) {
    const id = await recordFigure(value, { period, ...more })
    ids.push(id)
    expect((await mark(id, { do: 'agree', with: 'KR', how: 'Agreed minutes' })).status).toBe(200)
  }
  const id = await to.release('figures', 'kr-citizens-irregular')
  const { clauses } = (await to.asPartner(id)).content
  const hidden = 'not shown: counts this small are not disclosed'
  expect(clauses.map(({ words }: { words: string }) => words).toSorted()).toEqual([
    '1\u202f000\u00a0people',
    hidden,
    hidden,
    hidden,
  ])
  // Later nothing of it is small any more. With the total of the first version the large part would still tell nine of two others.
  const revisions = [
    [1040, {}, 0],
    [22, { part: 'CN' }, 2],
    [27, { part: 'EU' }, 3],
  ] as const
  for (const [value, more, at] of revisions) {
    const revised = await recordFigure(value, { period, ...more, revises: ids[at] })
    expect((await mark(revised, { do: 'agree', with: 'KR', how: 'Agreed minutes' })).status).toBe(200)
  }
  const second = await to.release('figures', 'kr-citizens-irregular')
  const words = (await to.asPartner(second)).content.clauses.map((clause: { words: string }) => clause.words)
  expect(words).not.toContain('991\u00a0people')
  expect(words).toContain('1\u202f040\u00a0people')
})
