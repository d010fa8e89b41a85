// SPDX-License-Identifier: Apache-2.0
import { Button, Group, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { Form } from '../forms/form.tsx'
import { useSpeech } from '../language/language.tsx'
import { Dialog } from '../marks/dialog.tsx'
import { useDraft } from '../marks/drafts.ts'
import { Problem } from '../marks/problem.tsx'
import type { Wish } from './commitments.ts'
import { useDeed } from './commitments.ts'

/** What was typed, by field, how a field is typed into, and why the last try was refused. */
export type TypedInto<T> = {
  readonly typed: T
  readonly type: (part: Partial<T>) => void
  readonly error?: unknown
}

type Props<T> = {
  readonly label: string
  /** To what it is done, where a page has several of these buttons. */
  readonly hint?: string
  /** What the dialog is called, where that is more than the button. */
  readonly title?: string
  /** The thing that it is done to, and where it was seen to stand. */
  readonly of: { readonly id: string; readonly sequence: number }
  readonly empty: T
  readonly send: (wish: Wish, told: object) => Promise<unknown>
  readonly told: (typed: T) => object
  readonly fields?: (into: TypedInto<T>) => ReactNode
  readonly isGrave?: boolean
}

/** Something that an officer does: a button, and a dialog that asks only for what is needed. What is refused stays written. */
export function Deed<T>(props: Props<T>) {
  const [isOpen, open] = useState(false)
  const { label, hint, isGrave = false } = props
  return (
    <>
      <Button variant="default" size="compact-md" className={isGrave ? 'grave' : undefined} onClick={() => open(true)}>
        {label}
        {hint && <span className="unseen">: {hint}</span>}
      </Button>
      {isOpen && <DeedDialog {...props} close={() => open(false)} />}
    </>
  )
}

function DeedDialog<T>({
  label,
  title,
  of,
  empty,
  send,
  told,
  fields,
  isGrave,
  close,
}: Props<T> & { close: () => void }) {
  const { say } = useSpeech()
  const deed = useDeed(send)
  const [typed, setTyped] = useDraft<T>(`deed ${label} ${of.id}`, empty)
  const [commandId] = useState(() => crypto.randomUUID())
  const act = () =>
    deed.mutate(
      { wish: { commandId, expected: of.sequence }, told: told(typed) },
      {
        onSuccess: () => {
          setTyped(empty)
          close()
        },
      },
    )
  return (
    <Dialog title={title ?? label} close={close}>
      <Form send={act}>
        <Stack gap="sm">
          {fields?.({
            typed,
            type: (part) => setTyped({ ...typed, ...part }),
            error: deed.error,
          })}
          {deed.isError && <Problem error={deed.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {say('cancel')}
            </Button>
            <Button type="submit" color={isGrave ? 'grave' : 'steppe'} loading={deed.isPending}>
              {label}
            </Button>
          </Group>
        </Stack>
      </Form>
    </Dialog>
  )
}
