// SPDX-License-Identifier: Apache-2.0
// Invented files on invented partners, as large as is asked, taken in through the journal as definitions are.
import type { Elshi } from '#src/apps/compose/index.ts'
import type { Defined } from '#src/consular/journal/index.ts'
import { define } from '#src/consular/journal/index.ts'
import type { InstrumentBody } from '#src/consular/rulebook/index.ts'
import { instruments } from '#src/consular/rulebook/index.ts'
import type { Commitment, CommitmentBody, Letter } from '#src/relations/commitments/index.ts'
import { commitments, letters } from '#src/relations/commitments/index.ts'
import type { Document } from '#src/relations/documents/index.ts'
import { documents } from '#src/relations/documents/index.ts'
import type { Figure, FigureBody, IndicatorBody } from '#src/relations/figures/index.ts'
import { figures, indicators } from '#src/relations/figures/index.ts'
import type { Party } from '#src/relations/parties/index.ts'
import type { Round, RoundBody, SeriesBody } from '#src/relations/rounds/index.ts'
import { rounds, series } from '#src/relations/rounds/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { addDays, plainDate } from '#src/standards/calendar/index.ts'
import { asSuperuser } from './load-cases.ts'

export type Counts = Readonly<
  Record<'rounds' | 'commitments' | 'letters' | 'instruments' | 'documents' | 'figures', number>
>

/** As full as a file may be. */
export const fullFile: Counts = {
  rounds: 200,
  commitments: 5000,
  letters: 10_000,
  instruments: 500,
  documents: 10_000,
  figures: 50_000,
}

const HOME = 'KZ'
const SERIES = 4
const INDICATORS = 100
const words = (said: string) => ({ kk: said, ru: said, en: said, ko: said })
const said = <T>(value: T) => ({ value, sources: [], confidence: 'high' }) as const
const basis = { sources: [], confidence: 'high' } as const
const list = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))
const dayAt = (index: number, of: number): PlainDate =>
  addDays(plainDate('2000-01-01'), Math.floor((index * 9800) / Math.max(1, of)))

/** Invented partners, under codes that no state has. */
export function partnersOf(count: number): readonly Party[] {
  return list(count, (index) => {
    const code = `QZ${String.fromCharCode(65 + Math.floor(index / 26))}${String.fromCharCode(65 + (index % 26))}`
    return { code, kind: 'state', names: words(`Invented partner ${index + 1}`) }
  })
}

/** Takes in files, a kind of thing at a time, and lets PostgreSQL do what it would have done by and by. */
export async function loadFiles(
  { journal, database }: Elshi,
  files: readonly { code: string; counts: Counts }[],
): Promise<void> {
  const all = files.map(({ code, counts }) => ({ id: code.toLowerCase(), code, counts }))
  const of = <T>(make: (file: File) => readonly T[]) => all.flatMap(make)
  await define(journal, series, of(seriesIn))
  await define(
    journal,
    rounds,
    of((file) => list(file.counts.rounds, (index) => roundOf(index, file))),
  )
  await define(
    journal,
    commitments,
    of((file) => list(file.counts.commitments, (index) => commitmentOf(index, file))),
  )
  await define(
    journal,
    letters,
    of((file) => list(file.counts.letters, (index) => letterOf(index, file))),
  )
  await define(
    journal,
    instruments,
    of((file) => list(file.counts.instruments, (index) => instrumentOf(index, file))),
  )
  await define(
    journal,
    documents,
    of((file) => list(file.counts.documents, (index) => documentOf(index, file))),
  )
  await define(
    journal,
    indicators,
    of((file) => (file.counts.figures > 0 ? indicatorsIn(file) : [])),
  )
  await define(
    journal,
    figures,
    of((file) => list(file.counts.figures, (index) => figureOf(index, file))),
  )
  const host = String((database.owner as { host?: string } | undefined)?.host)
  await asSuperuser(host, ['VACUUM (ANALYZE) things, thing_parties, thing_words, entries', 'CHECKPOINT'])
}

type LetterSent = { readonly what: 'sent'; readonly letter: Letter }
type File = { readonly id: string; readonly code: string; readonly counts: Counts }

const seriesName = (id: string, index: number) => `${id}-series-${index % SERIES}`

function seriesIn({ id, code }: File): Defined<SeriesBody>[] {
  return list(SERIES, (index) => ({
    id: seriesName(id, index),
    body: {
      what: 'defined',
      series: {
        parties: [HOME, code],
        home: HOME,
        names: words(`Invented consultations ${index + 1}`),
        supporters: [],
        topic: 'consular',
        numbering: 'ordinal',
        alternation: 'usual',
      },
    },
  }))
}

function letterOf(index: number, { id, code, counts }: File): Defined<LetterSent> {
  const sent = dayAt(index, counts.letters)
  const letter = {
    commitment: `${id}.promise.${index % Math.max(1, counts.commitments)}`,
    about: [code],
    authority: `Invented authority ${index % 40}`,
    subject: `Invented subject ${index}`,
    ourNumber: `${index}-A`,
    sent,
    replyDue: addDays(sent, 30),
    ...(index % 10 > 0 && { reply: { on: addDays(sent, 20), words: 'Invented reply' } }),
  }
  return { id: `${id}.letter.${index}`, body: { what: 'sent', letter } }
}

