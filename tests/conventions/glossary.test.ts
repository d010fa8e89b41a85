// SPDX-License-Identifier: Apache-2.0
// One thing, one word: what the engine can say is in the glossary, and no synonym creeps in beside it.
import { describe } from 'vitest'
import type { Tree } from './tree.ts'
import { matching, rule } from './tree.ts'

// In these types of the engine each literal is a word that people see, or that decides what they see.
const named =
  /\b(?:type (?:Holder|ReadingClass)\b|(?:stands|final|weight|state|outcome|does|by)\??:)\s*=?\s*((?:\s*\|?\s*'[a-z-]+')+)/g
const events = /^src\/consular\/[a-z-]+\/event\.ts$/
const engine = /^src\/consular\/(catalogue|history|decisions|cases)\/[a-z-]+\.ts$/
const synonyms = /\b(customer|ticket|tenant|end[- ]user)s?\b/i

describe('the glossary', () => {
  rule(
    'has every event of the engine',
    (tree) =>
      matching(tree, events)
        .flatMap(([, text]) => [...text.matchAll(/^ {2}'([a-z-]+)': \{/gm)])
        .map((found) => found[1] ?? '')
        .filter((event) => !glossary(tree).includes(`| \`${event}\` |`))
        .map((event) => `${event} is not in docs/glossary.md`),
    { 'src/consular/history/event.ts': "  'case-vanished': { readonly reason: string }\n", 'docs/glossary.md': '' },
  )
  rule(
    'has no event that the engine lost',
    (tree) =>
      [...glossary(tree).matchAll(/^\| `([a-z-]+)` \|/gm)]
        .map((found) => found[1] ?? '')
        .filter((event) => !matching(tree, events).some(([, text]) => text.includes(`'${event}': {`)))
        .map((event) => `docs/glossary.md explains ${event}, which does not exist`),
    { 'docs/glossary.md': '| `case-vanished` | gone |' },
  )
  rule('has every state of the engine', statesUntold, {
    'src/consular/history/state.ts': "readonly stands: 'requested' | 'mislaid'",
    'docs/glossary.md': '| evidence | `requested` |',
  })
  rule(
    'is kept: its word is used, not a synonym',
    (tree) =>
      matching(tree, /^src\/(consular|insight|relations|archive)\/.*\.ts$/).flatMap(([path, text]) => {
        const found = synonyms.exec(text)
        return found ? [`${path} says "${found[0]}"; docs/glossary.md has the word`] : []
      }),
    { 'src/consular/cases/ticket.ts': 'export const ticket = 1' },
  )
})

function statesUntold(tree: Tree): string[] {
  const told = glossary(tree)
  return matching(tree, engine).flatMap(([path, text]) =>
    [...text.matchAll(named)]
      .flatMap(([, union]) => [...(union ?? '').matchAll(/'([a-z-]+)'/g)])
      .map((found) => found[1] ?? '')
      .filter((word) => !told.includes(`\`${word}\``))
      .map((word) => `${path} says "${word}", which is not in docs/glossary.md`),
  )
}

function glossary(tree: Tree): string {
  return tree.get('docs/glossary.md') ?? ''
}
