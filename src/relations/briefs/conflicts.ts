// SPDX-License-Identifier: Apache-2.0
// Where sources differ: the values stand side by side, each with its own source, and none is chosen.
import { daysBetween } from '#src/standards/calendar/index.ts'
import type { Block, Paragraph } from './brief.ts'
import type { BriefMaterial, FigureMaterial } from './material.ts'
import { figureRest, whoseIn } from './numbers.ts'
import { fittingParagraphs, MOST_CITED, madeOf, shortened } from './room.ts'
import type { BriefWording } from './wording.ts'
import { apart, heading, measureIn, more, paragraph, periodIn, recordOf, roomIn, valueIn } from './wording.ts'

export function conflicts(material: BriefMaterial, wording: BriefWording): readonly Block[] {
  const { say } = wording
  // What is invented contradicts nobody.
  const [figures] = apart(material.figures)
  const found = [
    ...ofDays(material, wording),
    ...ofFigures(figures, wording),
    ...ofWholes(figures, wording),
    ...ofInstruments(material, wording),
    ...ofTimes(figures, wording),
  ]
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

/** One measure at its times, the newest first; what is only remembered is left out. */
function measuresIn(figures: readonly FigureMaterial[]): readonly (readonly FigureMaterial[])[] {
  const told = figures.filter(({ isLow }) => !isLow)
  const measures = Map.groupBy(told, ({ indicator, flow = '', unit, period }) =>
    JSON.stringify([indicator, flow, unit, period.kind]),
  )
  return [...measures.values()].map((values) => values.toSorted((one, other) => (one.end > other.end ? -1 : 1)))
}

/** Of the measure the newest value is of another whole or counted in another way, by its note, than what other sources told before. */
const isOfAnotherWhole = ([newest, ...older]: readonly FigureMaterial[]) =>
  newest?.note !== undefined && older.some((one) => !sharesSource(newest, one))

/** Values of several times that do not compare: all of them, so that none is divided by another. */
function ofWholes(figures: readonly FigureMaterial[], wording: BriefWording): readonly Difference[] {
  return measuresIn(figures)
    .filter(isOfAnotherWhole)
    .map((values) => () => wholesInWords(values.slice(0, MOST_CITED), wording))
}

function wholesInWords(values: readonly FigureMaterial[], wording: BriefWording): Paragraph {
  const [newest] = values as [FigureMaterial]
  const told = values.map((figure) => {
    const value = [valueIn(wording, figure), whoseIn(figure)].filter(Boolean).join(', ')
    const note = figure.note ? ` (${withoutStop(figure.note)})` : ''
    return `${periodIn(wording, figure.period)}: ${value}${note}`
  })
  const what = measureIn(wording, newest)
  return paragraph(
    `conflicts.wholes.${newest.id}`,
    wording.say('brief.conflicts.wholes', { what, values: shortened(told.join('; '), 700) }),
    values.flatMap((figure) => [...figure.rests, figureRest(figure, wording)]),
  )
}

const withoutStop = (words: string) => words.replace(/[.。]$/u, '')

/** From one time to the next, told by other sources, a value so different that it may have been counted in another way. */
function ofTimes(figures: readonly FigureMaterial[], wording: BriefWording): readonly Difference[] {
  return measuresIn(figures).flatMap((values) => {
    const [newest, ...older] = values
    const before = older.find(({ end }) => newest !== undefined && end < newest.end)
    if (!newest || !before || isOfAnotherWhole(values)) return []
    const isLeap = !sharesSource(newest, before) && isFarFrom(newest.value, before.value)
    return isLeap && !isMovement(newest, before) ? [() => timesInWords(newest, before, wording)] : []
  })
}

/** Both were counted on a day, a month apart at most: what moved is what is counted. */
const isMovement = ({ period, end }: FigureMaterial, { period: former, end: ended }: FigureMaterial) =>
  [period, former].every((one) => one.kind === 'as-of' && one.at.length === 10) && daysBetween(ended, end) <= 31

const sharesSource = (one: FigureMaterial, other: FigureMaterial) =>
  one.rests.some(({ kind, id }) => other.rests.some((rest) => rest.kind === kind && rest.id === id))

/** More than half as much again, or less than two thirds. */
const isFarFrom = (value: number, before: number) => value > before * 1.5 || value < before / 1.5

function timesInWords(newest: FigureMaterial, before: FigureMaterial, wording: BriefWording): Paragraph {
  const told = (figure: FigureMaterial) =>
    [valueIn(wording, figure), periodIn(wording, figure.period), figure.reporter?.name].filter(Boolean).join(', ')
  return paragraph(
    `conflicts.times.${newest.id}`,
    wording.say('brief.conflicts.times', {
      what: measureIn(wording, newest),
      value: told(newest),
      before: told(before),
    }),
    [newest, before].flatMap((figure) => [...figure.rests, figureRest(figure, wording)]),
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
