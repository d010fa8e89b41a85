// SPDX-License-Identifier: Apache-2.0
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import type { PdfStandard } from '@myriaddreamin/typst-ts-node-compiler'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Sheet } from './printer.ts'

const folderOf = (name: string) => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
const weights = ['400Regular', '700Bold']
const fontPaths = ['@expo-google-fonts/noto-sans', '@expo-google-fonts/noto-sans-kr'].flatMap((font) =>
  weights.map((weight) => join(folderOf(font), weight)),
)
const compilers = new Map<string, NodeCompiler>()

/** A template sees its own folder and nothing above it. */
function compilerFor(folder: string): NodeCompiler {
  const known = compilers.get(folder)
  if (known) return known
  const made = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths }] })
  compilers.set(folder, made)
  return made
}

// The compiler's enum is one of values; its strings are its contract (ISO 19005-2: PDF/A-2a, archival and tagged, or PDF/A-2b, archival).
// Tags are set by the build for x86-64 Linux alone; those for other machines are one release older.
const canTag = process.platform === 'linux' && process.arch === 'x64'
const archival = (canTag ? 'a-2a' : 'a-2b') as PdfStandard

parentPort?.on('message', ({ number, template, told }: Sheet & { readonly number: number }) => {
  try {
    const compiler = compilerFor(dirname(template))
    const pdf = compiler.pdf(
      { mainFilePath: template, inputs: { told: JSON.stringify(told) } },
      { pdfStandard: archival },
    )
    // What one sheet told must not stay in memory for the next.
    compiler.evictCache(1)
    parentPort?.postMessage({ number, pdf: new Uint8Array(pdf) })
  } catch (error) {
    parentPort?.postMessage({ number, problem: whatIs(error) })
  }
})

/** What the typesetter says is wrong stands in its code, and its message is empty. */
function whatIs(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.message || String((error as Error & { readonly code?: unknown }).code ?? error.name)
}
