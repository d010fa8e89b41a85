// SPDX-License-Identifier: Apache-2.0
import { Checkbox } from '@mantine/core'
import { displayName } from '#src/standards/names/index.ts'
import { isName } from '../case/open-case.ts'
import { useSpeech } from '../language/language.tsx'
import { pieceKey } from './seen-pieces.ts'
import type { Sighting } from './use-sighting.ts'
import type { Answers, AskedPiece, CheckedForm } from './window.ts'

type Props = {
  readonly checked: CheckedForm | undefined
  readonly answers: Answers
  readonly sighting: Sighting
}

/** What to ask for; of what lies in the officer's hand now, that it was seen is noted with lodging. */
export function AskedEvidence({ checked, answers, sighting }: Props) {
  const { say } = useSpeech()
  if (!checked || checked.evidence.length === 0) return null
  const words = (piece: AskedPiece) => {
    const name = Object.values(answers[piece.subject] ?? {}).find(isName)
    return name && piece.subject !== 'applicant' ? `${piece.said.words} · ${displayName(name)}` : piece.said.words
  }
  return (
    <fieldset>
      <legend>{say('window.evidence')}</legend>
      <ul className="plain">
        {checked.evidence.map((piece) => (
          <li key={pieceKey(piece)}>
            {words(piece)} <span className="soft">· {say(`evidence.by.${piece.by}`)}</span>
            {!piece.required && <span className="soft"> · {say('evidence.optional')}</span>}
            {piece.by === 'sighted' && (
              <Checkbox
                my="xs"
                label={say('evidence.sight')}
                aria-label={`${say('evidence.sight')}: ${words(piece)}`}
                checked={sighting.hasSeen(piece)}
                onChange={(event) => sighting.tick(piece, event.currentTarget.checked)}
              />
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
