// SPDX-License-Identifier: Apache-2.0
import { Title } from '@mantine/core'
import { useSpeech } from '../language/language.tsx'
import type { File } from './instruments.ts'

/** A treaty in force is registered (Charter of the United Nations, article 102); of a memorandum nobody asks it. */
const isToBeRegistered = ({ kind, effect, registration }: File) =>
  registration.code !== 'none' || (kind.code.startsWith('treaty-') && effect.code === 'in-force')

/** The way of each party to its notification, and the three days of each note. */
export function PartiesWay({ file }: { file: File }) {
  const { say, sayDay } = useSpeech()
  const { tracks, notes, entry, ending, registration } = file
  const day = (told: string | undefined) =>
    told ? sayDay(told) : <span className="soft">{say('instruments.not-told')}</span>
  return (
    <section>
      <Title order={2}>{say('instruments.way')}</Title>
      <dl className="answers">
        {entry.parties.map((party) => (
          <div key={party.code}>
            <dt>{party.name}</dt>
            <dd>
              {tracks
                .find(({ code }) => code === party.code)
                ?.steps.map(({ words, from }) => (
                  <p key={`${words} ${from}`}>
                    {words}, {sayDay(from)}
                  </p>
                ))}
              {party.words.map((words) => (
                <p key={words}>{words}</p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {entry.clause && <p className="soft">{say('instruments.clause', { words: entry.clause })}</p>}
      {isToBeRegistered(file) && <p className="soft">{registration.words}</p>}
      {ending.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {notes.length > 0 && (
        <div className="scroll">
          <table className="lines">
            <caption className="unseen">{say('instruments.notes')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('instruments.note-of')}</th>
                <th scope="col">{say('instruments.dated')}</th>
                <th scope="col">{say('instruments.sent')}</th>
                <th scope="col">{say('instruments.received')}</th>
              </tr>
            </thead>
            <tbody>
              {notes.map(({ event, party, dated, sent, received }) => (
                <tr key={event}>
                  <td>{party.name}</td>
                  <td>{day(dated)}</td>
                  <td>{day(sent)}</td>
                  <td>{day(received)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
