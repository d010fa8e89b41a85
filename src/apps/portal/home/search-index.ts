// SPDX-License-Identifier: Apache-2.0
// The search line: services, countries, posts, regions and towns, in whichever language and script somebody types them.
import type { Network } from '#src/consular/posts/index.ts'
import { searchKeys } from '#src/standards/names/index.ts'
import { COUNTRIES, countryName } from '#src/standards/places/index.ts'

export type Findable = {
  readonly kind: (typeof KINDS)[number]
  readonly id: string
  /** The words of its names in every language, folded so that scripts meet. */
  readonly keys: readonly string[]
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

/** What begins with every typed word; services first, then countries, posts, regions and towns. */
export function search(index: SearchIndex, typed: string): readonly Findable[] {
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

/** The keys of a typed word. A letter typed over and over folds into one, which begins nearly everything: it looks for nothing. */
function keysOf(word: string): readonly string[] {
  return searchKeys(word).filter((key) => key.length > 1 || word.length < 3)
}

function findable(kind: Findable['kind'], id: string, names: readonly string[]): Findable {
  return { kind, id, keys: [...new Set(names.flatMap(searchKeys))] }
}
