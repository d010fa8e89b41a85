// SPDX-License-Identifier: Apache-2.0
// A bundle that somebody forgot to make again is never run: a checkout of its own, built, told apart from its sources, and edited.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const checkout = join(import.meta.dirname, '../..')
const said = 'runs a state’s consular affairs.'
let root: string

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'elshi-bundle-'))
  for (const part of ['bin', 'demo', 'src', 'package.json'])
    cpSync(join(checkout, part), join(root, part), { recursive: true })
  symlinkSync(join(checkout, 'node_modules'), join(root, 'node_modules'))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

test('the sources run without a bundle, the bundle once it is made, and the sources again when one of them is edited', () => {
  expect(help()).toContain(said)
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  execFileSync(process.execPath, [vite, 'build', '--config', 'src/apps/cli/bundle.config.ts'], { cwd: root })
  say('The bundle speaks.')
  expect(help()).toContain('The bundle speaks.')
  const source = join(root, 'src/apps/cli/help.ts')
  writeFileSync(source, `${readFileSync(source, 'utf8')}\n`)
  expect(help()).toContain(said)
})

function help(): string {
  return execFileSync(process.execPath, [join(root, 'bin/elshi.js'), 'help'], { encoding: 'utf8' })
}

/** Puts other words into the bundle alone. */
function say(words: string): void {
  const folder = join(root, 'build/server')
  for (const file of readdirSync(folder)) {
    const path = join(folder, file)
    const text = readFileSync(path, 'utf8')
    if (text.includes(said)) writeFileSync(path, text.replace(said, words))
  }
}
