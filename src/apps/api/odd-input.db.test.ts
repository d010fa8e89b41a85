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
import { unreadableIn } from './floor/readable-input.ts'

type Schema = {
  readonly type?: string
  readonly format?: string
  readonly pattern?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema | boolean
  readonly propertyNames?: Schema
  readonly items?: Schema
  readonly minimum?: number
  readonly maximum?: number
}
type Operation = {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
}
type Wish = { readonly inPath: object; readonly inQuery: object; readonly body: unknown }

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

function textFor({ pattern, format }: Schema): fc.Arbitrary<unknown> {
  if (format === 'date') return fc.constantFrom('2026-01-31', '0001-01-01', '9999-12-31')
  if (format === 'uuid') return fc.uuid()
  if (pattern === undefined) return fc.oneof(fc.constantFrom(...usual), fc.string({ maxLength: 60 }))
  const form = new RegExp(pattern)
  const fitting = usual.filter((text) => form.test(text))
  return fc.oneof(...(fitting.length > 0 ? [fc.constantFrom(...fitting)] : []), fc.stringMatching(form))
}

/** What the schema asks for, with an odd value here and there. */
function valueFor(schema: Schema): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 29, arbitrary: rightFor(schema) }, { weight: 1, arbitrary: odd })
}

function rightFor(schema: Schema): fc.Arbitrary<unknown> {
  const { anyOf, oneOf = anyOf, properties, additionalProperties, items } = schema
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (oneOf) return fc.oneof(...oneOf.map(valueFor))
  if (properties) {
    const pieces = Object.fromEntries(Object.entries(properties).map(([name, piece]) => [name, valueFor(piece)]))
    return fc.record(pieces, { requiredKeys: [...(schema.required ?? [])] })
  }
  if (schema.type === 'object') {
    const piece = typeof additionalProperties === 'object' ? valueFor(additionalProperties) : readable
    const names = new RegExp(schema.propertyNames?.pattern ?? '')
    return fc.dictionary(fc.constantFrom(...usual.filter((name) => names.test(name))), piece, { maxKeys: 4 })
  }
  return schema.type === 'array' ? fc.array(items ? valueFor(items) : odd, { maxLength: 3 }) : plainFor(schema)
}

function plainFor(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.type === 'integer' || schema.type === 'number')
    return fc.integer({ min: Math.max(schema.minimum ?? 0, -(2 ** 31)), max: Math.min(schema.maximum ?? 99, 2 ** 31) })
  if (schema.type === 'boolean') return fc.boolean()
  return schema.type === 'string' ? textFor(schema) : readable
}

function wishFor({ parameters = [], requestBody }: Operation): fc.Arbitrary<Wish> {
  const within = (place: string) => {
    const named = parameters.filter((one) => one.in === place)
    const known = fc.constantFrom(reference, 'BUS', 'library-card')
    return fc.record(
      Object.fromEntries(named.map(({ name, schema }) => [name, fc.oneof(known, valueFor(schema), valueFor(schema))])),
    )
  }
  const schema = requestBody?.content['application/json']?.schema
  return fc.record({ inPath: within('path'), inQuery: within('query'), body: schema ? valueFor(schema) : odd })
}

const inAddress = (value: unknown) =>
  encodeURIComponent((typeof value === 'string' ? value : JSON.stringify(value)).toWellFormed())

function addressOf(path: string, { inPath, inQuery }: Wish): string {
  const at = Object.entries(inPath).reduce(
    (url, [name, value]) => url.replace(`{${name}}`, () => inAddress(value)),
    path,
  )
  const query = Object.entries(inQuery).map(([name, value]) => `${name}=${inAddress(value)}`)
  return query.length === 0 ? at : `${at}?${query.join('&')}`
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
  const operations = Object.entries<Record<string, Operation>>(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  )
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
