// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import { checkDigit } from './check-digit.ts'
import { findEntity } from './entity-codes.ts'
import type { Layout, ZoneFormat } from './layouts.ts'
import { LAYOUTS } from './layouts.ts'
import { ALLOWED_CODES, isDate, isNumber, isOptional } from './made-fields.ts'
import type { MadeFields } from './made-lines.ts'
import { writeLines } from './made-lines.ts'
import { plainName } from './plain-name.ts'
import type { Profile } from './profiles.ts'
import type { Spelling } from './transliterate.ts'
import { transliterate, weaker } from './transliterate.ts'
import type { Truncation } from './zone-name.ts'
import { componentsOf, writeName } from './zone-name.ts'

/** What a zone is made of. */
export type ZoneContent = {
  readonly format: ZoneFormat
  /** Default: PP for passports (ICAO 9303-4, 4.4), I for cards, V for visas. */
  readonly documentCode?: string
  readonly issuer: string
  /** The identifiers in any script that the tables know, or the holder’s own Latin spelling. */
  readonly primary: string
  readonly secondary?: string
  readonly documentNumber: string
  readonly nationality: string
  /** A day, or `YYMMDD` with "<" for the parts that are unknown. */
  readonly birth: PlainDate | string
  readonly sex: 'F' | 'M' | '' | '<' | 'X'
  readonly expiry: PlainDate | string
  readonly optional?: string
  readonly optional2?: string
}

export type MakeOptions = { readonly truncation?: Truncation | undefined; readonly profile?: Profile | undefined }

/** The lines, and what a person must know before printing them. */
export type MadeZone = {
  readonly lines: readonly string[]
  readonly isTruncated: boolean
  /** What the Latin spelling rests on at its weakest letter; a `proposal` or `fallback` wants a person’s eye. */
  readonly spelling: Spelling['basis']
  /** The number was cut to the nine places that a visa’s zone has. */
  readonly isNumberShortened: boolean
}

/** Why no zone is made: the field, and a sentence that says what is wrong and what to do. */
export type MakeProblem = { readonly field: keyof ZoneContent; readonly message: string }

/** Makes the lines of a zone with every check digit. Nothing is guessed: what a zone cannot hold is refused. */
export function makeZone(
  content: ZoneContent,
  { truncation = 'initials', profile }: MakeOptions = {},
): Outcome<MadeZone, MakeProblem> {
  const shapeless = problemOfShape(content)
  if (shapeless) return refuse(shapeless)
  const layout = LAYOUTS[content.format]
  const problem = problemOf(content)
  if (problem) return refuse(problem)
  const room = layout.name.to - layout.name.from
  const plain = plainName(content.primary, content.secondary ?? '', room)
  const name = plain === undefined ? spellName(content, room, truncation, profile) : accept(unchanged(plain))
  if (!name.ok) return name
  const numbered = numberOf(content, layout)
  if (!numbered)
    return refuse(
      wrong(
        'optional',
        'The number is longer than nine places, and the optional data leave no room for its rest; shorten them.',
      ),
    )
  return accept({
    lines: writeLines(layout, fieldsOf(content, name.value.text, numbered)),
    isTruncated: name.value.isTruncated,
    spelling: name.value.spelling,
    isNumberShortened: numbered.isShortened,
  })
}

type SpeltName = { readonly text: string; readonly isTruncated: boolean; readonly spelling: Spelling['basis'] }

function unchanged(text: string): SpeltName {
  return { text, isTruncated: false, spelling: 'unchanged' }
}

/** A name that must be spelled in A–Z, parted or shortened. */
function spellName(
  { primary, secondary = '' }: ZoneContent,
  room: number,
  truncation: Truncation,
  profile: Profile | undefined,
): Outcome<SpeltName, MakeProblem> {
  const first = transliterate(primary, profile)
  const last = transliterate(secondary, profile)
  const problem = problemOfSpelling('primary', primary, first) ?? problemOfSpelling('secondary', secondary, last)
  if (problem) return refuse(problem)
  const components = componentsOf(first.latin)
  if (components.length === 0)
    return refuse(wrong('primary', 'The primary identifier is empty; a single name belongs there.'))
  const { text, isTruncated } = writeName(components, componentsOf(last.latin), room, truncation)
  return accept({ text, isTruncated, spelling: weaker(first.basis, last.basis) })
}

type Numbered = {
  readonly number: string
  readonly digit: string
  readonly optional: string
  readonly isShortened: boolean
}

