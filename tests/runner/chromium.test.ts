// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import type { Machine } from './chromium.ts'
import { provideChromium } from './chromium.ts'

/** A machine on which a browser appears after one of its programs has run, or never; it says which programs were asked for. */
function machine(isRoot: boolean, bringsIt?: string, lacks?: string) {
  const asked: string[] = []
  const found = () => (bringsIt !== undefined && asked.includes(bringsIt) ? '/somewhere/chromium' : undefined)
  const run: Machine['run'] = async (program, [first = '', ...more]) => {
    const named = more.find((name) => name.startsWith('chromium') && program === 'apt-get')
    asked.push([program, first, named].filter(Boolean).join(' '))
    return { code: named !== undefined && named === lacks ? 100 : 0, output: '' }
  }
  return { asked, machine: { isRoot, run, find: found } satisfies Machine }
}

test.each([
  [
    'as root on Debian its package without windows is installed',
    true,
    'apt-get install chromium-headless-shell',
    ['apt-get --version', 'apt-get update', 'apt-get install chromium-headless-shell'],
  ],
  [
    'nobody but root installs packages: Playwright brings its own',
    false,
    'playwright-core install',
    ['playwright-core install'],
  ],
])('%s', async (_, isRoot, bringsIt, programs) => {
  const { asked, machine: here } = machine(isRoot, bringsIt)
  expect(await provideChromium(() => undefined, here)).toEqual({ ok: true, path: '/somewhere/chromium' })
  expect(asked).toEqual(programs)
})

test('where Debian has no package without windows, the whole browser is installed', async () => {
  const { asked, machine: here } = machine(true, 'apt-get install chromium', 'chromium-headless-shell')
  expect(await provideChromium(() => undefined, here)).toEqual({ ok: true, path: '/somewhere/chromium' })
  expect(asked.slice(-2)).toEqual(['apt-get install chromium-headless-shell', 'apt-get install chromium'])
})

test('where no way brings a browser, one sentence says what to do', async () => {
  const { asked, machine: here } = machine(true)
  const provided = await provideChromium(() => undefined, here)
  expect(provided).toEqual({
    ok: false,
    sentence: expect.stringMatching(
      /^The browser journeys need Chromium, and none was found or could be installed: install .*\.$/,
    ),
  })
  expect(asked.at(-1)).toBe('playwright-core install')
})

test('an installed browser is used, and nothing is installed', async () => {
  const { asked, machine: here } = machine(true)
  expect(await provideChromium(() => undefined, { ...here, find: () => '/usr/bin/chromium' })).toEqual({
    ok: true,
    path: '/usr/bin/chromium',
  })
  expect(asked).toEqual([])
})
