// SPDX-License-Identifier: Apache-2.0
// docs/figures.md, from the definitions: every indicator with its values, by whom, for which time, by which source.
import { BETWEEN } from '#src/jurisdictions/kazakhstan/index.ts'
import type { Figure, FigurePeriod } from '#src/relations/figures/index.ts'
import { inWords } from '#src/relations/telling/index.ts'
import { nameOf, pageOf, READ, row } from './source-rows.ts'

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 2 })

/** The whole page. */
export function figuresPage(): string {
  return pageOf([
    '# Figures',
    '',
    `Every indicator in the definitions of Kazakhstan with its values, each as its source says it. This page is written by \`npm run documents\` from the definitions; a test compares the two. What was read was read until ${READ}; what officers record in an installation is not here.`,
    '',
    'Values of different reporters stand side by side: they are never added up nor drawn in one line. Where nobody said whose statistics a value is, the reporter is not told. `high` and `medium` are found so, the second with reason to doubt; `inferred` is concluded from what was found.',
    '',
    ...BETWEEN.indicators.flatMap(indicatorSection),
  ])
}

function indicatorSection({ id, body: { indicator } }: (typeof BETWEEN.indicators)[number]): string[] {
  const { names, about, topic, definition } = indicator
  const told = BETWEEN.figures.flatMap(({ body }) =>
    'figure' in body && body.figure.indicator === id ? [body.figure] : [],
  )
  return [
    `## ${inWords(names, 'en')} (${about.map((code) => (code === '*' ? 'in every file' : code)).join(', ')})`,
    '',
    `\`${id}\` · ${topic}${definition ? ` · ${inWords(definition, 'en')}` : ''}`,
    '',
    ...(told.length === 0
      ? ['No value was found.']
      : [
          '| period | value | reporter | source | confidence |',
          '|---|---|---|---|---|',
          ...told.map((figure) =>
            row(
              [periodInWords(figure.period), valueInWords(figure), reporterInWords(figure)],
              figure.sources,
              figure.confidence,
            ),
          ),
        ]),
    '',
  ]
}

function valueInWords({ bound, value, unit, flow, part, note, quote }: Figure): string {
  const amount = [bound, number.format(value), unit, flow, part && `part of ${nameOf(part)}`].filter(Boolean).join(' ')
  const beside = [note && inWords(note, 'en').replace(/\.$/, ''), quote?.corrected && inWords(quote.corrected, 'en')]
  return beside.some(Boolean) ? `${amount} (${beside.filter(Boolean).join('; ')})` : amount
}

function reporterInWords({ reporter, speaker }: Figure): string {
  const told = [reporter && nameOf(reporter), speaker && `said by ${inWords(speaker, 'en')}`].filter(Boolean)
  return told.length > 0 ? told.join('; ') : 'not told'
}

function periodInWords(period: FigurePeriod): string {
  switch (period.kind) {
    case 'year':
      return `${period.year}`
    case 'quarter':
      return `${period.year}, quarter ${period.quarter}`
    case 'month':
      return `${period.year}-${String(period.month).padStart(2, '0')}`
    case 'cumulative':
      return period.from ? `from ${period.from} until ${period.to}` : `until ${period.to}`
    case 'as-of':
      return `as of ${period.at}`
  }
}
