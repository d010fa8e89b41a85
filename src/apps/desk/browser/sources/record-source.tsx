// SPDX-License-Identifier: Apache-2.0
import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { request } from '../api/request.ts'
import { NeededText } from '../forms/fields.tsx'
import { Form } from '../forms/form.tsx'
import { SendOrCancel } from '../forms/send-or-cancel.tsx'
import { languages, useSpeech } from '../language/language.tsx'
import { Dialog } from '../marks/dialog.tsx'
import { Problem } from '../marks/problem.tsx'
import { noSource, sourceOf, translations } from './source-typed.ts'

/** Records a source: who published what and when, whom it quotes, what was read of it, and what of its words may be quoted. */
export function RecordSource({ close, done }: { close: () => void; done: (source: string) => void }) {
  const { say } = useSpeech()
  const queries = useQueryClient()
  const [commandId] = useState(() => crypto.randomUUID())
  const [typed, type] = useState(noSource)
  const record = useMutation({
    mutationFn: (source: object) => request<{ id: string }>('POST', '/sources', { commandId, source }),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['sources'] })
      done(id)
    },
  })
  const field = (of: 'publisher' | 'quotes' | 'title' | 'address' | 'published' | 'part' | 'length') => ({
    value: typed[of],
    autoComplete: 'off',
    maxLength: of === 'title' || of === 'address' ? 300 : 200,
    onChange: (event: { currentTarget: { value: string } }) => type({ ...typed, [of]: event.currentTarget.value }),
  })
  const choice = (of: 'language' | 'translation' | 'extent') => ({
    value: typed[of],
    onChange: (event: { currentTarget: { value: string } }) => type({ ...typed, [of]: event.currentTarget.value }),
  })
  return (
    <Dialog title={say('sources.record')} close={close}>
      <Form send={() => record.mutate(sourceOf(typed, say('sources.rights.as-told')))}>
        <NeededText label={say('sources.publisher')} {...field('publisher')} />
        <TextInput label={say('sources.quotes')} {...field('quotes')} />
        <TextInput label={say('sources.name')} {...field('title')} />
        <TextInput label={say('sources.address')} {...field('address')} />
        <div className="pair top">
          <NeededText
            label={say('sources.published')}
            description={say('between.partial-day.hint')}
            pattern="[12][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?"
            unfit="between.partial-day.unfit"
            {...field('published')}
          />
          <NativeSelect label={say('sources.language')} data={[...languages]} {...choice('language')} />
        </div>
        <div className="pair top">
          <NativeSelect
            label={say('sources.text')}
            data={translations.map((one) => ({ value: one, label: say(`sources.translation.${one}`) }))}
            {...choice('translation')}
          />
          <NativeSelect
            label={say('sources.extent')}
            data={(['whole', 'excerpt', 'unknown'] as const).map((one) => ({
              value: one,
              label: say(`sources.extent.${one}`),
            }))}
            {...choice('extent')}
          />
        </div>
        <div className="pair top">
          <TextInput
            label={say('sources.most-quoted')}
            description={say('sources.most-quoted.hint')}
            inputMode="numeric"
            {...field('part')}
          />
          <TextInput label={say('sources.letters')} inputMode="numeric" {...field('length')} />
        </div>
        <Checkbox
          my="xs"
          label={say('sources.rights.link')}
          checked={typed.linkRequired}
          onChange={(event) => type({ ...typed, linkRequired: event.currentTarget.checked })}
        />
        {record.isError && <Problem error={record.error} />}
        <SendOrCancel label={say('sources.record')} isPending={record.isPending} cancel={close} />
      </Form>
    </Dialog>
  )
}
