// SPDX-License-Identifier: Apache-2.0
import { posix } from 'node:path'
import type { Tree } from './tree.ts'
import { matching } from './tree.ts'

/** One import of one file: what is named, the file that this means (for our own), and whether only types come over. */
export type Import = { from: string; named: string; to: string | undefined; typeOnly: boolean }

const statement =
  /^[ \t]*(?:import|export)\s+(type\s+)?(?:[\w$*\s{},]*?\sfrom\s+|\{[\w$*\s{},]*\}\s*from\s+)?['"]([^'"\s]+)['"]/gm
const dynamic = /\bimport\(\s*['"]([^'"\s]+)['"]/g
const lineComment = /^\s*(\/\/|\*).*$/gm

/** Every import written in the code files under `src`. */
export function importsIn(tree: Tree): Import[] {
  return matching(tree, /^src\/.*\.tsx?$/).flatMap(([path, text]) => importsOf(path, text))
}

/** Every import written in one file. */
export function importsOf(path: string, text: string): Import[] {
  const code = text.replace(lineComment, '')
  const found: Import[] = []
  for (const [, type, named] of code.matchAll(statement)) {
    if (named) found.push({ from: path, named, to: target(path, named), typeOnly: Boolean(type) })
  }
  for (const [, named] of code.matchAll(dynamic)) {
    if (named) found.push({ from: path, named, to: target(path, named), typeOnly: false })
  }
  return found
}

/** The first circle among things that point at each other, as a trail; nothing when there is none. */
export function findCircle(edges: ReadonlyMap<string, ReadonlySet<string>>): string[] | undefined {
  const done = new Set<string>()
  const visit = (node: string, trail: readonly string[]): string[] | undefined => {
    const start = trail.indexOf(node)
    if (start >= 0) return [...trail.slice(start), node]
    if (done.has(node)) return
    for (const next of edges.get(node) ?? []) {
      const circle = visit(next, [...trail, node])
      if (circle) return circle
    }
    done.add(node)
    return
  }
  for (const node of edges.keys()) {
    const circle = visit(node, [])
    if (circle) return circle
  }
  return
}

function target(path: string, named: string): string | undefined {
  if (named.startsWith('.')) return posix.join(posix.dirname(path), named)
  return named.startsWith('#') ? named.slice(1) : undefined
}
