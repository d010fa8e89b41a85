// SPDX-License-Identifier: Apache-2.0
import { Anchor, Checkbox, Title } from '@mantine/core'
import { Link } from 'wouter'
import { Confirm } from '../forms/confirm.tsx'
import { useSpeech } from '../language/language.tsx'
import { Standing } from '../marks/standing.tsx'
import type { CommitmentFile, Letter } from './commitments.ts'
import { onLetter, sendLetter } from './commitments.ts'
import { Deed } from './deed.tsx'
import { NeededDay, OptionalText, TextField, WritingField } from './typed-fields.tsx'

/** Letters to other authorities, each with how long it has been silent; and a form for another. */
export function Letters({ commitment }: { commitment: CommitmentFile }) {
  const { say } = useSpeech()
  const { letters, ended } = commitment
  return (
    <section>
      <div className="section-head">
        <Title order={2}>{say('letters.title')}</Title>
        {!ended && <AddLetter commitment={commitment} />}
      </div>
      {letters.length === 0 && <p className="soft">{say('letters.none')}</p>}
      <ul className="plain ruled">
        {letters.map((letter) => (
          <LetterLine key={letter.letter} letter={letter} />
        ))}
      </ul>
    </section>
  )
}

function LetterLine({ letter }: { letter: Letter }) {
  const { say, sayDay } = useSpeech()
  const { authority, sent, replyDue, replied, silentDays = 0, isOverdue } = letter
  return (
    <li>
      <strong>{authority}</strong> · {say('letters.sent', { day: sayDay(sent) })} ·{' '}
      {replyDue === 'no-limit' ? say('letters.no-limit') : say('letters.reply-due', { day: sayDay(replyDue) })}
      <p className="soft">
        {letter.subject} ·{' '}
        {say('letters.numbers', {
          ours: letter.ourNumber ?? '',
          theirs: letter.theirNumber ?? say('letters.not-told'),
        })}
      </p>
      <p>
        {replied ? (
          <Standing tone="kept" words={say('letters.replied', { day: sayDay(replied) })} />
        ) : (
          <Standing tone={isOverdue ? 'late' : 'waiting'} words={say('letters.silent', { days: silentDays })} />
        )}
      </p>
      {letter.reminded && (
        <p className="soft">{say('letters.reminded', { days: letter.reminded.map(sayDay).join(', ') })}</p>
      )}
      {letter.reminders?.map(({ on, document }) => (
        <p key={document}>
          <Anchor component={Link} href={`/documents/${document}`}>
            {say('letters.reminder', { day: sayDay(on) })}
          </Anchor>
        </p>
      ))}
      {letter.reply && (
        <blockquote>
          {letter.reply}
          {letter.replyNumber && ` (${letter.replyNumber})`}
        </blockquote>
      )}
      {!replied && <HearOfLetter letter={letter} />}
    </li>
  )
}

function HearOfLetter({ letter: { letter } }: { letter: Letter }) {
  const { say } = useSpeech()
  const of = { id: letter, sequence: 0 }
  return (
    <div className="deeds">
      <Deed
        label={say('letters.reply')}
        of={of}
        empty={{ on: '', number: '', words: '' }}
        send={onLetter(letter)}
        told={({ on, number, words }) => ({
          do: 'take-reply',
          on,
          words,
          ...(number.trim() && { number: number.trim() }),
        })}
        fields={({ typed, type }) => (
          <>
            <NeededDay label={say('letters.replied-on')} value={typed.on} change={(on) => type({ on })} />
            <OptionalText
              label={say('letters.their-number')}
              most={60}
              value={typed.number}
              change={(number) => type({ number })}
            />
            <WritingField label={say('letters.reply-words')} value={typed.words} change={(words) => type({ words })} />
          </>
        )}
      />
      <Deed
        label={say('letters.remind')}
        of={of}
        empty={{}}
        send={onLetter(letter)}
        told={() => ({ do: 'remind' })}
        fields={() => <p>{say('letters.remind.lead')}</p>}
      />
      <Deed
        label={say('letters.note-number')}
        of={of}
        empty={{ number: '', confirmed: [] as readonly string[] }}
        send={onLetter(letter)}
        told={({ number, confirmed }) => ({
          do: 'note-their-number',
          number,
          ...(confirmed.length > 0 && { confirmed }),
        })}
        fields={({ typed, type, error }) => (
          <>
            <TextField label={say('letters.their-number')} value={typed.number} change={(number) => type({ number })} />
            <Confirm confirmed={typed.confirmed} confirm={(confirmed) => type({ confirmed })} error={error} />
          </>
        )}
      />
    </div>
  )
}

const unsent = { authority: '', subject: '', ourNumber: '', sent: '', replyDue: '', isOpenEnded: false }

function AddLetter({ commitment: { id, sequence } }: { commitment: CommitmentFile }) {
  const { say } = useSpeech()
  return (
    <Deed
      label={say('letters.add')}
      of={{ id, sequence }}
      empty={{ ...unsent, confirmed: [] as readonly string[] }}
      send={sendLetter(id)}
      told={({ isOpenEnded, replyDue, confirmed, ...letter }) => ({
        ...letter,
        replyDue: isOpenEnded ? 'no-limit' : replyDue,
        ...(confirmed.length > 0 && { confirmed }),
      })}
      fields={({ typed, type, error }) => (
        <>
          <TextField
            label={say('letters.authority')}
            value={typed.authority}
            change={(authority) => type({ authority })}
          />
          <TextField label={say('letters.subject')} value={typed.subject} change={(subject) => type({ subject })} />
          <TextField
            label={say('letters.our-number')}
            value={typed.ourNumber}
            change={(ourNumber) => type({ ourNumber })}
          />
          <NeededDay label={say('letters.sent-on')} value={typed.sent} change={(sent) => type({ sent })} />
          <Checkbox
            label={say('letters.no-limit')}
            checked={typed.isOpenEnded}
            onChange={(event) => type({ isOpenEnded: event.currentTarget.checked })}
          />
          {!typed.isOpenEnded && (
            <NeededDay
              label={say('letters.reply-due-on')}
              value={typed.replyDue}
              change={(replyDue) => type({ replyDue })}
            />
          )}
          <Confirm confirmed={typed.confirmed} confirm={(confirmed) => type({ confirmed })} error={error} />
        </>
      )}
    />
  )
}
