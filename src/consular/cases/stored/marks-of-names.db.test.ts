// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nameKeys, searchKeys } from '#src/standards/names/index.ts'
import type { TestDatabase } from '#testing/database.ts'
import { testDatabase } from '#testing/database.ts'
import { marksOfNames } from './marks-of-names.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.close())

async function inDatabase(words: readonly string[]): Promise<string> {
  const { rows } = await db.app.query<{ marks: string }>('SELECT elshi_marks_of_names($1::text[])::text AS marks', [
    words,
  ])
  return rows[0]?.marks ?? ''
}

test('the program and the database mark names alike, in whatever letters', async () => {
  for (const words of [[], ['kim'], ['김철수', 'kim', 'cheolsu'], ['a', 'əliyev', 'ß', '𐀀𐀁'], ['x'.repeat(300)]])
    expect(await inDatabase(words)).toBe(marksOfNames(words))
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((text) => !text.includes('\0'))
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 6 }), async (words) => {
      expect(await inDatabase(words)).toBe(marksOfNames(words))
    }),
    { numRuns: 50 },
  )
})

test('whoever bears names that begin as is typed has the marks of what is typed', () => {
  const borne = nameKeys({
    family: 'Ахметова',
    given: 'Әсел',
    patronymic: 'Серікқызы',
    latin: { family: 'Akhmetova', given: 'Assel' },
  })
  const marks = BigInt(marksOfNames(borne))
  for (const typed of ['а', 'ах', 'ахм', 'ахметов', 'akhmetova', 'әсе сер', 'асс ах', 'серік ахмет әсел']) {
    const sought = BigInt(marksOfNames(searchKeys(typed)))
    expect([typed, marks & sought]).toEqual([typed, sought])
  }
  const other = BigInt(marksOfNames(searchKeys('виктор')))
  expect(marks & other).not.toBe(other)
})
