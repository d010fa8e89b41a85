// SPDX-License-Identifier: Apache-2.0
// What is open between the two sides: commitments and agreements, the oldest and the furthest behind first.
import type { Block } from './brief.ts'
import type { BriefMaterial, CommitmentMaterial, InstrumentMaterial } from './material.ts'
import { madeOf, shortened, within } from './room.ts'
import type { BriefWording } from './wording.ts'
import { apart, heading, listed, marked, more, paragraph, recordOf, roomIn, table, tableWithin } from './wording.ts'

export function promises({ commitments, home, partner }: BriefMaterial, wording: BriefWording): readonly Block[] {
  const { say } = wording
  const open = commitments.toSorted((one, other) => (one.made < other.made ? -1 : Number(one.made > other.made)))
  const widths = [1.1, 1.15, 2.4, 1, 2.35]
  // Of each side the oldest have room, so that neither side’s promises are pushed out by the other’s.
  const shown = [true, false].flatMap((isOurs) => {
    const own = agendaFirst(open.filter(({ sides }) => sides.some(({ code }) => code === home.code) === isOurs))
    return within(
      150 * roomIn(wording).owed,
      madeOf(own, (one) => ({ one, ...rowOf(one, wording) })),
      widths,
    )
  })
  return [
    heading('promises', say('brief.promises')),
    paragraph('promises.lead', leadOf(open, wording)),
    ...table(
      'promises.table',
      {
        caption: say('brief.promises'),
        head: [say('brief.made'), say('brief.who'), say('brief.what'), say('brief.due'), say('brief.stands')],
        widths,
      },
      shown.toSorted(({ one }, other) => open.indexOf(one) - open.indexOf(other.one)),
    ),
    ...more('promises.more', open.length - shown.length, { wording, file: partner.code }),
  ]
}

/** How many are open and how many of them overdue; what is invented is counted apart. */
function leadOf(open: readonly CommitmentMaterial[], { say }: BriefWording): string {
  const [sourced, invented] = apart(open).map((all) => ({
    all: all.length,
    late: all.filter(({ isOverdue }) => isOverdue).length,
  }))
  return [
    sourced && sourced.all > 0 ? say('brief.promises.lead', sourced) : say('brief.promises.none'),
    ...(invented && invented.all > 0 ? [say('brief.promises.invented', invented)] : []),
  ].join(' ')
}

function rowOf(one: CommitmentMaterial, wording: BriefWording) {
  const { day } = wording
  const who = listed(one.sides.map(({ name }) => name))
  return {
    cells: [
      day(one.made),
      who,
      marked(wording, shortened(one.words, 240), one),
      dueIn(one, wording),
      standsIn(one, wording),
    ],
    rests: [...one.rests, recordOf(wording, 'commitment', { id: one.id, name: one.words })],
  }
}

function dueIn({ due, duePrecision }: CommitmentMaterial, { say, day }: BriefWording): string {
  if (due !== undefined) return day(due)
  return say(duePrecision === 'next-round' ? 'brief.due.next-round' : 'brief.due.unspecified')
}

function standsIn(
  { stands, isOverdue, letters, dealtWithBy = [] }: CommitmentMaterial,
  { say, day }: BriefWording,
): string {
  const [waiting, others] = [letters.slice(0, 2), letters.length - 2]
  const waits = waiting.map(({ authority, sent }) => say('brief.waits-for', { authority, day: day(sent) }))
  return [
    say(`brief.stands.${stands}`),
    ...(isOverdue ? [say('brief.overdue')] : []),
    ...waits,
    ...(others > 0 ? [say('brief.waits-for.more', { count: others })] : []),
    ...(dealtWithBy.length > 0 ? [say('brief.dealt-with-by', { names: shortened(dealtWithBy.join(', '), 120) })] : []),
  ].join('; ')
}

