// SPDX-License-Identifier: Apache-2.0
import { formerCountries } from './former-countries.ts'
import { FORMER_NAMES } from './former-names.data.ts'
import { findIso3166 } from './iso-3166.ts'
import { USAGE } from './usage.ts'

const LANGUAGES = ['kk', 'ru', 'en', 'ko']
const formerNames = new Map(
  FORMER_NAMES.trim()
    .split('\n')
    .map((row) => row.trim().split(' | '))
    .map(([code = '', ...names]) => [code, names]),
)
/** By language; looking a name up takes the language's own tables longer than most of what is done with it. */
const displays = new Map<string, { readonly display: Intl.DisplayNames; readonly told: Map<string, string> }>()

/**
 * The name of a code of ISO 3166: today’s in any language, by diplomatic usage first and by CLDR otherwise; withdrawn ones in Kazakh,
 * Russian, English and Korean. A code that was given twice, such as CS, is told apart by its alpha-3 or alpha-4 code.
 */
export function codedName(code: string, language: string): string {
  const present = findIso3166(code)
  if (present) return regionName(present.alpha2, language)
  const [former, ...others] = formerCountries(code)
  if (!former)
    throw new RangeError(`"${String(code).slice(0, 10)}" is no code of ISO 3166; use one such as KR, KOR or SUHH.`)
  if (others.length > 0)
    throw new RangeError(`"${code}" was the code of more than one country; name it by its three or four letters.`)
  const name = (formerNames.get(former.alpha4 ?? '') ?? formerNames.get(former.alpha3))?.[LANGUAGES.indexOf(language)]
  if (name !== undefined) return name
  throw new RangeError(
    `Former countries are named in ${LANGUAGES.join(', ')}, not in "${String(language).slice(0, 20)}".`,
  )
}

/** The name of today’s alpha-2 code. */
export function regionName(alpha2: string, language: string): string {
  const usual = USAGE[language]?.[alpha2]
  if (usual !== undefined) return usual
  let names = displays.get(language)
  if (!names) {
    names = { display: displayNames(language), told: new Map() }
    displays.set(language, names)
  }
  const told = names.told.get(alpha2)
  if (told !== undefined) return told
  const name = names.display.of(alpha2) ?? alpha2
  names.told.set(alpha2, name)
  return name
}

function displayNames(language: string): Intl.DisplayNames {
  try {
    return new Intl.DisplayNames([language], { type: 'region', fallback: 'code' })
  } catch (error) {
    throw new RangeError(`"${String(language).slice(0, 20)}" is no language; write it as kk, ru, en or ko.`, {
      cause: error,
    })
  }
}
