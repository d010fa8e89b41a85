// SPDX-License-Identifier: Apache-2.0
// Run by itself (`node tests/conventions/released-migrations.ts`) when a migration lands, this adds it to the list.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

type Tree = ReadonlyMap<string, string>

const list = 'tests/conventions/released-migrations.json'

/** Every migration by name, with its text. */
export function migrations(tree: Tree): [name: string, text: string][] {
  return [...tree]
    .filter(([path]) => /^src\/platform\/database\/migrations\/[^/]+\.sql$/.test(path))
    .map(([path, text]) => [basename(path), text])
}

/** The digest of every migration that was released. */
export function released(tree: Tree): Readonly<Record<string, string>> {
  return JSON.parse(tree.get(list) ?? '{}') as Record<string, string>
}

/** SHA-256 of a migration's text, in hexadecimal. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

if (import.meta.main) {
  const folder = join(import.meta.dirname, '../../src/platform/database/migrations')
  const file = join(import.meta.dirname, basename(list))
  const known = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
  for (const name of readdirSync(folder)
    .filter((entry) => entry.endsWith('.sql'))
    .toSorted()) {
    known[name] ??= digestOf(readFileSync(join(folder, name), 'utf8'))
  }
  writeFileSync(file, `${JSON.stringify(known, null, 2)}\n`)
}
