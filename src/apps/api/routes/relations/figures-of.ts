// SPDX-License-Identifier: Apache-2.0
import type { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { listInFile, listLatest, readThing, within } from '#src/consular/journal/index.ts'
import type { Origin, Quote, SourceRecord } from '#src/consular/sources/index.ts'
import { originOf, quotesOfPage, sources } from '#src/consular/sources/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import type { Indicator, KeptFigure, Series, VisaRow } from '#src/relations/figures/index.ts'
import {
  endOf,
  figures,
  growthIn,
  hideSmallCells,
  indicators,
  seriesOf,
  visaRowForPartner,
  visaTable,
} from '#src/relations/figures/index.ts'
import { partyName } from '#src/relations/parties/index.ts'
import { inWords } from '#src/relations/telling/index.ts'
import type { answered } from './figures-schema.ts'

type Asked = {
  readonly party: string
  readonly indicator?: string | undefined
  readonly skip: number
  readonly for: 'us' | 'partner'
  readonly language: string
}
/** What stands in no single file is kept in this one. */
const OF_ALL = '*'
/** Indicators on a page, and the newest values of each; of one that is asked for by itself, more of them. */
const PAGE = 20
const VALUES = 24
const VALUES_OF_ONE = 200
const people = new Set(['people', 'visas', 'firms', 'projects'])

type Measured = { readonly id: string; readonly party: string; readonly indicator: Indicator; readonly origin: Origin }

/**
 * A page of indicators of one partner’s file and of all partners together, each with its newest figures; visas on the first. What is sourced
 * stands before what is invented, and the two make no line together.
 */
export async function figuresOf(
  { journal, between, demonstration }: Elshi,
  actor: Actor,
  asked: Asked,
): Promise<z.input<typeof answered>> {
  const { party, language } = asked
  const from = (begun: { readonly isDefined: boolean }) => originOf(begun, { demonstration })
  const inFile = async (of: string) => {
    const { things } = await listInFile(journal, actor, indicators, { party: of, order: 'newest', most: 1000 })
    return things.map(({ id, state, ...begun }): Measured => ({ id, party: of, indicator: state, origin: from(begun) }))
  }
  const known = sourcedFirst((await Promise.all([party, OF_ALL].map(inFile))).flat())
  const plain = known.filter(({ indicator }) => indicator.visas === undefined)
  const page =
    asked.indicator === undefined
      ? plain.slice(asked.skip, asked.skip + PAGE)
      : known.filter(({ id }) => id === asked.indicator)
  const ofVisas =
    asked.indicator === undefined && asked.skip === 0
      ? known.filter(({ indicator }) => indicator.visas !== undefined)
      : []
  const of = [...page, ...ofVisas].map((one) => ({ party: one.party, within: one.id }))
  const most = asked.indicator === undefined ? VALUES : VALUES_OF_ONE
  const [newest, counts] = await Promise.all([
    listLatest(journal, actor, figures, { of, most }),
    within.count(journal, actor, figures, of),
  ])
  const measured = new Map([...page, ...ofVisas].map(({ id, indicator }) => [id, indicator]))
  const kept = newest.map(({ id, state }): KeptFigure => ({ id, ...state }))
  const stands = new Map(newest.map(({ id, sequence }) => [id, sequence]))
  const cited = await citedBy(kept, (id) => readThing(journal, actor, sources, id))
  const named: Named = (code) =>
    code === undefined
      ? undefined
      : { code, name: partyName(between.partners, code, language), side: sideOf(code, between.home, party) }
  const quotes = quotesOfPage(
    cited,
    kept.flatMap(({ id, quote, sources: from }) => (quote ? [{ key: id, source: from[0], words: quote.words }] : [])),
  )
  const revisers = Map.groupBy(kept, ({ revises }) => revises)
  const telling: Telling = { language, named, quotes, isForPartner: asked.for === 'partner', revisers, party, stands }
  const origins = new Map(newest.map((one) => [one.id, from(one)]))
  const isVisa = ({ indicator }: KeptFigure) => measured.get(indicator)?.visas !== undefined
  const apart = bothOrigins.map((origin) => ({ origin, own: kept.filter(({ id }) => origins.get(id) === origin) }))
  const told = apart.flatMap(({ origin, own }) =>
    seriesOf(own.filter((figure) => !isVisa(figure))).map((line) => ({ ...line, origin })),
  )
  const lines = Map.groupBy(told, ({ indicator }) => indicator)
  const shownOf = Map.groupBy(kept, ({ indicator }) => indicator)
  return {
    known: known.map(({ id, indicator, origin, party: file }) => ({
      id,
      origin,
      name: inWords(indicator.names, language),
      ofAll: file === OF_ALL,
    })),
    indicators: page
      .filter(({ indicator }) => indicator.visas === undefined)
      .map(({ id, indicator, origin }, at) => ({
        id,
        origin,
        ...indicatorIn(indicator, language),
        series: (lines.get(id) ?? []).map((line) => lineIn(line, telling)),
        shown: shownOf.get(id)?.length ?? 0,
        all: counts[at] ?? 0,
      })),
    visas: apart.flatMap(({ origin, own }) =>
      visaTable(measured, own)
        .map((row) => (telling.isForPartner ? visaRowForPartner(row) : row))
        .map((row) => ({ origin, ...visaRow(row, named, language) })),
    ),
    all: plain.length,
    invented: plain.filter(({ origin }) => origin === 'invented').length,
  }
}

const bothOrigins = ['sourced', 'invented'] as const

/** What is asked after most comes first. */
const topics: readonly Indicator['topic'][] = ['trade', 'investment', 'stay', 'crisis', 'visas', 'sentenced']

const sourcedFirst = (all: readonly Measured[]) =>
  bothOrigins.flatMap((origin) =>
    all
      .filter((one) => one.origin === origin)
      .toSorted((one, other) => topics.indexOf(one.indicator.topic) - topics.indexOf(other.indicator.topic)),
  )

function indicatorIn({ topic, names, definition, about }: Indicator, language: string) {
  return {
    topic,
    name: inWords(names, language),
    ...(definition && { definition: inWords(definition, language) }),
    ofAll: about.includes(OF_ALL),
  }
}

function sideOf(code: string, home: string, party: string): Side {
  if (code === home) return 'home'
  return code === party ? 'partner' : 'third'
}

type Side = 'home' | 'partner' | 'third'
type Named = (code: string | undefined) => { code: string; name: string; side: Side } | undefined
type Telling = {
  readonly language: string
  readonly named: Named
  readonly quotes: ReadonlyMap<string, Quote>
  readonly isForPartner: boolean
  /** By the id of what they revise. */
  readonly revisers: ReadonlyMap<string | undefined, readonly KeptFigure[]>
  readonly party: string
  /** Where each figure was seen to stand. */
  readonly stands: ReadonlyMap<string, number>
}

function lineIn(line: Series & { readonly origin: Origin }, telling: Telling) {
  const growth = new Map(growthIn(line).map(({ of, ...more }) => [of, more]))
  const { key, origin, unit, flow, part, reporter } = line
  return {
    key: origin === 'invented' ? `${key} ${origin}` : key,
    origin,
    unit,
    ...(flow && { flow }),
    ...(part && { part: telling.named(part) }),
    ...(reporter && { reporter: telling.named(reporter) }),
    figures: line.figures.map((figure) => ({ ...figureIn(figure, telling), ...grown(growth.get(figure.id)) })),
  }
}
const grown = (growth: { since: string; rate: number } | undefined) => (growth ? { growth } : {})

function figureIn(figure: KeptFigure, { language, quotes, isForPartner, revisers, party, stands }: Telling) {
  const { id, value, bound, period, speaker, confidence, published, vintage, revises, note, quote } = figure
  const isSmall = isForPartner && people.has(figure.unit) && hideSmallCells([value]).cells[0] === null
  const shown = quotes.get(id)
  return {
    id,
    value: isSmall ? null : value,
    period: { ...period },
    end: endOf(period),
    sources: [...figure.sources],
    confidence,
    revisedBy: (revisers.get(id) ?? []).map((other) => other.id),
    sequence: stands.get(id) ?? 0,
    ...(figure.agreed?.[party] && { agreed: figure.agreed[party] }),
    ...(figure.restricted && { restricted: figure.restricted }),
    ...(bound && { bound }),
    ...(speaker && { speaker: inWords(speaker, language) }),
    ...(published && { published }),
    ...(vintage && { vintage }),
    ...(revises && { revises }),
    ...(note && { note: inWords(note, language) }),
    ...(quote &&
      shown && {
        quote: {
          ...shown,
          ...(quote.corrected && { corrected: inWords(quote.corrected, language) }),
        },
      }),
  }
}

/** The sources of those figures that quote somebody: what may be shown of the words is theirs to say. */
async function citedBy(
  kept: readonly KeptFigure[],
  read: (id: string) => Promise<{ readonly id: string; readonly state: SourceRecord } | undefined>,
): Promise<ReadonlyMap<string, SourceRecord>> {
  const ids = new Set(kept.flatMap(({ quote, sources: of }) => (quote && of[0] ? [of[0]] : [])))
  const found = await Promise.all([...ids].map(read))
  return new Map(found.flatMap((source) => (source ? [[source.id, source.state] as const] : [])))
}

function visaRow({ part, reporter, ...row }: VisaRow, named: Named, language: string) {
  return {
    ...row,
    period: { ...row.period },
    sources: [...row.sources],
    rough: [...row.rough],
    notes: row.notes.map((note) => inWords(note, language)),
    rates: [...row.rates],
    ...(part && { part: named(part) }),
    ...(reporter && { reporter: named(reporter) }),
  }
}
