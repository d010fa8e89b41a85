// SPDX-License-Identifier: Apache-2.0
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeBrief } from './brief.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'elshi-brief-'))
  mkdirSync(join(folder, 'taken.pdf'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each([
  ['missing/brief.pdf', /^The folder .*missing is not there: make it, or write the brief elsewhere\.$/],
  ['taken.pdf', /taken\.pdf is a folder: name the file in which the brief is to be written\.$/],
  ['brief.txt', /^--out must end in \.pdf or in \.docx; ".*brief\.txt" does not\.$/],
])('%s is refused with a sentence before anything is drafted', async (name, sentence) => {
  const options = { partner: 'KR', out: join(folder, name) }
  await expect(writeBrief({ command: 'brief', options, rest: [] } as never)).rejects.toThrow(sentence)
})
