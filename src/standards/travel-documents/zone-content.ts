// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { ZoneFormat } from './layouts.ts'
import type { Profile } from './profiles.ts'
import type { Truncation } from './zone-name.ts'

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

/** Why no zone is made: the field or the option, and a sentence that says what is wrong and what to do. */
export type MakeProblem = { readonly field: keyof ZoneContent | keyof MakeOptions; readonly message: string }

export function wrong(field: MakeProblem['field'], message: string): MakeProblem {
  return { field, message }
}
