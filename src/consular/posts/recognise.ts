// SPDX-License-Identifier: Apache-2.0
// Where a typed town lies. Every part of what was typed must be known, or stand before a comma that a known region follows.
import { searchKeys } from '#src/standards/names/index.ts'
import type { Gazetteer } from './gazetteer.ts'
import { gazetteerOf } from './gazetteer.ts'
import type { Network } from './post.ts'
import type { Names } from './source.ts'

/** `seats`: the posts in whose town it lies; `either`: several regions have a town of this name. Nothing is told of what was not recognised. */
type Recognised = {
  readonly region?: string
  readonly seats?: readonly string[]
  readonly either?: readonly string[]
}

type Named = NonNullable<ReturnType<Gazetteer['names']['get']>>

const COMMAS = /[,;/()·，、]+/u
// Scripts in which a larger place and a smaller one are also written as one word, the larger first.
const SOLID = /^[\p{Script=Hangul}\p{Script=Han}]+$/u

/** The region and the seat of a town as typed, in any script, with or without its region and its country. */
export function recognise(network: Network, country: string, typed: string): Recognised {
  const book = gazetteerOf(network, country)
  const whole = lookUp(book, searchKeys(typed))
  if (whole) return settled(network, [whole])
  const parts = typed.split(COMMAS).map((part) => searchKeys(part))
  const read = parts.filter((words) => words.length > 0).map((words) => readPart(book, words))
  const [first, ...later] = read
  // Seattle, Washington: after a comma the town of a post would be taken for a region that is written like it.
  const isTold = (named: readonly Named[]) => named.every(({ seats, isRegion }) => seats.length === 0 || isRegion)
  if (!later.every((named) => named !== undefined && isTold(named))) return {}
  return settled(network, [...(first ?? []), ...later.flatMap((named) => named ?? [])])
}

/** All the places meant must agree on one region; otherwise somebody has to be asked. */
function settled(network: Network, named: readonly Named[]): Recognised {
  const [first, ...others] = named.filter(({ regions, seats }) => regions.length > 0 || seats.length > 0)
  if (!first) return {}
  const regions = others.reduce((left, { regions }) => left.filter((id) => regions.includes(id)), first.regions)
  const [region] = regions
  if (regions.length > 1) return first.seats.length > 0 ? {} : { either: regions }
  if (region === undefined && (first.regions.length > 0 || others.length > 0)) return {}
  const found = network.regions.find(({ id }) => id === region)
  const seats = first.seats.length === 0 && found?.isTown && found.seat ? [found.seat] : first.seats
  return { ...(region !== undefined && { region }), ...(seats.length > 0 && { seats }) }
}

/** The names that cover all words of a part, a larger and a smaller one beside each other among them. */
function readPart(book: Gazetteer, words: readonly string[]): readonly Named[] | undefined {
  for (let length = words.length; length > 0; length--) {
    const named = lookUp(book, words.slice(0, length)) ?? (length === 1 ? solid(book, words[0] ?? '') : undefined)
    if (!named) continue
    const rest = words.slice(length).filter((word) => !book.smaller?.test(word) || book.names.has(word))
    const others = rest.length === 0 ? [] : readPart(book, rest)
    if (others) return [named, ...others]
  }
  return undefined
}

/** What the town is called in each language, where what was typed, or what stands before its comma, is the name of one. */
export function townCalled(
  network: Network,
  { country, region, town = '' }: { readonly country: string; readonly region?: string; readonly town?: string },
): Names | undefined {
  const book = gazetteerOf(network, country)
  const [before = ''] = town.split(COMMAS)
  const named = lookUp(book, searchKeys(town)) ?? lookUp(book, searchKeys(before))
  const told = region ?? recognise(network, country, town).region
  const towns = named?.towns.filter(({ regions }) => told === undefined || regions.includes(told)) ?? []
  const called = new Map(towns.map(({ names }) => [Object.values(names).join(), names]))
  return called.size === 1 ? towns[0]?.names : undefined
}

/** A name as it stands; a town also with the words for "town" left out. */
function lookUp({ names, townWords }: Gazetteer, words: readonly string[]): Named | undefined {
  const exact = names.get(words.join(' '))
  if (exact) return exact
  const bare = words.filter((word) => !townWords.has(word))
  const named = bare.length < words.length ? names.get(bare.join(' ')) : undefined
  return named?.isTown ? named : undefined
}

/** The longest name with which a word begins, where a word for "town" or a smaller place follows. */
function solid({ names, townWords, smaller }: Gazetteer, word: string): Named | undefined {
  if (!SOLID.test(word)) return undefined
  for (let length = word.length - 1; length > 1; length--) {
    const rest = word.slice(length)
    const named = names.get(word.slice(0, length))
    if (named && (townWords.has(rest) || (rest.length > 1 && smaller?.test(rest)))) return named
  }
  return undefined
}
