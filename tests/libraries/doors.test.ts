// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as calendar from '../../packaging/calendar.ts'
import * as stay from '../../src/standards/stay/index.ts'

const folder = join(import.meta.dirname, '../../docs/libraries')

test.each([
  ['calendar', calendar],
  ['stay', stay],
])('the page on %s names everything that its door shows to use', (name, door) => {
  const page = readFileSync(join(folder, `${name}.md`), 'utf8')
  const isNamed = (thing: string) => new RegExp(`\`${thing}\`|import \\{[^}]*\\b${thing}\\b`).test(page)
  expect(Object.keys(door).filter((thing) => !isNamed(thing))).toEqual([])
})
