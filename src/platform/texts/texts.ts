// SPDX-License-Identifier: Apache-2.0
/** Catalogues of texts: one folder has one file for each language, and a text is an ICU message. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Formatters } from 'intl-messageformat'
import { IntlMessageFormat } from 'intl-messageformat'
import { settled } from '#src/standards/grammar/index.ts'
import { kept, thinlySpaced } from './spoken-values.ts'

/** What a text's places are filled with; days, times and money are said first and put in as text. */
export type TextArguments = Readonly<Record<string, string | number>>

/** The texts of the program in every language that has a catalogue. */
export type Texts = {
  readonly languages: readonly string[]
  /** The text of a key; throws when the language has none, because nobody should read a key. */
  say(language: string, key: string, details?: TextArguments): string
  has(language: string, key: string): boolean
  keys(language: string): readonly string[]
  /** The catalogue as it was written, for a reader that formats by itself, such as a browser. */
  catalogue(language: string): ReadonlyMap<string, string>
}

/** Pieces that stand as they are, and places that are filled; most texts are made of these alone. */
type Pieces = readonly (string | { readonly place: string })[]

type Said = string | { readonly format: IntlMessageFormat; readonly pieces: Pieces | undefined }

/** What is called by a name of its own and not by a text: the name in each language, by the key under which texts speak of it. */
export type Names = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Reads `<language>.json` of every folder; a key belongs to one folder only. Names stand beside them, and are no messages. */
export function loadTexts(folders: readonly string[], names: Names = {}): Texts {
  const catalogues = new Map<string, Map<string, string>>()
  for (const folder of folders) {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
      const language = file.slice(0, -'.json'.length)
      const catalogue = catalogues.get(language) ?? new Map<string, string>()
      catalogues.set(language, catalogue)
      addTexts(catalogue, join(folder, file))
    }
  }
  const compiled = new Map([...catalogues.keys()].map((language) => [language, new Map<string, Said>()]))

  const namesIn = (language: string) =>
    Object.entries(names).flatMap(([key, said]) => (said[language] ? [[key, said[language]] as const] : []))
  for (const [language, ready] of compiled) for (const [key, name] of namesIn(language)) ready.set(key, name)

  function find(language: string, key: string): Said {
    const ready = compiled.get(language)?.get(key)
    if (ready !== undefined) return ready
    const message = catalogues.get(language)?.get(key)
    if (message === undefined)
      throw new Error(`There is no text ${key} in ${language}: add it to the catalogue of that language.`)
    const said = compile(message, language)
    compiled.get(language)?.set(key, said)
    return said
  }
  return {
    languages: [...catalogues.keys()].toSorted(),
    say: (language, key, details) => {
      const said = find(language, key)
      return typeof said === 'string' ? said : fill(said, language, key, details)
    },
    has: (language, key) => catalogues.get(language)?.has(key) ?? false,
    keys: (language) => [...(catalogues.get(language)?.keys() ?? [])],
    catalogue: (language) => catalogues.get(language) ?? new Map(),
  }
}

/** An ICU message of a language; angle brackets are ordinary letters, because a page escapes what it shows. */
export function parseMessage(message: string, language: string): IntlMessageFormat {
  return new IntlMessageFormat(message, language, undefined, { ignoreTag: true, formatters })
}

const formatters: Formatters = {
  getNumberFormat: (locales, options) => thinNumbers(String(locales), JSON.stringify(options ?? {})),
  getDateTimeFormat: (...settings) => new Intl.DateTimeFormat(...settings),
  getPluralRules: (locales, options) => pluralRules(String(locales), options?.type ?? 'cardinal'),
}
const thinNumbers = kept((locale, options) => {
  const format = new Intl.NumberFormat(locale, JSON.parse(options) as Intl.NumberFormatOptions)
  return { format: (number: number) => thinlySpaced(format, number) } as Intl.NumberFormat
})
const pluralRules = kept((locale, type) => new Intl.PluralRules(locale, { type: type as Intl.PluralRuleType }))

/** A text without places is its own answer. */
function compile(message: string, language: string): Said {
  const format = parseMessage(message, language)
  const elements = format.getAst()
  if (elements.every(({ type }) => type === 0)) return String(format.format())
  const pieces = elements.map((element) => {
    if (element.type === 0) return element.value
    return element.type === 1 ? { place: element.value } : undefined
  })
  return { format, pieces: pieces.every((piece) => piece !== undefined) ? pieces : undefined }
}

function fill({ format, pieces }: Exclude<Said, string>, language: string, key: string, details: TextArguments = {}) {
  try {
    // What lacks an argument is left to the library, which says so.
    return settled(language, (pieces && joined(pieces, details)) ?? String(format.format({ ...details })))
  } catch (error) {
    const { code } = error as { code?: string }
    // biome-ignore lint/style/useErrorCause: the library's message quotes the values, which may be a person's.
    throw new Error(
      `The text ${key} in ${language} could not be filled (${code ?? 'unknown reason'}): compare its places with what is passed.`,
    )
  }
}

/** The pieces with their places filled; undefined when an argument is missing. */
function joined(pieces: Pieces, details: TextArguments): string | undefined {
  let text = ''
  for (const piece of pieces) {
    const said = typeof piece === 'string' ? piece : details[piece.place]
    if (said === undefined) return undefined
    text += said
  }
  return text
}

function addTexts(catalogue: Map<string, string>, path: string): void {
  const texts = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
  for (const [key, text] of Object.entries(texts)) {
    if (typeof text !== 'string')
      throw new Error(`${path} holds no text under ${key}: keys are flat, and each has one text.`)
    if (catalogue.has(key))
      throw new Error(`${path} says ${key} again: another folder says it already; give it another key.`)
    catalogue.set(key, text)
  }
}
