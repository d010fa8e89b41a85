// SPDX-License-Identifier: Apache-2.0
// The posts of Kazakhstan abroad, as far as sources of high or medium confidence name them.
import type { Network, Post, Region, Source } from '#src/consular/posts/index.ts'
import { inferredFrom } from '#src/consular/posts/index.ts'
import { PRESENCE } from '../presence.ts'
import { accreditedTo } from './accreditation.ts'
import { DISTRICTS } from './districts.ts'
import { postNames } from './names.ts'
import { NOTHING_FOUND, PARTICULARS } from './particulars.ts'
import { CHINA } from './regions/china.data.ts'
import { GERMANY } from './regions/germany.data.ts'
import { KOREA } from './regions/korea.data.ts'
import { RUSSIA } from './regions/russia.data.ts'
import { UNITED_STATES } from './regions/united-states.data.ts'
import { AMERICAS } from './rows/americas.data.ts'
import { ASIA } from './rows/asia.data.ts'
import { EUROPE } from './rows/europe.data.ts'
import { MIDDLE_EAST_AND_AFRICA } from './rows/middle-east-and-africa.data.ts'
import { NEIGHBOURS } from './rows/neighbours.data.ts'
import type { SourceId } from './sources.ts'
import { SOURCES } from './sources.ts'
import { TOWNS, WRITING } from './towns.ts'

/** What people call these regions beside their full names. */
const REGION_ALIASES: Readonly<Record<string, readonly string[]>> = {
  'KR-11': ['서울'],
  'KR-26': ['부산', 'Pusan', 'Бусан'],
  'KR-27': ['대구'],
  'KR-28': ['인천'],
  'KR-29': ['광주'],
  'KR-30': ['대전'],
  'KR-31': ['울산'],
  'KR-41': ['경기', 'Gyeonggi', 'Кёнгидо', 'Кёнги'],
  'KR-42': ['강원', '강원도', 'Gangwon', 'Канвондо', 'Канвон'],
  'KR-43': ['충북', 'Chungbuk', 'North Chungcheong', 'Чхунчхон-Пукто', 'Северный Чхунчхон'],
  'KR-44': ['충남', 'Chungnam', 'South Chungcheong', 'Чхунчхон-Намдо', 'Южный Чхунчхон'],
  'KR-45': ['전북', '전라북도', 'Jeonbuk', 'North Jeolla', 'Чолла-Пукто', 'Северная Чолла'],
  'KR-46': ['전남', 'Jeonnam', 'South Jeolla', 'Чолла-Намдо', 'Южная Чолла'],
  'KR-47': ['경북', 'Gyeongbuk', 'Gyeongsangbuk', 'North Gyeongsang', 'Кёнсан-Пукто', 'Северный Кёнсан'],
  'KR-48': ['경남', 'Gyeongnam', 'Gyeongsangnam', 'South Gyeongsang', 'Кёнсан-Намдо', 'Южный Кёнсан'],
  'KR-49': ['제주', '제주도', '제주시', 'Jeju', 'Jeju City', 'Чеджу'],
  'KR-50': ['세종'],
}

const WORD_FOR_STATE = /^штат | штаты$| State$|주$/u

/** The honorary consul in the Republic of Korea: the source names his district and not his town. */
const HONORARY_IN_KOREA: Post = {
  id: 'KRH',
  kind: 'honorary-consulate',
  country: 'KR',
  names: {
    kk: 'Корея Республикасындағы Құрметті консул',
    ru: 'Почётный консул в Республике Корея',
    en: 'Honorary Consul in the Republic of Korea',
    ko: '주한 카자흐스탄 명예영사',
  },
  timeZone: 'Asia/Seoul',
  ...NOTHING_FOUND,
  districts: DISTRICTS.KRH ?? [],
  accreditedTo: [],
  life: [],
  sources: [SOURCES.honoraryConsul],
  notes: PARTICULARS.KRH?.notes ?? [],
}

// No source says what each kind of post does everywhere. Pages of single posts do: the Embassy in Tbilisi registers citizens,
// the Consulate General in Munich takes applications on citizenship, the honorary consul in Korea issues nothing.
const CAPABILITIES: Network['capabilities'] = [
  row('embassy', true, 'TBS', SOURCES.tbilisi),
  row('consulate-general', true, 'MUC', SOURCES.munich),
  row('honorary-consulate', false, 'KRH', SOURCES.honoraryConsul),
]

/** The whole network: posts, the regions by which districts are told, and what each kind of post may do. */
export const NETWORK: Network = {
  home: 'KZ',
  posts: [
    ...[EUROPE, NEIGHBOURS, ASIA, MIDDLE_EAST_AND_AFRICA, AMERICAS].flatMap(linesOf).map(toPost),
    HONORARY_IN_KOREA,
  ],
  regions: [KOREA, GERMANY, RUSSIA, CHINA, UNITED_STATES].flatMap(linesOf).map(toRegion),
  towns: TOWNS,
  writing: WRITING,
  capabilities: CAPABILITIES,
  // Seoul is the nearest town with a post to the whole of the North, and nobody gets there.
  apart: [{ countries: ['KP', 'KR'], reason: 'posts.remark.koreas-apart' }],
  presence: PRESENCE,
}

function toPost(line: readonly string[]): Post {
  const [
    id = '',
    kind = '',
    country = '',
    kk = '',
    ru = '',
    en = '',
    ko = '',
    kkIn = '',
    ruIn = '',
    at = '',
    zone = '',
    by,
  ] = line
  const { alias, ...particulars } = PARTICULARS[id] ?? {}
  return {
    id,
    kind: kind as Post['kind'],
    country,
    town: { names: { kk, ru, en, ko }, coordinates: coordinates(at), ...(alias && { alias }) },
    names: postNames(kind as Post['kind'], country, { kk: kkIn, ru: ruIn, en, ko }),
    timeZone: zone,
    ...NOTHING_FOUND,
    districts: DISTRICTS[id] ?? [],
    accreditedTo: accreditedTo(id),
    life: [],
    sources: [SOURCES[by as SourceId]],
    notes: [],
    ...particulars,
  }
}

function toRegion(line: readonly string[]): Region {
  const [id = '', kk = '', ru = '', en = '', ko = '', at = '', seat, town] = line
  const alias = [...(REGION_ALIASES[id] ?? []), ...(id.startsWith('US-') ? [id.slice(3)] : [])]
  // Washington State is called Washington beside a town in it, Texas is 텍사스 without the word for "state".
  const short = [kk, ru, en, ko].flatMap((name) => {
    const bare = name.replace(WORD_FOR_STATE, '')
    return bare === name ? [] : [bare]
  })
  return {
    id,
    country: id.slice(0, 2),
    names: { kk, ru, en, ko },
    coordinates: coordinates(at),
    // Americans write Houston, TX: the code of a state is what stands after the dash.
    ...(alias.length > 0 && { alias }),
    ...(short.length > 0 && { short }),
    ...(seat && { seat }),
    ...(town === 'town' && { isTown: true }),
  }
}

function linesOf(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
}

function coordinates(cell: string): { latitude: number; longitude: number } {
  const [latitude, longitude] = cell.split(' ').map(Number)
  return { latitude: latitude ?? Number.NaN, longitude: longitude ?? Number.NaN }
}

function row(
  kind: Post['kind'],
  servesPeople: boolean,
  speaksOf: string,
  source: Source,
): Network['capabilities'][number] {
  return { kind, servesPeople, text: `posts.capability.${kind}`, speaksOf, source: inferredFrom(source) }
}
