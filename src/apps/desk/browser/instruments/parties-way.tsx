// SPDX-License-Identifier: Apache-2.0
import { Title } from '@mantine/core'
import { useSpeech } from '../language/language.tsx'
import { Invented } from '../marks/invented.tsx'
import type { File } from './instruments.ts'
import { sharedWords } from './shared-words.ts'

/** A treaty in force is registered (Charter of the United Nations, article 102); of a memorandum nobody asks it. */
const isToBeRegistered = ({ kind, effect, registration }: File) =>
  registration.code !== 'none' || (kind.code.startsWith('treaty-') && effect.code === 'in-force')

/** The way of each party to its notification, and the three days of each note. */
export function PartiesWay({ file }: { file: File }) {
  const { say, sayDay } = useSpeech()
  const { tracks, notes, entry, ending, registration } = file
  const shared = sharedWords(entry.parties)
  const day = (told: string | undefined) =>
    told ? sayDay(told) : <span className="soft">{say('instruments.not-told')}</span>
  return (
    <section>
      <Title order={2}>{say('instruments.way')}</Title>
      {(!entry.isAhead || tracks.some(({ steps }) => steps.length > 0)) && (
        <dl className="answers">
          {entry.parties.map((party) => (
            <div key={party.code}>
              <dt>{party.name}</dt>
              <dd>
                <Way
                  track={tracks.find(({ code }) => code === party.code)}
                  words={party.words.filter((words) => !shared.includes(words))}
                />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {shared.map((words) => (
        <p key={words}>
          {words}
          {entry.origin && <Invented of={{ origin: entry.origin }} />}
        </p>
      ))}
      {entry.isAhead && <p className="soft">{say('instruments.way.ahead')}</p>}
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

type WayProps = { readonly track: File['tracks'][number] | undefined; readonly words: readonly string[] }

/** The steps of one party with their days, and what is said of that party alone; or that no step is recorded. */
function Way({ track, words }: WayProps) {
  if (words.length === 0 && track?.steps.length === 0) return <p className="soft">{track.state}</p>
  return (
    <>
      {track?.steps.map(({ words: step, when }) => (
        <p key={`${step} ${when}`}>
          {step}, {when}
        </p>
      ))}
      {words.map((one) => (
        <p key={one}>{one}</p>
      ))}
    </>
  )
}
