// SPDX-License-Identifier: Apache-2.0
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kazakhstan } from '#src/apps/compose/index.ts'
import { portalPlugin } from '#src/apps/portal/index.ts'
import type { TestProgram } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'

let demonstration: TestProgram
let office: TestProgram
beforeAll(async () => {
  const faces = (elshi: TestProgram['elshi']) => [portalPlugin(elshi)]
  demonstration = await testProgram({ home: kazakhstan(), faces, demonstration: true })
  office = await testProgram({ home: kazakhstan(), faces })
})
afterAll(async () => {
  await demonstration?.stop()
  await office?.stop()
})

describe('the five stories', () => {
  test('a demonstration opens on them, anything else on the portal', async () => {
    const opened = await demonstration.visitor().get('/')
    expect([opened.status, opened.headers.location]).toEqual([302, '/en/stories'])
    expect((await office.visitor().get('/')).headers.location).toBe('/en')
    expect((await office.visitor().get('/en/stories')).status).toBe(404)
  })
  test.each(['kk', 'ru', 'en', 'ko'])('are read in %s without signing in, each statement marked', async (language) => {
    const { status, text } = await demonstration.visitor().get(`/${language}/stories`)
    expect(status).toBe(200)
    expect(text.match(/<section class="story"/g)).toHaveLength(5)
    const { stories = [], sources } = demonstration.elshi.between
    const tellings = stories.flatMap(({ facts, since }) => [...facts, ...since])
    const steps = stories.flatMap(({ path }) => path)
    // One more of each in the line that explains the marks.
    const marked = (kind: string) => text.split(`class="mark ${kind}"`).length - 2
    expect(marked('sourced')).toBe(tellings.length + steps.filter(({ mark }) => mark === 'sourced').length)
    expect(marked('invented')).toBe(steps.filter(({ mark }) => mark === 'invented').length)
    expect(marked('later')).toBe(steps.filter(({ mark }) => mark === 'later').length)
    for (const { words } of [...tellings, ...steps]) expect(Object.keys(words)).toEqual(['kk', 'ru', 'en', 'ko'])
    const known = new Set(sources.map(({ id }) => id))
    for (const id of tellings.flatMap((telling) => telling.sources)) expect(known, id).toContain(id)
  })
  test('a publisher who limits quotation is named with what it allows', async () => {
    const { text } = await demonstration.visitor().get('/en/stories')
    expect(text).toContain('At most 30 % of the text may be quoted, with a link.')
  })
})
