// SPDX-License-Identifier: Apache-2.0
// An invented file on an invented partner that holds more than a page of everything.

import type { Elshi } from '#src/apps/compose/index.ts'
import { define } from '#src/consular/journal/index.ts'
import type { InstrumentBody } from '#src/consular/rulebook/index.ts'
import { instruments } from '#src/consular/rulebook/index.ts'
import type { Commitment } from '#src/relations/commitments/index.ts'
import { commitments } from '#src/relations/commitments/index.ts'
import type { Figure } from '#src/relations/figures/index.ts'
import { figures, indicators } from '#src/relations/figures/index.ts'
import type { Item, ItemBody } from '#src/relations/programmes/index.ts'
import { programmeItems } from '#src/relations/programmes/index.ts'
import type { Round } from '#src/relations/rounds/index.ts'
import { rounds, series } from '#src/relations/rounds/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'

export const COUNT = { rounds: 30, commitments: 120, instruments: 130, indicators: 45, figures: 60 }
/** Agreements on which each side waits for the other since a day of its own. */
export const APART = 15
export const LATE_ITEMS = 8
const words = (said: string) => ({ kk: said, ru: said, en: said, ko: said })
export const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index))

/** Takes the file into the journal. */
export async function loadFullFile({ journal, between }: Pick<Elshi, 'journal' | 'between'>): Promise<void> {
  const { home } = between
  const common = { parties: [home, 'XX'], home }
  const basis = { sources: [], confidence: 'high' } as const
  await define(journal, series, [
    {
      id: 'xx-series',
      body: {
        what: 'defined',
        series: {
          ...common,
          names: words('Invented'),
          supporters: [],
          topic: 'consular',
          numbering: 'ordinal',
          alternation: 'usual',
        },
      },
    },
  ])
  const empty = {
    planned: [],
    announced: [],
    published: [],
    signed: [],
    heads: [],
    bodies: [],
    sideMeetings: [],
    took: [],
    exits: [],
  }
  await define(
    journal,
    rounds,
    many(COUNT.rounds, (index) => {
      const held = [{ value: plainDate(`${1990 + index}-05-05`), ...basis }]
      const agenda = [{ id: 'one', area: 'other', words: words('Invented item') }] as const
      const step = 'closed' as const
      const round: Round = {
        ...common,
        ...empty,
        basis,
        series: 'xx-series',
        kind: 'round',
        ordinal: index + 1,
        step,
        held,
        agenda,
      }
      return { id: `xx-series.${index + 1}`, body: { what: 'defined', round } as const }
    }),
  )
  await define(
    journal,
    commitments,
    many(COUNT.commitments, (index) => {
      const round = `xx-series.${(index % COUNT.rounds) + 1}`
      const made = plainDate(`${1990 + (index % COUNT.rounds)}-05-05`)
      const commitment: Commitment = {
        ...{ ...common, basis, series: 'xx-series', round, made, sides: ['XX'], words: words(`Promise ${index}`) },
        ...{ due: { precision: 'next-round' }, parts: [], evidence: [], theirs: {}, letters: [], carried: [] },
      }
      return { id: `xx-promise.${index}`, body: { what: 'defined', commitment } as const }
    }),
  )
  await define(
    journal,
    instruments,
    many(COUNT.instruments, (index) => ({
      id: `xx-instrument-${index}`,
      body: {
        what: 'defined',
        instrument: {
          ...{ id: `xx-instrument-${index}`, kind: 'treaty-intergovernmental', parties: [home, 'XX'], about: ['XX'] },
          ...{ titles: words(`Agreement ${index}`), kindReason: words('Invented') },
        },
        events: [],
      } as InstrumentBody,
    })),
  )
  await loadWaiting({ journal, between })
  await define(
    journal,
    indicators,
    many(COUNT.indicators, (index) => ({
      id: `xx-indicator-${index}`,
      body: {
        what: 'defined',
        indicator: { topic: 'trade', about: ['XX'], names: words(`Indicator ${index}`) },
      } as const,
    })),
  )
  await define(
    journal,
    figures,
    many(COUNT.figures, (index) => {
      const figure: Figure = {
        ...{ indicator: 'xx-indicator-0', about: ['XX'], value: index, unit: 'people', reporter: home, ...basis },
        period: { kind: 'year', year: 1960 + index },
      }
      return { id: `xx-figure.${index}`, body: { what: 'defined', figure } as const }
    }),
  )
}

/** Treaties on which each side waits since a day of its own, and items of a programme: late, ahead, held. */
async function loadWaiting({ journal, between: { home } }: Pick<Elshi, 'journal' | 'between'>): Promise<void> {
  const basis = { sources: [], confidence: 'high' } as const
  await define(
    journal,
    instruments,
    many(APART, (index) => {
      const told = { source: 'invented', confidence: 'high' } as const
      const adopted = {
        kind: 'domestic-step',
        party: home,
        step: 'adopted',
        on: plainDate(`${1992 + index}-09-09`),
      } as const
      return {
        id: `xx-apart-${index}`,
        body: {
          what: 'defined',
          instrument: {
            ...{ id: `xx-apart-${index}`, kind: 'treaty-intergovernmental', parties: [home, 'XX'], about: ['XX'] },
            ...{ titles: words(`Treaty ${index}`), kindReason: words('Invented') },
            entry: { kind: 'counted', from: 'last-notification', count: { by: 'nth-day', days: 30 } },
          },
          events: [
            { id: 'signed', kind: 'signed', on: plainDate(`${1988 + index}-03-03`), ...told },
            { id: 'adopted', ...adopted, ...told },
          ],
        } as InstrumentBody,
      }
    }),
  )
  const itemOf = (names: string, more: Partial<Item>): ItemBody =>
    ({
      what: 'defined',
      item: {
        ...{ programme: 'xx-programme', about: ['XX'], area: 'education', kind: 'forum', names: words(names) },
        ...{ organisers: [], state: 'agreed', evidence: [], ...basis, ...more },
      },
    }) as const
  await define(journal, programmeItems, [
    ...many(LATE_ITEMS, (index) => ({
      id: `xx-late-${index}`,
      body: itemOf(`Late ${index}`, {
        from: `${1991 + index}`,
        ...(index > 0 && { owner: words('Invented ministry') }),
      }),
    })),
    { id: 'xx-ahead', body: itemOf('Ahead', { from: '2999-01' }) },
    { id: 'xx-idea', body: itemOf('Idea', { state: 'idea' }) },
    { id: 'xx-held', body: itemOf('Held', { from: '1999', state: 'held' }) },
  ])
}
