// SPDX-License-Identifier: Apache-2.0
// The architecture as sentences that are checked. The table of layers is in layers.ts; the reasons are in docs/architecture.md.
import { describe, expect, test } from 'vitest'
import { findCircle, importsIn, importsOf } from './imports.ts'
import { consularOrder, folderOf, layerOf, mayImport, pictureOf } from './layers.ts'
import type { Tree } from './tree.ts'
import { checkout, matching, rule } from './tree.ts'

const isTest = /\.(test|spec)\.ts$/

describe('direction', () => {
  rule(
    'every folder directly under src is a layer of the table',
    (tree) =>
      matching(tree, /^src\//)
        .filter(([path]) => !(layerOf(path) in mayImport))
        .map(([path]) => path),
    { 'src/services/passport.ts': '' },
  )
  rule('every import looks down', upwardImports, {
    'src/law/fees/fee.ts': "import { x } from '#src/consular/cases/index.ts'",
  })
  rule('an import for types alone looks down too', upwardImports, {
    'src/law/fees/fee.ts': "import type { Case } from '#src/consular/cases/index.ts'",
  })
  rule(
    'every folder of consular has its place in the order',
    (tree) =>
      matching(tree, /^src\/consular\//)
        .map(([path]) => path.split('/')[2] ?? '')
        .filter((folder) => !consularOrder.includes(folder)),
    { 'src/consular/helpdesk/index.ts': '' },
  )
  rule('inside consular, later imports earlier', consularAgainstItsOrder, {
    'src/consular/posts/post.ts': "import {\n  lodge,\n} from '#src/consular/cases/index.ts'",
  })
  rule(
    'src never imports what stands beside it; the command line alone loads the demonstration',
    (tree) =>
      importsIn(tree)
        .filter(
          ({ from, to }) =>
            to &&
            !to.startsWith('src/') &&
            !isTest.test(from) &&
            /^(testing|demo|tests|benchmarks)\//.test(to) &&
            !(from.startsWith('src/apps/cli/') && to.startsWith('demo/')),
        )
        .map(({ from, to }) => `${from} imports ${to}`),
    { 'src/consular/cases/case.ts': "export { libraryCard } from '#testing/library-card/index.ts'" },
  )
  rule('one service never imports another', servicesReachingOver, {
    'src/jurisdictions/kazakhstan/services/passport/fee.ts': "import { fee } from '../marriage/fee.ts'",
  })
})

describe('doors', () => {
  rule('a folder is entered by its index', reachingIn, {
    'src/consular/cases/a.ts': "import { pool } from '#src/platform/database/pool.ts'",
  })
  rule(
    'what stands beside src enters by the door as well',
    (tree) =>
      matching(tree, /^(demo|testing|benchmarks)\/.*\.ts$/)
        .flatMap(([path, text]) => importsOf(path, text))
        .filter(({ to }) => to?.startsWith('src/') && !to.endsWith('/index.ts') && !to.endsWith('.json'))
        .map(({ from, to }) => `${from} reaches into ${to}`),
    { 'demo/people.ts': "import { x } from '#src/consular/registry/person.ts'" },
  )
  rule(
    'no file imports the door of its own folder',
    (tree) =>
      importsIn(tree)
        .filter(({ from, to }) => to === `${folderOf(from)}/index.ts` && !isTest.test(from))
        .map(({ from }) => `${from} imports its own index.ts`),
    { 'src/platform/mail/outbox.ts': "import { queueMail } from './index.ts'" },
  )
  rule('a door shows at most twenty things to use, types apart', crowdedDoors, {
    'src/law/fees/index.ts': `export { ${Array.from({ length: 21 }, (_, i) => `name${i}`).join(', ')} } from './fee.ts'`,
  })
  rule('a door says what each thing behind it is', unexplainedDoors, {
    'src/law/fees/index.ts': "// SPDX-License-Identifier: Apache-2.0\nexport { feeFor } from './fee.ts'\n",
  })
})

describe('circles', () => {
  rule('no import goes round in a circle', (tree) => circleOf(edgesOf(tree, (path) => path, false)), {
    'src/law/fees/a.ts': "import { b } from './b.ts'",
    'src/law/fees/b.ts': "import { a } from './a.ts'",
  })
  rule('no folder goes round in a circle, types included', (tree) => circleOf(edgesOf(tree, folderOf, true)), {
    'src/platform/mail/a.ts': "import type { Job } from '#src/platform/jobs/index.ts'",
    'src/platform/jobs/b.ts': "import { mail } from '#src/platform/mail/index.ts'",
  })
})

test('the picture in docs/architecture.md is the table of layers', () => {
  const layers = matching(checkout, /^src\//).map(([path]) => layerOf(path))
  expect(checkout.get('docs/architecture.md') ?? '').toContain(pictureOf(layers))
})

function upwardImports(tree: Tree): string[] {
  return importsIn(tree)
    .filter(
      ({ from, to }) =>
        to?.startsWith('src/') && layerOf(from) !== layerOf(to) && !mayImport[layerOf(from)]?.includes(layerOf(to)),
    )
    .map(({ from, to }) => `${from} imports ${to}`)
}

function consularAgainstItsOrder(tree: Tree): string[] {
  const rank = (path: string) => consularOrder.indexOf(path.split('/')[2] ?? '')
  return importsIn(tree)
    .filter(({ from, to }) => layerOf(from) === 'consular' && to?.startsWith('src/consular/') && rank(to) > rank(from))
    .map(({ from, to }) => `${from} imports ${to}`)
}

function servicesReachingOver(tree: Tree): string[] {
  const service = (path: string) => /^(src\/jurisdictions\/[^/]+\/services\/[^/]+)\//.exec(path)?.[1]
  return importsIn(tree)
    .filter(({ from, to }) => to && service(from) && service(to) && service(from) !== service(to))
    .map(({ from, to }) => `${from} imports ${to}`)
}

function reachingIn(tree: Tree): string[] {
  return importsIn(tree)
    .filter(
      ({ from, to }) => to?.startsWith('src/') && folderOf(from) !== folderOf(to) && to !== `${folderOf(to)}/index.ts`,
    )
    .map(({ from, to }) => `${from} reaches into ${to}`)
}

function crowdedDoors(tree: Tree): string[] {
  return doors(tree).flatMap(([path, text]) => {
    const things = [...text.matchAll(/^export\s+\{([^}]*)\}/gm)]
      .flatMap(([, list]) => (list ?? '').replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '').split(','))
      .filter((name) => name.trim() && !/^\s*type\s/.test(name))
    return things.length > 20 ? [`${path} shows ${things.length} things; split the folder, or show fewer`] : []
  })
}

function unexplainedDoors(tree: Tree): string[] {
  return doors(tree).flatMap(([path, text]) =>
    text
      .replace(/^\/\/ SPDX.*$/m, '')
      .split(/\n\s*\n/)
      .filter((paragraph) => /^export\b/m.test(paragraph) && !/\/\/|\/\*/.test(paragraph))
      .map((paragraph) => `${path} does not say what is behind "${paragraph.trim().split('\n')[0]}"`),
  )
}

function edgesOf(tree: Tree, node: (path: string) => string, withTypes: boolean): Map<string, Set<string>> {
  const edges = new Map<string, Set<string>>()
  for (const { from, to, typeOnly } of importsIn(tree)) {
    if (!to?.startsWith('src/') || (typeOnly && !withTypes) || isTest.test(from) || node(from) === node(to)) continue
    edges.set(node(from), (edges.get(node(from)) ?? new Set()).add(node(to)))
  }
  return edges
}

function circleOf(edges: Map<string, Set<string>>): string[] {
  const circle = findCircle(edges)
  return circle ? [circle.join(' → ')] : []
}

function doors(tree: Tree): [path: string, text: string][] {
  return matching(tree, /^src\/.*\/index\.ts$/).filter(([path]) => path === `${folderOf(path)}/index.ts`)
}