export function treaties({ instruments: all, home, partner }: BriefMaterial, wording: BriefWording): readonly Block[] {
  const { say } = wording
  const instruments = all.filter(({ rank }) => rank !== 'without-home')
  const ofOthers = all.filter(({ rank }) => rank === 'without-home')
  const waiting = instruments
    .filter(({ next }) => next.some(({ waitsOn }) => waitsOn !== undefined))
    .toSorted((one, other) => (waitsFrom(one) < waitsFrom(other) ? -1 : Number(waitsFrom(one) > waitsFrom(other))))
  const unfinished = instruments.filter((one) => one.next.length > 0 && !waiting.includes(one))
  const rest = instruments.filter(({ next }) => next.length === 0)
  const sorted = [...waiting, ...unfinished, ...rest.toSorted((one, other) => places[one.rank] - places[other.rank])]
  const widths = [2.4, 1.4, 1.8, 1.2]
  const [sourced, invented] = apart(instruments)
  const { owed: owedRoom, other } = roomIn(wording)
  const isOwed = (one: InstrumentMaterial) => one.isOnAgenda === true || one.next.length > 0
  // What is still owed, or to be spoken of, is cut after everything that is finished.
  const owed = sorted.filter(isOwed)
  const finished = sorted.filter((one) => !isOwed(one))
  const rows = (all: readonly InstrumentMaterial[]) =>
    madeOf(agendaFirst(all), (one) => ({ one, ...treatyRow(one, wording) }))
  const shown = [...within(200 * owedRoom, rows(owed), widths), ...within(120 * other, rows(finished), widths)]
  return [
    heading('treaties', say('brief.treaties')),
    paragraph(
      'treaties.lead',
      [
        say(sourced.length > 0 ? 'brief.treaties.lead' : 'brief.treaties.none', {
          all: sourced.length,
          waiting: sourced.filter((one) => waiting.includes(one)).length,
        }),
        ...(invented.length > 0 ? [say('brief.treaties.invented', { all: invented.length })] : []),
      ].join(' '),
    ),
    ...table(
      'treaties.table',
      {
        caption: say('brief.treaties'),
        head: [say('brief.treaty'), say('brief.state'), say('brief.next-step'), say('brief.waits-on')],
        widths,
      },
      shown.toSorted(({ one }, other) => sorted.indexOf(one) - sorted.indexOf(other.one)),
    ),
    ...more('treaties.table.more', instruments.length - shown.length, { wording, file: partner.code }),
    ...(ofOthers.length > 0
      ? [
          paragraph('treaties.without-home', say('brief.treaties.without-home', { home: home.name })),
          ...tableWithin(
            40,
            'treaties.without-home.table',
            {
              caption: say('brief.treaties'),
              head: [say('brief.treaty'), say('brief.state')],
              widths: [3, 2],
            },
            madeOf(ofOthers, (one) => {
              const { cells, rests } = treatyRow(one, wording)
              return { cells: cells.slice(0, 2), rests }
            }),
            { wording, file: partner.code },
          ),
        ]
      : []),
  ]
}

/** What the agenda speaks of has room before everything else; on paper it stands in its place. */
const agendaFirst = <T extends { readonly isOnAgenda?: boolean }>(all: readonly T[]): readonly T[] => [
  ...all.filter(({ isOnAgenda }) => isOnAgenda),
  ...all.filter(({ isOnAgenda }) => !isOnAgenda),
]

/** What the two sides agreed between them before what others agreed too. */
const places: Readonly<Record<InstrumentMaterial['rank'], number>> = {
  agreement: 0,
  'between-both': 1,
  other: 2,
  'without-home': 3,
}

function treatyRow(one: InstrumentMaterial, wording: BriefWording) {
  const next = one.next.map(({ words }) => words).join(' ')
  return {
    cells: [
      marked(wording, shortened(one.title, 180), one),
      marked(wording, stateIn(one, wording), { isInvented: one.isStateInvented === true && !one.isInvented }),
      next === '' ? wording.say('brief.nothing-next') : shortened(next, 220),
      waitsOn(one, wording),
    ],
    rests: [...one.rests, recordOf(wording, 'instrument', { id: one.id, name: one.title })],
  }
}

/** Since when somebody is waited for; where nobody knows, after the others. */
const waitsFrom = ({ next }: InstrumentMaterial) => next.map(({ since = '9999' }) => since).toSorted()[0] ?? '9999'

/** Where it stands, and since when as far as that is known. */
function stateIn({ state, since, isDayUntold }: InstrumentMaterial, { say, day }: BriefWording): string {
  if (since === undefined) return isDayUntold ? say('brief.state.day-untold', { state }) : state
  return say(isDayUntold ? 'brief.state.day-within' : 'brief.state.since', { state, day: day(since) })
}

/** Whose step is next. */
function waitsOn({ next }: InstrumentMaterial, { say, day }: BriefWording): string {
  const sides = next.flatMap((step) => {
    if (step.waitsOn === undefined) return []
    return [step.since ? say('brief.waits-since', { side: step.waitsOn, day: day(step.since) }) : step.waitsOn]
  })
  // A side and its day have a comma between them already.
  return shortened([...new Set(sides)].join('; '), 160) || say('brief.nobody')
}
