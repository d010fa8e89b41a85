// SPDX-License-Identifier: Apache-2.0
// The search line: services, countries, posts, regions and towns, in whichever language and script somebody types them.
import type { Network } from '#src/consular/posts/index.ts'
import { searchKeys } from '#src/standards/names/index.ts'
import { COUNTRIES, countryName } from '#src/standards/places/index.ts'
import { nearest } from '#src/standards/spelling/index.ts'

export type Findable = {
  readonly kind: (typeof KINDS)[number]
  readonly id: string
  /** The words of its names in every language, folded so that scripts meet. */
  readonly keys: readonly string[]
  /** The words as they are written, by their keys. */
  readonly written: Readonly<Record<string, string>>
  /** Of a region and of a town: what it is called, and the country that it is in. */
  readonly names?: Readonly<Record<string, string>>
  readonly country?: string
  /** Words that may stand beside its own: the country in every language. */
  readonly beside?: readonly string[]
}

export type SearchIndex = readonly Findable[]

const MOST_RESULTS = 30
const KINDS = ['service', 'country', 'post', 'region', 'town'] as const

/** `titles` are a service's words in every language. */
export function searchIndex(
  network: Network,
  services: readonly { readonly id: string; readonly titles: readonly string[] }[],
  languages: readonly string[],
): SearchIndex {
  const countryNames = (code: string) => languages.map((language) => countryName(code, language))
  return [
    ...services.map(({ id, titles }) => findable('service', id, titles)),
    ...COUNTRIES.filter((code) => code !== network.home).map((code) => findable('country', code, countryNames(code))),
    ...network.posts.map((post) =>
      findable('post', post.id, [
        ...Object.values(post.names),
        ...Object.values(post.town?.names ?? {}),
        ...(post.town?.alias ?? []),
        ...countryNames(post.country),
      ]),
    ),
    ...places(network, countryNames),
  ]
}

/** Regions and towns lead to the post that serves them; a town in which a post stands is found by its post. */
function places(network: Network, countryNames: (code: string) => readonly string[]): Findable[] {
  const { posts, regions, towns = [] } = network
  const seats = new Set(posts.flatMap(({ town }) => Object.values(town?.names ?? {})))
  const beside = new Map(regions.map(({ country }) => [country, [] as string[]]))
  for (const [country, keys] of beside) keys.push(...countryNames(country).flatMap(searchKeys))
  const at = (country: string) => ({ country, beside: beside.get(country) ?? [] })
  return [
    ...regions
      .filter(({ isTown }) => !isTown)
      .map(({ id, country, names, alias = [] }) => ({
        ...findable('region', id, [...Object.values(names), ...alias]),
        ...at(country),
        names,
      })),
    ...towns
      .filter(({ spellings }) => !spellings.some((one) => seats.has(one)))
      .flatMap(({ names, spellings, regions: [region = ''] }) => {
        const country = regions.find(({ id }) => id === region)?.country
        return country ? [{ ...findable('town', region, spellings), ...at(country), names }] : []
      }),
  ]
}

/** What is found, and where that is nothing what may have been meant. */
export function sought(index: SearchIndex, typed: string) {
  const found = search(index, typed)
  return { found, near: found.length > 0 ? [] : nearTo(index, typed) }
}

/** What begins with every typed word; services first, then countries, posts, regions and towns. */
function search(index: SearchIndex, typed: string): readonly Findable[] {
  const wanted = typed.slice(0, 200).split(/\s+/).flatMap(keysOf).slice(0, 8)
  if (wanted.length === 0) return []
  return index
    .filter(({ keys, beside = [] }) => {
      const names = (words: readonly string[], wished: string) => words.some((key) => key.startsWith(wished))
      return (
        wanted.some((word) => names(keys, word)) && wanted.every((word) => names(keys, word) || names(beside, word))
      )
    })
    .sort((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind))
    .slice(0, MOST_RESULTS)
}

const MOST_NEAR = 3

/** Every word of an index by its key, put together once. */
const allWords = new WeakMap<SearchIndex, { written: Readonly<Record<string, string>>; keys: readonly string[] }>()
function writtenIn(index: SearchIndex) {
  const known = allWords.get(index)
  if (known) return known
  const written = Object.fromEntries(index.flatMap((one) => Object.entries(one.written)))
  const made = { written, keys: Object.keys(written) }
  allWords.set(index, made)
  return made
}

/** What may have been meant where nothing is found: the same words with another in place of the one that begins none. */
function nearTo(index: SearchIndex, typed: string): readonly string[] {
  const asked = typed.slice(0, 200).split(/\s+/).filter(Boolean).slice(0, 8)
  const { written, keys } = writtenIn(index)
  const isKnown = (word: string) => keysOf(word).every((key) => keys.some((one) => one.startsWith(key)))
  const [unknown, ...others] = asked.filter((word) => !isKnown(word))
  if (unknown === undefined || others.length > 0) return []
  const [key = ''] = keysOf(unknown)
  return nearest(key, keys, MOST_NEAR)
    .map((near) => asked.map((word) => (word === unknown ? (written[near] ?? word) : word)).join(' '))
    .filter((instead) => search(index, instead).length > 0)
}

/** The keys of a typed word. A letter typed over and over folds into one, which begins nearly everything: it looks for nothing. */
function keysOf(word: string): readonly string[] {
  return searchKeys(word).filter((key) => key.length > 1 || word.length < 3)
}

function findable(kind: Findable['kind'], id: string, names: readonly string[]): Findable {
  const words = names.flatMap((name) => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  const written = Object.fromEntries(words.flatMap((word) => searchKeys(word).map((key) => [key, word])))
  return { kind, id, keys: [...new Set(names.flatMap(searchKeys))], written }
}
