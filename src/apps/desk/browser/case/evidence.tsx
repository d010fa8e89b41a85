// SPDX-License-Identifier: Apache-2.0
import { Button, Group, Title } from '@mantine/core'
import { useRef, useState } from 'react'
import { useCommand } from '../api/queries.ts'
import { NeededText } from '../forms/fields.tsx'
import { Form } from '../forms/form.tsx'
import { useKeys } from '../keys/use-keys.ts'
import { useSpeech } from '../language/language.tsx'
import { Problem } from '../marks/problem.tsx'
import { Standing, toneOfEvidence } from '../marks/standing.tsx'
import { HandIn } from './hand-in.tsx'
import type { OpenCase } from './open-case.ts'
import { offered } from './open-case.ts'
import { OfWhom, useSubjectName } from './subject-name.tsx'

type Piece = OpenCase['evidence'][number]

export function Evidence({ file }: { file: OpenCase }) {
  const { say } = useSpeech()
  const list = useRef<HTMLUListElement>(null)
  useKeys({ e: () => list.current?.querySelector<HTMLButtonElement>('button:enabled')?.focus() })
  return (
    <>
      <Title order={2}>{say('case.evidence')}</Title>
      {file.evidence.length === 0 && <p className="soft">{say('case.evidence.none')}</p>}
      <ul className="plain ruled" ref={list}>
        {file.evidence.map((piece) => (
          <li key={`${piece.evidence}/${piece.subject}`}>
            <div className="piece">
              <div>
                {piece.said.words}
                <OfWhom file={file} subject={piece.subject} />
                <p className="soft">
                  {say(`evidence.by.${piece.by}`)}
                  {!piece.required && ` · ${say('evidence.optional')}`}
                </p>
                {piece.reason && <blockquote>{piece.reason}</blockquote>}
                <FileLink file={file} piece={piece} />
              </div>
              <HowItStands file={file} piece={piece} />
            </div>
            <Judge file={file} piece={piece} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** Once a case has ended, what was not given is awaited no more. */
function HowItStands({ file, piece }: { file: OpenCase; piece: Piece }) {
  const { say } = useSpeech()
  const isOver = file.step.final !== undefined && (piece.stands === 'missing' || piece.stands === 'requested')
  return isOver ? (
    <Standing tone="void" words={say('evidence.not-given')} />
  ) : (
    <Standing tone={toneOfEvidence(piece.stands)} words={say(`evidence.${piece.stands}`)} />
  )
}

function FileLink({ file, piece }: { file: OpenCase; piece: Piece }) {
  const { say } = useSpeech()
  if (piece.withheld) return <p className="soft">{say('answer.not-cleared')}</p>
  if (!piece.file) return null
  if (piece.file.state !== 'clean')
    return (
      <Standing tone={piece.file.state === 'pending' ? 'waiting' : 'late'} words={say(`file.${piece.file.state}`)} />
    )
  return (
    <a href={`/api/cases/${file.reference}/files/${piece.file.id}`} download>
      {say('file.open', { kilobytes: Math.ceil(piece.file.bytes / 1024) })}
    </a>
  )
}

function Judge({ file, piece }: { file: OpenCase; piece: Piece }) {
  const { say } = useSpeech()
  const command = useCommand(file.reference)
  const [reason, setReason] = useState<string | null>(null)
  const commandOn = (kind: string) => ({
    commandId: crypto.randomUUID(),
    expectedSequence: file.sequence,
    do: kind,
    evidence: piece.evidence,
    subject: piece.subject,
  })
  const send = (kind: string) => command.mutate(commandOn(kind))
  const nameOf = useSubjectName(file)
  // Many buttons read the same on the screen: each is named by its document and its person.
  const named = (act: Parameters<typeof say>[0]) => `${say(act)}: ${piece.said.words}, ${nameOf(piece.subject)}`
  const settled = piece.stands === 'sighted' || piece.stands === 'accepted'
  const maySight = !settled && piece.by === 'sighted' && offered(file, 'sight-evidence')
  const mayAccept =
    !settled && (piece.by === 'register' || (piece.file?.state === 'clean' && piece.stands === 'received'))
  // What was seen or accepted by mistake is undone by rejecting it with a reason.
  const mayReject = (piece.stands === 'received' || settled) && !piece.withheld
  return (
    <>
      <Group gap="sm" mt="xs" className="actions">
        {maySight && (
          <Button
            variant="default"
            size="compact-md"
            aria-label={named('evidence.sight')}
            loading={command.isPending}
            onClick={() => send('sight-evidence')}
          >
            {say('evidence.sight')}
          </Button>
        )}
        {mayAccept && offered(file, 'accept-evidence') && (
          <Button
            variant="default"
            size="compact-md"
            aria-label={named('evidence.accept')}
            loading={command.isPending}
            onClick={() => send('accept-evidence')}
          >
            {say('evidence.accept')}
          </Button>
        )}
        {mayReject && offered(file, 'reject-evidence') && reason === null && (
          <Button
            variant="default"
            size="compact-md"
            aria-label={named('evidence.reject')}
            onClick={() => setReason('')}
          >
            {say('evidence.reject')}
          </Button>
        )}
        {piece.by === 'uploaded' && !settled && offered(file, 'provide-evidence') && (
          <HandIn file={file} evidence={piece.evidence} subject={piece.subject} label={named('evidence.hand-in')} />
        )}
      </Group>
      {reason !== null && (
        <Form
          send={() => command.mutate({ ...commandOn('reject-evidence'), reason }, { onSuccess: () => setReason(null) })}
        >
          <NeededText
            autoFocus
            label={say('evidence.reject.reason')}
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group gap="sm" mt="xs">
            <Button type="submit" color="grave" size="compact-md">
              {say('evidence.reject')}
            </Button>
            <Button variant="default" size="compact-md" onClick={() => setReason(null)}>
              {say('cancel')}
            </Button>
          </Group>
        </Form>
      )}
      {command.isError && <Problem error={command.error} />}
    </>
  )
}
