// SPDX-License-Identifier: Apache-2.0
// The table of erasure is whole: every table of the schema is in it, and the tests that it names exist.
import { describe } from 'vitest'
import type { Tree } from './tree.ts'
import { rule } from './tree.ts'

const told = 'docs/erasure.md'
const schema = 'src/platform/database/schema.sql'
const proof = /\[([^\]]+)\]\(\.\.\/([^)]+\.(?:test|spec)\.ts)\)/g

describe(told, () => {
  rule('says of every table whether an erasure reaches it, and names no table that there is not', tablesUntold, {
    [told]: '| `people` | goes |',
    [schema]: 'TABLE people\n\nTABLE mandates\n',
  })
  rule('names tests that exist', proofsGone, {
    [told]: '| `people` | goes | [a person is gone](../src/consular/registry/people.test.ts) |',
    'src/consular/registry/people.test.ts': "test('a person stays', () => {})",
  })
  rule(
    'says of each thing that goes by which test',
    (tree) => rowsOf(tree, '## What goes').filter((row) => !row.match(proof)),
    {
      [told]: '## What goes\n\n| where | what | proved by |\n|---|---|---|\n| `people` | the record | by reasoning |\n',
    },
  )
})

function rowsOf(tree: Tree, heading: string): string[] {
  const section = (tree.get(told) ?? '').split(`${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  return section
    .split('\n')
    .filter((line, index, lines) => line.startsWith('|') && lines[index - 1]?.startsWith('|'))
    .filter((line) => !line.startsWith('|---'))
}

function tablesUntold(tree: Tree): string[] {
  const there = [...(tree.get(schema) ?? '').matchAll(/^TABLE (\w+)$/gm)].map(([, table = '']) => table)
  const firsts = (tree.get(told) ?? '').split('\n').map((line) => /^\|([^|]*)\|/.exec(line)?.[1] ?? '')
  const named = firsts.flatMap((cell) => [...cell.matchAll(/`([a-z_]+)`/g)].map(([, table = '']) => table))
  return [
    ...there.filter((table) => !named.includes(table)).map((table) => `${table} is not in ${told}`),
    ...named.filter((table) => table.includes('_') && !there.includes(table)).map((table) => `there is no ${table}`),
  ]
}

function proofsGone(tree: Tree): string[] {
  return [...(tree.get(told) ?? '').matchAll(proof)]
    .filter(([, title = '', path = '']) => !tree.get(path)?.includes(`'${title}'`))
    .map(([, title, path]) => `${path} has no test called "${title}"`)
}
