// SPDX-License-Identifier: Apache-2.0
import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useSpeech } from '../language/language.tsx'
import type { KeptBack } from '../marks/fold.ts'
import { Invented } from '../marks/invented.tsx'
import { useFold } from '../marks/use-fold.tsx'
import { RestsOn } from '../sources/rests-on.tsx'
import { FigureChart } from './figure-chart.tsx'
import { useFigureWords } from './figure-words.ts'
import type { ShownFigure, ShownIndicator, ShownSeries } from './figures.ts'
import { MarkFigure } from './mark-figure.tsx'

/** Two points are read from the table; a picture says more of three. */
const FEWEST = 3

/** Values of one flow and unit that are enough for a picture. */
function drawnOf({ series }: ShownIndicator): readonly (readonly ShownSeries[])[] {
  // What is sourced and what is invented make no picture together.
  return [...Map.groupBy(series, ({ flow = '', unit, origin }) => `${flow} ${unit} ${origin}`).values()].filter(
    (own) => own.flatMap(({ figures }) => figures.filter(({ value }) => value !== null)).length >= FEWEST,
  )
}

export const hasPicture = (indicator: ShownIndicator): boolean => drawnOf(indicator).length > 0

/** One indicator: a picture for each flow that has enough values, and the table that they were drawn from. */
export function IndicatorFigures({ indicator, kept = '' }: { indicator: ShownIndicator; kept?: string | undefined }) {
  const { say } = useSpeech()
  const { name, definition, series, shown, all } = indicator
  const drawn = drawnOf(indicator)
  return (
    <section className={`indicator ${kept}`} aria-label={name}>
      <Title order={3}>
        {name}
        <Invented of={indicator} />
      </Title>
      {definition && <p className="soft">{definition}</p>}
      <div className={drawn.length > 0 ? 'drawn' : undefined}>
        <div>
          {drawn.map((own) => (
            <FigureChart
              key={own[0]?.key}
              series={own}
              title={[name, own[0]?.flow && say(`figures.flow.${own[0].flow}`)].filter(Boolean).join(', ')}
              caption={own[0]?.flow && say(`figures.flow.${own[0].flow}`)}
            />
          ))}
        </div>
        <Values series={series} label={name} />
      </div>
      {shown < all && <p className="soft">{say('figures.newest', { shown, all })}</p>}
    </section>
  )
}

function Values({ series, label }: { series: readonly ShownSeries[]; label: string }) {
  const { say } = useSpeech()
  const rows = rowsOf(series)
  const { kept, button } = useFold(rows.length, { wide: 4, narrow: 2 }, label)
  return (
    <div className="scroll">
      <table className="lines figures" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{say('figures.when')}</th>
            <th scope="col">{say('figures.value')}</th>
            <th scope="col">{say('figures.whose')}</th>
            <th scope="col">{say('sources.title')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, figure }, index) => (
            <Row key={figure.id} line={line} figure={figure} kept={kept(index)} />
          ))}
        </tbody>
      </table>
      {button}
    </div>
  )
}

/** Indicators of a value or two, in one table: a picture would say no more of them. */
export function FewFigures({ indicators }: { indicators: readonly ShownIndicator[] }) {
  const { say } = useSpeech()
  const { kept, button } = useFold(indicators.length, { wide: 8, narrow: 3 }, say('figures.title'))
  return (
    <div className="scroll">
      <table className="lines figures few">
        <thead>
          <tr>
            <th scope="col">{say('figures.what')}</th>
            <th scope="col">{say('figures.when')}</th>
            <th scope="col">{say('figures.value')}</th>
            <th scope="col">{say('figures.whose')}</th>
            <th scope="col">{say('sources.title')}</th>
          </tr>
        </thead>
        {indicators.map(({ id, name, origin, definition, series }, index) => (
          <tbody key={id} aria-label={name} className={kept(index)}>
            {rowsOf(series).map(({ line, figure }, at, { length }) => (
              <Row key={figure.id} line={line} figure={figure}>
                {at === 0 && (
                  <th scope="rowgroup" rowSpan={length} className="plain-head">
                    {name}
                    <Invented of={{ origin }} />
                    {definition && <small className="below">{definition}</small>}
                  </th>
                )}
              </Row>
            ))}
          </tbody>
        ))}
      </table>
      {button}
    </div>
  )
}

/** The newest first, and what is invented after what is sourced. */
function rowsOf(series: readonly ShownSeries[]) {
  return series
    .flatMap((line) => line.figures.map((figure) => ({ line, figure })))
    .toSorted((a, b) => b.line.origin.localeCompare(a.line.origin) || b.figure.end.localeCompare(a.figure.end))
}

type RowProps = {
  readonly line: ShownSeries
  readonly figure: ShownFigure
  readonly kept?: KeptBack | undefined
  readonly children?: ReactNode
}

function Row({ line, figure, kept, children }: RowProps) {
  const { say } = useSpeech()
  const words = useFigureWords()
  const { growth, quote } = figure
  return (
    <tr className={kept}>
      {children}
      <td>
        {words.period(figure.period)}
        <Invented of={line} />
      </td>
      <td>
        <span className="number">{words.value(figure.value, line.unit, figure.bound)}</span>
        {line.flow && <small className="below">{say(`figures.flow.${line.flow}`)}</small>}
        {line.part && <small className="below">{line.part.name}</small>}
        {growth && (
          <small className="below">
            {say('figures.growth', {
              change: `${growth.rate >= 0 ? '+' : '−'}${words.percent(Math.abs(growth.rate))}`,
            })}
          </small>
        )}
        {figure.revisedBy.length > 0 && <small className="below">{say('figures.revised')}</small>}
        {figure.vintage && <small className="below">{say('figures.vintage', { vintage: figure.vintage })}</small>}
      </td>
      <td>
        {line.reporter?.name ?? say('figures.untold')}
        {figure.speaker && <small className="below">{figure.speaker}</small>}
        {quote?.shown && <small className="below">“{quote.words}”</small>}
        {quote?.corrected && <small className="below">{say('figures.corrected', { reading: quote.corrected })}</small>}
      </td>
      <td>
        <RestsOn sources={figure.sources} confidence={figure.confidence} note={figure.note} />
        <MarkFigure
          figure={figure}
          hint={`${words.period(figure.period)}, ${words.value(figure.value, line.unit, figure.bound)}`}
        />
      </td>
    </tr>
  )
}
