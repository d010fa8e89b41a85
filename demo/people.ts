// SPDX-License-Identifier: Apache-2.0
// Invented people with real ways of being named: with and without patronymic, old and new Kazakh family names, Koryo-saram.
import type { PersonName } from '#src/standards/names/index.ts'
import {
  KAZAKH_FAMILIES,
  KAZAKH_MEN,
  KAZAKH_WOMEN,
  KORYO_FAMILIES,
  RUSSIAN_FAMILIES,
  RUSSIAN_MEN,
  RUSSIAN_WOMEN,
} from './names.data.ts'
import type { Random } from './random.ts'

export type Custom = 'kazakh' | 'koryo' | 'russian'

export type InventedPerson = {
  readonly name: PersonName
  readonly custom: Custom
  readonly isWoman: boolean
  readonly birthDate: string
  /** Rows of the tables from which the name was drawn: relatives are named after them. */
  readonly drawn: { readonly family: number; readonly given: number }
}

/** A relative bears the family's name in the form of their own sex; a child also the name of its father. */
export type Kinship = { readonly of: InventedPerson; readonly father?: InventedPerson | undefined }

const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()))
const [kazakhFamilies, kazakhMen, kazakhWomen] = [rows(KAZAKH_FAMILIES), rows(KAZAKH_MEN), rows(KAZAKH_WOMEN)]
const [russianFamilies, russianMen, russianWomen] = [rows(RUSSIAN_FAMILIES), rows(RUSSIAN_MEN), rows(RUSSIAN_WOMEN)]
const koryoFamilies = rows(KORYO_FAMILIES)

/** Somebody of an age, named as one of the three customs names people. */
export function inventPerson(
  random: Random,
  {
    ages,
    today,
    kin,
    isWoman = random.chance(0.5),
  }: {
    readonly ages: readonly [number, number]
    readonly today: string
    readonly kin?: Kinship
    readonly isWoman?: boolean
  },
): InventedPerson {
  const custom = kin?.of.custom ?? customOf(random)
  const { families, men, women } = tablesOf(custom)
  const drawn = {
    family: kin?.of.drawn.family ?? random.between(0, families.length - 1),
    given: random.between(0, (isWoman ? women : men).length - 1),
  }
  const father = kin?.father?.drawn.given ?? random.between(0, men.length - 1)
  return {
    name: nameBy(random, { custom, isWoman, drawn, father }),
    custom,
    isWoman,
    birthDate: birthDate(random, ages, today),
    drawn,
  }
}

function tablesOf(custom: Custom) {
  if (custom === 'kazakh') return { families: kazakhFamilies, men: kazakhMen, women: kazakhWomen }
  return { families: custom === 'koryo' ? koryoFamilies : russianFamilies, men: russianMen, women: russianWomen }
}

function customOf(random: Random): Custom {
  const drawn = random.next()
  if (drawn < 0.62) return 'kazakh'
  return drawn < 0.86 ? 'koryo' : 'russian'
}

type Draw = Pick<InventedPerson, 'custom' | 'isWoman' | 'drawn'> & { readonly father: number }

function nameBy(random: Random, { custom, isWoman, drawn, father }: Draw): PersonName {
  const { families, men, women } = tablesOf(custom)
  const [given = '', latinGiven = ''] = (isWoman ? women : men)[drawn.given] ?? []
  const [, , son = '', daughter = ''] = men[father] ?? []
  const [family = '', latinFamily = ''] = formOf(families[drawn.family] ?? [], isWoman)
  // About every third younger Kazakh has no patronymic in the papers; Koryo-saram and Russians mostly have one.
  const hasPatronymic = random.chance(custom === 'kazakh' ? 0.62 : 0.86)
  return {
    family,
    given,
    ...(hasPatronymic && { patronymic: isWoman ? daughter : son }),
    latin: { family: latinFamily, given: latinGiven },
  }
}

/** Families of two forms: man, woman, and both in Latin; families of one form: the name, and in Latin. */
function formOf(row: readonly string[], isWoman: boolean): readonly [string | undefined, string | undefined] {
  const [man, woman, latinMan, latinWoman] = row
  if (latinMan === undefined) return [man, woman]
  return isWoman ? [woman, latinWoman] : [man, latinMan]
}

function birthDate(random: Random, [least, most]: readonly [number, number], today: string): string {
  const year = Number(today.slice(0, 4)) - random.between(least, most) - 1
  const two = (number: number) => String(number).padStart(2, '0')
  return `${year}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`
}
