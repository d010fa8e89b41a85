// SPDX-License-Identifier: Apache-2.0
// The commands of the libraries as a shell runs them: real pipes, real ends.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import * as fields from '../../src/apps/cli/lines/fields.ts'
import { PROFILES, TRUNCATIONS } from '../../src/standards/travel-documents/index.ts'

const root = join(import.meta.dirname, '../..')
const elshi = join(root, 'bin/elshi.js')
const folder = mkdtempSync(join(tmpdir(), 'elshi-command-line-'))
afterAll(() => rmSync(folder, { recursive: true }))

const question = '{"rule":{"limit":90,"window":180},"stays":[{"entry":"2026-09-01","exit":null}],"at":"2026-11-22"}\n'

function type(words: readonly string[], input: string | Buffer, before: readonly string[] = []) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...before, elshi, ...words], {
    input,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  })
  return { status, stdout, stderr }
}

describe('elshi stay', () => {
  test('answers a hundred thousand lines, each in its place', () => {
    const lines = Array.from({ length: 100_000 }, (_, id) => `{"id":${id},${question.slice(1)}`)
    const { status, stdout, stderr } = type(['stay'], lines.join(''))
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const ids = stdout.trimEnd().split('\n')
    expect(ids.length).toBe(100_000)
    expect(ids.findIndex((line, id) => !line.startsWith(`{"id":${id},`))).toBe(-1)
  }, 60_000)

  test('ends quietly when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [elshi, 'stay'])
    const said: string[] = []
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString('utf8')))
    // It stops reading as well; what is left of the questions then has nowhere to go.
    child.stdin.on('error', () => undefined)
    child.stdout.once('data', () => child.stdout.destroy())
    child.stdin.write(question.repeat(100_000))
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({ code, said }).toEqual({ code: 0, said: [] })
  }, 60_000)

  test('says that nothing was asked', () => {
    expect(type(['stay'], '')).toEqual({
      status: 0,
      stdout: '',
      stderr: 'There was no question: the input is empty. Write one in JSON on each line.\n',
    })
  })

  test.each([
    [['stay', 'questions.jsonl'], 'elshi stay does not know what to do with "questions.jsonl"; see elshi help stay.\n'],
    [['stay', '--rule', '90'], 'elshi stay has no option --rule; see elshi help stay.\n'],
    [['mrz'], 'elshi mrz needs another word: mrz parse, mrz make.\n'],
  ])('typed as %j ends with 2 and says why', (words, stderr) => {
    expect(type(words, question)).toEqual({ status: 2, stdout: '', stderr })
  })
})

test('elshi deadline takes calendars and closings for a whole batch, and a question that names its own keeps it', () => {
  const term = '"event":"2026-11-23","count":1,"unit":"working-day"'
  const { stdout } = type(
    ['deadline', '--calendars', 'KR, KZ', '--closings', 'tuesday,2026-11-25'],
    `{${term}}\n{${term},"closings":[]}\n`,
  )
  const due = stdout
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { due: string }).due)
  expect(due).toEqual(['2026-11-26', '2026-11-24'])
})

test('elshi mrz make takes what elshi mrz parse gives', () => {
  const lines = ['I<KAZ0123456784<<<<<<<<<<<<<<<', '9004126M3611214KAZ<<<<<<<<<<<4', 'KAIRATOV<<YERLAN<<<<<<<<<<<<<<']
  const { stdout } = type(['mrz', 'parse'], JSON.stringify({ lines }))
  expect(JSON.parse(type(['mrz', 'make'], stdout).stdout)).toMatchObject({ lines })
})

test('the page on the command line names every field that a question may have, every profile and every way of shortening', () => {
  const page = readFileSync(join(root, 'docs/libraries/command-line.md'), 'utf8')
  const words = [...Object.values(fields).flat(), ...Object.keys(PROFILES), ...TRUNCATIONS]
  const ofAnswers: readonly string[] = fields.MADE_FIELDS
  const untold = words.filter((word) => !page.includes(`\`${word}\``) && !ofAnswers.includes(word))
  expect(untold).toEqual([])
})

test.each([
  ['stay', fields.STAY_FIELDS],
  ['mrz parse', fields.ZONE_FIELDS],
  ['mrz make', fields.MAKE_FIELDS],
  ['deadline', fields.DEADLINE_FIELDS],
  ['iin', fields.IIN_FIELDS],
])('elshi help %s names the fields of its questions', (words, names) => {
  expect(type(['help', ...words.split(' ')], '').stdout).toContain(`Its fields: ${names.join(', ')}.`)
})

test.each([
  ['stay', question],
  ['mrz parse', '{"lines":[]}'],
  ['mrz make', '{}'],
  ['deadline', '{"event":"2026-11-23","count":1,"unit":"working-day","calendars":["KZ"]}'],
  ['iin', '{}'],
])('elshi %s loads no other part of the program, and no package', (words, input) => {
  const list = join(folder, 'loaded')
  const hook = join(folder, 'hook.mjs')
  writeFileSync(
    hook,
    `import { appendFileSync } from 'node:fs'
     import { registerHooks } from 'node:module'
     registerHooks({ load: (url, context, next) => (appendFileSync(${JSON.stringify(list)}, url + '\\n'), next(url, context)) })`,
  )
  writeFileSync(list, '')
  expect(type(words.split(' '), input, ['--import', pathToFileURL(hook).href]).status).toBe(0)
  const loaded = readFileSync(list, 'utf8')
    .split('\n')
    .filter((url) => url.startsWith('file:'))
  const files = loaded.map((url) => relative(root, fileURLToPath(url)).replaceAll('\\', '/'))
  expect(files).toContain('src/apps/cli/lines/answer-lines.ts')
  const ofTheLibraries =
    /^(bin|packaging|src\/standards|src\/apps\/cli)\/|^src\/jurisdictions\/[a-z-]+\/(index|holidays)\.ts$/
  expect(files.filter((file) => !ofTheLibraries.test(file))).toEqual([])
  expect(files).not.toContain('src/jurisdictions/kazakhstan/index.ts')
})
