// SPDX-License-Identifier: Apache-2.0
// The relations in numbers: of each measure the newest value of each reporter, with its time, whose statistics it is and on what it rests.
import type { Block, Rest } from './brief.ts'
import type { BriefMaterial, FigureMaterial } from './material.ts'
import type { BriefWording } from './wording.ts'
import { heading, measureIn, paragraph, periodIn, table, valueIn } from './wording.ts'

/** Below this a number may point to somebody. */
const LEAST = 10

export function numbers(material: BriefMaterial, wording: BriefWording): readonly Block[] {
  const { say, day, number } = wording
  const newest = newestOf(material.figures)
  const { registers } = material
  return [
    heading('numbers', say('brief.numbers')),
    paragraph('numbers.lead', say(newest.length > 0 ? 'brief.numbers.lead' : 'brief.numbers.none')),
    ...table(
      'numbers.figures',
      {
        caption: say('brief.numbers'),
        head: [say('brief.what'), say('brief.value'), say('brief.period'), say('brief.whose')],
        widths: [2.4, 1.3, 1.2, 1],
      },
      newest.map((figure) => ({
        cells: [
          measureIn(wording, figure),
          valueIn(wording, figure),
          periodIn(wording, figure.period),
          figure.reporter?.name ?? say('brief.not-told'),
        ],
        rests: [...figure.rests, figureRest(figure, wording)],
      })),
    ),
    paragraph('numbers.registers', say(registerWords(registers))),
    ...table(
      'numbers.people',
      {
        caption: say('brief.registers'),
        head: [say('brief.what'), say('brief.value'), say('brief.period')],
        widths: [3, 1, 1],
      },
      (registers ?? []).map(({ name, people, on }) => ({
        cells: [name, people < LEAST ? say('brief.fewer', { least: LEAST }) : number(people), day(on)],
        rests: [{ kind: 'register', id: 'registers', words: say('brief.rests.register') }],
      })),
    ),
  ]
}

function registerWords(registers: BriefMaterial['registers']): string {
  if (registers === undefined) return 'brief.registers.closed'
  return registers.length > 0 ? 'brief.registers.lead' : 'brief.registers.none'
}

/** Of each measure the newest value of each reporter, or of all who name none, that is more than a memory; where two tell one time, both. */
function newestOf(figures: readonly FigureMaterial[]): readonly FigureMaterial[] {
  const told = figures.filter(({ isLow }) => !isLow)
  const newest = new Map<string, string>()
  for (const figure of told) {
    const before = newest.get(measureOf(figure))
    if (before === undefined || before < figure.end) newest.set(measureOf(figure), figure.end)
  }
  return told
    .filter((figure) => newest.get(measureOf(figure)) === figure.end)
    .toSorted((one, other) => compare(one.name, other.name) || compare(other.end, one.end) || compare(one.id, other.id))
}

const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other))

const measureOf = ({ indicator, flow = '', unit, reporter }: FigureMaterial) =>
  [indicator, flow, unit, reporter?.code ?? ''].join(' | ')

export const figureRest = ({ id }: FigureMaterial, { say }: BriefWording): Rest => ({
  kind: 'figure',
  id,
  words: say('brief.rests.figure'),
})
