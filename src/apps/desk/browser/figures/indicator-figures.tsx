// SPDX-License-Identifier: Apache-2.0
import { Title } from '@mantine/core'
import { useSpeech } from '../language/language.tsx'
import { RestsOn } from '../sources/rests-on.tsx'
import { FigureChart } from './figure-chart.tsx'
import { useFigureWords } from './figure-words.ts'
import type { ShownFigure, ShownIndicator, ShownSeries } from './figures.ts'

/** Two points are read from the table; a picture says more of three. */
const FEWEST = 3

/** One indicator: a picture for each flow that has enough values, and the table that they were drawn from. */
export function IndicatorFigures({ indicator }: { indicator: ShownIndicator }) {
  const { say } = useSpeech()
  const { name, definition, series } = indicator
  const flows = [...new Set(series.map(({ flow, unit }) => `${flow ?? ''} ${unit}`))]
  const drawn = flows
    .map((flow) => series.filter((one) => `${one.flow ?? ''} ${one.unit}` === flow))
    .filter((own) => own.flatMap(({ figures }) => figures.filter(({ value }) => value !== null)).length >= FEWEST)
  return (
    <section className="indicator" aria-label={name}>
      <Title order={3}>{name}</Title>
      {definition && <p className="soft">{definition}</p>}
      <div className={drawn.length > 0 ? 'drawn' : undefined}>
        <div>
          {drawn.map((own) => (
            <FigureChart
              key={own[0]?.key}
              series={own}
              title={[name, own[0]?.flow && say(`figures.flow.${own[0].flow}`)].filter(Boolean).join(', ')}
            />
          ))}
        </div>
        <Values series={series} label={name} />
      </div>
    </section>
  )
}

function Values({ series, label }: { series: readonly ShownSeries[]; label: string }) {
  const { say } = useSpeech()
  const rows = series
    .flatMap((line) => line.figures.map((figure) => ({ line, figure })))
    .toSorted((a, b) => b.figure.end.localeCompare(a.figure.end))
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
          {rows.map(({ line, figure }) => (
            <Row key={figure.id} line={line} figure={figure} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ line, figure }: { line: ShownSeries; figure: ShownFigure }) {
  const { say } = useSpeech()
  const words = useFigureWords()
  const { growth, quote } = figure
  return (
    <tr>
      <td>{words.period(figure.period)}</td>
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
      </td>
    </tr>
  )
}
