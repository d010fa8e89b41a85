// SPDX-License-Identifier: Apache-2.0
import type { PersonName } from '#src/standards/names/index.ts'

/** A name as its fields hold it; an empty part is one that the person does not have. */
export type Parts = {
  readonly family: string
  readonly given: string
  readonly patronymic: string
  readonly latinFamily: string
  readonly latinGiven: string
}

export const partsOf = (name: PersonName | undefined): Parts => ({
  family: name?.family ?? '',
  given: name?.given ?? '',
  patronymic: name?.patronymic ?? '',
  latinFamily: name?.latin?.family ?? '',
  latinGiven: name?.latin?.given ?? '',
})

/** A part left empty is a part that the person does not have. */
export function nameOf(parts: Parts): PersonName | undefined {
  if (Object.values(parts).every((part) => part === '')) return undefined
  return {
    ...(parts.family && { family: parts.family }),
    given: parts.given,
    ...(parts.patronymic && { patronymic: parts.patronymic }),
    ...((parts.latinFamily || parts.latinGiven) && {
      latin: { ...(parts.latinFamily && { family: parts.latinFamily }), given: parts.latinGiven },
    }),
  }
}

const isOtherScript = (text: string) => /[^\p{Script=Latin}\p{Mark} '’.-]/u.test(text)

/** The part below which stands what is wrong with a name: the given name that it lacks, or the Latin spelling that is none. */
export function lackingPart({ given, latinFamily, latinGiven }: Parts): keyof Parts {
  if (given.trim() === '') return 'given'
  if (isOtherScript(latinFamily)) return 'latinFamily'
  if (isOtherScript(latinGiven)) return 'latinGiven'
  return latinFamily.trim() !== '' && latinGiven.trim() === '' ? 'latinGiven' : 'given'
}
