// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { listMigrations, pendingMigrations } from './migrations.ts'

const step = (name: string, digest = `digest of ${name}`) => ({ name, digest, sql: '' })
const known = [step('20260101T0900-create-a'), step('20260102T0900-create-b'), step('20260103T0900-create-c')]

describe('which migrations run', () => {
  it('those that have not run yet, oldest first', () => {
    expect(pendingMigrations(known, known.slice(0, 1)).map(({ name }) => name)).toEqual([
      '20260102T0900-create-b',
      '20260103T0900-create-c',
    ])
  })

  it('one that was edited after it ran is refused', () => {
    expect(() => pendingMigrations(known, [step('20260101T0900-create-a', 'other')])).toThrow(
      /create-a was edited after it ran/,
    )
  })

  it('a database that a newer version has changed is refused', () => {
    expect(() => pendingMigrations(known, [...known, step('20270101T0900-create-z')])).toThrow(/newer Elshi/)
  })

  it('one that is older than the newest that ran is refused', () => {
    const [, b] = known
    expect(() => pendingMigrations(known, b ? [b] : [])).toThrow(/create-a is older than 20260102T0900-create-b/)
  })

  it('every file says in its first line why it is there', () => {
    for (const { name, sql } of listMigrations()) expect(sql, name).toMatch(/^-- \S/)
  })
})
