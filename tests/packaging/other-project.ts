// SPDX-License-Identifier: Apache-2.0
// A project in an empty folder that has installed the package as npm packs it, without the network.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { run } from '../runner/programs.ts'

const root = join(import.meta.dirname, '../..')

/** The package as it would be published. The build of the desk and of the program is left as it lies: no library needs it. */
export async function pack(folder: string): Promise<string> {
  await succeed(process.execPath, [join(root, 'packaging/compile.ts')])
  const packed = await succeed('npm', ['pack', root, '--ignore-scripts', '--pack-destination', folder])
  const name = /\S+\.tgz\s*$/.exec(packed)?.[0].trim()
  if (name === undefined) throw new Error(`npm pack named no archive: ${packed}`)
  return join(folder, name)
}

/**
 * Installs the package into an empty project. In the place of everything that the whole program depends on stands an empty package, so
 * that npm fetches nothing, and a library that imported any of it would fail.
 */
export async function install(archive: string, project: string): Promise<void> {
  const { dependencies, optionalDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
    optionalDependencies: Record<string, string>
  }
  const replaced = Object.keys({ ...dependencies, ...optionalDependencies }).map((name) => [name, 'file:./empty'])
  await mkdir(join(project, 'empty'), { recursive: true })
  await writeJson(join(project, 'empty/package.json'), { name: 'empty', version: '0.0.0' })
  await writeJson(join(project, 'package.json'), {
    private: true,
    type: 'module',
    dependencies: { elshi: `file:${archive}` },
    overrides: Object.fromEntries(replaced),
  })
  await copyFile(join(import.meta.dirname, 'consumer.ts'), join(project, 'consumer.ts'))
  const quietly = ['--offline', '--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund', '--no-package-lock']
  await succeed('npm', ['install', '--prefix', project, ...quietly])
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
