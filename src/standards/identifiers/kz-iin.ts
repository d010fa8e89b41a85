// SPDX-License-Identifier: Apache-2.0
// The individual identification number of Kazakhstan: YYMMDD, century and sex, four digits, check digit.
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { isPlainDate } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'

/** What the number says of its holder. It proves nothing: numbers are copied and invented. */
export type Iin = {
  readonly number: string
  /** Absent for numbers with 0 in the seventh place: such a number names no century. */
  readonly born?: PlainDate
  readonly sex?: 'male' | 'female'
  /** What wants a person’s eye, though the number is well formed. */
  readonly doubts: readonly IinDoubt[]
}

export type IinDoubt = keyof typeof DOUBTS

/** Why a number is none. `never-assigned`: both rows of weights give ten, so no number that begins like this exists. */
export type IinProblem = keyof typeof SENTENCES

const SENTENCES = {
  'not-text':
    'The number is not given as text; write it in quotes, because as a number it loses the zeros at its beginning.',
  'not-twelve-digits': 'The number does not have twelve digits; write it as it stands on the passport or card.',
  'impossible-birth-date': 'The first seven digits name no day of birth; compare them with the passport or card.',
  'wrong-check-digit': 'The last digit does not fit the others; one digit is mistyped, or two are swapped.',
  'never-assigned': 'No number that begins with these eleven digits is ever assigned; one of them is mistyped.',
} as const

const DOUBTS = {
  'seventh-digit-zero':
    'The seventh digit is 0, as in numbers given to some foreigners: it tells neither sex nor century; take both from the document.',
  'not-yet-born':
    'The number names a birth after the day asked about; compare its first seven digits with the passport or card.',
} as const

/** The problem as a sentence in English. */
export function describeIinProblem(problem: IinProblem): string {
  return SENTENCES[problem]
}

/** The doubt as a sentence in English. */
export function describeIinDoubt(doubt: IinDoubt): string {
  return DOUBTS[doubt]
}

const CENTURIES = ['', '18', '18', '19', '19', '20', '20'] as const
const FIRST_WEIGHTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
const SECOND_WEIGHTS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]

/**
 * Reads a number; the date is checked before the check digit, because it names the mistake better. With a day (`on`), a birth after it is
 * doubted.
 */
export function readIin(text: string, { on }: { readonly on?: PlainDate | undefined } = {}): Outcome<Iin, IinProblem> {
  if (typeof text !== 'string') return refuse('not-text')
  const number = text.normalize('NFKC').replace(/[\s\p{Dash_Punctuation}]/gu, '')
  if (!/^\d{12}$/.test(number)) return refuse('not-twelve-digits')
  const sign = Number(number[6])
  if (sign > 6) return refuse('impossible-birth-date')
  const born = `${CENTURIES[sign]}${number.slice(0, 2)}-${number.slice(2, 4)}-${number.slice(4, 6)}`
  const shownDate = sign === 0 ? `20${born}` : born // 2000 is a leap year: any day and month that can exist
  if (!isPlainDate(shownDate)) return refuse('impossible-birth-date')
  const expected = checkDigit(number.slice(0, 11))
  if (expected === undefined) return refuse('never-assigned')
  if (expected !== Number(number[11])) return refuse('wrong-check-digit')
  if (sign === 0 || !isPlainDate(born)) return accept({ number, doubts: ['seventh-digit-zero'] })
  const doubts: IinDoubt[] = on !== undefined && born > on ? ['not-yet-born'] : []
  return accept({ number, born, sex: sign % 2 === 1 ? 'male' : 'female', doubts })
}

/** The twelfth digit for the first eleven; undefined when no number with this beginning is ever assigned, or they are no eleven digits. */
export function checkDigit(firstEleven: string): number | undefined {
  if (typeof firstEleven !== 'string' || !/^\d{11}$/.test(firstEleven)) return undefined
  const first = weighted(firstEleven, FIRST_WEIGHTS)
  if (first < 10) return first
  const second = weighted(firstEleven, SECOND_WEIGHTS)
  return second < 10 ? second : undefined
}

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11
}
