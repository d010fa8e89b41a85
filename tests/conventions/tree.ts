// SPDX-License-Identifier: Apache-2.0
// The checkout as paths and texts, so that a rule can be tried on a real tree and on an invented one alike.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** Paths relative to the root of the checkout, each with its text. */
export type Tree = ReadonlyMap<string, string>

/** Every problem that a rule finds, as a sentence that names the file. */
export type Rule = (tree: Tree) => string[]

const root = join(import.meta.dirname, '../..')
const readable = /\.(ts|tsx|js|json|sql|md|css)$/
const leftOut = /(^|\/)(node_modules|build|var|\.git|package-lock\.json)(\/|$)/

/** The whole checkout, read once per test file. */
export const checkout: Tree = readTree()

/** A rule as two tests: the checkout keeps it, and a planted violation is found (a silent check is worse than none). */
export function rule(title: string, check: Rule, planted: Record<string, string>): void {
  test(title, () => {
    expect(check(checkout)).toEqual([])
  })
  test(`${title} (a planted violation is found)`, () => {
    expect(check(new Map(Object.entries(planted)))).not.toEqual([])
  })
}

/** The part of a tree whose paths match. */
export function matching(tree: Tree, pattern: RegExp): [path: string, text: string][] {
  return [...tree].filter(([path]) => pattern.test(path))
}

function readTree(): Tree {
  const found = new Map<string, string>()
  const visit = (folder: string) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder ? `${folder}/${entry.name}` : entry.name
      if (leftOut.test(path)) continue
      if (entry.isDirectory()) visit(path)
      else if (readable.test(path)) found.set(path, readFileSync(join(root, path), 'utf8'))
    }
  }
  visit('')
  return found
}
