// SPDX-License-Identifier: Apache-2.0
// The search line: services, posts, towns and countries, in whichever language and script somebody types them.
import type { Network } from '#src/consular/posts/index.ts'
import { searchKeys } from '#src/standards/names/index.ts'
import { COUNTRIES, countryName } from '#src/standards/places/index.ts'

export type Findable = {
  readonly kind: 'service' | 'post' | 'country'
  readonly id: string
  /** The words of its names in every language, folded so that scripts meet. */
  readonly keys: readonly string[]
}

export type SearchIndex = readonly Findable[]

const MOST_RESULTS = 30
const KINDS = ['service', 'country', 'post'] as const

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
  ]
}

/** What begins with every typed word; services first, then countries, then posts. */
export function search(index: SearchIndex, typed: string): readonly Findable[] {
  const wanted = typed.slice(0, 200).split(/\s+/).flatMap(keysOf).slice(0, 8)
  if (wanted.length === 0) return []
  return index
    .filter(({ keys }) => wanted.every((word) => keys.some((key) => key.startsWith(word))))
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
