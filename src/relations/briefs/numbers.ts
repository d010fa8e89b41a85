// SPDX-License-Identifier: Apache-2.0
// The relations in numbers: of each line the newest value, with its time, whose statistics it is and on what it rests.
import type { Block, Rest } from './brief.ts'
import type { BriefMaterial, FigureMaterial } from './material.ts'
import type { BriefWording } from './wording.ts'
import { heading, measureIn, paragraph, periodIn, table, valueIn } from './wording.ts'

/** Below this a number may point to somebody. */
const LEAST = 10

export function numbers(material: BriefMaterial, wording: BriefWording): readonly Block[] {
  const { say, day, number } = wording
  const newest = newestOfLines(material.figures)
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

/** The newest value of each line that is more than a memory; lines of one indicator stand together. */
export function newestOfLines(figures: readonly FigureMaterial[]): readonly FigureMaterial[] {
  const newest = new Map<string, FigureMaterial>()
  for (const figure of figures) {
    if (figure.isLow) continue
    const before = newest.get(figure.line)
    if (!before || before.end < figure.end) newest.set(figure.line, figure)
  }
  return [...newest.values()].toSorted(
    (one, other) => one.name.localeCompare(other.name) || (one.end < other.end ? 1 : -1),
  )
}

export const figureRest = ({ id }: FigureMaterial, { say }: BriefWording): Rest => ({
  kind: 'figure',
  id,
  words: say('brief.rests.figure'),
})
