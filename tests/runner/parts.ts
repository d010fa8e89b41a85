// SPDX-License-Identifier: Apache-2.0
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { provideChromium } from './chromium.ts'
import { run } from './programs.ts'
import type { Tally } from './tally.ts'
import { sum, tallyOfCode, tallyOfReport } from './tally.ts'

/** The parts of the test run by name, from the quickest to the slowest. */
export const parts: Readonly<Record<string, () => Promise<Tally>>> = {
  check,
  unit: () => project('unit'),
  database: () => project('database'),
  journeys,
}

const tools: readonly { name: string; program: string; args: readonly string[] }[] = [
  { name: 'types of the server', program: 'tsc', args: typesOf('.', 'server') },
  { name: 'types of the browser', program: 'tsc', args: typesOf('src/apps/desk/browser', 'browser') },
  { name: 'style', program: 'biome', args: ['check', '--error-on-warnings', '--max-diagnostics=100'] },
  { name: 'dead code', program: 'knip', args: ['--no-progress'] },
  {
    name: 'code alive in tests alone',
    program: 'knip',
    args: ['--no-progress', '--production', '--config', 'knip.production.json'],
  },
]

/** What was checked before and has not changed since is remembered under `build`. */
function typesOf(project: string, name: string): string[] {
  return ['--noEmit', '--project', project, '--incremental', '--tsBuildInfoFile', `build/types/${name}.tsbuildinfo`]
}

async function check(): Promise<Tally> {
  const conventions = project('conventions')
  const checked = await Promise.all(
    tools.map(async ({ name, program, args }) => {
      const { code, output } = await run(program, args, { shown: false })
      say(`${code === 0 ? '✓' : '✗'} ${name}`)
      if (code !== 0) say(output.trim())
      return tallyOfCode(code, name)
    }),
  )
  return sum([...checked, await conventions])
}

async function journeys(): Promise<Tally> {
  const chromium = await provideChromium(say)
  if (!chromium.ok) {
    say(chromium.sentence)
    return { passed: 0, failed: 1, skipped: 0 }
  }
  return project('journeys', { ELSHI_CHROMIUM: chromium.path })
}

async function project(name: string, env: NodeJS.ProcessEnv = {}): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'elshi-tests-'))
  const file = join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const { code } = await run('vitest', ['run', '--project', name, ...reporters], { shown: true, env })
  const report = await readFile(file, 'utf8').catch(() => undefined)
  await rm(folder, { recursive: true })
  return tallyOfReport(report, code)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
