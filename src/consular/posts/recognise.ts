// SPDX-License-Identifier: Apache-2.0
// Where a typed town lies. Every part of what was typed must be known, or stand before a comma that a known region follows.
import type { Gazetteer } from './gazetteer.ts'
import { gazetteerOf, placeWords } from './gazetteer.ts'
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
  const whole = lookUp(book, placeWords(typed))
  if (whole) return settled(network, [whole])
  const parts = typed.split(COMMAS).map((part) => placeWords(part))
  const read = parts.filter((words) => words.length > 0).map((words) => readPart(book, words))
  const [first, ...later] = read
  // After a comma stands what a place lies in: the town of a post only where a region is called like it.
  const isTold = ({ seats, isRegion, short }: Named) => seats.length === 0 || isRegion || short.length > 0
  if (!later.every((named) => named?.every(isTold))) return {}
  const around = later.flatMap((named) => named ?? [])
  return settled(network, first ? [...first, ...around] : around.map(asRegion))
}

/** All the places meant must agree on one region; otherwise somebody has to be asked. */
function settled(network: Network, named: readonly Named[]): Recognised {
  const places = named.filter(({ regions, seats, short }) => regions.length + seats.length + short.length > 0)
  const [first, ...others] = places.length > 1 ? places : places.map(alone)
  if (!first) return {}
  const regions = others
    .map(asRegion)
    .reduce(
      (left, { regions }) => left.filter((id) => regions.includes(id)),
      others.length > 0 ? asRegion(first).regions : first.regions,
    )
  const [region] = regions
  if (regions.length > 1) return first.seats.length > 0 ? {} : { either: regions }
  if (region === undefined && (first.regions.length > 0 || others.length > 0)) return {}
  const found = network.regions.find(({ id }) => id === region)
  // Washington, Seattle: the larger place comes first, and its name is not the town's in which a post stands.
  const isTown = first.short.length === 0 || others.every(({ towns }) => towns.length === 0 || towns === first.towns)
  const own = isTown ? first.seats : []
  const seats = first.seats.length === 0 && found?.isTown && found.seat ? [found.seat] : own
  return { ...(region !== undefined && { region }), ...(seats.length > 0 && { seats }) }
}

/** A name beside the name of a place: the regions that it may be, and no town. */
function asRegion(named: Named): Named {
  if (named.short.length === 0) return named
  return { ...named, regions: [...new Set([...named.regions, ...named.short])], seats: [] }
}

/** A name that nothing but a region bears is that region by itself too. */
function alone(named: Named): Named {
  return named.regions.length + named.seats.length > 0 ? named : { ...named, regions: named.short }
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
  const remembered = calledIn.get(book) ?? new Map<string, Names>()
  const key = `${region ?? ''} ${town}`
  const known = remembered.get(key)
  if (known) return known
  const whole = lookUp(book, placeWords(town))
  const [before = ''] = town.split(COMMAS)
  const named = whole ?? lookUp(book, placeWords(before))
  const told = region ?? recognise(network, country, town).region
  const towns = named?.towns.filter(({ regions }) => told === undefined || regions.includes(told)) ?? []
  const called = new Map(towns.map(({ names }) => [Object.values(names).join(), names]))
  const names = called.size === 1 ? towns[0]?.names : undefined
  if (whole && names) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    calledIn.set(book, remembered.set(key, names))
  }
  return names
}

// Every page of a case asks, and most people live in a few towns. Remembered is what is the name of a town and nothing more: no address.
const calledIn = new WeakMap<Gazetteer, Map<string, Names>>()
const MOST_REMEMBERED = 1000

/** A name as it stands; a town also with the words for "town" left out, a region with those for "region". */
function lookUp({ names, townWords, regionWords }: Gazetteer, words: readonly string[]): Named | undefined {
  const exact = names.get(words.join(' '))
  if (exact) return exact
  const bare = words.filter((word) => !townWords.has(word))
  const named = bare.length < words.length ? names.get(bare.join(' ')) : undefined
  if (named?.isTown) return named
  const barer = bare.filter((word) => !regionWords.has(word))
  const region = barer.length < bare.length ? names.get(barer.join(' ')) : undefined
  if (region && region.short.length > 0)
    return { ...region, regions: region.short, seats: [], isTown: false, towns: [] }
  return region?.isRegion && !region.isTown ? region : undefined
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
