// SPDX-License-Identifier: Apache-2.0
// The table of security requirements tells the truth: its numbers exist, its proofs exist, and what is not met is said.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Tree } from './tree.ts'
import { checkout, rule } from './tree.ts'

const table = 'docs/security.md'
const proof = /\[([^\]]+)\]\(\.\.\/([^)]+\.(?:test|spec)\.ts)\)/g
const lockFile = readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8')
type Locked = { readonly integrity?: string }
/** How many sections each chapter of ASVS 5.0.0 has, V1 to V17: a number beyond them was invented. */
const sections = [5, 4, 7, 4, 4, 8, 6, 4, 2, 7, 7, 3, 4, 3, 4, 5, 3]

describe('docs/security.md', () => {
  rule('every test that it names as proof exists under that title', proofsGone, {
    [table]: '| 8.2.1 | closed | [a door is closed](../src/law/fees/fee.test.ts) |',
    'src/law/fees/fee.test.ts': "// a door is closed\ntest('a fee is known', () => {})",
  })
  rule('every row has a number, a promise and a proof', rowsWithout, { [table]: '| 8.2.1 | closed | by reasoning |' })
  rule('every number is one that ASVS 5.0.0 can have', numbersInvented, {
    [table]: '| 18.2.1 | closed | [a](../a.test.ts) |\n| 8.9.1 | closed | [a](../a.test.ts) |',
  })
  rule('every chapter has its section', chaptersMissing, { [table]: '## V1 Encoding' })
  rule('SECURITY.md leads to it', (tree) => (tree.get('SECURITY.md')?.includes(`(${table})`) ? [] : ['no link']), {
    'SECURITY.md': '# Security',
  })

  rule('every package is pinned by exact version and digest', unpinned, {
    'package.json': '{ "dependencies": { "a": "^1.0.0" } }',
    'package-lock.json': '{ "packages": {} }',
  })

  test('it says what is not met yet', () => {
    expect(checkout.get(table)?.split('\n## Not met yet\n')[1]?.match(/^- /gm)?.length ?? 0).toBeGreaterThan(0)
  })
})

/** A title in a comment proves nothing: it must be the first argument of a test, a rule or a row of `.each`. */
function proofsGone(tree: Tree): string[] {
  return [...(tree.get(table) ?? '').matchAll(proof)]
    .filter(([, title = '', path = '']) => !titlesIn(tree.get(path) ?? '').includes(title))
    .map(([, title, path]) => `${path} has no test called "${title}"`)
}

function titlesIn(text: string): string[] {
  const quoted = /(?:\b(?:it|test|rule)\(|\)\()\s*(?:'((?:[^'\\]|\\.)*)'|"([^"]*)"|`([^`]*)`)/g
  return [...text.matchAll(quoted)].map(([, single, double, back]) =>
    (single ?? double ?? back ?? '').replace(/\\'/g, "'"),
  )
}

/** Ranges in package.json and packages without a digest in the lock file. */
function unpinned(tree: Tree): string[] {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(tree.get('package.json') ?? '{}')
  const { packages } = JSON.parse(tree.get('package-lock.json') ?? lockFile) as { packages: Record<string, Locked> }
  const wished = Object.entries<string>({ ...dependencies, ...devDependencies, ...optionalDependencies })
  return [
    ...wished.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)).map(([name]) => `${name} is a range`),
    ...wished.filter(([name]) => !packages[`node_modules/${name}`]).map(([name]) => `${name} is not locked`),
    ...Object.entries(packages).flatMap(([path, { integrity }]) =>
      path === '' || integrity?.startsWith('sha512-') ? [] : [`${path} has no digest`],
    ),
  ]
}

const rowsOf = (tree: Tree) => (tree.get(table) ?? '').split('\n').filter((line) => /^\| \d/.test(line))

function rowsWithout(tree: Tree): string[] {
  return rowsOf(tree).filter((line) => !new RegExp(proof.source).test(line) || line.split(' | ').length !== 3)
}

function numbersInvented(tree: Tree): string[] {
  return rowsOf(tree).flatMap((line) =>
    (line.split(' | ')[0]?.match(/\d+(?:\.\d+)+/g) ?? []).filter((number) => {
      const [chapter = 0, section = 0, requirement = 0] = number.split('.').map(Number)
      return !(requirement > 0 && section > 0 && section <= (sections[chapter - 1] ?? 0))
    }),
  )
}

function chaptersMissing(tree: Tree): string[] {
  const text = tree.get(table) ?? ''
  return sections.flatMap((_, index) => (text.includes(`\n## V${index + 1} `) ? [] : [`V${index + 1} has no section`]))
}
