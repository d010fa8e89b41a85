// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { newRunFolder, sweepRunFolders } from './run-folder.ts'

test('a run that was killed leaves its folder to the next, which removes it and touches no other', () => {
  const place = mkdtempSync(join(tmpdir(), 'sweep-'))
  const { pid } = spawnSync(process.execPath, ['--version'])
  const left = join(place, `e-${pid}-abcDEF`)
  mkdirSync(left)
  writeFileSync(join(left, 'upload'), 'left behind')
  const running = newRunFolder(place)
  mkdirSync(join(place, `e-${pid}-somebody-elses`))
  mkdirSync(join(place, 'e-mails'))
  sweepRunFolders(place)
  expect(readdirSync(place).toSorted()).toEqual([basename(running), `e-${pid}-somebody-elses`, 'e-mails'].toSorted())
})
