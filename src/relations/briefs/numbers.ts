// SPDX-License-Identifier: Apache-2.0
// The relations in numbers: of each measure the newest value of each reporter, with its time, whose statistics it is and on what it rests.
import type { Block, Rest } from './brief.ts'
import type { BriefMaterial, FigureMaterial } from './material.ts'
import { madeOf, shortened } from './room.ts'
import type { BriefWording } from './wording.ts'
import { heading, listed, measureIn, paragraph, peopleIn, periodIn, recordOf, tableWithin, valueIn } from './wording.ts'

/** What a brief tells in numbers, in this order; of what nobody told any, it says so. */
const topics = ['stay', 'crisis', 'sentenced', 'visas', 'trade', 'investment'] as const
/** Of these, figures have no place in the file yet: whoever needs them must ask for them. */
const unasked = ['entry-refusals', 'detained', 'deaths', 'adopted-children', 'visitors'] as const

export function numbers(material: BriefMaterial, wording: BriefWording): readonly Block[] {
  const { say, day } = wording
  const newest = newestOf(material.figures)
  const { registers } = material
  return [
    heading('numbers', say('brief.numbers')),
    paragraph('numbers.lead', say(newest.length > 0 ? 'brief.numbers.lead' : 'brief.numbers.none')),
    ...tableWithin(
      150,
      'numbers.figures',
      {
        caption: say('brief.numbers'),
        head: [say('brief.what'), say('brief.value'), say('brief.period'), say('brief.whose')],
        widths: [2.4, 1.3, 1.2, 1],
      },
      madeOf(newest, (figure) => ({
        cells: [
          shortened(measureIn(wording, figure), 120),
          valueIn(wording, figure),
          periodIn(wording, figure.period),
          figure.reporter?.name ?? say('brief.not-told'),
        ],
        rests: [...figure.rests, figureRest(figure, wording)],
      })),
      { wording, file: material.partner.code },
    ),
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
      (registers ?? []).map(({ name, people, on }) => ({
        cells: [shortened(name, 160), peopleIn(wording, people), day(on)],
        rests: [{ kind: 'register', id: 'registers', words: say('brief.rests.register') }],
      })),
      { wording, file: material.partner.code },
    ),
  ]
}

function registerWords(registers: BriefMaterial['registers']): string {
  if (registers === undefined) return 'brief.registers.closed'
  return registers.length > 0 ? 'brief.registers.lead' : 'brief.registers.none'
}

/**
 * Of each measure the newest value of each reporter, or of all who name none, that is more than a memory; where two tell one time, both.
 * Beside exports and imports stands the turnover of their time, though there is a newer one.
 */
export function newestOf(figures: readonly FigureMaterial[]): readonly FigureMaterial[] {
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

const measureOf = ({ indicator, flow = '', unit, reporter }: FigureMaterial) =>
  [indicator, flow, unit, reporter?.code ?? ''].join(' | ')

export const figureRest = (figure: FigureMaterial, wording: BriefWording): Rest =>
  recordOf(wording, 'figure', {
    id: figure.id,
    name: `${measureIn(wording, figure)}, ${periodIn(wording, figure.period)}`,
  })

/** The time of an indicator, whichever flow of it is told. */
const timeOf = ({ indicator, unit, reporter, period }: FigureMaterial) =>
  JSON.stringify([indicator, unit, reporter?.code, period])
