// SPDX-License-Identifier: Apache-2.0
// npm packs whatever manifest lies at the root. That of the checkout names everything that the whole program needs, which nobody who
// wants to count days should install; so for the moment of packing the libraries' own lies there
// (docs/decisions/0007-pack-the-libraries-without-the-program.md).
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export const root = join(import.meta.dirname, '..')
/** Where the compiled libraries lie below the root. */
export const compiledFolder = 'build/libraries'

/** What packaging needs to know of package.json. */
export type Manifest = {
  readonly exports: Readonly<Record<string, { readonly default: string } | string>>
  readonly bin: Readonly<Record<string, string>>
  /** What is said differently of the package than of the checkout, as pnpm reads it. */
  readonly publishConfig: Partial<Manifest>
  readonly [other: string]: unknown
}

const file = join(root, 'package.json')
const kept = join(root, 'build/package.json.kept')

export function readManifest(): Manifest {
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest
}

/** The manifest of the libraries: they import nothing, and nobody develops in what was installed. */
export function packedManifest(whole: Manifest): Manifest {
  const { dependencies, optionalDependencies, devDependencies, scripts, imports, publishConfig, ...rest } = whole
  return { ...rest, ...publishConfig } as Manifest
}

/** Lays the libraries' manifest at the root, and keeps the other. */
export function layPackedManifest(): void {
  const whole = readFileSync(file, 'utf8')
  mkdirSync(dirname(kept), { recursive: true })
  writeFileSync(kept, whole)
  writeFileSync(file, written(whole))
}

/** Lays the whole manifest back, also after a packing that was cut short; one that was changed since is left as it is. */
export function layWholeManifest(): void {
  if (!existsSync(kept)) return
  const whole = readFileSync(kept, 'utf8')
  if (readFileSync(file, 'utf8') === written(whole)) writeFileSync(file, whole)
  rmSync(kept)
}

function written(whole: string): string {
  return `${JSON.stringify(packedManifest(JSON.parse(whole) as Manifest), undefined, 2)}\n`
}
