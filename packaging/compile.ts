// SPDX-License-Identifier: Apache-2.0
// `npm pack` compiles the libraries that package.json exports, and their command: sources are TypeScript, which no Node runs below
// `node_modules`, and `#src/…` means the sources there. So every file that a door reaches is copied with its imports made relative, and
// compiled.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import type { Manifest } from './manifest.ts'
import { compiledFolder, packedManifest, root } from './manifest.ts'

const specifier = /(\b(?:from\s+|import\()')((?:#src\/|\.\.?\/)[^']+)\.ts(')/g

/** Compiles everything that a manifest exports or runs. */
export function compileLibraries(manifest: Manifest): void {
  const { exports: doors, bin } = packedManifest(manifest)
  const libraries = Object.values(doors).flatMap((door) => (typeof door === 'string' ? [] : [sourceOf(door.default)]))
  const commands = Object.values(bin).map(sourceOf)
  rmSync(join(root, compiledFolder), { recursive: true, force: true })
  mkdirSync(join(root, 'build'), { recursive: true })
  // A library for any place needs no types of Node itself; only the command reads and writes.
  const files = [...compile(commands, ['node']), ...compile(libraries, [])]
  console.log(`${libraries.length} libraries and their command, ${new Set(files).size} files, in ${compiledFolder}.`)
}

/** `./build/libraries/src/standards/stay/index.js` is made from `src/standards/stay/index.ts`. */
function sourceOf(file: string): string {
  return posix.relative(compiledFolder, posix.normalize(file)).replace(/\.js$/, '.ts')
}

function compile(entries: readonly string[], types: readonly string[]): string[] {
  const sources = new Map<string, string>()
  for (const entry of entries) copy(entry, sources)
  const copies = mkdtempSync(join(root, 'build/library-sources-'))
  try {
    for (const [file, text] of sources) {
      mkdirSync(dirname(join(copies, file)), { recursive: true })
      writeFileSync(join(copies, file), text)
    }
    writeFileSync(join(copies, 'tsconfig.json'), JSON.stringify(settingsFor(copies, [...sources.keys()], types)))
    writeFileSync(join(copies, 'package.json'), '{"type":"module"}')
    const compiler = join(root, 'node_modules/typescript/bin/tsc')
    execFileSync(process.execPath, [compiler, '--project', copies], { stdio: 'inherit' })
  } finally {
    rmSync(copies, { recursive: true })
  }
  return [...sources.keys()]
}

function copy(file: string, sources: Map<string, string>): void {
  if (sources.has(file)) return
  const reached: string[] = []
  const text = readFileSync(join(root, file), 'utf8').replace(specifier, (_, from, named: string, end) => {
    const target = named.startsWith('#') ? named.slice(1) : posix.join(posix.dirname(file), named)
    reached.push(`${target}.ts`)
    const path = posix.relative(posix.dirname(file), target)
    return `${from}${path.startsWith('.') ? path : `./${path}`}.js${end}`
  })
  sources.set(file, text)
  for (const next of reached) copy(next, sources)
}

/** What Node 20 knows and no more. */
function settingsFor(copies: string, files: readonly string[], types: readonly string[]): object {
  return {
    extends: posix.relative(copies, join(root, 'tsconfig.json')),
    compilerOptions: {
      target: 'ES2023',
      lib: ['ES2023'],
      types,
      noEmit: false,
      noEmitOnError: true,
      allowImportingTsExtensions: false,
      declaration: true,
      rootDir: '.',
      outDir: join(root, compiledFolder),
    },
    include: [],
    files,
  }
}
