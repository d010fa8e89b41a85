// SPDX-License-Identifier: Apache-2.0
import { useSpeech } from '../language/language.tsx'
import { usePostNames, usePostTime } from '../shell/post-names.ts'
import { useReadWords, useTriedPlace } from './read-words.ts'
import type { Person, Reading } from './reads.ts'

/** The recorded readings; a name narrows the list to that person. */
export function Readings({ rows, only }: { rows: readonly Reading[]; only: (person: Person) => void }) {
  const { say } = useSpeech()
  return (
    <div className="scroll">
      <table className="lines reads">
        <caption className="unseen">{say('reads.title')}</caption>
        <thead>
          <tr>
            {(['at', 'who', 'what', 'fields', 'result'] as const).map((column) => (
              <th key={column} scope="col">
                {say(`reads.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={`${row.at}${row.actor.id}${row.fields}${row.ids.join()}`} row={row} only={only} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Line({ row, only }: { row: Reading; only: (person: Person) => void }) {
  const timeAt = usePostTime()
  const postName = usePostNames()
  const words = useReadWords()
  return (
    <tr>
      <td>{timeAt(row.at, row.post)}</td>
      <td>
        <button type="button" className="as-link" onClick={() => only(row.actor)}>
          {row.actor.name || row.actor.id}
        </button>
        <small className="below">{[row.role, row.post && postName(row.post)].filter(Boolean).join(' · ')}</small>
      </td>
      <td>
        {words(row.subjectKind)}
        {row.ids.length === 0 ? ': ' : ' '}
        <Subjects row={row} />
      </td>
      <td>{row.fields.split(', ').map(words).join(', ')}</td>
      <td>
        {words(row.result)}
        {row.reason && <small> · {row.reason}</small>}
      </td>
    </tr>
  )
}

/** Which cases, people or registers; where a door was tried that is not theirs, the page behind it. */
function Subjects({ row: { subjectKind, ids } }: { row: Reading }) {
  const { say } = useSpeech()
  const triedPlace = useTriedPlace()
  if (ids.length === 0) return say('reads.nothing')
  if (subjectKind === 'route') {
    const { place, address } = triedPlace(ids.join())
    return (
      <>
        {place}
        <small className="below">{address}</small>
      </>
    )
  }
  const [first = ''] = ids
  if (subjectKind === 'calendar' && first === 'every-partner') return say('reads.every-partner')
  return (
    <span className="reference">
      {ids.length > 3 ? say('reads.several', { first, count: ids.length - 1 }) : ids.join(', ')}
    </span>
  )
}
