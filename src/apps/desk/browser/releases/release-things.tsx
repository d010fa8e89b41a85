// SPDX-License-Identifier: Apache-2.0
import { Button, Checkbox, Loader, Stack, Textarea } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useDeed } from '../commitments/commitments.ts'
import { Form } from '../forms/form.tsx'
import { SendOrCancel } from '../forms/send-or-cancel.tsx'
import { useSpeech } from '../language/language.tsx'
import { Dialog } from '../marks/dialog.tsx'
import { useDraft } from '../marks/drafts.ts'
import { EmptyState } from '../marks/empty-state.tsx'
import { Problem } from '../marks/problem.tsx'
import { Changes, Clauses } from './clauses.tsx'
import type { Choice } from './releases.ts'
import { kinds, releaseThings, useChoices, usePreview } from './releases.ts'

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

/** By the key of a thing, the digest of what was shown; empty while it is being fetched. */
type Seen = Readonly<Record<string, string>>
const keyOf = ({ kind, id }: Pick<Choice, 'kind' | 'id'>) => `${kind} ${id}`
const nothing: Seen = {}

function ReleaseDialog({ party, close }: { party: string; close: () => void }) {
  const { say } = useSpeech()
  const found = useChoices(party)
  const release = useDeed(releaseThings(party))
  const [seen, see] = useState(nothing)
  const [note, setNote] = useDraft(`release to ${party}`, '')
  const [commandId, setCommandId] = useState(() => crypto.randomUUID())
  const choices = found.data?.choices ?? []
  const chosen = choices.filter((choice) => keyOf(choice) in seen)
  const things = chosen.map(({ kind, id }) => ({ kind, id, seen: seen[`${kind} ${id}`] ?? '' }))
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
  const choose = (choice: Choice, isChosen: boolean) =>
    see((before) => {
      const { [keyOf(choice)]: _, ...rest } = before
      return isChosen ? { ...rest, [keyOf(choice)]: '' } : rest
    })
  return (
    <Dialog title={say('releases.release.title')} close={close}>
      <Form send={send}>
        <Stack gap="sm">
          <p className="soft">{say('releases.release.lead')}</p>
          {found.isPending && <Loader className="loading" aria-label={say('loading')} />}
          {found.isError && <Problem error={found.error} again={() => found.refetch()} />}
          {found.data && choices.length === 0 && <EmptyState title={say('releases.release.none')} />}
          {kinds.map((kind) => {
            const ofKind = choices.filter((choice) => choice.kind === kind)
            if (ofKind.length === 0) return null
            return (
              <details key={kind} className="choices" open={kind === 'agenda' || ofKind.length < 4}>
                <summary>
                  {say('releases.release.kind', { kind: say(`releases.kind.${kind}`), count: ofKind.length })}
                </summary>
                {ofKind.map((choice) => (
                  <OneChoice
                    key={keyOf(choice)}
                    party={party}
                    choice={choice}
                    isChosen={keyOf(choice) in seen}
                    choose={(isChosen) => choose(choice, isChosen)}
                    shown={(digest) => see((before) => ({ ...before, [keyOf(choice)]: digest }))}
                  />
                ))}
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

type One = {
  readonly party: string
  readonly choice: Choice
  readonly isChosen: boolean
  readonly choose: (isChosen: boolean) => void
  readonly shown: (digest: string) => void
}

function OneChoice({ party, choice, isChosen, choose, shown }: One) {
  const { say } = useSpeech()
  const { title, words, stands } = choice
  return (
    <div className="choice">
      <Checkbox
        label={words || title}
        description={[words && title, say(`releases.stands.${stands}`)].filter(Boolean).join(' · ')}
        checked={isChosen}
        disabled={stands === 'as-released'}
        onChange={(event) => choose(event.currentTarget.checked)}
      />
      {isChosen && <Shown party={party} choice={choice} shown={shown} />}
    </div>
  )
}

/** What the partner will see, and what is new in it for them. */
function Shown({ party, choice, shown }: Pick<One, 'party' | 'choice' | 'shown'>) {
  const { say } = useSpeech()
  const found = usePreview(party, choice)
  const seen = found.data?.seen
  // What is fetched anew after a refusal is what is shown, and then what is released.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is done with the digest changes at each drawing; the digest alone decides
  useEffect(() => {
    if (seen !== undefined) shown(seen)
  }, [seen])
  if (found.isPending) return <Loader className="loading" aria-label={say('loading')} />
  if (found.isError) return <Problem error={found.error} again={() => found.refetch()} />
  const { content, version, changes } = found.data
  return (
    <div className="shown">
      <p className="soft">{say('releases.release.shown', { version })}</p>
      <p>
        <strong>{content.title}</strong>
      </p>
      {changes && <Changes changes={changes} since={version - 1} />}
      <Clauses content={content} />
    </div>
  )
}
