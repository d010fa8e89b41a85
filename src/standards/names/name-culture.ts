// SPDX-License-Identifier: Apache-2.0
// How names are built where they come from. It helps to read a written name into parts and to write it; it never demands a part.

/** How a culture orders and joins the parts of a name on its papers. */
export type NameCulture = {
  readonly order: 'family-first' | 'given-first'
  /** How many family names a full name usually has. */
  readonly families: 0 | 1 | 2
  readonly hasPatronymics: boolean
  /** Written in its own letters, the parts stand without a space. */
  readonly isJoined: boolean
}

const familyFirst: NameCulture = { order: 'family-first', families: 1, hasPatronymics: false, isJoined: false }
const joined: NameCulture = { ...familyFirst, isJoined: true }
const withPatronymic: NameCulture = { ...familyFirst, hasPatronymics: true }
const givenFirst: NameCulture = { ...familyFirst, order: 'given-first' }

/** The cultures that are told apart; `mononymic` stands for all where one name is enough, `given-first` for the rest of the world. */
export const CULTURES = {
  kazakh: withPatronymic,
  russian: withPatronymic,
  korean: joined,
  chinese: joined,
  japanese: joined,
  hungarian: familyFirst,
  vietnamese: familyFirst,
  spanish: { ...givenFirst, families: 2 },
  portuguese: { ...givenFirst, families: 2 },
  mononymic: { ...givenFirst, families: 0 },
  'given-first': givenFirst,
} as const satisfies Readonly<Record<string, NameCulture>>

export type CultureId = keyof typeof CULTURES

/** The culture of an id; throws a RangeError for another text. */
export function cultureOf(id: CultureId): NameCulture {
  if (Object.hasOwn(CULTURES, id)) return CULTURES[id]
  throw new RangeError(
    `There is no culture "${String(id).slice(0, 20)}"; use one of ${Object.keys(CULTURES).join(', ')}.`,
  )
}

/** Languages whose own papers put the family name first; their readers expect it there. */
const FAMILY_FIRST_READERS = ['kk', 'ru', 'ko', 'zh', 'ja', 'hu', 'vi']

export function expectsFamilyFirst(language: string): boolean {
  return FAMILY_FIRST_READERS.includes(language)
}
