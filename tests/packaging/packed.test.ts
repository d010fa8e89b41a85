// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HOLIDAYS } from '../../packaging/calendar.ts'
import { checkOut, compile, elshi, install, nodeOfTheMachine, npxElshi, pack, succeed } from './other-project.ts'

const folder = mkdtempSync(join(tmpdir(), 'elshi-packed-'))
const checkout = join(folder, 'checkout')
const project = join(folder, 'project')
const installed = join(project, 'node_modules/elshi')
const root = join(import.meta.dirname, '../..')

beforeAll(async () => {
  await checkOut(checkout)
  await install(await pack(checkout, folder), project)
  await compile(project)
}, 240_000)
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

/** A question for each command, and something that its answer holds. */
const questions: [command: string, question: object, answer: object][] = [
  ['stay', { rule: { limit: 90, window: 180 }, stays: [], at: '2026-11-22' }, { used: 0, remaining: 90 }],
  ['mrz parse', { lines: ['P<KAZ'] }, { valid: false, format: null, fields: null }],
  ['mrz make', { format: 'TD4' }, { problem: { code: 'bad-field', field: 'format' } }],
  ['deadline', { event: '2026-12-24', count: 5, unit: 'working-day', calendars: ['KZ'] }, { due: '2026-12-31' }],
  ['iin', { iin: '000000000000' }, { valid: false, problem: { code: 'impossible-birth-date' } }],
]

describe.each([
  ['that the machine has, 20 at the least', nodeOfTheMachine, 20],
  ['24 that the program runs on', async () => process.execPath, 24],
] as const)('in somebody else’s project, on the Node %s,', (_, find, least) => {
  let node = process.execPath
  beforeAll(async () => {
    node = (await find()) ?? process.execPath
    expect(Number((await succeed(node, ['-p', 'process.versions.node'])).split('.')[0])).toBeGreaterThanOrEqual(least)
  })

  test('the libraries answer', async () => {
    expect(JSON.parse(await succeed(node, [join(project, 'consumer.js')]))).toEqual(answers)
  })

  test.each(questions)('elshi %s answers', (command, question, answer) => {
    const { status, stdout, stderr } = elshi(project, node, command.split(' '), JSON.stringify(question))
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject(answer)
  })

  test('npx finds the command, which says what there is and what was typed wrongly', () => {
    const [words, question, answer] = questions[0] as (typeof questions)[0]
    expect(JSON.parse(npxElshi(project, node, words.split(' '), JSON.stringify(question)).stdout)).toMatchObject(answer)
    expect(elshi(project, node, [], '')).toMatchObject({ status: 0, stdout: expect.stringMatching(/\n {2}stay /) })
    expect(elshi(project, node, ['start'], '')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'There is no command "start"; the commands are stay, mrz parse, mrz make, deadline, iin.\n',
    })
  }, 60_000)
})

describe('the package', () => {
  test('brings no other package along', () => {
    const beside = readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))
    expect(beside).toEqual(['elshi'])
  })

  test('has for every library JavaScript and types, which name no source and no package, and Node itself for the command alone', () => {
    const files = readdirSync(join(installed, 'build/libraries'), { recursive: true, encoding: 'utf8' })
    const made = files.filter((file) => /\.js$|\.ts$/.test(file))
    expect(made.filter((file) => file.endsWith('.js')).length).toBe(made.length / 2)
    const named = made.flatMap((file) =>
      [
        ...readFileSync(join(installed, 'build/libraries', file), 'utf8').matchAll(/\b(?:from |import\()'([^']+)'/g),
      ].map(([, name = '']) => ({ file, name })),
    )
    expect(named.length).toBeGreaterThan(made.length)
    const others = named.filter(({ name }) => !/^\.\.?\/.*\.js$/.test(name))
    expect(others.filter(({ file, name }) => !(file.startsWith('src/apps/cli/') && name.startsWith('node:')))).toEqual(
      [],
    )
  })

  test('carries the libraries and the pages on them, and nothing of the program, its tests and its services', () => {
    const files = readdirSync(installed, { recursive: true, encoding: 'utf8' })
    for (const needed of ['docs/libraries/stay.md', 'build/libraries/packaging/elshi.js', 'LICENSE'])
      expect(files).toContain(needed)
    expect(
      files.filter((file) => /^(src|bin|tests|var|packaging)\/|\.test\.|\/services\/|\/platform\//.test(file)),
    ).toEqual([])
  })

  test('is packed by a manifest of its own, and the whole one lies in the checkout as before', () => {
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Record<string, unknown>
    expect(Object.keys(manifest).filter((name) => /dependencies|scripts|imports/i.test(name))).toEqual([])
    const [after, before] = [checkout, root].map((at) => readFileSync(join(at, 'package.json'), 'utf8'))
    expect(after).toBe(before)
  })

  test('leaves the whole manifest behind even where a packing was cut short, unless somebody has changed it since', async () => {
    const file = join(checkout, 'package.json')
    const lay = (what: string) =>
      succeed(process.execPath, [
        '-e',
        `import(${JSON.stringify(pathToFileURL(join(checkout, 'packaging/manifest.ts')).href)}).then((manifest) => manifest.${what}())`,
      ])
    const whole = readFileSync(file, 'utf8')
    await lay('layPackedManifest')
    expect(readFileSync(file, 'utf8')).not.toContain('"dependencies"')
    await lay('layWholeManifest')
    expect(readFileSync(file, 'utf8')).toBe(whole)
    await lay('layPackedManifest')
    writeFileSync(file, '{"name":"changed"}')
    await lay('layWholeManifest')
    expect(readFileSync(file, 'utf8')).toBe('{"name":"changed"}')
  })

  test('knows the same calendars as the program', async () => {
    const { CALENDARS } = await import('../../src/apps/cli/calendars.ts')
    expect(Object.keys(CALENDARS).sort()).toEqual(Object.keys(HOLIDAYS).sort())
    for (const [name, calendar] of Object.entries(HOLIDAYS)) expect(CALENDARS[name]).toBe(calendar)
  })
})
