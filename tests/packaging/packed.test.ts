// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compile, install, nodeOfTheMachine, pack, succeed } from './other-project.ts'

const folder = mkdtempSync(join(tmpdir(), 'elshi-packed-'))
const project = join(folder, 'project')
const installed = join(project, 'node_modules/elshi')

beforeAll(async () => {
  await install(await pack(folder), project)
  await compile(project)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

/** What the program of the other project prints. 24 December is a Thursday; 1 and 2 January are days of rest in Kazakhstan. */
const answers = {
  calendar: '2026-12-31',
  stay: 31,
  'travel-documents': 'ERIKSSON',
  names: 'Қайратов Ерлан',
  places: 'Republic of Korea',
  money: '121.00',
  identifiers: false,
}

describe('the package in somebody else’s project', () => {
  test('answers on the Node that the machine has, 20 at the least', async () => {
    const node = (await nodeOfTheMachine()) ?? process.execPath
    expect(Number((await succeed(node, ['-p', 'process.versions.node'])).split('.')[0])).toBeGreaterThanOrEqual(20)
    expect(JSON.parse(await succeed(node, [join(project, 'consumer.js')]))).toEqual(answers)
  })

  test('answers on the Node 24 that the program runs on', async () => {
    expect(process.versions.node).toMatch(/^2[4-9]\./)
    expect(JSON.parse(await succeed(process.execPath, [join(project, 'consumer.js')]))).toEqual(answers)
  })

  test('has for every library JavaScript and types, and neither names a source or a package', () => {
    const files = readdirSync(join(installed, 'build/libraries'), { recursive: true, encoding: 'utf8' })
    const made = files.filter((file) => /\.js$|\.ts$/.test(file))
    expect(made.filter((file) => file.endsWith('.js')).length).toBe(made.length / 2)
    const named = made.flatMap((file) =>
      [...readFileSync(join(installed, 'build/libraries', file), 'utf8').matchAll(/\bfrom '([^']+)'/g)].map(
        ([, name]) => name,
      ),
    )
    expect(named.length).toBeGreaterThan(made.length)
    expect(named.filter((name) => !/^\.\.?\/.*\.js$/.test(name ?? ''))).toEqual([])
  })

  test('carries the program, its texts and the pages on the libraries, and no test, benchmark or key', () => {
    const files = readdirSync(installed, { recursive: true, encoding: 'utf8' })
    for (const needed of ['bin/elshi.js', 'src/apps/cli/main.ts', 'demo/seed.ts', 'docs/libraries/stay.md', 'LICENSE'])
      expect(files).toContain(needed)
    expect(files.filter((file) => /\.test\.|\.spec\.|^(tests|testing|benchmarks|var|packaging)\//.test(file))).toEqual(
      [],
    )
  })
})
