// SPDX-License-Identifier: Apache-2.0
// How the bundle of the program is made; bundle.ts says what it is for.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Plugin } from 'vite'
import { defineConfig } from 'vite'
import type { MadeFrom } from './bundle.ts'
import { bundleFolder, digestOf, foundations, madeFrom, stateOf } from './bundle.ts'

const root = join(import.meta.dirname, '../../..')
const folder = join(root, bundleFolder)

export default defineConfig({
  root,
  publicDir: false,
  logLevel: 'warn',
  // Packages with native code stay where npm put them.
  ssr: { noExternal: true, external: ['sharp', 'pg-native'] },
  plugins: [ownSources()],
  build: {
    ssr: 'src/apps/cli/main.ts',
    target: 'node24',
    outDir: folder,
    emptyOutDir: true,
    // Names stay as they are written, so that a stack trace can be read.
    minify: false,
    rolldownOptions: { output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' } },
  },
})

/** Keeps the sources' sense of place, and writes down what they were. */
function ownSources(): Plugin {
  const seen = new Map<string, Buffer>()
  return {
    name: 'own-sources',
    enforce: 'pre',
    buildStart: () => {
      for (const file of foundations) seen.set(file, readFileSync(join(root, file)))
    },
    transform: (code, id) => {
      const file = relative(root, id)
      if (!/^(src|demo)\//.test(file)) return null
      // What was put in is noted, not what lies there when the work is done.
      seen.set(file, Buffer.from(code))
      return { code: inPlace(code, file), map: null }
    },
    // Written last: a build that was cut short counts for nothing.
    writeBundle: () => {
      const files = [...seen].toSorted(([one], [other]) => (one < other ? -1 : 1))
      const states = files.map(([file]) => stateOf(root, file))
      // Asked before the files are read again: what was written since they were put in is found now or at the next start.
      const isAsPutIn = files.every(([file, content]) => readFileSync(join(root, file)).equals(content))
      const made: MadeFrom = {
        digest: digestOf(files),
        files: files.map(([file]) => file),
        ...(isAsPutIn && { states }),
      }
      writeFileSync(join(folder, madeFrom), JSON.stringify(made))
    },
  }
}

/** Texts, migrations, maps and threads are found beside the source that names them. */
function inPlace(code: string, file: string): string {
  const path = relative(folder, join(root, file))
  return code
    .replaceAll('import.meta.url', `new URL('${path}', import.meta.url).href`)
    .replaceAll('import.meta.dirname', `(import.meta.dirname + '/${dirname(path)}')`)
}
