// SPDX-License-Identifier: Apache-2.0
// A small state for tests: three posts, one of them honorary, and whatever services a test hands in.
import type { HomeState } from '#src/apps/compose/index.ts'
import type { Service } from '#src/consular/catalogue/index.ts'
import type { Network, Post } from '#src/consular/posts/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'

const languages = ['kk', 'ru', 'en', 'ko']
const source = { said: 'Invented for tests', on: '2026-01-01', confidence: 'high' } as const
const unknown = { known: false, reason: 'posts.not-found' } as const
const named = (name: string) => Object.fromEntries(languages.map((language) => [language, name]))

function post(id: string, kind: Post['kind'], town: string, coordinates: readonly [number, number]): Post {
  const [latitude, longitude] = coordinates
  return {
    id,
    kind,
    country: 'KR',
    town: { names: named(town), coordinates: { latitude, longitude } },
    names: named(`${kind} in ${town}`),
    timeZone: 'Asia/Seoul',
    address: unknown,
    hours: unknown,
    closedWeekdays: unknown,
    districts: [],
    accreditedTo: [],
    life: [],
    sources: [source],
    notes: [],
  } as unknown as Post
}

const network: Network = {
  home: 'KZ',
  posts: [
    post('SEL', 'embassy', 'Seoul', [37.57, 126.98]),
    post('BUS', 'consulate-general', 'Busan', [35.18, 129.08]),
    post('KRH', 'honorary-consulate', 'Incheon', [37.46, 126.71]),
  ],
  regions: [],
  capabilities: (['embassy', 'consulate-general', 'honorary-consulate'] as const).map((kind) => ({
    kind,
    servesPeople: kind !== 'honorary-consulate',
    text: 'posts.may.everything',
    source,
  })),
} as Network

const rest = { weekend: [6, 7], holidays: new Map<never, string>(), knownUntil: plainDate('2030-01-01') }

/** The state, with these services and their texts. */
export function testState(services: readonly Service[] = [], textFolders: readonly string[] = []): HomeState {
  return {
    languages,
    network,
    holidays: rest,
    hostHolidays: { KR: rest },
    services,
    checks: { identifiers: {} },
    between: {
      home: 'KZ',
      partners: [],
      sources: [],
      indicators: [],
      figures: [],
      programmes: [],
      programmeItems: [],
      leads: [],
      instruments: [],
      people: [],
      offices: [],
      tenures: [],
      series: [],
      rounds: [],
      outcomes: [],
      commitments: [],
    },
    textFolders,
  }
}
