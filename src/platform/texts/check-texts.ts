// SPDX-License-Identifier: Apache-2.0
/** Whether the languages say the same things: the same keys, the same places, every form of plural that a language has. */
import type { IntlMessageFormat } from 'intl-messageformat'
import type { Texts } from './texts.ts'
import { parseMessage } from './texts.ts'

/** One thing to mend in a catalogue. */
export type TextFault = { language: string; key: string; fault: string }

type Elements = ReturnType<IntlMessageFormat['getAst']>
// The library's TYPE is an enum that exists only when compiled; these are its numbers.
const kinds = { literal: 0, date: 3, time: 4, select: 5, plural: 6, pound: 7, tag: 8 } as const

/** Compares the catalogues of the required languages; nothing found means that every reader is served. */
export function checkTexts(texts: Texts, required: readonly string[]): readonly TextFault[] {
  const keys = new Set(required.flatMap((language) => texts.keys(language)))
  return [...keys].toSorted().flatMap((key) => checkKey(texts, key, required))
}

function checkKey(texts: Texts, key: string, required: readonly string[]): TextFault[] {
  const faults: TextFault[] = []
  const places = new Map<string, string>()
  for (const language of required) {
    const message = texts.catalogue(language).get(key)
    if (message === undefined) faults.push({ language, key, fault: 'is missing' })
    else if (message.trim() === '') faults.push({ language, key, fault: 'is empty' })
    else {
      const { found, signature } = inspect(message, language)
      faults.push(...found.map((fault) => ({ language, key, fault })))
      if (signature !== undefined) places.set(language, signature)
    }
  }
  const [first] = places
  for (const [language, signature] of places) {
    if (first && signature !== first[1]) {
      faults.push({ language, key, fault: `has the places {${signature}}, but ${first[0]} has {${first[1]}}` })
    }
  }
  return faults
}

function inspect(message: string, language: string): { found: string[]; signature?: string } {
  let elements: Elements
  try {
    elements = parseMessage(message, language).getAst()
  } catch {
    return { found: ['is not a well-formed ICU message'] }
  }
  const found: string[] = []
  const places = new Set<string>()
  collect(elements, language, places, found)
  return { found, signature: [...places].toSorted().join(', ') }
}

/** A plural may stand where another language has none, so only the name counts for it; the branches of a select must agree. */
function collect(elements: Elements, language: string, places: Set<string>, found: string[]): void {
  for (const element of elements) {
    if (element.type === kinds.literal || element.type === kinds.pound) continue
    if (element.type === kinds.date || element.type === kinds.time)
      found.push(`formats ${element.value} by itself; say the day first and pass text`)
    if (!('options' in element)) {
      places.add(element.value)
      continue
    }
    const options = Object.keys(element.options)
    const isSelect = element.type === kinds.select
    places.add(isSelect ? `${element.value}: ${options.toSorted().join('|')}` : element.value)
    if (!isSelect) found.push(...missingForms(element.value, options, language))
    for (const option of Object.values(element.options)) collect(option.value, language, places, found)
  }
}

/** A text with `other` alone says the same for every number, which a language of one or two forms may well do. */
function missingForms(name: string, options: readonly string[], language: string): string[] {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  if (forms.length <= 2 && options.length === 1) return []
  return forms.filter((form) => !options.includes(form)).map((form) => `has no form "${form}" for ${name}`)
}
