// SPDX-License-Identifier: Apache-2.0
// What an answer of each kind must look like, and the form in which it is kept.
import type { Question, Said } from '#src/consular/catalogue/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { isPlainDate } from '#src/standards/calendar/index.ts'
import { isMailAddress } from '#src/standards/identifiers/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept } from '#src/standards/outcome/index.ts'
import type { FormContext } from './answer-checks.ts'
import { readName } from './name-answer.ts'
import { readText, wrong } from './text-answer.ts'

type Read = Outcome<unknown, Said>
type Context = FormContext & { readonly earlier: Readonly<Record<string, unknown>> }
type Of<K extends Question['kind']> = Extract<Question, { kind: K }>

const LONGEST = { text: 200, 'long-text': 4000, other: 254 }

/** The greatest number of letters that a text may have. */
export function longestAnswer(question: Of<'text'> | Of<'long-text'>): number {
  return question.maxLength ?? LONGEST[question.kind]
}

export function readAnswer(question: Question, answer: unknown, context: Context): Read {
  switch (question.kind) {
    case 'text':
      return readText(answer, longestAnswer(question), false)
    case 'long-text':
      return readText(answer, longestAnswer(question), true)
    case 'name':
      return readName(answer)
    case 'date':
      return readDate(question, answer, context.today)
    case 'choice':
      return typeof answer === 'string' && question.options.includes(answer) ? accept(answer) : wrong('not-an-option')
    case 'choices':
      return readChoices(question, answer)
    case 'yes-no':
      return typeof answer === 'boolean' ? accept(answer) : wrong('not-yes-or-no')
    case 'whole-number':
      return readNumber(question, answer)
    case 'country':
      return isCountry(answer, context) ? accept(answer) : wrong('not-a-country')
    case 'region':
      return readRegion(question, answer, context)
    case 'email':
      return readEmail(answer)
    case 'phone':
      return readPhone(answer)
    case 'identifier':
      return readIdentifier(question, answer, context)
    default:
      throw new Error(
        `A question of kind "${(question satisfies never as Question).kind}" cannot be read; give it a reader.`,
      )
  }
}

function readDate({ past, future }: Of<'date'>, answer: unknown, today: PlainDate): Read {
  if (typeof answer !== 'string' || !isPlainDate(answer)) return wrong('not-a-day')
  if (past && answer > today) return wrong('day-not-come')
  return future && answer < today ? wrong('day-gone') : accept(answer)
}

/** Kept in the order of the options, so that the same choice has the same form. */
function readChoices({ options }: Of<'choices'>, answer: unknown): Read {
  if (!Array.isArray(answer) || !answer.every((one) => options.includes(one))) return wrong('not-an-option')
  return accept(options.filter((option) => answer.includes(option)))
}

function readNumber({ min, max }: Of<'whole-number'>, answer: unknown): Read {
  if (typeof answer !== 'number' || !Number.isSafeInteger(answer)) return wrong('not-a-whole-number')
  if (min !== undefined && answer < min) return wrong('number-too-small', { least: min })
  return max !== undefined && answer > max ? wrong('number-too-large', { most: max }) : accept(answer)
}

function isCountry(answer: unknown, { checks }: Context): answer is string {
  return typeof answer === 'string' && /^[A-Z]{2}$/.test(answer) && (checks.isCountry?.(answer) ?? true)
}

function readRegion({ countryFrom }: Of<'region'>, answer: unknown, { checks, earlier }: Context): Read {
  const country = earlier[countryFrom]
  if (typeof country !== 'string') return wrong('region-needs-country')
  const isRegion = typeof answer === 'string' && /^[\w.-]{1,60}$/.test(answer)
  return isRegion && (checks.isRegion?.(country, answer) ?? true) ? accept(answer) : wrong('not-a-region')
}

/** Only what every address has; whether mail arrives is seen when it is sent. */
function readEmail(answer: unknown): Read {
  const text = readText(answer, LONGEST.other, false)
  if (!text.ok) return text
  return isMailAddress(text.value) ? text : wrong('not-an-email')
}

/** ITU-T E.164: a plus sign and at most 15 digits; spaces, dots, dashes and brackets are for the eye. */
function readPhone(answer: unknown): Read {
  if (typeof answer !== 'string' || answer.length > 40) return wrong('not-a-phone')
  const digits = answer.replaceAll(/[\s().–-]/g, '').replace(/^00/, '+')
  return /^\+[1-9]\d{6,14}$/.test(digits) ? accept(digits) : wrong('not-a-phone')
}

function readIdentifier({ scheme, id }: Of<'identifier'>, answer: unknown, { checks }: Context): Read {
  const check = Object.hasOwn(checks.identifiers, scheme) ? checks.identifiers[scheme] : undefined
  if (!check)
    throw new Error(
      `The question ${id} asks for an identifier of scheme "${scheme}", for which no check was handed in; add it.`,
    )
  const text = readText(answer, LONGEST.other, false)
  return text.ok ? check(text.value) : text
}
