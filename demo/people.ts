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
}

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
    family,
  }: { readonly ages: readonly [number, number]; readonly today: string; readonly family?: InventedPerson },
): InventedPerson {
  const custom = family?.custom ?? customOf(random)
  const isWoman = random.chance(0.5)
  return { name: nameBy(random, custom, isWoman, family), custom, isWoman, birthDate: birthDate(random, ages, today) }
}

function customOf(random: Random): Custom {
  const drawn = random.next()
  if (drawn < 0.62) return 'kazakh'
  return drawn < 0.86 ? 'koryo' : 'russian'
}

function nameBy(random: Random, custom: Custom, isWoman: boolean, family: InventedPerson | undefined): PersonName {
  const isKazakh = custom === 'kazakh'
  const men = isKazakh ? kazakhMen : russianMen
  const women = isKazakh ? kazakhWomen : russianWomen
  const [given = '', latinGiven = ''] = random.pick(isWoman ? women : men)
  const [, , son = '', daughter = ''] = random.pick(men)
  const [own, latinOwn] = familyName(random, custom, isWoman)
  const sameFamily = family !== undefined && family.isWoman === isWoman ? family.name : undefined
  // About every third younger Kazakh has no patronymic in the papers; Koryo-saram and Russians mostly have one.
  const hasPatronymic = random.chance(isKazakh ? 0.62 : 0.86)
  return {
    family: sameFamily?.family ?? own,
    given,
    ...(hasPatronymic && { patronymic: isWoman ? daughter : son }),
    latin: { family: sameFamily?.latin?.family ?? latinOwn, given: latinGiven },
  }
}

function familyName(random: Random, custom: Custom, isWoman: boolean): readonly [string, string] {
  if (custom === 'koryo') {
    const [name = '', latin = ''] = random.pick(koryoFamilies)
    return [name, latin]
  }
  const [man = '', woman = '', latinMan = '', latinWoman = ''] = random.pick(
    custom === 'kazakh' ? kazakhFamilies : russianFamilies,
  )
  return isWoman ? [woman, latinWoman] : [man, latinMan]
}

function birthDate(random: Random, [least, most]: readonly [number, number], today: string): string {
  const year = Number(today.slice(0, 4)) - random.between(least, most) - 1
  const two = (number: number) => String(number).padStart(2, '0')
  return `${year}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`
}
