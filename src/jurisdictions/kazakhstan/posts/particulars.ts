// SPDX-License-Identifier: Apache-2.0
// What is known of single posts beyond their row: how they came to be, when they receive people, what sources leave open.
import type { Post, PostFact, Source } from '#src/consular/posts/index.ts'
import { SOURCES } from './sources.ts'

type LifeEvent = Post['life'][number]
type Particulars = Partial<Pick<Post, 'hours' | 'closedWeekdays' | 'life' | 'notes'>> & {
  readonly alias?: readonly string[]
}

const NO_SOURCE = { known: false, reason: 'posts.unknown.no-source' } as const

/** What holds for a post of which nothing more was found. */
export const NOTHING_FOUND = {
  address: NO_SOURCE as PostFact<string>,
  hours: NO_SOURCE as Post['hours'],
  closedWeekdays: NO_SOURCE as Post['closedWeekdays'],
}

// The undated page says that the consular sections in the United States receive from 09:00 to 12:00, never on
// Wednesdays, and rest on the holidays of both states.
const UNITED_STATES: Particulars = {
  hours: {
    known: true,
    value: [{ weekdays: [1, 2, 4, 5], from: '09:00', until: '12:00' }],
    source: SOURCES.consularPages,
  },
  closedWeekdays: { known: true, value: [3], source: SOURCES.consularPages },
  notes: ['posts.note.hours-undated', 'posts.note.districts-not-found'],
}

const DISTRICT_NOT_FOUND: Particulars = { notes: ['posts.note.districts-not-found'] }
const TOWN_INFERRED: Particulars = { notes: ['posts.note.town-inferred'] }

export const PARTICULARS: Readonly<Record<string, Particulars>> = {
  BUS: {
    // Two papers date the decree differently; neither is preferred.
    life: [
      life('decreed', '2021-08-20', SOURCES.koreaPost),
      life('decreed', '2021-08-23', SOURCES.yonhap),
      life('opened', '2022-05-12', SOURCES.koreaPost),
    ],
    notes: ['posts.note.exact-district-not-found', 'posts.note.decree-dated-twice'],
    alias: ['부산광역시', '부산시', 'Pusan', 'Бусан'],
  },
  SEL: {
    life: [life('opened', '1996', SOURCES.wikidata)],
    notes: ['posts.note.opened-1995-or-1996', 'posts.note.exact-district-not-found'],
    alias: ['서울특별시', '서울시'],
  },
  KRH: { notes: ['posts.note.town-not-found'] },
  SIA: {
    life: [life('decreed', '2022-11-05', SOURCES.xian), life('opened', '2023-05-19', SOURCES.xian)],
    alias: ['Xian', '西安'],
  },
  SKD: { life: [life('decreed', '2020-09', SOURCES.kursiv)], notes: ['posts.note.opening-not-found'] },
  IEV: {
    life: [life('limited', '2022-10', SOURCES.kyiv)],
    notes: ['posts.note.staff-to-warsaw'],
    alias: ['Київ', 'Kiev', 'Киів'],
  },
  WAS: { ...UNITED_STATES, alias: ['Washington, D.C.', 'Washington DC'] },
  NYC: { ...UNITED_STATES, alias: ['New York City', 'NYC'] },
  SFO: UNITED_STATES,
  IZM: { notes: ['posts.note.nine-provinces'], alias: ['Izmir'] },
  IST: { ...DISTRICT_NOT_FOUND, alias: ['İstanbul', 'Ыстанбұл'] },
  BRU: { notes: ['posts.note.eu-days-not-found'], alias: ['Bruxelles', 'Brussel'] },
  FRA: { alias: ['Frankfurt', 'Франкфурт'] },
  MUC: { ...DISTRICT_NOT_FOUND, alias: ['München'] },
  BJS: { alias: ['北京', 'Peking', 'Бейжин'] },
  SHA: { ...DISTRICT_NOT_FOUND, alias: ['上海'] },
  LED: { ...DISTRICT_NOT_FOUND, alias: ['St. Petersburg', 'Петербург', 'СПб'] },
  KZN: DISTRICT_NOT_FOUND,
  AYT: DISTRICT_NOT_FOUND,
  DXB: DISTRICT_NOT_FOUND,
  BTS: { notes: ['posts.note.mission-to-become-embassy'] },
  RBA: { notes: ['posts.note.kind-not-stated'] },
  THR: TOWN_INFERRED,
  AMM: TOWN_INFERRED,
  DOH: TOWN_INFERRED,
  AUH: TOWN_INFERRED,
  MCT: TOWN_INFERRED,
  BEY: TOWN_INFERRED,
  KWI: TOWN_INFERRED,
  ADD: TOWN_INFERRED,
}

function life(event: LifeEvent['event'], on: string, source: Source): LifeEvent {
  return { event, on, source }
}
