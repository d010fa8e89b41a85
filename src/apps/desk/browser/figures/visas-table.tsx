// SPDX-License-Identifier: Apache-2.0
import { Title } from '@mantine/core'
import { useSpeech } from '../language/language.tsx'
import { RestsOn } from '../sources/rests-on.tsx'
import { useFigureWords } from './figure-words.ts'
import type { ShownVisas } from './figures.ts'

const counts = ['applied', 'issued', 'notIssued'] as const

/** Published counts of visas, none derived from another, and both rates of refusal by their definitions. */
export function VisasTable({ rows }: { rows: readonly ShownVisas[] }) {
  const { say } = useSpeech()
  if (rows.length === 0) return null
  return (
    <section className="indicator" aria-label={say('figures.visas')}>
      <Title order={3}>{say('figures.visas')}</Title>
      <p className="soft">{say('figures.visas.lead')}</p>
      <div className="scroll">
        <table className="lines figures" aria-label={say('figures.visas')}>
          <thead>
            <tr>
              <th scope="col">{say('figures.when')}</th>
              <th scope="col">{say('figures.visas.part')}</th>
              {counts.map((count) => (
                <th key={count} scope="col" className="amount">
                  {say(`figures.visas.${count}`)}
                </th>
              ))}
              <th scope="col">{say('figures.visas.rates')}</th>
              <th scope="col">{say('sources.title')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={JSON.stringify([row.period, row.part?.code, row.sources])} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Row({ row }: { row: ShownVisas }) {
  const { say, sayNumber } = useSpeech()
  const words = useFigureWords()
  const count = (of: (typeof counts)[number]) => {
    const value = row.counts[of]
    if (value === undefined) return <span className="soft">{say('figures.not-published')}</span>
    if (value === null) return say('figures.hidden')
    return row.rough.includes(of) ? say('figures.bound.about', { value: sayNumber(value) }) : sayNumber(value)
  }
  return (
    <tr>
      <td>{words.period(row.period)}</td>
      <td>{row.part?.name ?? say('figures.visas.all')}</td>
      {counts.map((of) => (
        <td key={of} className="number amount" data-label={say(`figures.visas.${of}`)}>
          {count(of)}
        </td>
      ))}
      <td>
        {row.rates.map(({ definition, rate }) => (
          <span key={definition} className="below">
            <span className="number">{words.percent(rate)}</span> <small>{say(`figures.rate.${definition}`)}</small>
          </span>
        ))}
        {row.published !== undefined && (
          <span className="below">
            <span className="number">{words.percent(row.published / 100)}</span>{' '}
            <small>{say('figures.rate.published')}</small>
          </span>
        )}
      </td>
      <td>
        <RestsOn sources={row.sources} confidence={row.confidence} note={row.notes.join(' ') || undefined} />
      </td>
    </tr>
  )
}
