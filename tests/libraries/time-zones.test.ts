// SPDX-License-Identifier: Apache-2.0
// A day has no time zone, so a process’s own must change nothing: the tests of every library that
// knows days run again where days begin elsewhere.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../runner/programs.ts'

const root = join(import.meta.dirname, '../..')
const folders = [
  ...[
    'ages',
    'calendar',
    'deadlines',
    'identifiers',
    'money',
    'places',
    'stay',
    'travel-documents',
    'working-day-index',
  ].map((folder) => `src/standards/${folder}`),
  'src/jurisdictions/kazakhstan/holidays.test.ts',
  'src/jurisdictions/kazakhstan/terms-of-law.test.ts',
]

test.each([
  'Asia/Almaty',
  'Asia/Seoul',
  'America/New_York',
])('days, terms, stays and zones of documents come out the same in a process that lives in %s', async (TZ) => {
  const paths = folders.map((folder) => join(root, folder))
  const { code, output } = await run(
    'vitest',
    ['run', '--root', root, '--project', 'unit', '--maxWorkers=1', '--no-isolate', ...paths],
    {
      shown: false,
      env: { TZ, NO_COLOR: '1', FORCE_COLOR: '0' },
    },
  )
  expect(output).toMatch(/Tests +\d{2,} passed/)
  expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' })
}, 120_000)
