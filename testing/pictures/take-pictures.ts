// SPDX-License-Identifier: Apache-2.0
// `npm run pictures`: takes the pictures of the documents anew, from a demonstration that is started for them, filled, and thrown away.
import { existsSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { openBrowser } from '../browser.ts'
import { newRunFolder, sweepRunFolders } from '../run-folder.ts'
import type { RunningProgram } from '../running-program.ts'
import { startElshi } from '../running-program.ts'
import type { Picture } from './pictures.ts'
import { pictures } from './pictures.ts'

const folder = join(import.meta.dirname, '../../docs/pictures')
const begun = Date.now()

const browser = await openBrowser()
sweepRunFolders(tmpdir())
const home = newRunFolder(tmpdir())
try {
  tell('starting a demonstration')
  const program = await startElshi(home, ['--demo'])
  try {
    tell('waiting until its cases are invented, up to some minutes')
    await untilFilled(program)
    for (const [index, picture] of pictures.entries()) {
      await take(picture, program.address)
      tell(`${index + 1} of ${pictures.length}: docs/pictures/${picture.file}`)
    }
  } finally {
    await program.end('SIGTERM')
  }
} finally {
  await browser.close()
  rmSync(home, { recursive: true, force: true })
}

/** A page says how far the inventing is, so that nothing is taken before its end. */
async function untilFilled({ child, output }: RunningProgram): Promise<void> {
  while (!existsSync(join(home, 'demonstration-made'))) {
    if (child.exitCode !== null || output().includes('could not all be made'))
      throw new Error(`The demonstration was not filled:\n${output()}`)
    await setTimeout(500)
  }
}

/** Each picture is taken by a new visitor, so that none depends on the one before. */
async function take({ file, show }: Picture, address: string): Promise<void> {
  const context = await browser.newContext({
    baseURL: address,
    locale: 'en',
    timezoneId: 'Asia/Seoul',
    viewport: { width: 1440, height: 860 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await show(page)
  // Nothing is pointed at, everything has come, in its own letters.
  await page.mouse.move(0, 0)
  await page.waitForLoadState('networkidle')
  await page.evaluate('document.fonts.ready.then(() => undefined)')
  await page.screenshot({ path: join(folder, file), animations: 'disabled' })
  await context.close()
}

function tell(line: string): void {
  process.stdout.write(`${String(Math.round((Date.now() - begun) / 1000)).padStart(4)} s  ${line}\n`)
}
