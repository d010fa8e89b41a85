// SPDX-License-Identifier: Apache-2.0
import { globSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import { pictures } from './pictures.ts'

const root = join(import.meta.dirname, '../..')
const taken = pictures.map(({ file }) => file).toSorted()

it('every picture that a document shows can be taken anew', () => {
  const documents = globSync(['*.md', 'docs/**/*.md'], { cwd: root })
  const shown = documents.flatMap((path) =>
    [...readFileSync(join(root, path), 'utf8').matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, file]) =>
      basename(file ?? ''),
    ),
  )
  expect(shown.length).toBeGreaterThan(0)
  expect(shown.filter((file) => !taken.includes(file))).toEqual([])
})

it('the folder of pictures holds those that are taken, and no others', () => {
  expect(readdirSync(join(root, 'docs/pictures')).toSorted()).toEqual(taken)
})
