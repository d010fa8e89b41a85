// SPDX-License-Identifier: Apache-2.0
// The manifest of the package, made of that of the checkout.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

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

export function readManifest(): Manifest {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest
}

/** The manifest of the libraries: they import nothing, and nobody develops in what was installed. */
export function packedManifest(whole: Manifest): Manifest {
  const { dependencies, optionalDependencies, devDependencies, scripts, imports, publishConfig, ...rest } = whole
  return { ...rest, ...publishConfig } as Manifest
}
