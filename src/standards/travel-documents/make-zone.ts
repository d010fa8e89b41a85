// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import { checkDigit, compositeDigit } from './check-digit.ts'
import { findEntity } from './entity-codes.ts'
import type { Layout, ZoneFormat } from './layouts.ts'
import { LAYOUTS } from './layouts.ts'
import { ALLOWED_CODES, isDate, isNumber, isOptional } from './made-fields.ts'
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
  const primary = transliterate(content.primary, profile)
  const secondary = transliterate(content.secondary ?? '', profile)
  const spelt =
    problemOfSpelling('primary', content.primary, primary) ??
    problemOfSpelling('secondary', content.secondary ?? '', secondary)
  if (spelt) return refuse(spelt)
  const components = componentsOf(primary.latin)
  if (components.length === 0)
    return refuse(wrong('primary', 'The primary identifier is empty; a single name belongs there.'))
  const name = writeName(components, componentsOf(secondary.latin), layout.name.to - layout.name.from, truncation)
  const fields = fieldsOf(content, layout)
  if (!fields)
    return refuse(
      wrong(
        'optional',
        'The number is longer than nine places, and the optional data leave no room for its rest; shorten them.',
      ),
    )
  return accept({
    lines: linesOf(content, layout, name.text, fields),
    isTruncated: name.isTruncated,
    spelling: weaker(primary.basis, secondary.basis),
    isNumberShortened: fields.isNumberShortened,
  })
}

type Fields = { readonly number: string; readonly optional: string; readonly isNumberShortened: boolean }

/** Number with its check digit, and the optional field: on cards a longer number runs on into it, on visas it is cut. */
function fieldsOf({ documentNumber, optional = '', format }: ZoneContent, layout: Layout): Fields | undefined {
  const room = layout.optional.to - layout.optional.from
  if (documentNumber.length <= 9) {
    const number = documentNumber.padEnd(9, '<')
    return { number: number + checkDigit(number), optional: optional.padEnd(room, '<'), isNumberShortened: false }
  }
  const principal = documentNumber.slice(0, 9)
  if (format !== 'TD1' && format !== 'TD2')
    return { number: principal + checkDigit(principal), optional: optional.padEnd(room, '<'), isNumberShortened: true }
  const rest = `${documentNumber.slice(9)}${checkDigit(documentNumber)}<${optional}`.padEnd(room, '<')
  return rest.length > room ? undefined : { number: `${principal}<`, optional: rest, isNumberShortened: false }
}

function linesOf(content: ZoneContent, layout: Layout, name: string, { number, optional }: Fields): string[] {
  const code = (content.documentCode ?? ALLOWED_CODES[content.format].usual).padEnd(2, '<')
  const head = code + content.issuer.padEnd(3, '<')
  const nationality = content.nationality.padEnd(3, '<')
  const birth = checked(zoneDate(content.birth))
  const expiry = checked(zoneDate(content.expiry))
  const sex = content.sex === 'F' || content.sex === 'M' ? content.sex : '<'
  if (layout.format === 'TD1') {
    const optional2 = (content.optional2 ?? '').padEnd(11, '<')
    const first = head + number + optional
    const composite = compositeDigit([number, optional, birth, expiry, optional2])
    return [first, birth + sex + expiry + nationality + optional2 + composite, name]
  }
  const second = number + nationality + birth + sex + expiry + optional
  if (!layout.composite) return [head + name, second]
  const optionalCheck = layout.optionalCheck ? optionalDigit(optional) : ''
  const composite = compositeDigit([number, birth, expiry, optional, optionalCheck])
  return [head + name, second + optionalCheck + composite]
}

/** An empty field may bear "<" or 0; "<" is what most issuers print. */
function optionalDigit(optional: string): string {
  return optional.startsWith('<') && /^<+$/.test(optional) ? '<' : String(checkDigit(optional))
}

function checked(field: string): string {
  return field + checkDigit(field)
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
