// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Service } from '#src/consular/catalogue/index.ts'
import type { CaseState, StoredEvent } from '#src/consular/history/index.ts'
import { evolve, upcast } from '#src/consular/history/index.ts'
import { libraryCard } from '#testing/library-card/index.ts'
import { queueEntry } from '../queue-entry.ts'
import { PASSED_OVER } from './passed-over.ts'

const folder = join(import.meta.dirname, '../../history/fixtures')
const read = (file: string) => upcast(JSON.parse(readFileSync(join(folder, file), 'utf8')) as StoredEvent)
/** What is kept of a case looks into nothing else. */
const unread = [
  'sequence',
  'decision',
  'appeal',
  'closed',
  'documents',
  'payments',
  'entriesEnded',
  'mandates',
  'facts',
]

test.each(PASSED_OVER)('%s changes nothing of what is kept beside a case', (kind) => {
  const service = libraryCard as unknown as Service
  const lodged = read('case-lodged.v1.json')
  const step = service.steps[0]?.id ?? ''
  const before = evolve(undefined, { ...lodged, data: { ...lodged.data, step } } as typeof lodged, service)
  const files = readdirSync(folder).filter((file) => file.startsWith(`${kind}.v`))
  expect(files.length).toBeGreaterThan(0)
  for (const file of files) {
    const after = evolve(before, { ...read(file), sequence: 2 } as ReturnType<typeof read>, service)
    const changed = (Object.keys(after) as (keyof CaseState)[]).filter((key) => after[key] !== before[key])
    expect(unread).toEqual(expect.arrayContaining(changed))
    const facts = Object.keys(after.facts).filter((fact) => !(fact in before.facts))
    expect(facts.filter((fact) => fact.includes('/answers.'))).toEqual([])
    for (const fact of Object.keys(before.facts)) expect(after.facts[fact]).toBe(before.facts[fact])
    const calendar = { weekend: [6, 7], holidays: new Map(), knownUntil: lodged.occurredOn }
    const post = { calendar, today: lodged.occurredOn }
    expect(queueEntry(after, service, post)).toEqual(queueEntry(before, service, post))
  }
})
