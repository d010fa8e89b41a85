// SPDX-License-Identifier: Apache-2.0
// The relations in numbers: of each measure the newest value of each reporter, with its time, whose statistics it is and on what it rests.
import type { Block, Rest } from './brief.ts'
import type { BriefMaterial, FigureMaterial } from './material.ts'
import { madeOf, shortened } from './room.ts'
import { isSince } from './since-when.ts'
import { earlierApart } from './times.ts'
import type { BriefWording } from './wording.ts'
import {
  heading,
  listed,
  marked,
  measureIn,
  paragraph,
  peopleIn,
  periodIn,
  recordOf,
  tableWithin,
  valueIn,
} from './wording.ts'

/** What a brief tells in numbers, in this order; of what nobody told any, it says so. */
const topics = ['stay', 'crisis', 'sentenced', 'visas', 'trade', 'investment'] as const
/** Of these, figures have no place in the file yet: whoever needs them must ask for them. */
const unasked = ['entry-refusals', 'detained', 'deaths', 'adopted-children', 'visitors'] as const

export function numbers(material: BriefMaterial, wording: BriefWording): readonly Block[] {
  const { say, day } = wording
  const newest = newestOf(material.figures)
  const apart = earlierApart(material.figures).filter((one) => !newest.includes(one))
  const { registers } = material
  const isNew = (figure: FigureMaterial) => isSince(figure.end, material)
  return [
    heading('numbers', say('brief.numbers')),
    paragraph(
      'numbers.lead',
      [
        say(newest.length > 0 ? 'brief.numbers.lead' : 'brief.numbers.none'),
        ...(newest.some(isNew) ? [say('brief.numbers.new')] : []),
      ].join(' '),
    ),
    ...figuresTable('numbers.figures', 150, { figures: newest, material, wording }),
    ...(apart.length > 0 ? [paragraph('numbers.times.lead', say('brief.numbers.times'))] : []),
    ...figuresTable('numbers.times', 60, { figures: apart, material, wording }),
    paragraph(
      'numbers.without',
      say('brief.numbers.without', {
        topics: listed(topicsWithout(newest).map((topic) => say(`brief.topic.${topic}`))),
      }),
    ),
    paragraph('numbers.registers', say(registerWords(registers))),
    ...tableWithin(
      40,
      'numbers.people',
      {
        caption: say('brief.registers'),
        head: [say('brief.what'), say('brief.value'), say('brief.period')],
        widths: [3, 1, 1],
      },
      (registers ?? []).map(({ name, people, on, ...from }) => ({
        cells: [marked(wording, shortened(name, 160), from), peopleIn(wording, people), day(on)],
        rests: [{ kind: 'register', id: 'registers', words: say('brief.rests.register') }],
      })),
      { wording, file: material.partner.code },
    ),
  ]
}

type Told = {
  readonly figures: readonly FigureMaterial[]
  readonly material: BriefMaterial
  readonly wording: BriefWording
}

/** Each value in a row of its own, with its time, whose it is and its own source. */
function figuresTable(id: string, millimetres: number, { figures, material, wording }: Told): readonly Block[] {
  const { say } = wording
  const timeIn = (figure: FigureMaterial) => {
    const period = periodIn(wording, figure.period)
    return isSince(figure.end, material) ? say('brief.new', { period }) : period
  }
  return tableWithin(
    millimetres,
    id,
    {
      caption: say('brief.numbers'),
      head: [say('brief.what'), say('brief.value'), say('brief.period'), say('brief.whose')],
      widths: [2, 1.7, 1.1, 1.6],
    },
    madeOf(figures, (figure) => ({
      cells: [
        marked(wording, shortened(measureIn(wording, figure), 120), figure),
        notedIn(wording, figure),
        timeIn(figure),
        whoseIn(figure) ?? say('brief.not-told'),
      ],
      rests: [...figure.rests, figureRest(figure, wording)],
    })),
    { wording, file: material.partner.code },
  )
}

/** Whose statistics, or whose word, it is. */
const whoseIn = ({ reporter, speaker }: FigureMaterial) =>
  [reporter?.name, speaker && shortened(speaker, 90)].filter(Boolean).join('; ') || undefined

/** The value with what is to be known of it: it is not read without that. */
const notedIn = (wording: BriefWording, figure: FigureMaterial): string =>
  figure.note === undefined ? valueIn(wording, figure) : `${valueIn(wording, figure)}. ${shortened(figure.note, 120)}`

function registerWords(registers: BriefMaterial['registers']): string {
  if (registers === undefined) return 'brief.registers.closed'
  return registers.length > 0 ? 'brief.registers.lead' : 'brief.registers.none'
}

/**
 * Of each measure the newest value of each reporter, or of all who name none, that is more than a memory; where two tell one time, both.
 * Beside exports and imports stands the turnover of their time, though there is a newer one.
 */
function newestOf(figures: readonly FigureMaterial[]): readonly FigureMaterial[] {
  const told = figures.filter(({ isLow }) => !isLow)
  const newest = new Map<string, string>()
  for (const figure of told) {
    const before = newest.get(measureOf(figure))
    if (before === undefined || before < figure.end) newest.set(measureOf(figure), figure.end)
  }
  const isNewest = (figure: FigureMaterial) => newest.get(measureOf(figure)) === figure.end
  const times = new Set(told.filter(isNewest).map(timeOf))
  return told
    .filter((figure) => isNewest(figure) || (figure.flow === 'turnover' && times.has(timeOf(figure))))
    .toSorted(
      (one, other) =>
        Number(one.isInvented ?? false) - Number(other.isInvented ?? false) ||
        placeOf(one) - placeOf(other) ||
        compare(one.indicator, other.indicator) ||
        compare(other.end, one.end) ||
        compare(one.id, other.id),
    )
}

const placeOf = ({ topic }: FigureMaterial) => [...topics, topic].indexOf(topic)

function topicsWithout(figures: readonly FigureMaterial[]): readonly string[] {
  const told = new Set(figures.map(({ topic }) => topic))
  return [...topics.filter((topic) => !told.has(topic)), ...unasked]
}

const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other))

/** What somebody said in person, of a year or of a quarter, is not made older by another’s count; nor is what has a source by what is invented. */
const measureOf = ({ indicator, flow = '', unit, reporter, speaker, period, isInvented = false }: FigureMaterial) =>
  [indicator, flow, unit, reporter?.code ?? '', ...(speaker ? [speaker, period.kind] : []), isInvented].join(' | ')

export const figureRest = (figure: FigureMaterial, wording: BriefWording): Rest =>
  recordOf(wording, 'figure', {
    id: figure.id,
    name: `${measureIn(wording, figure)}, ${periodIn(wording, figure.period)}`,
  })

/** The time of an indicator, whichever flow of it is told. */
const timeOf = ({ indicator, unit, reporter, period }: FigureMaterial) =>
  JSON.stringify([indicator, unit, reporter?.code, period])
