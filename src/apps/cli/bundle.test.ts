// SPDX-License-Identifier: Apache-2.0
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bundleFolder, digestOf, foundations, freshBundle, madeFrom, stateOf } from './bundle.ts'

const files = ['bin.ts', 'one.ts', 'other.ts', 'packages.json']
let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'elshi-bundle-'))
  mkdirSync(join(root, bundleFolder), { recursive: true })
  for (const file of files) writeFileSync(join(root, file), `of ${file}`)
  writeFileSync(join(root, bundleFolder, madeFrom), JSON.stringify(made()))
})
afterEach(() => rmSync(root, { recursive: true }))

function made() {
  const digest = digestOf(files.map((file) => [file, readFileSync(join(root, file))]))
  return { digest, files, states: files.map((file) => stateOf(root, file)) }
}

test('a bundle runs while every source is as it was put in', () => {
  expect(freshBundle(root)).toBe(join(root, bundleFolder, 'main.js'))
})

test('a bundle runs in a tree that was copied, whose files hold the same', () => {
  for (const file of files) cpSync(join(root, file), join(root, `${file}.copy`))
  for (const file of files) renameSync(join(root, `${file}.copy`), join(root, file))
  expect(freshBundle(root)).toBe(join(root, bundleFolder, 'main.js'))
})

test('the times of a file that were set back do not hide what was written', () => {
  const { atime, mtime, size } = statSync(join(root, 'one.ts'))
  writeFileSync(join(root, 'one.ts'), 'of ONE.ts')
  utimesSync(join(root, 'one.ts'), atime, mtime)
  expect(statSync(join(root, 'one.ts')).size).toBe(size)
  expect(freshBundle(root)).toBeUndefined()
})

test('where the files may have changed while they were put in, what they hold decides', () => {
  const { states: _, ...unsure } = made()
  writeFileSync(join(root, bundleFolder, madeFrom), JSON.stringify(unsure))
  expect(freshBundle(root)).toBe(join(root, bundleFolder, 'main.js'))
  writeFileSync(join(root, 'one.ts'), 'of ONE.ts')
  expect(freshBundle(root)).toBeUndefined()
})

const changes: Record<string, () => void> = {
  'a source was edited, to the same length even': () => writeFileSync(join(root, 'one.ts'), 'of ONE.ts'),
  'a source is gone': () => rmSync(join(root, 'other.ts')),
  'two sources changed places': () => {
    writeFileSync(join(root, 'one.ts'), 'of other.ts')
    writeFileSync(join(root, 'other.ts'), 'of one.ts')
  },
  'what stood at the end of one source stands at the beginning of the next': () => {
    writeFileSync(join(root, 'bin.ts'), 'of bin.t')
    writeFileSync(join(root, 'one.ts'), 'sof one.ts')
  },
  'another package was installed': () => writeFileSync(join(root, 'packages.json'), '{}'),
  'its making was cut short': () => rmSync(join(root, bundleFolder, madeFrom)),
  'what it says it was made from cannot be read': () => writeFileSync(join(root, bundleFolder, madeFrom), '{"dig'),
}
for (const [change, make] of Object.entries(changes))
  test(`the sources run when ${change}`, () => {
    make()
    expect(freshBundle(root)).toBeUndefined()
  })

test('a bundle depends on the packages that npm installed, and on how it is made', () => {
  expect(foundations).toContain('node_modules/.package-lock.json')
  expect(foundations).toContain('src/apps/cli/bundle.config.ts')
})
