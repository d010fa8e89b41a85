// SPDX-License-Identifier: Apache-2.0
// The search line: services, countries, posts, regions and towns, in whichever language and script somebody types them.
import type { Network } from '#src/consular/posts/index.ts'
import { searchKeys } from '#src/standards/names/index.ts'
import { COUNTRIES, countryName } from '#src/standards/places/index.ts'
import { comparable, nearest } from '#src/standards/spelling/index.ts'

export type Findable = {
  readonly kind: (typeof KINDS)[number]
  readonly id: string
  /** The words of its names in every language, folded so that scripts meet. */
  readonly keys: readonly string[]
  /** What it is called in each language: these words are proposed to its readers. */
  readonly called: Called
  /** Of a region and of a town: what it is called, and the country that it is in. */
  readonly names?: Readonly<Record<string, string>>
  readonly country?: string
  /** Words that may stand beside its own: the country in every language. */
  readonly beside?: readonly string[]
}

export type SearchIndex = readonly Findable[]

type Called = Readonly<Record<string, readonly string[]>>

const MOST_RESULTS = 30
const KINDS = ['service', 'country', 'post', 'region', 'town'] as const

/** Services are called by their titles and by other words, in every language. */
export function searchIndex(
  network: Network,
  services: readonly { readonly id: string; readonly called: Called }[],
  languages: readonly string[],
): SearchIndex {
  const countryNames = (code: string): Called =>
    Object.fromEntries(languages.map((language) => [language, [countryName(code, language)]]))
  return [
    ...services.map(({ id, called }) => findable('service', id, called)),
    ...COUNTRIES.filter((code) => code !== network.home).map((code) => findable('country', code, countryNames(code))),
    ...network.posts.map((post) => {
      const names = both(calledBy(post.names), calledBy(post.town?.names ?? {}))
      const others = [...(post.town?.alias ?? []), ...namesIn(countryNames(post.country))]
      return findable('post', post.id, names, others)
    }),
    ...places(network, (code) => namesIn(countryNames(code))),
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
        ...findable('region', id, calledBy(names), alias),
        ...at(country),
        names,
      })),
    ...towns
      .filter(({ spellings }) => !spellings.some((one) => seats.has(one)))
      .flatMap(({ names, spellings, regions: [region = ''] }) => {
        const country = regions.find(({ id }) => id === region)?.country
        return country ? [{ ...findable('town', region, calledBy(names), spellings), ...at(country), names }] : []
      }),
  ]
}

/** Who asks: in which language words are proposed, and whether there is still time to look for some. */
type Asking = { readonly language: string; readonly mayLookNear?: () => boolean }

/** What is found, and where that is nothing what may have been meant. */
export function sought(index: SearchIndex, typed: string, { language, mayLookNear = () => true }: Asking) {
  const found = search(index, typed)
  return { found, near: found.length > 0 || !mayLookNear() ? [] : nearTo(index, typed, language) }
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

type Words = { readonly written: ReadonlyMap<string, string>; readonly keys: ReturnType<typeof comparable> }

/** The words of an index in a language by their keys, put together once. */
const allWords = new WeakMap<SearchIndex, Map<string, Words>>()
function wordsOf(index: SearchIndex, language: string): Words {
  const known = allWords.get(index) ?? new Map<string, Words>()
  allWords.set(index, known)
  const words = known.get(language)
  if (words) return words
  const all = index
    .flatMap(({ called }) => called[language] ?? [])
    .flatMap((name) => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  const written = new Map(all.flatMap((word) => searchKeys(word).map((key) => [key, word])))
  const made = { written, keys: comparable(written.keys()) }
  known.set(language, made)
  return made
}

/** What may have been meant where nothing is found: the same words with another in place of the one that begins none. */
function nearTo(index: SearchIndex, typed: string, language: string): readonly string[] {
  const asked = typed.slice(0, 200).split(/\s+/).filter(Boolean).slice(0, 8)
  const isKnown = (word: string) =>
    keysOf(word).every((key) => index.some(({ keys }) => keys.some((one) => one.startsWith(key))))
  const [unknown, ...others] = asked.filter((word) => !isKnown(word))
  if (unknown === undefined || others.length > 0) return []
  const { written, keys } = wordsOf(index, language)
  const [key = ''] = keysOf(unknown)
  return nearest(key, keys, MOST_NEAR)
    .map((near) => asked.map((word) => (word === unknown ? (written.get(near) ?? word) : word)).join(' '))
    .filter((instead) => search(index, instead).length > 0)
}

/** The keys of a typed word. A letter typed over and over folds into one, which begins nearly everything: it looks for nothing. */
function keysOf(word: string): readonly string[] {
  return searchKeys(word).filter((key) => key.length > 1 || word.length < 3)
}

function findable(kind: Findable['kind'], id: string, called: Called, others: readonly string[] = []): Findable {
  return { kind, id, called, keys: [...new Set([...namesIn(called), ...others].flatMap(searchKeys))] }
}

const calledBy = (names: Readonly<Record<string, string>>): Called =>
  Object.fromEntries(Object.entries(names).map(([language, name]) => [language, [name]]))

const both = (one: Called, other: Called): Called =>
  Object.fromEntries(
    [...new Set([...Object.keys(one), ...Object.keys(other)])].map((language) => [
      language,
      [...(one[language] ?? []), ...(other[language] ?? [])],
    ]),
  )

const namesIn = (called: Called): readonly string[] => Object.values(called).flat()
