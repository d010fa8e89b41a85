// SPDX-License-Identifier: Apache-2.0
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { serverOptions } from './server-options.ts'
import { canReach, makeHome } from './server-user.ts'

const somebody = { uid: 4711, gid: 4711 }

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'elshi-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe("the server's user", () => {
  it('reaches a file only through open folders', () => {
    mkdirSync(join(folder, 'closed'))
    const file = join(folder, 'closed', 'postgres')
    writeFileSync(file, '', { mode: 0o644 })
    expect(canReach(somebody, file)).toBe(false)
    chmodSync(folder, 0o711)
    expect(canReach(somebody, file)).toBe(true)
    chmodSync(join(folder, 'closed'), 0o700)
    expect(canReach(somebody, file)).toBe(false)
  })

  it('may pass through a home and read nothing of it', () => {
    const home = join(folder, 'elshi')
    makeHome(home, somebody)
    expect(statSync(home).mode & 0o777).toBe(0o711)
  })

  it('has no business in the home of a program that does not run as root', () => {
    const home = join(folder, 'elshi')
    makeHome(home, undefined)
    expect(statSync(home).mode & 0o777).toBe(0o700)
  })
})

it('the embedded server never trades safety for speed and never listens on the network', () => {
  const options = serverOptions('/run/elshi', 512 * 1024 * 1024)
  for (const safety of ['fsync', 'synchronous_commit', 'full_page_writes']) expect(options).not.toHaveProperty(safety)
  expect(options).toMatchObject({ listen_addresses: '', unix_socket_permissions: '0700', shared_buffers: '128MB' })
})
