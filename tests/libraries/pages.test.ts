// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { format } from 'node:util'
import { afterAll, describe, expect, test, vi } from 'vitest'
import type { Page } from './examples.ts'
import { pages } from './examples.ts'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'elshi-pages-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('the pages on the libraries', () => {
  test('there is one for each that is more than a handful of functions', () => {
    const named = pages.map(({ name }) => name)
    for (const needed of [
      'README',
      'calendar',
      'command-line',
      'identifiers',
      'money',
      'names',
      'places',
      'stay',
      'travel-documents',
    ])
      expect(named).toContain(needed)
  })

  test.each(pages.filter(({ name }) => name !== 'command-line'))(
    'programs on the page on $name print what it says',
    programsKeepTheirWord,
    60_000,
  )

  test.each(pages.filter(({ commands }) => commands.length > 0))('commands on the page on $name answer what it says', ({
    commands,
  }) => {
    const asked = Map.groupBy(commands, ({ words }) => words.join(' '))
    for (const [words, typed] of asked)
      expect(answers(words, typed.map(({ input }) => `${input}\n`).join(''))).toEqual(typed.map(({ answer }) => answer))
  }, 60_000)
})

async function programsKeepTheirWord({ name, programs }: Page): Promise<void> {
  expect(programs.length).toBeGreaterThan(0)
  for (const [index, program] of programs.entries()) {
    const file = join(folder, `${name}-${index}.ts`)
    writeFileSync(file, program.text)
    const printed: string[] = []
    const log = vi.spyOn(console, 'log').mockImplementation((...values) => printed.push(format(...values)))
    await import(/* @vite-ignore */ pathToFileURL(file).href)
    log.mockRestore()
    expect(printed).toEqual(program.printed)
  }
}

function answers(words: string, input: string): string[] {
  const command = [join(root, 'bin/elshi.js'), ...words.split(' ')]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { input, encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return stdout.trimEnd().split('\n')
}