/** Number and check digit, and the optional field: on cards a longer number runs on into it, on visas it is cut. */
function numberOf({ documentNumber, optional = '', format }: ZoneContent, layout: Layout): Numbered | undefined {
  const isLong = documentNumber.length > 9
  if (!isLong || (format !== 'TD1' && format !== 'TD2')) {
    const number = isLong ? documentNumber.slice(0, 9) : documentNumber
    return { number, digit: String(checkDigit(number)), optional, isShortened: isLong }
  }
  const rest = `${documentNumber.slice(9)}${checkDigit(documentNumber)}<${optional}`
  const room = layout.optional.to - layout.optional.from
  if (rest.length > room) return undefined
  return { number: documentNumber.slice(0, 9), digit: '<', optional: rest, isShortened: false }
}

function fieldsOf(content: ZoneContent, name: string, { number, digit, optional }: Numbered): MadeFields {
  return {
    code: content.documentCode ?? ALLOWED_CODES[content.format].usual,
    issuer: content.issuer,
    name,
    number,
    numberDigit: digit,
    nationality: content.nationality,
    birth: zoneDate(content.birth),
    sex: content.sex === 'F' || content.sex === 'M' ? content.sex : '<',
    expiry: zoneDate(content.expiry),
    optional,
    optional2: content.optional2 ?? '',
  }
}

function zoneDate(date: string): string {
  return date.length === 10 ? date.slice(2, 4) + date.slice(5, 7) + date.slice(8, 10) : date
}

const FORMATS: ReadonlySet<string> = new Set(Object.keys(LAYOUTS))
const NEEDED = ['issuer', 'primary', 'documentNumber', 'nationality', 'birth', 'sex', 'expiry'] as const
const FREE = ['documentCode', 'secondary', 'optional', 'optional2'] as const

/** Content that came from elsewhere may be anything: only text in every field is looked at further. */
function problemOfShape(content: ZoneContent): MakeProblem | undefined {
  if (typeof content !== 'object' || content === null)
    return wrong('format', 'What the zone holds is missing; give a format, an issuer, a name and the other fields.')
  const { format } = content
  if (typeof format !== 'string' || !FORMATS.has(format))
    return wrong('format', `The format is ${shown(format)}; use TD1, TD2, TD3, MRV-A or MRV-B.`)
  return isText(content) ? undefined : problemOfField(content)
}

/** Asked for every zone, so field by field and not in a loop. */
function isText(content: ZoneContent): boolean {
  return (
    typeof content.issuer === 'string' &&
    typeof content.primary === 'string' &&
    typeof content.documentNumber === 'string' &&
    typeof content.nationality === 'string' &&
    typeof content.birth === 'string' &&
    typeof content.sex === 'string' &&
    typeof content.expiry === 'string' &&
    isTextOrAbsent(content.documentCode) &&
    isTextOrAbsent(content.secondary) &&
    isTextOrAbsent(content.optional) &&
    isTextOrAbsent(content.optional2)
  )
}

function isTextOrAbsent(value: unknown): boolean {
  return value === undefined || typeof value === 'string'
}

function problemOfField(content: ZoneContent): MakeProblem | undefined {
  const needed = NEEDED.find((field) => typeof content[field] !== 'string')
  if (needed) return wrong(needed, `The field ${needed} is ${shown(content[needed])}; give it as text.`)
  const free = FREE.find((field) => !isTextOrAbsent(content[field]))
  return free && wrong(free, `The field ${free} is ${shown(content[free])}; give it as text or leave it out.`)
}

function shown(value: unknown): string {
  return value === undefined ? 'missing' : (JSON.stringify(value) ?? typeof value).slice(0, 40)
}

const SEXES: readonly string[] = ['F', 'M', 'X', '', '<']

function problemOf(content: ZoneContent): MakeProblem | undefined {
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
  if (!isNumber(documentNumber))
    return wrong(
      'documentNumber',
      `"${documentNumber}" is no document number; use capitals A–Z and digits, at least one.`,
    )
  if (!isDate(birth, true))
    return wrong('birth', `"${birth}" is no date of birth; write YYYY-MM-DD, or YYMMDD with "<" for unknown parts.`)
  if (!isDate(expiry, false)) return wrong('expiry', `"${expiry}" is no date of expiry; write YYYY-MM-DD.`)
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

function problemOfSpelling(field: 'primary' | 'secondary', text: string, spelling: Spelling): MakeProblem | undefined {
  if (spelling.basis === 'unchanged' && spelling.unknown.length === 0) return undefined
  if (/\d/.test(text))
    return wrong(
      field,
      `The name "${text}" holds a digit; names in zones have none, Roman numerals are written with letters.`,
    )
  return spelling.unknown.length === 0
    ? undefined
    : wrong(
        field,
        `No table spells ${spelling.unknown.map((letter) => `"${letter}"`).join(', ')}; give the holder’s own Latin spelling.`,
      )
}

function wrong(field: keyof ZoneContent, message: string): MakeProblem {
  return { field, message }
}
