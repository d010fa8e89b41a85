// SPDX-License-Identifier: Apache-2.0
// The layers of this program, lowest first. A file imports from its own layer or from a lower one.

/** What each top folder of `src` may import besides itself. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  standards: [],
  law: ['standards'],
  platform: ['standards'],
  consular: ['standards', 'law', 'platform'],
  insight: ['standards', 'law', 'platform', 'consular'],
  relations: ['standards', 'law', 'platform', 'consular', 'insight'],
  archive: ['standards', 'law', 'platform', 'consular', 'insight', 'relations'],
  jurisdictions: ['standards', 'law', 'consular', 'relations'],
  apps: ['standards', 'law', 'platform', 'consular', 'insight', 'relations', 'archive', 'jurisdictions'],
}

/** Inside `consular`, later may import earlier: what posts know first, then what runs a case on it. */
export const consularOrder = [
  'proof',
  'journal',
  'sources',
  'rulebook',
  'posts',
  'registry',
  'screening',
  'documents',
  'catalogue',
  'forms',
  'permissions',
  'history',
  'clocks',
  'decisions',
  'cases',
  'erasures',
]

/** Layers whose plain files decide and compute; their stores and actions alone touch the platform. */
export const pureUnlessNamed = ['consular', 'insight', 'relations', 'archive']

/** Layers that never do input or output at all. */
export const alwaysPure = ['standards', 'law', 'jurisdictions']

/** The top folder of a file under `src`. */
export function layerOf(path: string): string {
  return path.split('/')[1] ?? ''
}

/** The folder with one door that a file under `src` belongs to: `src/<layer>/<folder>`, or `src/<layer>` itself. */
export function folderOf(path: string): string {
  const segments = path.split('/')
  return segments.slice(0, segments.length > 3 ? 3 : 2).join('/')
}

/** The picture for `docs/architecture.md`: each present layer, and the nearest layers that it stands on. */
export function pictureOf(layers: Iterable<string>): string {
  const present = Object.keys(mayImport).filter((layer) => new Set(layers).has(layer))
  const lines = present.map((layer) => `  ${layer}[${layer}]`)
  for (const layer of present) {
    for (const below of nearestBelow(layer, present)) lines.push(`  ${layer} --> ${below}`)
  }
  return ['```mermaid', 'flowchart TD', ...lines.reverse(), '```'].join('\n')
}

function nearestBelow(layer: string, present: readonly string[]): string[] {
  const below = (mayImport[layer] ?? []).filter((name) => present.includes(name))
  return below.filter((name) => !below.some((other) => mayImport[other]?.includes(name)))
}
