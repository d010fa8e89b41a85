// SPDX-License-Identifier: Apache-2.0
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const browser = join(import.meta.dirname, '..')
const files = globSync('**/*.tsx', { cwd: browser })

test('no form of the desk lets the browser speak in its own language', () => {
  const forms = files.flatMap((file) => {
    const source = readFileSync(join(browser, file), 'utf8')
    return [...source.matchAll(/<form\b/g)].map(({ index }) => ({ file, opening: source.slice(index, index + 200) }))
  })
  expect(forms.length).toBeGreaterThan(4)
  expect(forms.filter(({ opening }) => !opening.includes('noValidate')).map(({ file }) => file)).toEqual([])
})
