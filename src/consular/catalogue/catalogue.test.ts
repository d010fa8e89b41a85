// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import { groupVisit } from '#testing/group-visit/index.ts'
import { libraryCard } from '#testing/library-card/index.ts'
import { buildCatalogue } from './catalogue.ts'
import { digestOf } from './digest.ts'
import type { Service } from './service.ts'
import { checkVersions } from './versions.ts'

const texts = { has: () => true }
const languages = ['en']
const second: Service = { ...libraryCard, version: '2', from: plainDate('2026-12-01') }

test('a digest depends on content alone, not on the order in which it is written', () => {
  const { id, ...rest } = libraryCard
  expect(digestOf({ ...rest, id })).toBe(digestOf(libraryCard))
  expect(digestOf(JSON.parse(JSON.stringify(libraryCard)))).toBe(digestOf(libraryCard))
  expect(digestOf(second)).not.toBe(digestOf(libraryCard))
})

describe('a catalogue', () => {
  const catalogue = buildCatalogue([libraryCard, groupVisit, second], { texts, languages })

  test('gives the version in force on a day, and none before the first', () => {
    expect(catalogue.current('library-card', plainDate('2026-11-30'))?.version).toBe('1')
    expect(catalogue.current('library-card', plainDate('2026-12-01'))?.version).toBe('2')
    expect(catalogue.current('library-card', plainDate('2019-12-31'))).toBeUndefined()
    expect(catalogue.current('unheard-of', plainDate('2026-12-01'))).toBeUndefined()
  })

  test('finds the version that a case is pinned to, even one that is no longer in the files', () => {
    expect(catalogue.byDigest(digestOf(libraryCard))).toBe(libraryCard)
    const later = buildCatalogue([second], { texts, languages, older: [libraryCard] })
    expect(later.byDigest(digestOf(libraryCard))).toBe(libraryCard)
    expect(later.digest(second)).toBe(digestOf(second))
  })

  test('gives a day before the versions in the files the older one that was in force on it', () => {
    const stored = { ...libraryCard, version: 'taken-back', from: plainDate('2027-01-01') }
    const later = buildCatalogue([second], { texts, languages, older: [stored, libraryCard] })
    expect(later.current('library-card', plainDate('2026-11-30'))).toBe(libraryCard)
    expect(later.current('library-card', plainDate('2027-01-01'))).toBe(second)
    expect(later.begins('library-card')).toBe('2020-01-01')
    expect(later.current('library-card', plainDate('2019-12-31'))).toBeUndefined()
    const gone = buildCatalogue([groupVisit], { texts, languages, older: [libraryCard] })
    expect(gone.current('library-card', plainDate('2026-11-30'))).toBeUndefined()
    expect(gone.begins('library-card')).toBeUndefined()
  })

  test('lists the newest version of each service', () => {
    expect(catalogue.list().map(({ id, version }) => `${id} ${version}`)).toEqual(['library-card 2', 'group-visit 1'])
  })

  test('is not built over mistakes, and names all of them at once', () => {
    const broken: Service = { ...groupVisit, firstStep: 'nowhere', channels: [] }
    expect(() => buildCatalogue([broken], { texts, languages })).toThrow(/problems; correct[\s\S]*firstStep[\s\S]*/)
    expect(() => buildCatalogue([libraryCard, libraryCard], { texts, languages })).toThrow('is defined twice')
    expect(() => buildCatalogue([libraryCard], { texts: { has: () => false }, languages })).toThrow(
      'library-card 1, text library-card.title: it is missing in en',
    )
  })
})

describe('versions', () => {
  const stored = [{ service: 'library-card', version: '1', digest: digestOf(libraryCard) }]

  test('that were stored before are not new; the others are', () => {
    expect(checkVersions([libraryCard, second], stored)).toEqual({
      ok: true,
      value: [{ service: 'library-card', version: '2', digest: digestOf(second), definition: second }],
    })
  })

  test('whose content changed under an old number are refused, because cases are pinned to it', () => {
    const changed: Service = { ...libraryCard, compartment: 'family' }
    const outcome = checkVersions([changed], stored)
    expect(outcome.ok ? [] : outcome.refusal).toEqual([
      expect.stringContaining('library-card was changed without a new version'),
    ])
  })
})
