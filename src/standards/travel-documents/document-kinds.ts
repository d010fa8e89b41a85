// SPDX-License-Identifier: Apache-2.0
// What a document code says. ICAO 9303-4, 4.4 as amended on 20 February 2026 harmonises the second letter of passports: only these
// from 1 January 2026, on every passport from 1 January 2028. Before, each issuer used its own, so a letter alone says little.
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import type { ZoneFormat } from './layouts.ts'
import { LEGACY_ROWS } from './legacy-codes.data.ts'

export type DocumentKind =
  | 'passport'
  | 'emergency-passport'
  | 'diplomatic-passport'
  | 'official-passport'
  | 'refugee-document'
  | 'alien-document'
  | 'stateless-document'
  | 'laissez-passer'
  | 'military-passport'
  | 'single-sheet-passport'
  | 'domestic-passport'
  | 'card'
  | 'visa'
  | 'passport-of-unknown-kind'
  | 'unknown'

/** A reading of a document code, and what it rests on. */
export type KindReading = {
  readonly kind: DocumentKind
  readonly basis: 'harmonised' | 'by-format' | 'issuer-practice' | 'plain-passport' | 'not-known'
  /** What the same code means on documents issued since the letters were harmonised, where neither issue nor expiry tells the age. */
  readonly orElse?: DocumentKind
}

/** What is known of the document that bears a code. */
type CodedDocument = {
  readonly format: ZoneFormat
  readonly issuer: string
  readonly issuedOn?: PlainDate | undefined
  /** A document that ran out before the letters were harmonised was issued before. */
  readonly expiresOn?: PlainDate | undefined
}

const HARMONISED: Readonly<Record<string, DocumentKind>> = {
  PP: 'passport',
  PE: 'emergency-passport',
  PD: 'diplomatic-passport',
  PO: 'official-passport',
  PR: 'refugee-document',
  PT: 'alien-document',
  PS: 'stateless-document',
  PL: 'laissez-passer',
  PM: 'military-passport',
  PU: 'single-sheet-passport',
}

/** The letters that may stand after P on a passport issued today. */
export const PASSPORT_CODES: readonly string[] = Object.keys(HARMONISED)

const HARMONISED_FROM = plainDate('2026-01-01')
/** From then on every passport bears one of the letters. */
const LETTER_FROM = plainDate('2028-01-01')
/** By then passports without one have run out. */
const RUN_OUT_BY = plainDate('2038-01-01')

type Legacy = { readonly kind: DocumentKind; readonly until: PlainDate }

/** By issuer and code: what a letter meant there, until the issuer took the harmonised ones. */
const LEGACY: ReadonlyMap<string, Legacy> = new Map(
  LEGACY_ROWS.trim()
    .split(/\s*·\s*/)
    .map((row): [string, Legacy] => {
      const [issuer = '', code = '', kind = '', until = '-'] = row.split(' ')
      return [issuer + code, { kind: kind as DocumentKind, until: until === '-' ? HARMONISED_FROM : plainDate(until) }]
    }),
)

/** What kind of document a code names, by its format, its issuer and, when known, the days of its issue and expiry. */
export function documentKind(code: string, document: CodedDocument): KindReading {
  const { format, issuer, issuedOn, expiresOn } = document ?? {}
  if (typeof code !== 'string') return { kind: 'unknown', basis: 'not-known' }
  if (code.startsWith('V')) return { kind: 'visa', basis: 'by-format' }
  const isCard = format === 'TD1' || format === 'TD2'
  if (isCard && /^[IAC]/.test(code)) return { kind: 'card', basis: 'by-format' }
  if (!code.startsWith('P')) return { kind: 'unknown', basis: 'not-known' }
  return readPassport(code, { format, issuer, issuedOn, expiresOn })
}

/** Why a passport’s code does not fit its days (ICAO 9303-4, 4.4). */
type CodeDoubt = 'code-of-no-letter' | 'code-of-another-letter' | 'late-expiry-for-code' | 'code-of-two-kinds'

/** Whether the code of a passport fits the days of its issue and expiry; undefined where it does, or where nothing can be told. */
export function codeDoubt(code: string, document: CodedDocument): CodeDoubt | undefined {
  const { issuedOn, expiresOn } = document
  if (readPassport(code, document).orElse) return 'code-of-two-kinds'
  if (Object.hasOwn(HARMONISED, code)) return undefined
  if (issuedOn !== undefined && code === 'P' && issuedOn >= LETTER_FROM) return 'code-of-no-letter'
  if (issuedOn !== undefined && code !== 'P' && issuedOn >= HARMONISED_FROM) return 'code-of-another-letter'
  return expiresOn !== undefined && expiresOn >= RUN_OUT_BY ? 'late-expiry-for-code' : undefined
}

function readPassport(code: string, { issuer, issuedOn, expiresOn }: CodedDocument): KindReading {
  if (code === 'P') return { kind: 'passport', basis: 'plain-passport' }
  const harmonised = HARMONISED[code]
  const legacy = LEGACY.get(issuer + code)
  const harmonisedFrom = legacy?.until ?? HARMONISED_FROM
  if (issuedOn !== undefined && issuedOn >= harmonisedFrom)
    return harmonised
      ? { kind: harmonised, basis: 'harmonised' }
      : { kind: 'passport-of-unknown-kind', basis: 'not-known' }
  if (legacy) {
    const isOld = issuedOn !== undefined || (expiresOn !== undefined && expiresOn < harmonisedFrom)
    const orElse = isOld || harmonised === legacy.kind ? undefined : harmonised
    return { kind: legacy.kind, basis: 'issuer-practice', ...(orElse && { orElse }) }
  }
  // Without the day of issue a letter that an issuer never used otherwise can only be the harmonised one or its own.
  if (harmonised === 'passport') return { kind: harmonised, basis: 'harmonised' }
  return { kind: 'passport-of-unknown-kind', basis: 'not-known' }
}
