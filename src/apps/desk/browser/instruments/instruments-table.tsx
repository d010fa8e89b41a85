// SPDX-License-Identifier: Apache-2.0
import { Anchor } from '@mantine/core'
import { Link } from 'wouter'
import { useSpeech } from '../language/language.tsx'
import { spokenLanguage } from '../language/spoken-language.ts'
import { Invented } from '../marks/invented.tsx'
import { useFold } from '../marks/use-fold.tsx'
import type { Line } from './instruments.ts'
import { NextSteps, StateOf } from './state-of.tsx'

type Props = { readonly instruments: readonly Line[]; readonly isFolded?: boolean }

/** Lines of a file on a wide screen; on a narrow one those that wait for something, and no fewer than three. */
const roomFor = (instruments: readonly Line[]) => ({
  wide: 10,
  narrow: Math.min(5, Math.max(3, instruments.filter(({ next }) => next.length > 0).length)),
})

/** Agreements of others stand by themselves, behind those of the home state. */
const othersLast = (one: Line, other: Line) => Number(one.isWithoutHome === true) - Number(other.isWithoutHome === true)

const waitingFirst = (one: Line, other: Line) => Number(other.next.length > 0) - Number(one.next.length > 0)

/** Instruments with their state, what comes next and who must do it. */
export function InstrumentsTable({ instruments, isFolded = false }: Props) {
  const { say, language } = useSpeech()
  const room = isFolded ? roomFor(instruments) : { wide: instruments.length }
  const lines = (isFolded ? instruments.toSorted(waitingFirst) : instruments).toSorted(othersLast)
  const { kept, button } = useFold(instruments.length, room, say('instruments.title'))
  return (
    <>
      <table className="lines cards instruments">
        <thead>
          <tr>
            <th scope="col">{say('instruments.instrument')}</th>
            <th scope="col">{say('instruments.state')}</th>
            <th scope="col">{say('instruments.next')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            <tr key={line.id} className={kept(index)}>
              <td>
                <Anchor component={Link} href={`/instruments/${line.id}`}>
                  {line.title}
                </Anchor>
                <Invented of={line} />
                {line.titleIn && (
                  <small className="below soft">
                    {say('instruments.title-in', { language: spokenLanguage(line.titleIn, language) })}
                  </small>
                )}
                <small className="below">
                  {line.kind.words} · {line.parties.map(({ name }) => name).join(', ')}
                </small>
              </td>
              <td>
                <StateOf line={line} />
              </td>
              <td>{line.isWithoutHome ? null : <NextSteps next={line.next} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {button}
    </>
  )
}
