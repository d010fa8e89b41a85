// SPDX-License-Identifier: Apache-2.0
// A Latin spelling is kept with what it rests on: a table can be reckoned again, a holder’s own spelling only be proven.
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { isPlainDate } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import { isUnlike } from './likeness.ts'
import type { LatinName, OriginalName, SpellingProposal } from './propose-spellings.ts'

/** Why a name is spelled so: a table, or the holder’s own spelling as a document or a decision shows it. */
export type SpellingBasis =
  | { readonly kind: 'table'; readonly table: string }
  | { readonly kind: 'holder'; readonly document: string; readonly number: string; readonly on: PlainDate }

/** A Latin spelling with its basis and the days on which it holds; `until` is the first day without it. */
export type Romanisation = {
  readonly original: OriginalName
  readonly latin: LatinName
  readonly basis: SpellingBasis
  readonly from: PlainDate
  readonly until?: PlainDate
  /** What wants a person’s eye before the spelling is used. */
  readonly doubts?: readonly SpellingDoubt[]
}

/** `unlike-original`: the spelling sounds otherwise than the original; it may be another person’s. */
export type SpellingDoubt = 'unlike-original'

/** The holder’s own spelling as it is brought forward. */
export type HolderSpelling = {
  readonly original: OriginalName
  readonly latin: LatinName
  /** What shows the spelling: a passport, a certificate of birth, a court’s decision. */
  readonly document: string
  readonly number: string
  /** The day of the document or decision. */
  readonly on: string
  readonly from: string
  readonly until?: string
}

/** Which field keeps a spelling from being taken, and a sentence that says why. */
export type SpellingProblem = { readonly field: keyof HolderSpelling; readonly message: string }

/** The holder’s own spelling, taken only with the document or decision that it rests on. */
export function holderSpelling(brought: HolderSpelling): Outcome<Romanisation, SpellingProblem> {
  const problem = problemOf(brought ?? {})
  if (problem) return refuse(problem)
  const { original, latin, document, number, on, from, until } = brought
  return accept({
    original,
    latin,
    basis: { kind: 'holder', document: document.trim(), number: number.trim(), on: on as PlainDate },
    from: from as PlainDate,
    ...(until !== undefined && { until: until as PlainDate }),
    ...(isUnlike(original, latin) && { doubts: UNLIKE }),
  })
}

const UNLIKE: readonly SpellingDoubt[] = ['unlike-original']

/** A proposal that a person has confirmed. */
export function spellingByTable({ original, latin, table }: SpellingProposal, from: PlainDate): Romanisation {
  return { original, latin, basis: { kind: 'table', table }, from }
}

const LATIN = /^[\p{Script=Latin}\p{Mark}](?:[\p{Script=Latin}\p{Mark} '’.-]*[\p{Script=Latin}\p{Mark}.])?$/u

function problemOf({
  original,
  latin,
  document,
  number,
  on,
  from,
  until,
}: HolderSpelling): SpellingProblem | undefined {
  if (!isText(original?.given) || !(original.family === undefined || typeof original.family === 'string'))
    return wrong('original', 'The name in its original letters is missing; give at least the given name.')
  const parts = [latin?.given, ...(latin?.family === undefined ? [] : [latin.family])]
  if (!parts.every((part) => typeof part === 'string' && LATIN.test(part)))
    return wrong(
      'latin',
      'The spelling is written in Latin letters, with spaces, hyphens and apostrophes between them.',
    )
  if (!isText(document))
    return wrong('document', 'A holder’s own spelling needs the document or decision that shows it; name it.')
  if (!isText(number)) return wrong('number', 'The document or decision has a number; give it.')
  if (!isDay(on)) return wrong('on', 'The day of the document or decision is not a day; write it as 2026-11-22.')
  if (!isDay(from)) return wrong('from', 'The day from which the spelling holds is not a day; write it as 2026-11-22.')
  if (on > from)
    return wrong('on', 'The document or decision is of a later day than the spelling holds from; compare both days.')
  if (until !== undefined && !(isDay(until) && until > from))
    return wrong('until', 'The spelling ends on a day after its first; write it as 2026-11-22 or leave it out.')
  return undefined
}

function wrong(field: SpellingProblem['field'], message: string): SpellingProblem {
  return { field, message }
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}

function isDay(value: unknown): boolean {
  return typeof value === 'string' && isPlainDate(value)
}
