// SPDX-License-Identifier: Apache-2.0
import { Button, Checkbox, NativeSelect, Stack } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { ChoiceField } from '../commitments/typed-fields.tsx'
import { Form } from '../forms/form.tsx'
import { SendOrCancel } from '../forms/send-or-cancel.tsx'
import { useSpeech } from '../language/language.tsx'
import { Dialog } from '../marks/dialog.tsx'
import { useDraft } from '../marks/drafts.ts'
import { Problem } from '../marks/problem.tsx'
import type { Begun } from './documents.ts'
import { kinds, useBeginDocument } from './documents.ts'
import { offeredLanguages, useLanguageName } from './language-name.ts'

/** Of what it is: a round, a commitment or an instrument, or of the partner’s file alone. */
export type Of = { readonly kind: 'round' | 'commitment' | 'instrument'; readonly id: string }
type Props = {
  readonly party: string
  readonly of?: Of | undefined
  /** What is on the button, for what, and with which kind it begins, where it is known what is wanted. */
  readonly label?: string
  readonly hint?: string
  readonly kind?: string
}

// What goes from one side to the other; the rest both make together, or one publishes.
const sent: ReadonlySet<string> = new Set(['note-verbale', 'aide-memoire', 'memorandum', 'non-paper'])
const nothing = {
  kind: '',
  direction: 'outgoing',
  first: '',
  second: '',
  third: '',
  allBind: true,
  prevailing: '',
}

/** A button, and a dialog that asks what kind of document it is and in which languages. */
export function BeginDocument(props: Props) {
  const { say } = useSpeech()
  const [isOpen, open] = useState(false)
  return (
    <>
      <Button variant="default" size="compact-md" onClick={() => open(true)}>
        {props.label ?? say('documents.begin')}
        {props.hint && <span className="unseen">: {props.hint}</span>}
      </Button>
      {isOpen && <BeginDialog {...props} close={() => open(false)} />}
    </>
  )
}

function BeginDialog({ party, of, kind = '', close }: Props & { readonly close: () => void }) {
  const { say } = useSpeech()
  const nameOf = useLanguageName()
  const begin = useBeginDocument()
  const [, go] = useLocation()
  const [typed, setTyped] = useDraft(`document ${party} ${of?.id ?? ''} ${kind}`.trimEnd(), { ...nothing, kind })
  const [commandId] = useState(() => crypto.randomUUID())
  const type = (part: Partial<typeof nothing>) => setTyped({ ...typed, ...part })
  const isOfRound = of?.kind === 'round'
  const chosen = [typed.first, typed.second, typed.third].filter(Boolean)
  const name = (code: string) => ({ value: code, label: nameOf(code) })
  const none = { value: '', label: say('documents.no-language') }
  const send = () =>
    begin.mutate(
      { commandId, ...begunOf({ party, ...(of && { [of.kind]: of.id }) }, typed, chosen) },
      {
        onSuccess: ({ id }) => {
          setTyped({ ...nothing, kind })
          close()
          go(`/documents/${id}`)
        },
      },
    )
  return (
    <Dialog title={say('documents.begin')} close={close}>
      <Form send={send}>
        <Stack gap="sm">
          <p>{say(isOfRound ? 'documents.begin.lead-of-round' : 'documents.begin.lead')}</p>
          <ChoiceField
            label={say('documents.kind')}
            options={kinds.map((one) => ({ value: one, label: say(`documents.kind.${one}`) }))}
            value={typed.kind}
            change={(chosenKind) => type({ kind: chosenKind })}
          />
          {sent.has(typed.kind) && (
            <NativeSelect
              label={say('documents.direction')}
              value={typed.direction}
              onChange={(event) => type({ direction: event.currentTarget.value })}
              data={(['outgoing', 'incoming'] as const).map((value) => ({
                value,
                label: say(`documents.direction.${value}`),
              }))}
            />
          )}
          <ChoiceField
            label={say('documents.language.first')}
            options={offeredLanguages.map(name)}
            value={typed.first}
            change={(first) => type({ first })}
          />
          {(['second', 'third'] as const).map((place) => (
            <NativeSelect
              key={place}
              label={say(`documents.language.${place}`)}
              value={typed[place]}
              onChange={(event) => type({ [place]: event.currentTarget.value })}
              data={[none, ...offeredLanguages.map(name)]}
            />
          ))}
          {chosen.length > 1 && (
            <>
              <Checkbox
                label={say('documents.all-bind')}
                description={say('documents.all-bind.hint')}
                checked={typed.allBind}
                onChange={(event) => type({ allBind: event.currentTarget.checked })}
              />
              <NativeSelect
                label={say('documents.prevailing')}
                value={typed.prevailing}
                onChange={(event) => type({ prevailing: event.currentTarget.value })}
                data={[{ value: '', label: say('documents.prevailing.none') }, ...chosen.map(name)]}
              />
            </>
          )}
          {begin.isError && <Problem error={begin.error} />}
          <SendOrCancel label={say('documents.begin')} isPending={begin.isPending} cancel={close} />
        </Stack>
      </Form>
    </Dialog>
  )
}

function begunOf(
  of: Pick<Begun, 'party' | 'round' | 'commitment' | 'instrument'>,
  { kind, direction, allBind, prevailing }: typeof nothing,
  languages: readonly string[],
): Begun {
  return {
    ...of,
    kind,
    direction: sent.has(kind) ? direction : 'joint',
    languages,
    authentic: allBind ? languages : languages.slice(0, 1),
    ...(prevailing && languages.includes(prevailing) && { prevailing }),
  }
}
