// SPDX-License-Identifier: Apache-2.0
import { Title } from '@mantine/core'
import { useSpeech } from '../language/language.tsx'
import { RestsOn } from '../sources/rests-on.tsx'
import { FigureChart } from './figure-chart.tsx'
import { useFigureWords } from './figure-words.ts'
import type { ShownFigure, ShownIndicator, ShownSeries } from './figures.ts'

/** One indicator: a picture for each flow, and the table that it was drawn from. */
export function IndicatorFigures({ indicator }: { indicator: ShownIndicator }) {
  const { say } = useSpeech()
  const { name, definition, series } = indicator
  const flows = [...new Set(series.map(({ flow, unit }) => `${flow ?? ''} ${unit}`))]
  return (
    <section className="indicator" aria-label={name}>
      <Title order={3}>{name}</Title>
      {definition && <p className="soft">{definition}</p>}
      {flows.map((flow) => {
        const own = series.filter((one) => `${one.flow ?? ''} ${one.unit}` === flow)
        const words = own[0]?.flow && say(`figures.flow.${own[0].flow}`)
        const points = own.flatMap(({ figures }) => figures.filter(({ value }) => value !== null))
        return (
          <div key={flow}>
            {words && <h4>{words}</h4>}
            {points.length > 1 && <FigureChart series={own} title={[name, words].filter(Boolean).join(', ')} />}
            <Values series={own} label={[name, words].filter(Boolean).join(', ')} />
          </div>
        )
      })}
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
        {growth && (
          <small className="below">
            {say('figures.growth', { change: `${growth.rate >= 0 ? '+' : '−'}${words.percent(Math.abs(growth.rate))}` })}
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
