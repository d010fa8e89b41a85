// SPDX-License-Identifier: Apache-2.0
// The engine knows no state and no service by name: a ministry of another state brings its own folder of definitions.
import { describe } from 'vitest'
import type { Tree } from './tree.ts'
import { matching, rule } from './tree.ts'

const engine = /^src\/(law|platform|consular|insight|relations|archive)\/.*\.tsx?$/
// Kazakh letters, names and places are facts of the world; only services are forbidden here.
const world = /^src\/standards\/.*\.ts$/
const states = /\b(kazakh\w*|korea\w*|schengen|united[- ]states|astana|almaty|seoul|busan|tenge|koryo)\b/i

describe('the engine', () => {
  rule('names no state', (tree) => namedIn(tree, engine, states), {
    'src/consular/posts/post.ts': "if (post === 'busan') return true",
  })
  rule(
    'names no service',
    (tree) => namedIn(tree, engine, servicesOf(tree)).concat(namedIn(tree, world, servicesOf(tree))),
    {
      'src/jurisdictions/kazakhstan/services/consular-registration/service.ts': '',
      'src/consular/cases/decide.ts': "if (service.id === 'consular-registration') return",
    },
  )
})

function namedIn(tree: Tree, where: RegExp, words: RegExp): string[] {
  return matching(tree, where)
    .filter(([path]) => !/\.(test|spec)\.tsx?$/.test(path))
    .flatMap(([path, text]) => {
      const found = words.exec(text.replace(/^\s*(\/\/|\/?\*).*$/gm, ''))
      return found ? [`${path} says "${found[0]}"`] : []
    })
}

function servicesOf(tree: Tree): RegExp {
  const folder = /^src\/jurisdictions\/[^/]+\/services\/([^/]+)\/|^testing\/(library-card|group-visit)\//
  const ids = new Set([...tree.keys()].map((path) => folder.exec(path)).map((found) => found?.[1] ?? found?.[2]))
  const known = [...ids].filter((id) => id !== undefined)
  return known.length > 0 ? new RegExp(`\\b(${known.join('|')})\\b`) : /$^/
}
