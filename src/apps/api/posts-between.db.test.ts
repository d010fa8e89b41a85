// SPDX-License-Identifier: Apache-2.0
import { afterAll, beforeAll, expect, test } from 'vitest'
import { kazakhstan } from '#src/apps/compose/index.ts'
import type { TestProgram } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'

let program: TestProgram
beforeAll(async () => {
  program = await testProgram({ home: kazakhstan() })
})
afterAll(() => program?.stop())

test('a partner’s file tells the posts of both sides, with their districts and what these rest on', async () => {
  const desk = await program.officer('*', ['desk-officer'], ['relations'])
  const { status, body } = await desk.get('/api/partners/KR/posts')
  expect(status).toBe(200)
  const posts: readonly { id: string; isOurs: boolean; district?: string; confidence?: string; sources: string[] }[] =
    body.posts
  expect(posts.filter(({ isOurs }) => isOurs).map(({ id }) => id)).toEqual(expect.arrayContaining(['SEL', 'BUS']))
  const theirs = posts.filter(({ isOurs }) => !isOurs)
  expect(theirs.map(({ id }) => id)).toEqual(['kr-astana', 'kr-almaty'])
  for (const { district, confidence, sources } of theirs) {
    expect(district).not.toBe('')
    expect(confidence).toBe('medium')
    expect(sources).not.toEqual([])
  }
  expect((await desk.get('/api/partners/XX/posts')).status).toBe(404)
})