function roundOf(index: number, { id, code, counts }: File): Defined<RoundBody> {
  const count = counts.rounds
  const ordinal = Math.floor(index / SERIES) + 1
  const isNext = index >= count - SERIES
  const on = dayAt(index, count)
  const round: Round = {
    series: seriesName(id, index),
    parties: [HOME, code],
    home: HOME,
    kind: 'round',
    ordinal,
    step: isNext ? 'planned' : 'closed',
    host: index % 8 < SERIES ? HOME : code,
    place: said(words(`Invented town ${index % 30}`)),
    planned: [],
    announced: [],
    held: isNext ? [] : [said(on)],
    published: [],
    signed: [],
    heads: [],
    bodies: [],
    agenda: list(8, (item) => ({ id: `item-${item}`, area: 'other', words: words(`Invented item ${item}`) })),
    sideMeetings: [],
    took: [],
    exits: [],
    basis,
  }
  return { id: `${id}.round.${index}`, body: { what: 'defined', round } }
}

function commitmentOf(index: number, { id, code, counts }: File): Defined<CommitmentBody> {
  const round = index % Math.max(1, counts.rounds - SERIES)
  const made = dayAt(round, counts.rounds)
  const commitment: Commitment = {
    series: seriesName(id, round),
    round: `${id}.round.${round}`,
    made,
    parties: [HOME, code],
    home: HOME,
    sides: [index % 2 === 0 ? HOME : code],
    words: words(`Invented promise number ${index} about permits and exchanges`),
    due: index % 5 === 0 ? { precision: 'next-round' } : { precision: 'day', on: addDays(made, 400) },
    parts: [],
    evidence: index % 10 < 6 ? [{ shows: 'done', on: addDays(made, 100), sources: [], words: words('Invented') }] : [],
    theirs: {},
    letters: [],
    carried: [],
    basis,
  }
  return { id: `${id}.promise.${index}`, body: { what: 'defined', commitment } }
}

function instrumentOf(index: number, { id, code, counts }: File): Defined<InstrumentBody> {
  const signed = dayAt(index, counts.instruments)
  const source = 'invented'
  const known = { source, recordedAt: '2026-01-01T00:00:00.000Z' }
  const notified = (party: string, after: number) => ({
    id: `note-${party}`,
    kind: 'notified' as const,
    party,
    on: addDays(signed, after),
    ...known,
  })
  const instrument = {
    id: `${id}-instrument-${index}`,
    kind: 'treaty-intergovernmental',
    parties: [HOME, code],
    about: [code],
    titles: words(`Invented agreement number ${index} on permits`),
    kindReason: words('Invented'),
    entry: { kind: 'counted', from: 'last-notification', count: { by: 'nth-day', days: 30 } },
  } as const
  const events = [
    { id: 'signed', kind: 'signed' as const, on: signed, ...known },
    notified(HOME, 100),
    ...(index % 10 === 0 ? [] : [notified(code, 150)]),
  ]
  return { id: instrument.id, body: { what: 'defined', instrument, events: events as never } }
}

type DocumentBegun = { readonly what: 'begun'; readonly document: Omit<Document, 'writers'> }
const documentKinds = ['note-verbale', 'agreed-minutes', 'aide-memoire', 'agenda'] as const satisfies Document['kind'][]

/** Most of them are filed, a few are drafts, and now and then a press text waits to be cleared. */
function documentOf(index: number, { id, code, counts }: File): Defined<DocumentBegun> {
  const begun = dayAt(index, counts.documents)
  const isPress = index % 500 === 499
  const paragraph = (at: number) => ({
    id: at === 0 ? 'title' : `p${at}`,
    form: at === 0 ? ('title' as const) : ('numbered' as const),
    texts: words(`Invented paragraph ${at} of document ${index}, which both sides have read and found to say the same`),
    written: {},
  })
  const copy = {
    file: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    bytes: 1000,
    digest: '0'.repeat(64),
    textDigest: '0'.repeat(64),
    on: begun,
    signers: [],
    by: 'invented',
    filedOn: begun,
  }
  const document: Omit<Document, 'writers'> = {
    kind: isPress ? 'press-text' : (documentKinds[index % documentKinds.length] ?? 'note-verbale'),
    parties: [HOME, code],
    home: HOME,
    direction: isPress ? 'outgoing' : 'joint',
    round: `${id}.round.${index % Math.max(1, counts.rounds)}`,
    languages: ['kk', 'ru', 'en', 'ko'],
    authentic: ['kk', 'ru'],
    begun,
    paragraphs: list(7, paragraph),
    registration: { ours: `${index}-D`, dated: begun },
    ...(isPress && { clearance: { stands: 'asked', askedBy: 'invented', askedOn: begun } }),
    ...(!isPress && index % 50 > 0 && { copy }),
  }
  return { id: `${id}.document.${index}`, body: { what: 'begun', document } }
}

const indicatorName = (id: string, index: number) => `${id}-indicator-${index % INDICATORS}`

function indicatorsIn({ id, code }: File): Defined<IndicatorBody>[] {
  return list(INDICATORS, (index) => ({
    id: indicatorName(id, index),
    body: {
      what: 'defined',
      indicator: { topic: 'trade', about: [code], names: words(`Invented indicator ${index}`) },
    },
  }))
}

function figureOf(index: number, { id, code }: File): Defined<FigureBody> {
  const turn = Math.floor(index / INDICATORS)
  const [year, month] = [2026 - Math.floor(turn / 24), (turn % 12) + 1]
  const figure: Figure = {
    indicator: indicatorName(id, index),
    about: [code],
    value: 1000 + ((index * 37) % 500),
    unit: 'people',
    period: { kind: 'month', year, month },
    reporter: turn % 24 < 12 ? HOME : code,
    sources: [],
    confidence: 'high',
  }
  return { id: `${id}.figure.${index}`, body: { what: 'defined', figure } }
}
