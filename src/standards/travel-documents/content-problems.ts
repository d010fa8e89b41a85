// SPDX-License-Identifier: Apache-2.0
import { findEntity } from './entity-codes.ts'
import { LAYOUTS } from './layouts.ts'
import { ALLOWED_CODES, isDate, isNumber, isOptional, LONGEST_NUMBER } from './made-fields.ts'
import type { MakeProblem, ZoneContent } from './zone-content.ts'
import { wrong } from './zone-content.ts'

const SEXES: readonly string[] = ['F', 'M', 'X', '', '<']

/** Why no zone can hold what is given; undefined when one can. */
export function problemOf(content: ZoneContent): MakeProblem | undefined {
  const {
    format,
    documentCode,
    issuer,
    nationality,
    documentNumber,
    birth,
    sex,
    expiry,
    optional = '',
    optional2 = '',
  } = content
  const layout = LAYOUTS[format]
  const codes = ALLOWED_CODES[format]
  if (documentCode !== undefined && !codes.mayBe.test(documentCode))
    return wrong('documentCode', `"${documentCode}" is no document code of ${format}; use ${codes.said}.`)
  const code = problemOfCode('issuer', issuer) ?? problemOfCode('nationality', nationality)
  if (code) return code
  if (documentNumber.length > LONGEST_NUMBER)
    return wrong('documentNumber', tooLong(documentNumber, LONGEST_NUMBER, 'a zone'))
  if (!isNumber(documentNumber))
    return wrong(
      'documentNumber',
      `"${documentNumber}" is no document number; use capitals A–Z and digits, at least one.`,
    )
  const date = problemOfDates(birth, expiry)
  if (date) return date
  if (!SEXES.includes(sex)) return wrong('sex', `"${sex}" is no sex of a zone; use F, M, or X for unspecified.`)
  if (!isOptional(optional, layout.optional.to - layout.optional.from))
    return wrong(
      'optional',
      `The optional data hold more than ${layout.optional.to - layout.optional.from} places or a character other than A–Z, 0–9 and "<".`,
    )
  if (!isOptional(optional2, layout.optional2 ? 11 : 0))
    return wrong(
      'optional2',
      layout.optional2
        ? 'The second optional data hold more than 11 places or a character other than A–Z, 0–9 and "<".'
        : `${format} has no second optional field; leave it out.`,
    )
  return undefined
}

function problemOfDates(birth: string, expiry: string): MakeProblem | undefined {
  if (!isDate(birth, true))
    return wrong('birth', `"${birth}" is no date of birth; write YYYY-MM-DD, or YYMMDD with "<" for unknown parts.`)
  if (!isDate(expiry, false)) return wrong('expiry', `"${expiry}" is no date of expiry; write YYYY-MM-DD.`)
  if (birth.length === 10 && expiry.length === 10 && birth > expiry)
    return wrong('expiry', `The date of expiry ${expiry} lies before the birth on ${birth}; compare both years.`)
  return undefined
}

function problemOfCode(field: 'issuer' | 'nationality', code: string): MakeProblem | undefined {
  if (code === 'DEU') return wrong(field, 'Zones write Germany as "D"; use D.')
  if (code === 'IAO') return wrong(field, '"IAO" signs master lists and stands on no document; use a state’s code.')
  const standing = findEntity(code)?.standing
  if (standing === undefined)
    return wrong(field, `"${code}" is no code of ISO 3166 or ICAO 9303-3; use a three-letter code such as KAZ.`)
  if (standing === 'withdrawn')
    return wrong(field, `"${code}" was withdrawn and stands on no new document; use the code of today’s state.`)
  return undefined
}

/** The sentence for a number that is too long for a format, or for all of them. */
export function tooLong(number: string, most: number, format: string): string {
  return `The document number has ${number.length} characters, and ${format} holds at most ${most}; compare it with the document.`
}
