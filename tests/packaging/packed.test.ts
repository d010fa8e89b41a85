// SPDX-License-Identifier: Apache-2.0
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
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
    for (const file of ['package.json', 'README.md']) {
      const [after, before] = [checkout, root].map((at) => readFileSync(join(at, file), 'utf8'))
      expect(after).toBe(before)
    }
  })

  test('has a README that tells of the libraries, how they are installed and asked, and nothing of how the program is started', () => {
    const readme = readFileSync(join(installed, 'README.md'), 'utf8')
    const { exports: doors } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
      exports: Record<string, unknown>
    }
    const imported = [...readme.matchAll(/^import .* from '([^']+)'$/gm)].map(([, door]) => door)
    for (const door of Object.keys(doors).filter((name) => name !== './package.json')) {
      const name = `elshi${door.slice(1)}`
      expect(readme).toContain(`[\`${name}\`](docs/libraries${door.slice(1)}.md)`)
      expect(imported).toContain(name)
    }
    expect(readme).toMatch(/^npm install \.\/elshi-/m)
    expect(readme).not.toMatch(/npm (start|test)/)
  })

  test('leads by every link of its pages to a page that it carries, and to a heading that is there', () => {
    const pages = readdirSync(installed, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'))
    expect(pages.length).toBeGreaterThan(10)
    const links = pages.flatMap((page) => linksOf(join(installed, page)))
    expect(links.length).toBeGreaterThan(30)
    expect(links.filter(({ isThere }) => !isThere).map(({ page, link }) => `${page}: ${link}`)).toEqual([])
  })

  test('leaves the whole manifest behind even where a packing was cut short, unless somebody has changed it since', async () => {
    const [manifest, readme] = [join(checkout, 'package.json'), join(checkout, 'README.md')]
    const [names, tells] = [readFileSync(manifest, 'utf8'), readFileSync(readme, 'utf8')]
    const lay = (what: string) =>
      succeed(process.execPath, [
        '-e',
        `import(${JSON.stringify(pathToFileURL(join(checkout, 'packaging/packed-files.ts')).href)}).then((files) => files.${what}())`,
      ])
    await lay('layPackedFiles')
    expect(readFileSync(manifest, 'utf8')).not.toContain('"dependencies"')
    expect(readFileSync(readme, 'utf8')).not.toContain('npm start')
    // The page that the README is made of may be written on in between.
    writeFileSync(join(checkout, 'docs/libraries/README.md'), '# Libraries')
    await lay('layWholeFiles')
    expect([readFileSync(manifest, 'utf8'), readFileSync(readme, 'utf8')]).toEqual([names, tells])
    await lay('layPackedFiles')
    writeFileSync(manifest, '{"name":"changed"}')
    await lay('layWholeFiles')
    expect([readFileSync(manifest, 'utf8'), readFileSync(readme, 'utf8')]).toEqual(['{"name":"changed"}', tells])
  })

  test('knows the same calendars as the program', async () => {
    const { CALENDARS } = await import('../../src/apps/cli/calendars.ts')
    expect(Object.keys(CALENDARS).sort()).toEqual(Object.keys(HOLIDAYS).sort())
    for (const [name, calendar] of Object.entries(HOLIDAYS)) expect(CALENDARS[name]).toBe(calendar)
  })
})

/** The links of a page that lead to another file or heading of the package, and whether it is there. */
function linksOf(page: string): { page: string; link: string; isThere: boolean }[] {
  const text = readFileSync(page, 'utf8')
  return [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => {
      const [file = '', anchor] = link.split('#')
      const target = file === '' ? page : join(dirname(page), decodeURI(file))
      const isWithin = !relative(installed, target).startsWith('..') && existsSync(target)
      const isThere = isWithin && (anchor === undefined || headingsOf(readFileSync(target, 'utf8')).includes(anchor))
      return { page: relative(installed, page), link, isThere }
    })
}

function headingsOf(text: string): string[] {
  return [...withoutCode(text).matchAll(/^#+\s+(.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  )
}

function withoutCode(text: string): string {
  return text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '')
}
