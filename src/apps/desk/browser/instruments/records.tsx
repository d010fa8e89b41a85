// SPDX-License-Identifier: Apache-2.0
import { Anchor, Title } from '@mantine/core'
import { Link } from 'wouter'
import { useSpeech } from '../language/language.tsx'
import { Invented } from '../marks/invented.tsx'
import { Standing } from '../marks/standing.tsx'
import { RestsOn } from '../sources/rests-on.tsx'
import type { EventRecord, File } from './instruments.ts'

type Props = {
  readonly file: File
  readonly correct: (record: EventRecord) => void
  readonly strikeOut: (record: EventRecord) => void
  readonly knownThen: (record: EventRecord) => void
}

/** Every record, newest first, those too that no longer stand; each says who recorded it, when, and on what it rests. */
export function Records({ file, correct, strikeOut, knownThen }: Props) {
  const { say } = useSpeech()
  return (
    <section>
      <Title order={2}>{say('instruments.records')}</Title>
      <table className="lines cards">
        <thead>
          <tr>
            <th scope="col">{say('instruments.what')}</th>
            <th scope="col">{say('instruments.rests')}</th>
            <th scope="col">{say('instruments.recorded')}</th>
            <th scope="col">
              <span className="unseen">{say('instruments.acts')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {[...file.events].reverse().map((record) => (
            <Row key={record.id} record={record} {...{ correct, strikeOut, knownThen }} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ record, correct, strikeOut, knownThen }: Omit<Props, 'file'> & { record: EventRecord }) {
  const { say, sayMoment } = useSpeech()
  const { kind, words, when, stands, note, gap, recordedAt, recordedBy } = record
  const what = `${words}${when && `: ${when}`}`
  const mayChange = stands && kind !== 'struck-out'
  return (
    <tr>
      <td>
        {stands || kind === 'struck-out' ? (
          what
        ) : (
          <>
            <s>{what}</s> <Standing tone="void" words={say('instruments.no-longer')} />
          </>
        )}
        <Invented of={record} />
        {note && <small className="below">{note}</small>}
        {gap && stands && <small className="below">{gap}</small>}
      </td>
      <td>
        <Rests record={record} />
      </td>
      <td>
        {recordedBy || say('instruments.by-definition')}
        <small className="below">
          <time dateTime={recordedAt}>{sayMoment(recordedAt)}</time>
        </small>
      </td>
      <td className="row-acts">
        <button type="button" className="as-link" onClick={() => knownThen(record)}>
          {say('instruments.known-then')}
        </button>
        {mayChange && (
          <>
            <button type="button" className="as-link" onClick={() => correct(record)}>
              {say('instruments.correct')} <span className="unseen">{what}</span>
            </button>
            <button type="button" className="as-link" onClick={() => strikeOut(record)}>
              {say('instruments.strike-out')} <span className="unseen">{what}</span>
            </button>
          </>
        )}
      </td>
    </tr>
  )
}

/** A source or a document one click away; of records made before either was asked for, what was typed. */
function Rests({ record: { source, paper, confidence } }: { record: EventRecord }) {
  if (paper?.kind === 'document')
    return (
      <Anchor component={Link} href={`/documents/${paper.id}`}>
        {paper.title}
      </Anchor>
    )
  if (paper || confidence) return <RestsOn sources={[source]} confidence={confidence ?? 'high'} />
  return source
}
