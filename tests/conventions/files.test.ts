// SPDX-License-Identifier: Apache-2.0
// What every file keeps to, whatever it says: its length, its name, its first line.
import { describe } from 'vitest'
import type { Tree } from './tree.ts'
import { matching, rule } from './tree.ts'

const code = /^(src|testing|demo|tests|benchmarks|bin)\/.*\.(ts|tsx|js|css)$/
const longest = 300
const emptyWords = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'shared', 'core', 'types', 'models', 'dto']

describe('files', () => {
  rule(
    `no code file is longer than ${longest} lines`,
    (tree) =>
      matching(tree, code)
        .filter(([path]) => !/\.(data\.ts|css)$/.test(path))
        .map(([path, text]) => ({ path, lines: text.split('\n').length - 1 }))
        .filter(({ lines }) => lines > longest)
        .map(({ path, lines }) => `${path} has ${lines} lines; find the second concept in it`),
    { 'src/law/fees/fee.ts': '\n'.repeat(301) },
  )
  rule('a name says what is inside: no utils, helpers, common, misc, shared, core or types', emptyNames, {
    'src/platform/utils/dates.ts': '',
  })
  rule(
    'names are in kebab-case',
    (tree) =>
      matching(tree, code)
        .map(([path]) => path)
        .filter(isNotKebabCase),
    {
      'src/law/fees/feeTable.ts': '',
    },
  )
  rule(
    'the licence is the first line of every source file',
    (tree) =>
      matching(tree, /^(src|testing|demo|tests|benchmarks|bin)\/.*\.(ts|tsx|js)$|^[^/]+\.ts$/)
        .filter(([, text]) => !/^(#!.*\n)?\/\/ SPDX-License-Identifier: Apache-2\.0\n/.test(text))
        .map(([path]) => `${path} does not begin with the SPDX line`),
    { 'src/law/fees/fee.ts': 'export const fee = 1\n' },
  )
  rule(
    'nothing is left to be done later in a comment',
    (tree) =>
      matching(tree, code).flatMap(([path, text]) =>
        !path.startsWith('tests/conventions/') && /(?:\/\/|\*|\/\*).*\b(TODO|FIXME|XXX|HACK)\b/.test(text)
          ? [`${path} has an open end`]
          : [],
      ),
    { 'src/law/fees/fee.ts': '// TODO: find the fee' },
  )
})

describe('tests', () => {
  rule(
    'a test stands beside the file that it tests, or in tests',
    (tree) =>
      matching(tree, /\.spec\.ts$/)
        .map(([path]) => path)
        .filter((path) => !/^tests\/(journeys|faults)\//.test(path)),
    { 'src/law/fees/fee.spec.ts': '' },
  )
  rule('tests of stores and actions run on a database', storeTestsWithoutDatabase, {
    'src/consular/cases/case.store.test.ts': '',
  })
})

function emptyNames(tree: Tree): string[] {
  return matching(tree, code)
    .map(([path]) => path)
    .filter((path) => path.split('/').some((segment) => emptyWords.includes(segment.replace(/\..*$/, ''))))
    .map((path) => `${path}: name the concept instead`)
}

function isNotKebabCase(path: string): boolean {
  return !path.split('/').every((segment) => /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/.test(segment))
}

function storeTestsWithoutDatabase(tree: Tree): string[] {
  return matching(tree, /\.(store|action)\.test\.ts$/).map(
    ([path]) => `${path}: tests that need PostgreSQL end in .db.test.ts`,
  )
}
