// SPDX-License-Identifier: Apache-2.0
// A migration that was released is never edited: what ran at one post must be what runs at the next.
import { describe } from 'vitest'
import { digestOf, migrations, released } from './released-migrations.ts'
import type { Tree } from './tree.ts'
import { rule } from './tree.ts'

const folder = 'src/platform/database/migrations'

describe('migrations', () => {
  rule(
    'a name is a time, a verb and an object',
    (tree) =>
      migrations(tree)
        .map(([name]) => name)
        .filter(isMisnamed),
    {
      [`${folder}/7-stuff.sql`]: '',
    },
  )
  rule('no two have the same time', sameTimes, {
    [`${folder}/20261122T0900-create-cases.sql`]: '',
    [`${folder}/20261122T0900-create-people.sql`]: '',
  })
  rule('a released one is there and unchanged', edited, {
    [`${folder}/20261122T0900-create-cases.sql`]: 'CREATE TABLE cases ();',
    'tests/conventions/released-migrations.json': '{"20261122T0900-create-cases.sql":"another digest"}',
  })
  rule('a new one comes after all that were released', comingTooEarly, {
    [`${folder}/20261122T0900-create-cases.sql`]: '',
    [`${folder}/20261121T0900-create-people.sql`]: '',
    'tests/conventions/released-migrations.json': '{"20261122T0900-create-cases.sql":"a digest"}',
  })
  rule(
    'each begins with its reason',
    (tree) =>
      migrations(tree)
        .filter(([, text]) => !text.replace(/^-- SPDX.*\n/, '').startsWith('-- '))
        .map(([name]) => `${name} does not say why it is`),
    { [`${folder}/20261122T0900-create-cases.sql`]: 'CREATE TABLE cases ();' },
  )
})

function isMisnamed(name: string): boolean {
  return !/^\d{8}T\d{4}-[a-z]+(-[a-z]+)+\.sql$/.test(name)
}

function sameTimes(tree: Tree): string[] {
  const times = migrations(tree).map(([name]) => name.slice(0, 13))
  return times.filter((time, index) => times.indexOf(time) !== index)
}

function edited(tree: Tree): string[] {
  const present = new Map(migrations(tree))
  return Object.entries(released(tree))
    .filter(([name, digest]) => digestOf(present.get(name) ?? '') !== digest)
    .map(
      ([name]) =>
        `${name} was released and is ${present.has(name) ? 'edited; put it back and write a new one' : 'gone'}`,
    )
}

function comingTooEarly(tree: Tree): string[] {
  const known = released(tree)
  const last = Object.keys(known).toSorted().at(-1) ?? ''
  return migrations(tree)
    .filter(([name]) => !(name in known) && name < last)
    .map(([name]) => `${name} would run before ${last}, which was released; give it a later time`)
}
