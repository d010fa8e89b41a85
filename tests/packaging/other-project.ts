// SPDX-License-Identifier: Apache-2.0
// A project in an empty folder that has installed the package as npm packs it, without the network.
import { spawnSync } from 'node:child_process'
import { copyFile, cp, mkdir, symlink, writeFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { run } from '../runner/programs.ts'

const root = join(import.meta.dirname, '../..')

/** What the package is made of. Whatever else it reached for would be missing. */
const needed = [
  ...['package.json', 'tsconfig.json', 'README.md', 'LICENSE', 'CHANGELOG.md'],
  ...[
    'docs/libraries',
    'docs/decisions',
    'docs/how-to/record-an-event-of-an-instrument.md',
    'docs/instruments.md',
    'docs/performance.md',
    'docs/performance-history.md',
    'docs/sources.md',
  ],
  ...['packaging', 'src/standards', 'src/jurisdictions', 'src/apps/cli'],
]

/** A checkout of its own, since npm packs by the manifest at the root, where other tests are reading at the same time. */
export async function checkOut(folder: string): Promise<void> {
  for (const path of needed) await cp(join(root, path), join(folder, path), { recursive: true })
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
}

/** The package as it would be published. */
export async function pack(checkout: string, folder: string): Promise<string> {
  const packed = await succeed('npm', ['pack', checkout, '--pack-destination', folder])
  const name = /\S+\.tgz\s*$/.exec(packed)?.[0].trim()
  if (name === undefined) throw new Error(`npm pack named no archive: ${packed}`)
  return join(folder, name)
}

/** Installs the package into an empty project, by an npm that can reach no registry and has kept nothing from before. */
export async function install(archive: string, project: string): Promise<void> {
  await mkdir(project, { recursive: true })
  await writeJson(join(project, 'package.json'), { private: true, type: 'module' })
  await copyFile(join(import.meta.dirname, 'consumer.ts'), join(project, 'consumer.ts'))
  const alone = ['--offline', '--cache', join(project, 'cache'), '--no-audit', '--no-fund']
  await succeed('npm', ['install', archive, '--prefix', project, ...alone])
}

/** Compiles the project’s program as a stranger would, with the types of the package looked into as well. */
export async function compile(project: string): Promise<void> {
  const compilerOptions = {
    target: 'es2023',
    lib: ['es2023'],
    types: [],
    module: 'nodenext',
    moduleResolution: 'nodenext',
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    skipLibCheck: false,
  }
  await writeJson(join(project, 'tsconfig.json'), { compilerOptions, files: ['consumer.ts'] })
  await succeed('tsc', ['--project', project])
}

/** What `npx elshi …` answers in the project, on a machine whose Node is this one. */
export function npxElshi(project: string, node: string, words: readonly string[], input: string) {
  const PATH = `${dirname(node)}${delimiter}${process.env.PATH}`
  return ask('npx', ['--offline', 'elshi', ...words], { cwd: project, input, env: { ...ownEnv(), PATH } })
}

/** What the package’s command answers on this Node. */
export function elshi(project: string, node: string, words: readonly string[], input: string) {
  const command = join(project, 'node_modules/elshi/build/libraries/packaging/elshi.js')
  return ask(node, [command, ...words], { cwd: project, input, env: ownEnv() })
}

function ask(
  program: string,
  args: readonly string[],
  options: { cwd: string; input: string; env: NodeJS.ProcessEnv },
) {
  const shell = process.platform === 'win32' && program === 'npx'
  const { status, stdout, stderr } = spawnSync(program, args, { ...options, encoding: 'utf8', shell })
  return { status, stdout, stderr }
}

/** npm must not complain of the settings of whoever runs the tests. */
function ownEnv(): NodeJS.ProcessEnv {
  return { ...process.env, npm_config_loglevel: 'error' }
}

/** The Node of the machine itself, which is older than the one that the program brings along, or none. */
export async function nodeOfTheMachine(): Promise<string | undefined> {
  for (const folder of (process.env.PATH ?? '').split(delimiter).filter((path) => !path.includes('node_modules'))) {
    const file = join(folder, process.platform === 'win32' ? 'node.exe' : 'node')
    const { code } = await run(file, ['--version'], { shown: false })
    if (code === 0) return file
  }
  return undefined
}

export async function succeed(program: string, args: readonly string[]): Promise<string> {
  const { code, output } = await run(program, args, { shown: false })
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}:\n${output}`)
  return output
}

function writeJson(file: string, value: unknown): Promise<void> {
  return writeFile(file, JSON.stringify(value))
}
