// SPDX-License-Identifier: Apache-2.0
// What people type as a town, looked up by whole names: the seats of posts, regions and the towns in them.
import { searchKeys } from '#src/standards/names/index.ts'
import { countryName } from '#src/standards/places/index.ts'
import type { Network } from './post.ts'
import type { Names } from './source.ts'

/** What a name stands for in one country. A country's own name stands for no region at all. */
type Named = {
  readonly regions: readonly string[]
  /** The posts that stand in the town of this name. */
  readonly seats: readonly string[]
  /** The name of a town, so that a word for "town" beside it changes nothing: Oklahoma City is not Oklahoma. */
  readonly isTown: boolean
  /** A region bears this name, so that it may stand after the name of a place in it. */
  readonly isRegion: boolean
  /** The regions that are called so beside a place in them. */
  readonly short: readonly string[]
  /** What the towns of this name are called in each language. */
  readonly towns: readonly { readonly names: Names; readonly regions: readonly string[] }[]
}

/** The names of one country by their keys, and the words beside names that say nothing more. */
export type Gazetteer = {
  readonly names: ReadonlyMap<string, Named>
  readonly townWords: ReadonlySet<string>
  readonly regionWords: ReadonlySet<string>
  readonly smaller: RegExp | undefined
}

const gazetteers = new WeakMap<Network, Map<string, Gazetteer>>()

/** Names are folded once for each country: every case that is lodged asks for them. */
export function gazetteerOf(network: Network, country: string): Gazetteer {
  const known = gazetteers.get(network) ?? new Map<string, Gazetteer>()
  gazetteers.set(network, known)
  const gazetteer = known.get(country) ?? gather(network, country)
  known.set(country, gazetteer)
  return gazetteer
}

const GAPS = /[^\p{Letter}\p{Number}\p{Mark}'’ʼ`ʹ]+/u

/** The words by which places are compared, in whatever script they were typed: New York, New York has four. */
export function placeWords(typed: string): readonly string[] {
  return typed.split(GAPS).flatMap(searchKeys)
}

function placeKey(typed: string): string {
  return placeWords(typed).join(' ')
}

function gather(network: Network, country: string): Gazetteer {
  const { townWords = [], regionWords = [], smallerEndings = [] } = network.writing ?? {}
  const names = new Map<string, Named>()
  for (const { spellings, ...named } of [...regionsAndTowns(network, country), ...seats(network, country)])
    for (const key of new Set(spellings.map(placeKey))) if (key !== '') names.set(key, joined(names.get(key), named))
  for (const key of ownNames(network, country).map(placeKey)) if (!names.has(key)) names.set(key, NOWHERE)
  return {
    names,
    townWords: new Set(townWords.map(placeKey)),
    regionWords: new Set(regionWords.map(placeKey)),
    smaller: smallerEndings.length > 0 ? new RegExp(`^\\d+$|(${smallerEndings.join('|')})$`, 'u') : undefined,
  }
}

type Spelled = Named & { readonly spellings: readonly string[] }

const NOWHERE: Named = { regions: [], seats: [], isTown: false, isRegion: false, short: [], towns: [] }

function regionsAndTowns(network: Network, country: string): Spelled[] {
  const regions = network.regions.filter((region) => region.country === country)
  const towns = (network.towns ?? []).map(({ names, spellings, regions: ids }) => {
    const within = ids.filter((id) => regions.some((region) => region.id === id))
    return { spellings, regions: within, towns: [{ names, regions: within }] }
  })
  return [
    ...regions.map(({ id, names, alias = [], isTown = false }) => ({
      ...NOWHERE,
      spellings: [...Object.values(names), ...alias],
      regions: [id],
      isTown,
      isRegion: true,
    })),
    ...regions.map(({ id, short = [] }) => ({ ...NOWHERE, spellings: short, short: [id] })),
    ...towns.filter((town) => town.regions.length > 0).map((town) => ({ ...NOWHERE, ...town, isTown: true })),
  ]
}

function seats(network: Network, country: string): Spelled[] {
  return network.posts.flatMap(({ id, town, country: its }) => {
    if (!town || its !== country) return []
    const spellings = [...Object.values(town.names), ...(town.alias ?? [])]
    const regions = network.regions.filter(({ seat }) => seat === id).map((region) => region.id)
    const towns = [{ names: town.names, regions }]
    return [{ ...NOWHERE, spellings, regions, seats: [id], isTown: true, towns }]
  })
}

/** What the country is called in the languages of the posts' names, and otherwise. */
function ownNames({ posts, writing }: Network, country: string): string[] {
  const languages = Object.keys(posts[0]?.names ?? {})
  return [...languages.map((language) => countryName(country, language)), ...(writing?.countryNames[country] ?? [])]
}

/** Two places of one name: either may be meant. A region and its main town of one name are the same place. */
function joined(before: Named | undefined, named: Named): Named {
  if (!before) return named
  return {
    regions: [...new Set([...before.regions, ...named.regions])],
    seats: [...before.seats, ...named.seats],
    isTown: before.isTown || named.isTown,
    isRegion: before.isRegion || named.isRegion,
    short: [...before.short, ...named.short],
    towns: [...before.towns, ...named.towns],
  }
}
