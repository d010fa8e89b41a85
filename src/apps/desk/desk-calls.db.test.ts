// SPDX-License-Identifier: Apache-2.0
// The desk speaks to the API alone: every path that its pages call is in the API's own document, with that method.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestProgram } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'

const browser = join(import.meta.dirname, 'browser')
let program: TestProgram
beforeAll(async () => {
  program = await testProgram()
})
afterAll(() => program.stop())

test('every call of the desk is in the document of the API', async () => {
  const { paths } = (await program.visitor().get('/api/openapi.json')).body
  const offered = new Set(
    Object.entries<object>(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${nameless(path.replace(/^\/api/, ''))}`),
    ),
  )
  const called = callsIn(sources())
  expect(called.length).toBeGreaterThan(15)
  expect(called.filter((call) => !offered.has(call))).toEqual([])
})

test('a call that the API does not offer would be found', () => {
  const parameter = ['$', '{reference}'].join('')
  expect(callsIn(`request<void>('POST', '/cases/${parameter}/burn')`)).toEqual(['POST /cases/{}/burn'])
  expect(callsIn("<a href='/api/posts?of=all'>")).toEqual(['GET /posts'])
  expect(callsIn("request<{ a: { b: string } }>(\n  'GET',\n  '/posts',\n)")).toEqual(['GET /posts'])
})

function sources(): string {
  return readdirSync(browser, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readFileSync(join(browser, path), 'utf8'))
    .join('\n')
}

/** Calls of `request`, and links that lead into the API, as `METHOD /path` with every parameter unnamed. */
function callsIn(source: string): string[] {
  const calls = [...source.matchAll(/\brequest\b[^()]*\(\s*'([A-Z]+)',\s*[`']([^`']*)[`']/g)].map(
    ([, method, path = '']) => `${method} ${nameless(path)}`,
  )
  const links = [...source.matchAll(/["'`]\/api(\/[^"'`]*)["'`]/g)]
    .filter(([, path]) => !path?.startsWith('/$'))
    .map(([, path = '']) => `GET ${nameless(path)}`)
  return [...new Set([...calls, ...links])].toSorted()
}

function nameless(path: string): string {
  return path
    .replace(/\?.*$/, '')
    .replace(/\$\{[^}]*$/, '') // a query that is there at times, a template within the template
    .replace(/\$?\{[^}]*\}/g, '{}')
    .replace(/\/$/, '')
}
