// SPDX-License-Identifier: Apache-2.0
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestProgram, TestVisitor } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'
import { testState } from '#testing/home-state.ts'
import { libraryCard } from '#testing/library-card/index.ts'

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

describe('the registry', () => {
  const seen = { post: 'BUS', name: { family: 'Сейтжан', given: 'Ойдан' }, born: '1991-04-12' }

  it('finds a person at the posts that met them, in any script, and shows them to no other post', async () => {
    const { status, body } = await officer.send('POST', '/api/people', seen)
    expect(status, JSON.stringify(body)).toBe(201)
    const found = (await officer.send('POST', '/api/people/search', { name: 'seitzh' })).body.people
    expect(found).toMatchObject([{ id: body.id, name: seen.name, born: seen.born }])
    expect((await stranger.send('POST', '/api/people/search', { name: 'seitzh' })).body.people).toEqual([])
    expect((await stranger.get(`/api/people/${body.id}`)).status).toBe(404)
  })

  it('links an account to the person whom an officer has seen, and to nobody else afterwards', async () => {
    const { id } = (await officer.send('POST', '/api/people', seen)).body
    const address = 'seen.at.the.window@mail.example'
    const unknown = await officer.send('POST', `/api/people/${id}/account`, { address })
    expect([unknown.status, unknown.body.error.code]).toEqual([422, 'account-not-known'])
    await program.applicant(address)
    expect((await officer.send('POST', `/api/people/${id}/account`, { address })).body).toEqual({ cases: 0 })
    const again = await officer.send('POST', `/api/people/${id}/account`, { address })
    expect([again.status, again.body.error.code]).toEqual([409, 'account-linked-already'])
  })
})
