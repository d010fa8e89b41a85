// SPDX-License-Identifier: Apache-2.0
import { Button, Group, NativeSelect } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { request } from '../api/request.ts'
import { NeededChoice, NeededText } from '../forms/fields.tsx'
import { Form } from '../forms/form.tsx'
import { useSpeech } from '../language/language.tsx'
import { Dialog } from '../marks/dialog.tsx'
import { Problem } from '../marks/problem.tsx'
import { usePartners } from '../partners/partners.ts'
import type { Clause } from './clauses.ts'
import { CLAUSES, clauseOf, KINDS } from './clauses.ts'
import { DaysField } from './days-field.tsx'

/** A button that opens the form, and the form. */
export function BeginInstrument({ party }: { party?: string }) {
  const { say } = useSpeech()
  const [isOpen, open] = useState(false)
  return (
    <>
      <Button variant="default" size="compact-md" onClick={() => open(true)}>
        {say('instruments.begin')}
      </Button>
      {isOpen && <BeginForm party={party ?? ''} close={() => open(false)} />}
    </>
  )
}

function BeginForm({ party, close }: { party: string; close: () => void }) {
  const { say } = useSpeech()
  const [, go] = useLocation()
  const queries = useQueryClient()
  const partners = usePartners()
  const home = partners.data?.home ?? ''
  const [commandId] = useState(() => crypto.randomUUID())
  const [title, setTitle] = useState('')
  const [kind, setKind] = useState('')
  const [reason, setReason] = useState('')
  const [partner, setPartner] = useState(party)
  const [clause, setClause] = useState<Clause>('unread')
  const [days, setDays] = useState(30)
  const begin = useMutation({
    mutationFn: (body: object) => request<{ id: string }>('POST', '/instruments', body),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['instruments'] })
      go(`/instruments/${id}`)
    },
  })
  const entry = clauseOf(clause, days)
  const send = () =>
    begin.mutate({
      commandId,
      title: title.trim(),
      kind,
      reason: reason.trim(),
      parties: [home, partner],
      ...(entry && { entry }),
    })
  const choose = { value: '', label: say('form.choose') }
  return (
    <Dialog title={say('instruments.begin')} close={close}>
      <p className="soft">{say('instruments.begin.hint')}</p>
      <Form send={send}>
        <NeededText
          label={say('instruments.begin.title')}
          minLength={3}
          maxLength={300}
          autoComplete="off"
          my="sm"
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <NeededChoice
          label={say('instruments.begin.partner')}
          my="sm"
          value={partner}
          onChange={(event) => setPartner(event.currentTarget.value)}
          data={[choose, ...(partners.data?.partners ?? []).map(({ code, name }) => ({ value: code, label: name }))]}
        />
        <NeededChoice
          label={say('instruments.begin.kind')}
          my="sm"
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value)}
          data={[choose, ...KINDS.map((one) => ({ value: one, label: say(`instruments.kind.${one}`) }))]}
        />
        <NeededText
          label={say('instruments.begin.reason')}
          minLength={3}
          maxLength={500}
          autoComplete="off"
          my="sm"
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <div className="pair top">
          <NativeSelect
            label={say('instruments.begin.clause')}
            value={clause}
            onChange={(event) => setClause(event.currentTarget.value as Clause)}
            data={CLAUSES.map((one) => ({ value: one, label: say(`instruments.begin.clause.${one}`) }))}
          />
          {clause.startsWith('after-') && <DaysField days={days} change={setDays} />}
        </div>
        {begin.isError && <Problem error={begin.error} />}
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={close}>
            {say('cancel')}
          </Button>
          <Button type="submit" loading={begin.isPending}>
            {say('instruments.begin')}
          </Button>
        </Group>
      </Form>
    </Dialog>
  )
}
