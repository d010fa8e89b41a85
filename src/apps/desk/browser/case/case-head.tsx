// SPDX-License-Identifier: Apache-2.0
import { Button, Group, Title } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { usePosts } from '../api/queries.ts'
import { useSpeech } from '../language/language.tsx'
import { ClockBar } from '../marks/clock-bar.tsx'
import { Standing, toneOfStep } from '../marks/standing.tsx'
import { WhyNote } from '../marks/why.tsx'
import { ActionDialog } from './action-dialog.tsx'
import type { OfferedAction, OpenCase } from './open-case.ts'

// These have places of their own on the page: a note beside the notes, a sighting beside the evidence.
const elsewhere = new Set([
  'add-note',
  'send-message',
  'sight-evidence',
  'accept-evidence',
  'reject-evidence',
  'provide-evidence',
  'record-reply',
  'remind-authority',
  'correct-answers',
  'link-person',
  'record-mandate',
  'erase-facts',
  'revoke-document',
])

export function CaseHead({ file }: { file: OpenCase }) {
  const { say, sayDay } = useSpeech()
  const posts = usePosts()
  const [doing, setDoing] = useState<OfferedAction | null>(null)
  const actions = file.actions.filter((action) => !elsewhere.has(action.do))
  const post = posts.data?.posts.find((one) => one.id === file.handlingPost)
  return (
    <header className="case-head">
      <nav aria-label={say('case.place')}>
        <Link href="/">{say('nav.queue')}</Link> › {file.reference}
      </nav>
      <Group justify="space-between" align="flex-start" gap="md">
        <div>
          <Title order={1}>
            {file.person.name || say('case.unnamed')}
            {file.person.latin && <small className="latin">{file.person.latin}</small>}
          </Title>
          <p className="case-line">
            <strong className="reference">{file.reference}</strong> · {file.service.said.words} ·{' '}
            {post?.name ?? file.handlingPost}
            {file.lodgingPost !== file.handlingPost && ` (${say('case.lodged-at', { post: file.lodgingPost })})`} ·{' '}
            {say('queue.lodged', { day: sayDay(file.lodgedOn) })} · {say(`channel.${file.channel}`)}
          </p>
        </div>
        <Group gap="sm" className="actions">
          {actions.map((action) => (
            <Button
              key={action.id}
              variant={action.weight === 'primary' ? 'filled' : 'default'}
              color={action.weight === 'grave' ? 'grave' : 'steppe'}
              disabled={action.notYet !== undefined}
              title={action.notYet?.words}
              onClick={() => setDoing(action)}
            >
              {action.said.words}
            </Button>
          ))}
        </Group>
      </Group>
      <NotYet actions={actions} />
      <div className="case-state">
        <Standing tone={toneOfStep(file.step)} words={file.step.said.words} />
        <span>
          {say('case.held-by')} {say(`holder.${file.step.holder}`)}
          {file.assignedTo && ` · ${file.assignedTo.name}`}
        </span>
        <span>
          {file.clock.known ? (
            <>
              <ClockBar
                daysLeft={file.clock.daysLeft}
                stopped={file.clock.stopped}
                used={file.clock.used}
                count={file.clock.count}
              />{' '}
              {say('clock.due', { day: sayDay(file.clock.dueOn) })}
            </>
          ) : (
            <ClockBar daysLeft={null} />
          )}
        </span>
        <WhyNote why={file.clock.why} label={say('why.clock')} />
        <span>{file.fee.known ? `${file.fee.amount} ${file.fee.currency}` : say('fee.unknown')}</span>
        <WhyNote why={file.fee.why} label={say('why.fee')} />
      </div>
      {doing && <ActionDialog file={file} action={doing} close={() => setDoing(null)} />}
    </header>
  )
}

function NotYet({ actions }: { actions: readonly OfferedAction[] }) {
  const waiting = actions.filter((action) => action.notYet)
  if (waiting.length === 0) return null
  return (
    <ul className="not-yet">
      {waiting.map((action) => (
        <li key={action.id}>
          {action.said.words}: {action.notYet?.words}
        </li>
      ))}
    </ul>
  )
}
