// SPDX-License-Identifier: Apache-2.0
import { Button, Loader, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useDeed } from '../commitments/commitments.ts'
import { Form } from '../forms/form.tsx'
import { SendOrCancel } from '../forms/send-or-cancel.tsx'
import { useSpeech } from '../language/language.tsx'
import { Dialog } from '../marks/dialog.tsx'
import { useDraft } from '../marks/drafts.ts'
import { EmptyState } from '../marks/empty-state.tsx'
import { Problem } from '../marks/problem.tsx'
import type { Seen } from './choices.tsx'
import { Choices } from './choices.tsx'
import { kinds, releaseThings, useChoices } from './releases.ts'

/** Releases things of the file: each is shown as the partner will see it before it is released. */
export function ReleaseThings({ party }: { party: string }) {
  const { say } = useSpeech()
  const [isOpen, open] = useState(false)
  return (
    <>
      <Button variant="default" size="compact-md" onClick={() => open(true)}>
        {say('releases.release')}
      </Button>
      {isOpen && <ReleaseDialog party={party} close={() => open(false)} />}
    </>
  )
}

const nothing: Seen = {}

function ReleaseDialog({ party, close }: { party: string; close: () => void }) {
  const { say } = useSpeech()
  const found = useChoices(party)
  const release = useDeed(releaseThings(party))
  const [seen, see] = useState(nothing)
  const [note, setNote] = useDraft(`release to ${party}`, '')
  const [commandId, setCommandId] = useState(() => crypto.randomUUID())
  const { choices = [], further = [] } = found.data ?? {}
  const things = Object.values(seen)
  const isShown = things.length > 0 && things.every((thing) => thing.seen !== '')
  const send = () =>
    isShown &&
    release.mutate(
      { wish: { commandId, expected: 0 }, told: { things, ...(note.trim() && { note: note.trim() }) } },
      {
        onSuccess: () => {
          setNote('')
          close()
        },
        onError: () => setCommandId(crypto.randomUUID()),
      },
    )
  return (
    <Dialog title={say('releases.release.title')} close={close}>
      <Form send={send}>
        <Stack gap="sm">
          <p className="soft">{say('releases.release.lead')}</p>
          {found.isPending && <Loader className="loading" aria-label={say('loading')} />}
          {found.isError && <Problem error={found.error} again={() => found.refetch()} />}
          {found.data && choices.length === 0 && further.length === 0 && (
            <EmptyState title={say('releases.release.none')} />
          )}
          {kinds.map((kind) => {
            const ofKind = choices.filter((choice) => choice.kind === kind)
            const more = further.find((one) => one.kind === kind)
            if (ofKind.length === 0 && !more) return null
            const count = more ? `${ofKind.length}+` : ofKind.length
            return (
              <details key={kind} className="choices" open={kind === 'agenda' || ofKind.length < 4}>
                <summary>{say('releases.release.kind', { kind: say(`releases.kind.${kind}`), count })}</summary>
                <Choices party={party} choices={ofKind} further={more} seen={seen} see={see} />
              </details>
            )
          })}
          <Textarea
            label={say('releases.release.note')}
            description={say('releases.release.note.hint')}
            maxLength={1000}
            autosize
            minRows={2}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          {release.isError && <Problem error={release.error} />}
          <p className="soft" role="status">
            {say('releases.release.count', { count: things.length })}
          </p>
          <SendOrCancel label={say('releases.release.do')} isPending={release.isPending} cancel={close} />
        </Stack>
      </Form>
    </Dialog>
  )
}
