// SPDX-License-Identifier: Apache-2.0
import { Button, Group, Stack, Title } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../api/queries.ts'
import { NeededText, NeededWriting } from '../forms/fields.tsx'
import { Form } from '../forms/form.tsx'
import { useSpeech } from '../language/language.tsx'
import { useDraft } from '../marks/drafts.ts'
import { Problem } from '../marks/problem.tsx'
import { Standing } from '../marks/standing.tsx'
import type { OpenCase } from './open-case.ts'
import { offered } from './open-case.ts'

/** Other authorities asked: both registry numbers, when the reply is due, and since when they are silent. */
export function Referrals({ file }: { file: OpenCase }) {
  const { say, sayDay } = useSpeech()
  if (file.referrals.length === 0) return null
  return (
    <>
      <Title order={2}>{say('case.referrals')}</Title>
      <ul className="plain">
        {file.referrals.map((referral) => (
          <li key={referral.referral}>
            <strong>{referral.said.words}</strong>
            <p className="soft">
              {say('referral.sent', { number: referral.ourNumber, day: sayDay(referral.sentOn) })}
              {' · '}
              {referral.remindedOn.length > 0 &&
                `${say('referral.reminded', { days: referral.remindedOn.map((day) => sayDay(day)).join(', ') })} · `}
              {referral.replyDue ? say('referral.due', { day: sayDay(referral.replyDue) }) : say('referral.no-limit')}
            </p>
            {referral.repliedOn ? (
              <Standing
                tone="kept"
                words={say('referral.replied', { number: referral.theirNumber ?? '', day: sayDay(referral.repliedOn) })}
              />
            ) : (
              <>
                <Standing
                  tone={referral.silentSince ? 'late' : 'waiting'}
                  words={
                    referral.silentSince
                      ? say('referral.silent', { day: sayDay(referral.silentSince) })
                      : say('referral.waiting')
                  }
                />
                <Remind file={file} referral={referral.referral} />
                <RecordReply file={file} referral={referral.referral} />
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function Remind({ file, referral }: { file: OpenCase; referral: string }) {
  const { say } = useSpeech()
  const command = useCommand(file.reference)
  if (!offered(file, 'remind-authority')) return null
  return (
    <div className="actions">
      <Button
        variant="default"
        size="compact-md"
        loading={command.isPending}
        onClick={() =>
          command.mutate({
            commandId: crypto.randomUUID(),
            expectedSequence: file.sequence,
            do: 'remind-authority',
            referral,
          })
        }
      >
        {say('referral.remind')}
      </Button>
      {command.isError && <Problem error={command.error} />}
    </div>
  )
}

function RecordReply({ file, referral }: { file: OpenCase; referral: string }) {
  const { say } = useSpeech()
  const command = useCommand(file.reference)
  const [theirNumber, setTheirNumber] = useDraft(`number ${file.reference} ${referral}`, '')
  const [reply, setReply] = useDraft(`reply ${file.reference} ${referral}`, '')
  const [commandId, setCommandId] = useState(() => crypto.randomUUID())
  if (!offered(file, 'record-reply')) return null
  const send = () =>
    command.mutate(
      { commandId, expectedSequence: file.sequence, referral, do: 'record-reply', theirNumber, reply },
      {
        onSuccess: () => {
          setTheirNumber('')
          setReply('')
          setCommandId(crypto.randomUUID())
        },
      },
    )
  return (
    <details>
      <summary>{say('referral.record')}</summary>
      <Form send={send}>
        <Stack gap="sm" my="sm">
          <NeededText
            label={say('referral.their-number')}
            maxLength={60}
            value={theirNumber}
            onChange={(event) => setTheirNumber(event.currentTarget.value)}
          />
          <NeededWriting
            label={say('referral.reply')}
            autosize
            minRows={2}
            maxLength={4000}
            value={reply}
            onChange={(event) => setReply(event.currentTarget.value)}
          />
          {command.isError && <Problem error={command.error} />}
          <Group>
            <Button type="submit" variant="default" loading={command.isPending}>
              {say('referral.record')}
            </Button>
          </Group>
        </Stack>
      </Form>
    </details>
  )
}
