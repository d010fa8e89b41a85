// SPDX-License-Identifier: Apache-2.0
import { Button, Checkbox, Group, Modal, NativeSelect, Radio, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useCommand, usePosts, useSession } from '../api/queries.ts'
import { useSpeech } from '../language/language.tsx'
import { Problem } from '../marks/problem.tsx'
import type { OfferedAction, OpenCase } from './open-case.ts'

type Inputs = { ground: string; reason: string; evidence: readonly string[]; ourNumber: string; post: string }
const nothing: Inputs = { ground: '', reason: '', evidence: [], ourNumber: '', post: '' }

/** Asks only for what the action needs, then does it; a refused action keeps what was written. */
export function ActionDialog({ file, action, close }: { file: OpenCase; action: OfferedAction; close: () => void }) {
  const { say } = useSpeech()
  const command = useCommand(file.reference)
  const session = useSession()
  const [inputs, setInputs] = useState(nothing)
  // One id for the life of the dialog: a second click, or a resent request, is the same command.
  const [commandId] = useState(() => crypto.randomUUID())
  const set = (part: Partial<Inputs>) => setInputs({ ...inputs, ...part })
  const send = () =>
    command.mutate(
      { commandId, expectedSequence: file.sequence, ...bodyOf(action, inputs, session.data?.officer?.id ?? null) },
      { onSuccess: close },
    )
  return (
    <Modal opened onClose={close} title={action.said.words} centered closeButtonProps={{ 'aria-label': say('close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <Stack gap="md">
          <Needs file={file} action={action} inputs={inputs} set={set} />
          {command.isError && <Problem error={command.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {say('cancel')}
            </Button>
            <Button type="submit" color={action.weight === 'grave' ? 'grave' : 'steppe'} loading={command.isPending}>
              {action.said.words}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

function bodyOf(action: OfferedAction, inputs: Inputs, me: string | null): Readonly<Record<string, unknown>> {
  if (action.do === 'assign') return { do: 'assign', officer: me }
  if (action.do === 'transfer') return { do: 'transfer', handlingPost: inputs.post, reason: inputs.reason }
  return {
    do: 'act',
    action: action.id,
    ...(inputs.ground && { ground: inputs.ground }),
    ...(inputs.reason && { reason: inputs.reason }),
    ...(inputs.evidence.length > 0 && { evidence: inputs.evidence }),
    ...(inputs.ourNumber && { ourNumber: inputs.ourNumber }),
  }
}

type NeedsProps = { file: OpenCase; action: OfferedAction; inputs: Inputs; set: (part: Partial<Inputs>) => void }

function Needs({ file, action, inputs, set }: NeedsProps) {
  const { say } = useSpeech()
  const posts = usePosts()
  const needs = new Set(action.needs)
  return (
    <>
      {action.grounds && action.grounds.length > 0 && (
        <Radio.Group label={say('action.ground')} required value={inputs.ground} onChange={(ground) => set({ ground })}>
          {action.grounds.map((ground) => (
            <Radio key={ground.id} value={ground.id} label={ground.said.words} my="sm" />
          ))}
        </Radio.Group>
      )}
      {needs.has('post') && (
        <NativeSelect
          label={say('action.post')}
          required
          value={inputs.post}
          onChange={(event) => set({ post: event.currentTarget.value })}
          data={[
            { value: '', label: '' },
            ...(posts.data?.posts
              .filter((post) => post.id !== file.handlingPost)
              .map((post) => ({ value: post.id, label: post.name })) ?? []),
          ]}
        />
      )}
      {needs.has('evidence-list') && (
        <Checkbox.Group
          label={say('action.evidence')}
          required
          value={[...inputs.evidence]}
          onChange={(evidence) => set({ evidence })}
        >
          {[...new Map(file.evidence.map((one) => [one.evidence, one])).values()].map((one) => (
            <Checkbox key={one.evidence} value={one.evidence} label={one.said.words} my="sm" />
          ))}
        </Checkbox.Group>
      )}
      {needs.has('our-number') && (
        <TextInput
          label={say('action.our-number')}
          required
          maxLength={60}
          value={inputs.ourNumber}
          onChange={(event) => set({ ourNumber: event.currentTarget.value })}
        />
      )}
      {(needs.has('reason') || needs.has('text')) && (
        <Textarea
          label={say('action.reason')}
          description={say('action.reason.hint')}
          required
          autosize
          minRows={3}
          maxLength={4000}
          value={inputs.reason}
          onChange={(event) => set({ reason: event.currentTarget.value })}
        />
      )}
    </>
  )
}
