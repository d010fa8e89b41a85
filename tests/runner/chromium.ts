// SPDX-License-Identifier: Apache-2.0
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { findChromium } from '#testing/browser.ts'
import { run } from './programs.ts'

/** Where Chromium is, or one sentence that says what to do. */
export type Provided = { ok: true; path: string } | { ok: false; sentence: string }

/** What a machine has to look for a browser and to install one. */
export type Machine = {
  readonly isRoot: boolean
  readonly find: (places?: readonly string[]) => string | undefined
  readonly run: (...asked: Parameters<typeof run>) => Promise<{ readonly code: number; readonly output: string }>
}

const thisMachine = (): Machine => ({ isRoot: process.getuid?.() === 0, find: findChromium, run })

/** Finds Chromium; where there is none, installs Debian's (as root) or the browser that Playwright offers. */
export async function provideChromium(say: (line: string) => void, machine = thisMachine()): Promise<Provided> {
  const named = process.env.ELSHI_CHROMIUM
  if (named && !existsSync(named)) {
    return { ok: false, sentence: `ELSHI_CHROMIUM names ${named}, which does not exist: correct it or unset it.` }
  }
  const present = machine.find()
  if (present) return { ok: true, path: present }
  if (machine.isRoot && (await machine.run('apt-get', ['--version'], { shown: false })).code === 0) {
    say('Chromium is not installed; installing it with apt-get, with fonts for Hangul and Kazakh …')
    await installFromDebian(machine)
    const installed = machine.find()
    if (installed) return { ok: true, path: installed }
  }
  say('Chromium is not installed; asking Playwright for its own …')
  await machine.run('playwright-core', ['install', 'chromium'], { shown: true })
  const downloaded = machine.find() ?? machine.find([chromium.executablePath()])
  if (downloaded) return { ok: true, path: downloaded }
  return {
    ok: false,
    sentence:
      'The browser journeys need Chromium, and none was found or could be installed: install Chromium or Google Chrome, or set ELSHI_CHROMIUM to the path of one.',
  }
}

async function installFromDebian({ run }: Machine): Promise<void> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-q'], { shown: false, env })
  const install = (...packages: string[]) =>
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { shown: false, env })
  const fonts = ['fonts-noto-cjk', 'fonts-dejavu']
  // Not every release of Debian has the browser without windows as a package of its own.
  if ((await install('chromium-headless-shell', ...fonts)).code === 0) return
  const { code, output } = await install('chromium', ...fonts)
  if (code !== 0) process.stdout.write(output)
}
