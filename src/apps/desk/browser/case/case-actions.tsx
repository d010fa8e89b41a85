// SPDX-License-Identifier: Apache-2.0
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useCommand, useSession } from '../api/queries.ts'
import { useKeys } from '../keys/use-keys.ts'
import { useSpeech } from '../language/language.tsx'
import { Problem } from '../marks/problem.tsx'
import { ActionDialog } from './action-dialog.tsx'
import type { OfferedAction, OpenCase } from './open-case.ts'
import { offered } from './open-case.ts'

// Steps of the service, and these; every other command has its place on the page, beside what it is about.
const here = new Set(['act', 'assign', 'transfer', 'record-payment'])
const order = ['primary', 'ordinary', 'grave']

/** Who had the case before it was assigned. */
type Assignment = { readonly from: string | null }

/** What this person may do now. Whatever cannot be undone asks first; whatever can be offers to. */
export function CaseActions({ file }: { file: OpenCase }) {
  const [doing, setDoing] = useState<OfferedAction | null>(null)
  const [assigned, setAssigned] = useState<Assignment | null>(null)
  const actions = file.actions
    .filter((action) => here.has(action.do))
    .toSorted(
      (one, other) =>
        Number(one.do !== 'act') - Number(other.do !== 'act') ||
        order.indexOf(one.weight) - order.indexOf(other.weight),
    )
  const waiting = actions.filter((action) => action.notYet)
  const before = file.assignedTo?.id ?? null
  useKeys({ a: () => setDoing(actions.find(({ weight, notYet }) => weight === 'primary' && !notYet) ?? null) })
  return (
    <div className="case-actions actions">
      <div>
        {actions.map((action) => (
          <Button
            key={action.id}
            variant={action.weight === 'primary' ? 'filled' : 'default'}
            className={action.weight === 'grave' ? 'grave' : undefined}
            disabled={action.notYet !== undefined}
            aria-haspopup="dialog"
            onClick={() => setDoing(action)}
          >
            {action.said.words}
          </Button>
        ))}
        <TakeIt file={file} taken={setAssigned} />
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

/** One click to make a case one's own. */
function TakeIt({ file, taken }: { file: OpenCase; taken: (assigned: Assignment) => void }) {
  const { say } = useSpeech()
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
  if (!may) return null
  return (
    <>
      <Button variant="default" loading={command.isPending} onClick={take}>
        {say('case.take')}
      </Button>
      {command.isError && <Problem error={command.error} />}
    </>
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
