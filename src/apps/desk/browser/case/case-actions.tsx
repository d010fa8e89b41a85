// SPDX-License-Identifier: Apache-2.0
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { useCommand, useSession } from '../api/queries.ts'
import { useKeys } from '../keys/use-keys.ts'
import { useSpeech } from '../language/language.tsx'
import { Problem } from '../marks/problem.tsx'
import { ActionDialog } from './action-dialog.tsx'
import { inOrder, sortOut } from './likely-actions.ts'
import type { OfferedAction, OpenCase } from './open-case.ts'
import { offered } from './open-case.ts'

// Steps of the service, and these; every other command has its place on the page, beside what it is about.
const here = new Set(['act', 'assign', 'transfer', 'record-payment'])

/** Who had the case before it was assigned. */
type Assignment = { readonly from: string | null }

/** What this person may do now: two or three in view, the rest behind "more". Whatever cannot be undone asks first; whatever can be offers to. */
export function CaseActions({ file }: { file: OpenCase }) {
  const { say } = useSpeech()
  const [doing, setDoing] = useState<OfferedAction | null>(null)
  const [assigned, setAssigned] = useState<Assignment | null>(null)
  const actions = file.actions.filter((action) => here.has(action.do)).toSorted(inOrder)
  const take = useTakeIt(file, setAssigned)
  const { likely, others, takeIsLikely } = sortOut(actions, { mayTake: take.may, isFree: file.assignedTo === null })
  const before = file.assignedTo?.id ?? null
  useKeys({ a: () => setDoing(actions.find(({ weight, notYet }) => weight === 'primary' && !notYet) ?? null) })
  return (
    <div className="case-actions actions">
      <Buttons actions={likely} begin={setDoing}>
        {takeIsLikely && <TakeIt {...take} />}
      </Buttons>
      {(others.length > 0 || (take.may && !takeIsLikely)) && (
        <details key={file.sequence} className="more">
          <summary>{say('case.more')}</summary>
          <Buttons actions={others} begin={setDoing}>
            {take.may && !takeIsLikely && <TakeIt {...take} />}
          </Buttons>
        </details>
      )}
      {take.error && <Problem error={take.error} />}
      {assigned && <Undo file={file} assigned={assigned} undone={() => setAssigned(null)} />}
      {doing && (
        <ActionDialog
          file={file}
          action={doing}
          close={() => setDoing(null)}
          done={() => setAssigned(doing.do === 'assign' ? { from: before } : null)}
        />
      )}
    </div>
  )
}

type ButtonsProps = {
  readonly actions: readonly OfferedAction[]
  readonly begin: (action: OfferedAction) => void
  readonly children: ReactNode
}

/** A row of buttons, and under it why some of them do not act yet. */
function Buttons({ actions, begin, children }: ButtonsProps) {
  const waiting = actions.filter((action) => action.notYet)
  return (
    <>
      <div>
        {actions.map((action) => (
          <Button
            key={action.id}
            variant={action.weight === 'primary' ? 'filled' : 'default'}
            className={action.weight === 'grave' ? 'grave' : undefined}
            disabled={action.notYet !== undefined}
            aria-haspopup="dialog"
            onClick={() => begin(action)}
          >
            {action.said.words}
          </Button>
        ))}
        {children}
      </div>
      {waiting.length > 0 && (
        <ul className="not-yet">
          {waiting.map((action) => (
            <li key={action.id}>
              {action.said.words}: {action.notYet?.words}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** One click to make a case one's own. */
function useTakeIt(file: OpenCase, taken: (assigned: Assignment) => void) {
  const me = useSession().data?.officer?.id
  const command = useCommand(file.reference)
  const may = me !== undefined && file.assignedTo?.id !== me && offered(file, 'assign') !== undefined
  const from = file.assignedTo?.id ?? null
  const take = () =>
    command.mutate(
      { commandId: crypto.randomUUID(), expectedSequence: file.sequence, do: 'assign', officer: me },
      { onSuccess: () => taken({ from }) },
    )
  useKeys({ t: () => may && take() })
  return { may, take, isPending: command.isPending, error: command.error }
}

function TakeIt({ take, isPending }: Pick<ReturnType<typeof useTakeIt>, 'take' | 'isPending'>) {
  const { say } = useSpeech()
  return (
    <Button variant="default" loading={isPending} onClick={take}>
      {say('case.take')}
    </Button>
  )
}

function Undo({ file, assigned, undone }: { file: OpenCase; assigned: Assignment; undone: () => void }) {
  const { say } = useSpeech()
  const command = useCommand(file.reference)
  return (
    <p className="undo" role="status">
      {file.assignedTo ? say('case.assigned', { name: file.assignedTo.name }) : say('flag.unassigned')}{' '}
      <Button
        variant="default"
        size="compact-md"
        loading={command.isPending}
        onClick={() =>
          command.mutate(
            { commandId: crypto.randomUUID(), do: 'assign', officer: assigned.from },
            { onSuccess: undone },
          )
        }
      >
        {say('undo')}
      </Button>
      {command.isError && <Problem error={command.error} />}
    </p>
  )
}
