// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { BETWEEN } from '#src/jurisdictions/kazakhstan/index.ts'
import { instrumentsPage } from './instruments-page.ts'

const page = readFileSync(new URL('../docs/instruments.md', import.meta.url), 'utf8')

test('the page of instruments says what the definitions say; npm run documents writes it anew', () => {
  expect(page).toBe(instrumentsPage())
})

test('it names every instrument, and no row is without a source and a confidence', () => {
  expect(BETWEEN.instruments.filter(({ id }) => !page.includes(`\`${id}\``))).toEqual([])
  const rows = page.split('\n').filter((line) => /^\| (?!what |---)/.test(line) && !line.startsWith('|---'))
  const events = BETWEEN.instruments.flatMap(({ body }) => (body.what === 'defined' ? body.events : []))
  expect(rows.length).toBeGreaterThan(events.length)
  expect(rows.filter((line) => !/ \| (high|medium|inferred|low) \|$/.test(line))).toEqual([])
})
