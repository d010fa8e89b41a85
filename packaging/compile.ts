// SPDX-License-Identifier: Apache-2.0
// `npm pack` compiles the libraries that package.json exports: sources are TypeScript, which no Node runs below `node_modules`, and
// `#src/…` means the sources there. So every file that a door reaches is copied with its imports made relative, and compiled.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'

const root = join(import.meta.dirname, '..')
const folder = 'build/libraries'
const specifier = /(\bfrom\s+')((?:#src\/|\.\.?\/)[^']+)\.ts(')/g

const { exports: doors } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, { default: string } | string>
}
const entries = Object.values(doors).flatMap((door) => (typeof door === 'string' ? [] : [sourceOf(door.default)]))

const sources = new Map<string, string>()
for (const entry of entries) copy(entry)
compile()
console.log(`${entries.length} libraries, ${sources.size} files, compiled into ${folder}.`)

/** `./build/libraries/src/standards/stay/index.js` is made from `src/standards/stay/index.ts`. */
function sourceOf(file: string): string {
  return posix.relative(folder, posix.normalize(file)).replace(/\.js$/, '.ts')
}

function copy(file: string): void {
  if (sources.has(file)) return
  const reached: string[] = []
  const text = readFileSync(join(root, file), 'utf8').replace(specifier, (_, from, named: string, end) => {
    const target = named.startsWith('#') ? named.slice(1) : posix.join(posix.dirname(file), named)
    reached.push(`${target}.ts`)
    const path = posix.relative(posix.dirname(file), target)
    return `${from}${path.startsWith('.') ? path : `./${path}`}.js${end}`
  })
  sources.set(file, text)
  for (const next of reached) copy(next)
}

function compile(): void {
  rmSync(join(root, folder), { recursive: true, force: true })
  mkdirSync(join(root, 'build'), { recursive: true })
  const copies = mkdtempSync(join(root, 'build/library-sources-'))
  try {
    for (const [file, text] of sources) {
      mkdirSync(dirname(join(copies, file)), { recursive: true })
      writeFileSync(join(copies, file), text)
    }
    writeFileSync(join(copies, 'tsconfig.json'), JSON.stringify(settingsFor(copies)))
    writeFileSync(join(copies, 'package.json'), '{"type":"module"}')
    const compiler = join(root, 'node_modules/typescript/bin/tsc')
    execFileSync(process.execPath, [compiler, '--project', copies], { stdio: 'inherit' })
  } finally {
    rmSync(copies, { recursive: true })
  }
}

/** What Node 20 knows and no more; and no types of Node itself, which a library for any place must not need. */
function settingsFor(copies: string): object {
  return {
    extends: posix.relative(copies, join(root, 'tsconfig.json')),
    compilerOptions: {
      target: 'ES2023',
      lib: ['ES2023'],
      types: [],
      noEmit: false,
      noEmitOnError: true,
      allowImportingTsExtensions: false,
      declaration: true,
      rootDir: '.',
      outDir: join(root, folder),
    },
    include: [],
    files: [...sources.keys()],
  }
}
