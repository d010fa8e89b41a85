// SPDX-License-Identifier: Apache-2.0
// Where sources differ: what they tell of one thing and one time stands side by side, each with its own source, and none is chosen.
import type { Block, Paragraph } from './brief.ts'
import type { BriefMaterial, FigureMaterial } from './material.ts'
import { figureRest } from './numbers.ts'
import { fittingParagraphs, MOST_CITED, madeOf, shortened } from './room.ts'
import type { BriefWording } from './wording.ts'
import { apart, heading, measureIn, more, paragraph, periodIn, recordOf, roomIn, valueIn } from './wording.ts'

export function conflicts(material: BriefMaterial, wording: BriefWording): readonly Block[] {
  const { say } = wording
  // What is invented contradicts nobody.
  const [figures] = apart(material.figures)
  const found = [...ofDays(material, wording), ...ofFigures(figures, wording), ...ofInstruments(material, wording)]
  const told = madeOf(found, (tell) => tell())
  const shown = fittingParagraphs(160 * roomIn(wording).other, told)
  return [
    heading('conflicts', say('brief.conflicts')),
    ...(found.length > 0 ? shown : [paragraph('conflicts.none', say('brief.conflicts.none'))]),
    ...more('conflicts.more', found.length - shown.length, { wording, file: material.partner.code }),
  ]
}

/** A difference, put in words when there is room to tell it. */
type Difference = () => Paragraph

const low = (isLow: boolean | undefined, { say }: BriefWording) => (isLow ? ` (${say('brief.low')})` : '')

function ofDays({ round, last }: BriefMaterial, wording: BriefWording): readonly Difference[] {
  const { say, day } = wording
  return [round, ...(last ? [last] : [])].flatMap(({ id, series, ordinal, days }) =>
    new Set(days.map(({ on }) => on)).size < 2
      ? []
      : [
          () =>
            paragraph(
              `conflicts.${id}`,
              say('brief.conflicts.day', {
                round: ordinal === undefined ? series : say('brief.round.short', { series, ordinal }),
                days: days.map(({ on, isLow }) => `${day(on)}${low(isLow, wording)}`).join('; '),
              }),
              days.flatMap(({ rests }) => rests),
            ),
        ],
  )
}

function claimIn(
  { of, value, words, isLow }: BriefMaterial['instruments'][number]['claims'][number],
  wording: BriefWording,
): string {
  const said = value ? `${wording.day(value)}${words && ` (${words})`}` : words
  return `${of}: ${said}${low(isLow, wording)}`
}

/** Values for one thing and time that are not the same, whoever reports them. */
function ofFigures(figures: readonly FigureMaterial[], wording: BriefWording): readonly Difference[] {
  const asked = new Map<string, FigureMaterial[]>()
  for (const figure of figures) {
    const { indicator, flow = '', unit, period } = figure
    const key = JSON.stringify([indicator, flow, unit, period])
    asked.set(key, [...(asked.get(key) ?? []), figure])
  }
  return [...asked.values()].flatMap((same) => {
    const [first] = same
    if (!first || new Set(same.map(({ value }) => value)).size < 2) return []
    return [() => figuresInWords(first, same, wording)]
  })
}

function figuresInWords(first: FigureMaterial, same: readonly FigureMaterial[], wording: BriefWording): Paragraph {
  const told = same.slice(0, MOST_CITED)
  const values = told.map((figure) => {
    const whose = figure.reporter ? `, ${figure.reporter.name}` : ''
    return `${valueIn(wording, figure)}${whose}${low(figure.isLow, wording)}`
  })
  const what = `${measureIn(wording, first)}, ${periodIn(wording, first.period)}`
  return paragraph(
    `conflicts.figure.${first.id}`,
    wording.say('brief.conflicts.figure', { what, values: shortened(values.join('; '), 420) }),
    told.flatMap((figure) => [...figure.rests, figureRest(figure, wording)]),
  )
}

function ofInstruments({ instruments }: BriefMaterial, wording: BriefWording): readonly Difference[] {
  const { say } = wording
  return instruments.flatMap(({ id, title, claims }) =>
    claims.length === 0
      ? []
      : [
          () =>
            paragraph(
              `conflicts.instrument.${id}`,
              say('brief.conflicts.instrument', {
                title: shortened(title, 180),
                claims: shortened(claims.map((claim) => claimIn(claim, wording)).join('; '), 420),
              }),
              [
                ...claims.flatMap(({ rests }) => rests).slice(0, MOST_CITED),
                recordOf(wording, 'instrument', { id, name: title }),
              ],
            ),
        ],
  )
}
