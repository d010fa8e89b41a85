// SPDX-License-Identifier: Apache-2.0
// What decides is pure, what acts says so in its name, and the browser gets nothing of the server.
import { describe } from 'vitest'
import { importsIn } from './imports.ts'
import { alwaysPure, layerOf, pureUnlessNamed } from './layers.ts'
import type { Tree } from './tree.ts'
import { matching, rule } from './tree.ts'

const isTest = /\.(test|spec)\.ts$/
const touchesThePlatform = /\.(store|action)\.ts$/
const pureBuiltins = ['node:crypto', 'node:buffer', 'node:assert/strict', 'node:util', 'node:path', 'node:url']
const effects =
  /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\bprocess\.|\brandom(?:UUID|Bytes|Int)\(|\bperformance\.now\(|\bfetch\(/

describe('purity', () => {
  rule('decisions are pure: only stores and actions touch the platform', platformFromPlainFiles, {
    'src/consular/cases/decide.ts': "import { asActor } from '#src/platform/database/index.ts'",
  })
  rule('a plain file never calls a store or an action', storesFromPlainFiles, {
    'src/archive/holds/hold.ts': "import { saveHold } from './hold.store.ts'",
  })
  rule('standards, law and the definitions of states do no input or output', inputOrOutputBelow, {
    'src/standards/places/places.ts': "import { readFileSync } from 'node:fs'",
  })
  rule('pure files are told the day: no clock, no chance, no environment', effectsInPureFiles, {
    'src/law/fees/fee.ts': 'export const today = () => new Date()',
  })
  rule(
    'the database driver is named only in the platform',
    (tree) =>
      importsIn(tree)
        .filter(({ from, named }) => /^pg(-boss)?$/.test(named) && layerOf(from) !== 'platform' && !isTest.test(from))
        .map(({ from, named }) => `${from} imports ${named}`),
    { 'src/apps/api/queue.ts': "import pg from 'pg'" },
  )
})

describe('the browser', () => {
  rule(
    'JSX is written only for the browser',
    (tree) =>
      matching(tree, /\.tsx$/)
        .map(([path]) => path)
        .filter((path) => !path.startsWith('src/apps/desk/browser/')),
    { 'src/apps/portal/page.tsx': '' },
  )
  rule('browser code takes only standards and types from the server', serverCodeInTheBrowser, {
    'src/apps/desk/browser/queue.tsx': "import { listQueue } from '#src/consular/cases/index.ts'",
  })
})

function platformFromPlainFiles(tree: Tree): string[] {
  return importsIn(tree)
    .filter(({ from, to, typeOnly }) => isPlain(from) && !typeOnly && to?.startsWith('src/platform/'))
    .map(({ from, to }) => `${from} imports ${to}`)
}

function storesFromPlainFiles(tree: Tree): string[] {
  return importsIn(tree)
    .filter(
      ({ from, to, typeOnly }) =>
        isPlain(from) && !from.endsWith('/index.ts') && !typeOnly && to && touchesThePlatform.test(to),
    )
    .map(({ from, to }) => `${from} imports ${to}`)
}

function inputOrOutputBelow(tree: Tree): string[] {
  return importsIn(tree)
    .filter(({ from, named }) => isPure(from) && named.startsWith('node:') && !pureBuiltins.includes(named))
    .map(({ from, named }) => `${from} imports ${named}`)
}

function effectsInPureFiles(tree: Tree): string[] {
  return matching(tree, /^src\/.*\.ts$/)
    .filter(([path]) => isPure(path))
    .flatMap(([path, text]) => {
      const found = effects.exec(text.replace(/^\s*(\/\/|\*).*$/gm, ''))
      return found ? [`${path} uses ${found[0]}; take it as an argument`] : []
    })
}

function serverCodeInTheBrowser(tree: Tree): string[] {
  const browser = 'src/apps/desk/browser/'
  return importsIn(tree).flatMap(({ from, to, named, typeOnly }) => {
    const inside = from.startsWith(browser)
    if (inside && to && !to.startsWith(browser) && !typeOnly && layerOf(to) !== 'standards' && !to.endsWith('.json'))
      return [`${from} imports ${to}`]
    if (inside && named.startsWith('node:') && !/(vite\.config|\.test)\.ts$/.test(from))
      return [`${from} imports ${named}`]
    if (!inside && to?.startsWith(browser)) return [`${from} imports ${to}, which is for the browser`]
    return []
  })
}

function isPlain(path: string): boolean {
  return pureUnlessNamed.includes(layerOf(path)) && !touchesThePlatform.test(path) && !isTest.test(path)
}

function isPure(path: string): boolean {
  return isPlain(path) || (alwaysPure.includes(layerOf(path)) && !isTest.test(path))
}
