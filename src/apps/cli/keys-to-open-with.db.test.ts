// SPDX-License-Identifier: Apache-2.0
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openKeyring } from '#src/platform/sealing/index.ts'
import type { TestEngine } from '#testing/engine.ts'
import { testEngine } from '#testing/engine.ts'
import { keysToOpenWith } from './keys-to-open-with.ts'

let run: TestEngine
beforeAll(async () => {
  run = await testEngine()
})
afterAll(() => run.stop())

test('facts are opened with the key file of this database, and with no other', async () => {
  const { masterKeyFile } = run
  expect(await keysToOpenWith({ masterKeyFile }, run.db)).toBe(masterKeyFile)
  const other = join(masterKeyFile, '../other')
  await openKeyring({ masterKeyFile: other })
  await expect(keysToOpenWith({ masterKeyFile: other }, run.db)).rejects.toThrow(other)
})

test('a key file that is not there is named, is not made, and the way without it is told', async () => {
  const masterKeyFile = join(run.masterKeyFile, '../nowhere/master')
  const opening = () => keysToOpenWith({ masterKeyFile }, run.db)
  await expect(opening()).rejects.toThrow(`There is no key file at ${masterKeyFile}`)
  await expect(opening()).rejects.toThrow('verify without --open, or set ELSHI_MASTER_KEY_FILE')
})
