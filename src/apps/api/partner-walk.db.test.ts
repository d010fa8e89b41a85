// SPDX-License-Identifier: Apache-2.0
// A partner's user walks every operation of the OpenAPI document, whatever its method, with bodies of the form it asks for: what is neither
// theirs nor anybody's is closed, and the file stays as it was. A new operation is walked as soon as it stands in the document.
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { kazakhstan } from '#src/apps/compose/index.ts'
import { listThings } from '#src/consular/journal/index.ts'
import { asReader, systemActor } from '#src/platform/database/index.ts'
import { releases } from '#src/relations/releases/index.ts'
import type { TestProgram, TestVisitor } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'
import { testState } from '#testing/home-state.ts'
import { addressOf, operationsOf, valuesBy } from '#testing/open-api-values.ts'

/** What is a partner's own: its package and its remarks; its sessions and passkeys, as everybody's who signs in. */
const OWN = [
  'DELETE /api/session',
  'GET /api/session/passkeys',
  'DELETE /api/session/passkeys/{credential}',
  'GET /api/sessions',
  'DELETE /api/sessions/{id}',
  'GET /api/partner/releases',
  'GET /api/partner/releases/{id}',
  'POST /api/partner/releases/{id}/remarks',
]
const CLOSED = [401, 403, 404]
const TRIES = 4

let program: TestProgram
let partner: TestVisitor
let nobody: TestVisitor
let things: readonly string[]
beforeAll(async () => {
  program = await testProgram({ home: { ...testState(), between: kazakhstan().between } })
  partner = await program.partner('KR')
  nobody = program.visitor()
  things = (await idsIn('things')).filter((id) => /kr|eu|us/.test(id))
})
afterAll(() => program.stop())

const idsIn = (table: string) =>
  asReader(program.elshi.database, systemActor, async (tx) => {
    const { rows } = await tx.query<{ id: string }>(`SELECT DISTINCT id FROM ${table} ORDER BY id`)
    return rows.map(({ id }) => id)
  })

test('a partner walks every operation, and is let into nothing but what is its own or anybody’s', async () => {
  const { paths } = (await nobody.get('/api/openapi.json')).body
  const operations = operationsOf(paths)
  expect(operations.filter(({ method }) => method !== 'GET').length).toBeGreaterThan(60)
  const before = await headsOf()
  const usual = ['KR', 'US', 'en', 'BUS', 'kz-kr-consular.8', 'kz-kr-consular.5.permits', '2026-11-20', '12345678']
  const values = valuesBy({ usual, readable: fc.constantFrom('one', 1, true) })
  const open = new Map<string, string>()
  for (const { path, method, operation } of operations) {
    const route = `${method} ${path}`
    if (OWN.includes(route)) continue
    const wish = values.wishFor(operation, (schema, name) =>
      name === 'id' || name === 'code' ? fc.constantFrom('KR', ...things) : values.valueFor(schema),
    )
    for (const one of fc.sample(wish, { numRuns: TRIES, seed: 4 })) {
      const url = addressOf(path, one)
      const ask = (who: TestVisitor) =>
        method === 'GET' ? who.get(url) : who.send(method as 'POST', url, one.body ?? {})
      const { status } = await ask(partner)
      if (CLOSED.includes(status)) continue
      // What stands open to whoever passes by is no secret from a partner either.
      if (!CLOSED.includes((await ask(nobody)).status)) continue
      open.set(route, `${status} at ${url}`)
    }
  }
  expect(Object.fromEntries(open)).toEqual({})
  expect(await headsOf()).toEqual(before)
  expect(await listThings(program.elshi.journal, systemActor, releases)).toEqual([])
}, 60_000)

test('what is said to be a partner’s own stands in the document', async () => {
  const { paths } = (await nobody.get('/api/openapi.json')).body
  const routes = operationsOf(paths).map(({ path, method }) => `${method} ${path}`)
  expect(OWN.filter((route) => !routes.includes(route))).toEqual([])
})

/** How far each thing of the journal has come. */
const headsOf = () =>
  asReader(program.elshi.database, systemActor, async (tx) => {
    const { rows } = await tx.query('SELECT kind, id, sequence FROM things ORDER BY kind, id')
    return rows
  })
