// SPDX-License-Identifier: Apache-2.0
import { isCountry } from '#src/standards/places/index.ts'
import type { Network, Post, Region } from './post.ts'

const ID = /^[A-Z]{3}$/
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/

/** What is wrong with a state's network, one sentence each; nothing when it may be loaded. */
export function checkNetwork(network: Network, languages: readonly string[]): string[] {
  const ids = network.posts.map(({ id }) => id)
  const regions = new Set(network.regions.map(({ id }) => id))
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `Two posts are called ${id}.`),
    ...network.posts.flatMap((post) => checkPost(post, network, regions, languages)),
    ...network.regions.flatMap((region) => checkRegion(region, network, languages)),
    ...(network.apart ?? [])
      .filter(({ countries }) => !countries.every((code) => isCountry(code)))
      .map(({ countries }) => `${countries.join(' and ')} are kept apart, and are not both listed countries.`),
    ...(network.towns ?? [])
      .filter((town) => town.regions.some((id) => !regions.has(id)))
      .map((town) => `Town ${town.spellings[0] ?? '?'} lies in an unlisted region.`),
    ...(network.towns ?? [])
      .filter((town) => town.spellings.length === 0 || missing(town.names, languages))
      .map((town) => `Town ${town.spellings[0] ?? '?'} lacks a name in a required language.`),
  ]
}

function checkPost(post: Post, network: Network, regions: ReadonlySet<string>, languages: readonly string[]): string[] {
  const areas = post.districts.flatMap((district) => district.areas)
  const dates = [...post.life.map(({ on }) => on), ...post.sources.flatMap(({ on }) => (on ? [on] : []))]
  const wrong: [boolean, string][] = [
    [!ID.test(post.id), 'needs an id of three capital letters'],
    [!isCountry(post.country), `stands in no listed country (${post.country})`],
    [
      !network.capabilities.some(({ kind }) => kind === post.kind),
      `is a ${post.kind}, which has no row of capabilities`,
    ],
    [post.sources.length === 0, 'has no source'],
    [!isTimeZone(post.timeZone), `has no such time zone as ${post.timeZone}`],
    [missing(post.names, languages), 'lacks a name in a required language'],
    [post.town !== undefined && missing(post.town.names, languages), 'lacks its town’s name in a required language'],
    [areas.some(({ region }) => region !== undefined && !regions.has(region)), 'has a district in an unlisted region'],
    [areas.some(({ country }) => country !== post.country), 'has a district abroad; say accreditedTo instead'],
    [post.accreditedTo.some(({ country }) => !isCountry(country)), 'covers a country that is not listed'],
    [dates.some((on) => !DATE.test(on)), 'has a date that is neither a day, a month nor a year'],
  ]
  return wrong.filter(([isWrong]) => isWrong).map(([, what]) => `Post ${post.id} ${what}.`)
}

function checkRegion(region: Region, network: Network, languages: readonly string[]): string[] {
  const seat = network.posts.find(({ id }) => id === region.seat)
  const wrong: [boolean, string][] = [
    [!region.id.startsWith(`${region.country}-`), 'does not begin with the code of its country'],
    [missing(region.names, languages), 'lacks a name in a required language'],
    [region.seat !== undefined && seat?.country !== region.country, `has no such post as ${region.seat}`],
  ]
  return wrong.filter(([isWrong]) => isWrong).map(([, what]) => `Region ${region.id} ${what}.`)
}

function missing(names: Readonly<Record<string, string>>, languages: readonly string[]): boolean {
  return languages.some((language) => !names[language])
}

// Asking for a format of each zone would cost a start a tenth of a second; older names are known to a format only.
const zones = new Set(Intl.supportedValuesOf('timeZone'))

function isTimeZone(name: string): boolean {
  if (zones.has(name)) return true
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
