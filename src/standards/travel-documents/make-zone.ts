// SPDX-License-Identifier: Apache-2.0
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import { checkDigit } from './check-digit.ts'
import { problemOf, tooLong } from './content-problems.ts'
import { problemOfOptions, problemOfShape } from './content-shape.ts'
import type { Layout } from './layouts.ts'
import { LAYOUTS } from './layouts.ts'
import { ALLOWED_CODES } from './made-fields.ts'
import type { MadeFields } from './made-lines.ts'
import { writeLines } from './made-lines.ts'
import { plainName } from './plain-name.ts'
import type { Profile } from './profiles.ts'
import type { Spelling } from './transliterate.ts'
import { transliterate, weaker } from './transliterate.ts'
import type { MakeOptions, MakeProblem, ZoneContent } from './zone-content.ts'
import { wrong } from './zone-content.ts'
import type { Truncation } from './zone-name.ts'
import { componentsOf, writeName } from './zone-name.ts'

/** The lines, and what a person must know before printing them. */
export type MadeZone = {
  readonly lines: readonly string[]
  readonly isTruncated: boolean
  /** What the Latin spelling rests on at its weakest letter; a `proposal` or `fallback` wants a person’s eye. */
  readonly spelling: Spelling['basis']
  /** The number was cut to the nine places that a visa’s zone has. */
  readonly isNumberShortened: boolean
}

/** Makes the lines of a zone with every check digit. Nothing is guessed: what a zone cannot hold is refused. */
export function makeZone(content: ZoneContent, options: MakeOptions = {}): Outcome<MadeZone, MakeProblem> {
  const { truncation = 'initials', profile } = options ?? {}
  const shapeless = problemOfShape(content) ?? problemOfOptions(truncation, profile)
  if (shapeless) return refuse(shapeless)
  const layout = LAYOUTS[content.format]
  const problem = problemOf(content)
  if (problem) return refuse(problem)
  const room = layout.name.to - layout.name.from
  const plain = plainName(content.primary, content.secondary ?? '', room)
  const name = plain === undefined ? spellName(content, room, truncation, profile) : accept(unchanged(plain))
  if (!name.ok) return name
  const numbered = numberOf(content, layout)
  if (!numbered) return refuse(noRoom(content, layout))
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

/** What stands in the optional field of a card beside the rest of a long number: its check digit and a filler. */
const DIGIT_AND_FILLER = 2

function noRoom({ documentNumber, optional = '', format }: ZoneContent, layout: Layout): MakeProblem {
  const most = 9 + layout.optional.to - layout.optional.from - DIGIT_AND_FILLER
  return optional === '' || documentNumber.length > most
    ? wrong('documentNumber', tooLong(documentNumber, most, format))
    : wrong(
        'optional',
        'The number is longer than nine places, and the optional data leave no room for its rest; shorten them.',
      )
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
