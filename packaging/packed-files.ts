// SPDX-License-Identifier: Apache-2.0
// npm packs whatever manifest and README lie at the root. Those of the checkout are the whole program's: its manifest names what nobody
// who wants to count days should install, its README says how it is started. So for the moment of packing the libraries' own lie there
// (docs/decisions/0007-pack-the-libraries-without-the-program.md).
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Manifest } from './manifest.ts'
import { packedManifest, root } from './manifest.ts'
import { packedReadme } from './readme.ts'

/** What lies at the root while npm packs, made of what lies there at other times. */
const PACKED: Readonly<Record<string, (whole: string) => string>> = {
  'package.json': (whole) => `${JSON.stringify(packedManifest(JSON.parse(whole) as Manifest), undefined, 2)}\n`,
  'README.md': packedReadme,
}

/** What was at the root before, and what was laid there instead. */
type Kept = { readonly whole: string; readonly laid: string }

/** Lays the libraries' files at the root, and keeps the others. */
export function layPackedFiles(): void {
  for (const [name, pack] of Object.entries(PACKED)) {
    const whole = readFileSync(join(root, name), 'utf8')
    const kept: Kept = { whole, laid: pack(whole) }
    mkdirSync(dirname(keptAs(name)), { recursive: true })
    writeFileSync(keptAs(name), JSON.stringify(kept))
    writeFileSync(join(root, name), kept.laid)
  }
}

/** Lays the whole files back, also after a packing that was cut short; one that was changed since is left as it is. */
export function layWholeFiles(): void {
  for (const name of Object.keys(PACKED)) {
    if (!existsSync(keptAs(name))) continue
    const { whole, laid } = JSON.parse(readFileSync(keptAs(name), 'utf8')) as Kept
    if (readFileSync(join(root, name), 'utf8') === laid) writeFileSync(join(root, name), whole)
    rmSync(keptAs(name))
  }
}

function keptAs(name: string): string {
  return join(root, 'build', `${name}.kept`)
}
