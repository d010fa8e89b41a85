// SPDX-License-Identifier: Apache-2.0
// Every operation of the OpenAPI document is asked with odd values in odd places: no answer may say that the fault is ours.
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { TestProgram, TestVisitor } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'
import { testState } from '#testing/home-state.ts'
import { askForCard, libraryCard } from '#testing/library-card/index.ts'
import type { Operation, Wish } from '#testing/open-api-values.ts'
import { addressOf, operationsOf, valuesBy } from '#testing/open-api-values.ts'
import { unreadableIn } from './floor/readable-input.ts'

const RUNS = 20
let program: TestProgram
let reference = ''
const visitors: { readonly visitor: TestVisitor; readonly csrf: string }[] = []
beforeAll(async () => {
  const texts = join(import.meta.dirname, '../../../testing/library-card/texts')
  program = await testProgram({ home: testState([libraryCard], [texts]) })
  const lodged = await program.visitor().send('POST', '/api/cases', askForCard(randomUUID()))
  reference = lodged.body.reference
  const staff = [['officer', 'approving-consul', 'head-of-post', 'registrar'], ['inspector'], ['operator']]
  for (const roles of staff) {
    const visitor = await program.officer('BUS', roles)
    visitors.push({ visitor, csrf: (await visitor.get('/api/session')).body.csrf })
  }
})
afterAll(() => program.stop())

const odd = fc.oneof(
  fc.constantFrom(
    '',
    '\u0000',
    '\ud800',
    "'",
    '%',
    '%00',
    '../..',
    '９９',
    '٣',
    'constructor',
    '__proto__',
    'toString',
  ),
  fc.constantFrom(
    '2026-99-99',
    '0000-01-01',
    '9999-12-31',
    '99999999999999999999',
    'BUS-99-999999999999',
    '٪'.repeat(5000),
  ),
  fc.constantFrom(1e300, -1, 0, 0.5, 2 ** 31, 2 ** 53, null, true, [], {}, [[]], { constructor: 1 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
)
/** What the door lets through to the rules. */
const readable = odd.filter((value) => unreadableIn(value) === undefined)
const usual = [
  'library-card',
  'BUS',
  'SEL',
  '1',
  'applicant',
  'en',
  'KR',
  'US',
  'constructor',
  'toString',
  'hasOwnProperty',
]

const values = valuesBy({ usual, odd, readable })

function wishFor(operation: Operation): fc.Arbitrary<Wish> {
  return values.wishFor(operation, (schema) =>
    fc.oneof(fc.constantFrom(reference, 'BUS', 'library-card'), values.valueFor(schema), values.valueFor(schema)),
  )
}

/** Asked by the first who may ask. */
async function ask(method: 'GET' | 'POST' | 'DELETE', url: string, payload: string): Promise<number> {
  for (const { visitor, csrf } of visitors) {
    const headers = { 'accept-language': 'en', origin: 'http://localhost:4180', 'x-elshi-csrf': csrf }
    const json = { ...headers, 'content-type': 'application/json' }
    const request = method === 'GET' ? { method, url, headers } : { method, url, headers: json, payload }
    const { status } = await visitor.call(request)
    if (status !== 403) return status
  }
  return 403
}

it('no odd value makes the program answer that the fault is its own', async () => {
  const { paths } = (await program.visitor().get('/api/openapi.json')).body
  const operations = operationsOf(paths)
  expect(operations.length).toBeGreaterThan(40)
  const faults = new Map<string, string>()
  for (const { path, method, operation } of operations) {
    // Whoever leaves can ask nothing more.
    if (method === 'DELETE' && path === '/api/session') continue
    const asked = fc.asyncProperty(wishFor(operation), async (wish) => {
      const url = addressOf(path, wish)
      const payload = JSON.stringify(wish.body)
      const status = await ask(method as 'POST', url, payload)
      if (status >= 500) throw new Error(`${status} at ${method} ${url} ${payload}`)
    })
    const { failed, errorInstance, seed } = await fc.check(asked, { numRuns: RUNS })
    if (failed) faults.set(`${method} ${path}`, `seed ${seed}: ${errorInstance}`)
  }
  expect(Object.fromEntries(faults)).toEqual({})
}, 60_000)

it('no odd answer to a question of a form does either, whether it is checked, kept or lodged', async () => {
  const { answers, service, serviceVersion } = askForCard(randomUUID())
  const right: Readonly<Record<string, unknown>> = answers.applicant ?? {}
  const oddAnswer = fc.tuple(
    fc.constantFrom(...Object.keys(right)),
    fc.oneof(
      readable,
      fc.dictionary(
        fc.constantFrom('family', 'given', 'latin', 'constructor', 'toString'),
        fc.oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), readable),
      ),
    ),
  )
  const asked = fc.asyncProperty(oddAnswer, async ([question, value]) => {
    const given = { applicant: { ...right, [question]: value } }
    const draft = { service, serviceVersion, answers: given }
    const command = { ...askForCard(randomUUID()), channel: 'window', answers: given }
    const statuses = [
      await ask('POST', `/api/services/${service}/check`, JSON.stringify({ answers: given })),
      await ask('POST', '/api/drafts', JSON.stringify({ draft })),
      await ask('POST', '/api/cases', JSON.stringify(command)),
    ]
    if (statuses.some((status) => status >= 500)) throw new Error(`${statuses} for ${JSON.stringify(given)}`)
  })
  await fc.assert(asked, { numRuns: 60 })
}, 60_000)
