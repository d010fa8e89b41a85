// SPDX-License-Identifier: Apache-2.0
import type { CultureId, NameCulture } from './name-culture.ts'
import { cultureOf } from './name-culture.ts'
import type { PersonName } from './person-name.ts'
import { isHangul } from './person-name.ts'

/**
 * Why a person should look at the parts: `one-word`, it may be a family name or a given one; `patronymic-or-family`, a name in -ұлы may be
 * either; `which-are-family`, which words are the family name is not told; `compound-family`, one syllable may belong to either.
 */
export type NameDoubt = 'one-word' | 'patronymic-or-family' | 'which-are-family' | 'compound-family'

/** The parts of a written name as its culture has them: a proposal, with what is doubtful in it. */
export type ReadName = { readonly name: PersonName; readonly doubts: readonly NameDoubt[] }

const PATRONYMIC =
  /(ұлы|улы|уулу|қызы|кызы|кизи|оглы|оғлы|ович|евич|ёвич|овна|евна|ёвна|ична|uly|ulı|kyzy|qyzy|qızı|ovich|evich|ovna|evna)$/iu
/** Short patronymics of men whose father’s name ends in a vowel: no ending tells them from family names. */
const SHORT_PATRONYMICS = /^(ильич|кузьмич|лукич|фомич|никитич|саввич)$/iu
const SON_OR_DAUGHTER = /^(ұлы|улы|уулу|қызы|кызы|кизи|оглы|оғлы|uly|kyzy|qyzy)$/iu
const PARTICLES = /^(de|del|la|las|los|y|da|do|das|dos|e|van|von|der|den|ten|bin|bint|ibn|al|el|di)$/iu
const LATIN = /^[\p{Script=Latin}\p{Mark}'’.-]+$/u
const CAPITALS = /^\p{Lu}[\p{Lu}\p{Mark}'’-]+$/u
/** Korean family names of two syllables. */
const COMPOUND = /^(남궁|황보|제갈|사공|선우|서문|독고|동방)/u

/**
 * Reads a full name into parts. A comma after the family name decides; without one the culture’s order does, and in Latin letters a word in
 * capitals where the culture has letters of its own. Throws a RangeError for nothing.
 */
export function readWrittenName(text: string, culture: CultureId): ReadName {
  const words = (typeof text === 'string' ? text : '').normalize('NFC').split(/\s+/).filter(Boolean)
  if (words.length === 0) throw new RangeError('There is no name here; write at least one word.')
  const rule = cultureOf(culture)
  if (rule.families === 0) return sure({ given: words.join(' ') })
  const [before, after] = splitAtComma(words.join(' '))
  if (after !== undefined) return sure({ family: before, ...givenParts(after.split(' '), rule) })
  if (culture === 'korean' && words.length === 1 && isHangul(words[0] as string)) return readHangul(words[0] as string)
  if (words.length === 1) return { name: { given: words[0] as string }, doubts: ['one-word'] }
  if (rule.hasPatronymics) return readWithPatronymic(joinSonOrDaughter(words))
  if (rule.isJoined && words.every((word) => LATIN.test(word))) return readForeign(words)
  return rule.order === 'family-first'
    ? sure({ family: words[0] as string, given: words.slice(1).join(' ') })
    : readGivenFirst(unitsOf(words), rule)
}

function sure(name: PersonName): ReadName {
  return { name, doubts: [] }
}

function splitAtComma(text: string): [string, string | undefined] {
  const [before = '', ...rest] = text.split(/\s*,\s*/)
  const after = rest.join(' ').trim()
  return before === '' || after === '' ? [text, undefined] : [before, after]
}

function givenParts(words: readonly string[], { hasPatronymics }: NameCulture): PersonName {
  const joined = hasPatronymics ? joinSonOrDaughter(words) : words
  const last = joined.at(-1) ?? ''
  if (!hasPatronymics || joined.length < 2 || !isPatronymic(last)) return { given: words.join(' ') }
  return { given: joined.slice(0, -1).join(' '), patronymic: last }
}

function readWithPatronymic(words: readonly string[]): ReadName {
  const [first = '', second = '', ...rest] = words
  if (words.length === 1) return { name: { given: first }, doubts: ['one-word'] }
  if (rest.length === 0) return readTwo(first, second)
  // «Ерлан Қайратұлы Ахметов» is the order of speech; papers put the family name first.
  if (isPatronymic(second) && !isPatronymic(rest.at(-1) ?? ''))
    return sure({ family: rest.join(' '), given: first, patronymic: second })
  const last = rest.at(-1) as string
  return isPatronymic(last)
    ? sure({ family: first, given: [second, ...rest.slice(0, -1)].join(' '), patronymic: last })
    : { name: { family: first, given: [second, ...rest].join(' ') }, doubts: ['which-are-family'] }
}

/** One of two words may be a patronymic; papers print it before the given name too, and some bear it as their family name. */
function readTwo(first: string, second: string): ReadName {
  if (isPatronymic(first) === isPatronymic(second)) return sure({ family: first, given: second })
  if (isPatronymic(second)) return { name: { given: first, patronymic: second }, doubts: ['patronymic-or-family'] }
  // «Сейітқали қызы», in two words, is no family name; «Сейітқалиқызы» and «Абрамович» are.
  const name = first.includes(' ') ? { given: second, patronymic: first } : { family: first, given: second }
  return { name, doubts: ['patronymic-or-family'] }
}

/** In Latin letters both orders are usual; the family name is the one in capitals, or it is not told. */
function readForeign(words: readonly string[]): ReadName {
  const capitals = words.filter((word) => CAPITALS.test(word))
  const [family = ''] = capitals
  const others = words.filter((word) => word !== family)
  if (capitals.length === 1 && others.length === words.length - 1) return sure({ family, given: others.join(' ') })
  return { name: { family: words[0] as string, given: words.slice(1).join(' ') }, doubts: ['which-are-family'] }
}

function isPatronymic(word: string): boolean {
  return PATRONYMIC.test(word) || SHORT_PATRONYMICS.test(word)
}

/** «Гейдар оглы» is one part in two words. */
function joinSonOrDaughter(words: readonly string[]): string[] {
  const joined: string[] = []
  for (const word of words) {
    if (joined.length > 0 && SON_OR_DAUGHTER.test(word)) joined.push(`${joined.pop()} ${word}`)
    else joined.push(word)
  }
  return joined
}

/** Particles stay with the word after them: «de la Cruz». */
function unitsOf(words: readonly string[]): string[] {
  const units: string[] = []
  let particles = ''
  for (const word of words) {
    if (PARTICLES.test(word) && units.length > 0) particles += `${word} `
    else {
      units.push(particles + word)
      particles = ''
    }
  }
  if (particles !== '') units.push(particles.trim())
  return units
}

function readGivenFirst(units: readonly string[], { families }: NameCulture): ReadName {
  if (units.length === 1) return { name: { given: units[0] as string }, doubts: ['which-are-family'] }
  const count = Math.min(families, units.length - 1)
  const name = { given: units.slice(0, -count).join(' '), family: units.slice(-count).join(' ') }
  return { name, doubts: units.length > 2 ? ['which-are-family'] : [] }
}

function readHangul(word: string): ReadName {
  const syllables = [...word]
  if (syllables.length === 1) return { name: { given: word }, doubts: ['one-word'] }
  const length = syllables.length > 2 && COMPOUND.test(word) ? 2 : 1
  const name = { family: syllables.slice(0, length).join(''), given: syllables.slice(length).join('') }
  return { name, doubts: length === 2 && syllables.length === 3 ? ['compound-family'] : [] }
}
