// SPDX-License-Identifier: Apache-2.0
import { Button, CopyButton, Group, Loader, Radio, Stack, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import { Form } from '../forms/form.tsx'
import { useSpeech } from '../language/language.tsx'
import { Dialog } from '../marks/dialog.tsx'
import { Problem } from '../marks/problem.tsx'
import type { Feed } from './calendar-feed.ts'
import { useFeed, useNewFeed, useStopFeed } from './calendar-feed.ts'

type Of = { readonly party: string; readonly name: string }

/** The calendar of a file: to be taken away once, or read again and again by a calendar program. */
export function CalendarOf(partner: Of) {
  const { say } = useSpeech()
  const [isOpen, open] = useState(false)
  return (
    <>
      <Button className="screen-only" variant="default" size="compact-md" onClick={() => open(true)}>
        {say('calendar.title')}
      </Button>
      {isOpen && (
        <Dialog title={say('calendar.title')} close={() => open(false)}>
          <Stack gap="sm">
            <Downloads {...partner} />
            <Title order={3}>{say('calendar.feed')}</Title>
            <p>{say('calendar.feed.lead')}</p>
            <Subscription {...partner} />
          </Stack>
        </Dialog>
      )}
    </>
  )
}

function Downloads({ party, name }: Of) {
  const { say } = useSpeech()
  const all = '/api/relations/calendar.ics'
  return (
    <ul className="plain">
      <li>
        <a href={`${all}?party=${party}`} download={`elshi-${party}.ics`}>
          {say('calendar.download', { name })}
        </a>
      </li>
      <li>
        <a href={all} download="elshi.ics">
          {say('calendar.download.all')}
        </a>
      </li>
    </ul>
  )
}

function Subscription({ party, name }: Of) {
  const { say } = useSpeech()
  const found = useFeed()
  const made = useNewFeed()
  const stop = useStopFeed()
  const [shows, show] = useState('days')
  if (found.isPending) return <Loader className="loading" aria-label={say('loading')} />
  if (found.isError) return <Problem error={found.error} again={() => found.refetch()} />
  const { feed } = found.data
  return (
    <>
      {feed && <Kept feed={feed} />}
      {feed && made.data && (
        <>
          <Address label={say('calendar.address.all')} address={made.data.address} />
          <Address label={say('calendar.address', { name })} address={`${made.data.address}?party=${party}`} />
          <p role="status">{say('calendar.address.once')}</p>
        </>
      )}
      <Form send={() => made.mutate(shows === 'titles')}>
        <Stack gap="sm">
          <Radio.Group label={say('calendar.shows')} value={shows} onChange={show}>
            <Radio value="days" label={say('calendar.shows.days')} my="xs" />
            <Radio value="titles" label={say('calendar.shows.titles')} my="xs" />
          </Radio.Group>
          {made.isError && <Problem error={made.error} />}
          {stop.isError && <Problem error={stop.error} />}
          <Group gap="sm">
            <Button type="submit" variant={feed ? 'default' : 'filled'} loading={made.isPending}>
              {say(feed ? 'calendar.renew' : 'calendar.make')}
            </Button>
            {feed && (
              <Button color="grave" loading={stop.isPending} onClick={() => stop.mutate()}>
                {say('calendar.stop')}
              </Button>
            )}
          </Group>
          {stop.isSuccess && !feed && <p role="status">{say('calendar.stopped')}</p>}
        </Stack>
      </Form>
    </>
  )
}

function Kept({ feed: { titled, createdAt, lastReadAt } }: { feed: Feed }) {
  const { say, sayMoment } = useSpeech()
  const read = lastReadAt ? say('calendar.read', { when: sayMoment(lastReadAt) }) : say('calendar.read.never')
  return (
    <p>
      {say('calendar.kept', { when: sayMoment(createdAt) })} {read}{' '}
      {say(titled ? 'calendar.kept.titles' : 'calendar.kept.days')}
    </p>
  )
}

function Address({ label, address }: { label: string; address: string }) {
  const { say } = useSpeech()
  return (
    <Group gap="sm" align="end" wrap="nowrap">
      <TextInput
        className="secret-address"
        label={label}
        value={address}
        readOnly
        autoComplete="off"
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton value={address}>
        {({ copied, copy }) => (
          <Button variant="default" onClick={copy}>
            {say(copied ? 'calendar.copied' : 'calendar.copy')}
            <span className="unseen">: {label}</span>
          </Button>
        )}
      </CopyButton>
    </Group>
  )
}
