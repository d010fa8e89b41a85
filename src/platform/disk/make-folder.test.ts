// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createOnce, makeFolder } from './index.ts'

const place = mkdtempSync(join(tmpdir(), 'elshi-folder-'))
const file = join(place, 'file')
writeFileSync(file, '')
afterAll(() => rmSync(place, { recursive: true }))

test('a folder that cannot be made is named in one sentence, with the reason and what to do', async () => {
  const below = join(file, 'home')
  const told = `The folder ${below} cannot be made, because a part of its path is a file and not a folder: mend that, or name another folder.`
  expect(() => makeFolder(below)).toThrow(told)
  await expect(createOnce(join(below, 'key'), '')).rejects.toThrow(told)
  expect(() => makeFolder(file)).toThrow('because a file of that name is there')
})

test('a folder is made private with those above it, and made again is left as it is', () => {
  const folder = join(place, 'one', 'two')
  makeFolder(folder)
  makeFolder(folder, 0o755)
  expect(statSync(folder).mode & 0o777).toBe(0o700)
})
