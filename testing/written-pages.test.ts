// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { BETWEEN } from '#src/jurisdictions/kazakhstan/index.ts'
import { figuresPage } from './figures-page.ts'
import { instrumentsPage } from './instruments-page.ts'
import { roundsPage } from './rounds-page.ts'

const { instruments, series, rounds, commitments, outcomes, indicators, figures } = BETWEEN

const events = instruments.flatMap(({ body }) => (body.what === 'defined' ? body.events : []))

describe.each([
  { name: 'instruments', write: instrumentsPage, kept: instruments, rows: events },
  { name: 'rounds', write: roundsPage, kept: [...series, ...rounds, ...commitments], rows: [...rounds, ...outcomes] },
  { name: 'figures', write: figuresPage, kept: indicators, rows: figures },
])('the page of $name', ({ name, write, kept, rows }) => {
  const page = readFileSync(new URL(`../docs/${name}.md`, import.meta.url), 'utf8')

  test('says what the definitions say; npm run documents writes it anew', () => {
    expect(page).toBe(write())
  })
  test('names everything of its kind, and no row is without a source and a confidence', () => {
    expect(kept.filter(({ id }) => !page.includes(`\`${id}\``))).toEqual([])
    const told = page.split('\n').filter((line) => /^\| (?!(what|period) \|)/.test(line))
    expect(told.length).toBeGreaterThanOrEqual(rows.length)
    expect(told.filter((line) => !/ \| [^|]+ \| (high|medium|inferred|low) \|$/.test(line))).toEqual([])
  })
})
