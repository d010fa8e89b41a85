// SPDX-License-Identifier: Apache-2.0
import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Confirm } from '../forms/confirm.tsx'
import { NeededChoice, NeededText } from '../forms/fields.tsx'
import { Form } from '../forms/form.tsx'
import { SendOrCancel } from '../forms/send-or-cancel.tsx'
import { useSpeech } from '../language/language.tsx'
import { Dialog } from '../marks/dialog.tsx'
import { Problem } from '../marks/problem.tsx'
import { usePartners } from '../partners/partners.ts'
import { SourceNeeded } from '../sources/source-field.tsx'
import type { ShownIndicator } from './figures.ts'
import { useRecordFigure } from './figures.ts'
import { periodTyped } from './period-typed.ts'

type Props = {
  readonly party: string
  readonly indicators: readonly Pick<ShownIndicator, 'id' | 'name' | 'ofAll'>[]
  readonly close: () => void
}
const flows = ['export', 'import', 'turnover', 'inflow', 'stock'] as const
const confidences = ['high', 'medium', 'low'] as const

/** Writes down one value with its time, whose it is and what it rests on; what is forgotten is said beside its field or in a sentence. */
export function RecordFigure({ party, indicators, close }: Props) {
  const { say } = useSpeech()
  const record = useRecordFigure(party)
  const partners = usePartners().data?.partners ?? []
  const [commandId] = useState(() => crypto.randomUUID())
  const [typed, type] = useState({
    indicator: indicators.find(({ ofAll }) => !ofAll)?.id ?? '',
    value: '',
    unit: 'USD',
    period: '',
    flow: '',
    reporter: '',
    speaker: '',
    source: '',
    confidence: 'medium',
  })
  const [confirmed, confirm] = useState<readonly string[]>([])
  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    onChange: (event: { currentTarget: { value: string } }) => type({ ...typed, [name]: event.currentTarget.value }),
  })
  const send = () => {
    const { value, period, flow, reporter, speaker, source, ...rest } = typed
    const figure = {
      ...rest,
      value: Number(value.replaceAll(/\s/g, '').replace(',', '.')),
      sources: [source],
      period: periodTyped(period),
      ...(flow && { flow }),
      ...(reporter && { reporter }),
      ...(speaker.trim() && { speaker: speaker.trim() }),
    }
    record.mutate({ commandId, figure, ...(confirmed.length > 0 && { confirmed }) }, { onSuccess: close })
  }
  return (
    <Dialog title={say('figures.record')} close={close}>
      <Form send={send}>
        <NeededChoice
          label={say('figures.indicator')}
          data={indicators.map(({ id, name }) => ({ value: id, label: name }))}
          {...field('indicator')}
        />
        <div className="pair top">
          <NeededText
            label={say('figures.value')}
            inputMode="decimal"
            pattern="\s*-?[\d\s]+([.,]\d+)?\s*"
            {...field('value')}
          />
          <NeededText label={say('figures.unit')} maxLength={20} pattern="[A-Za-z\-]{2,20}" {...field('unit')} />
        </div>
        <div className="pair top">
          <TextInput
            label={say('figures.period')}
            description={say('figures.period.hint')}
            maxLength={30}
            {...field('period')}
          />
          <NativeSelect
            label={say('figures.flow')}
            data={[
              { value: '', label: say('figures.flow.none') },
              ...flows.map((one) => ({ value: one, label: say(`figures.flow.${one}`) })),
            ]}
            {...field('flow')}
          />
        </div>
        <div className="pair top">
          <NativeSelect
            label={say('figures.whose')}
            data={[
              { value: '', label: say('figures.untold') },
              ...partners.map(({ code, name }) => ({ value: code, label: name })),
            ]}
            {...field('reporter')}
          />
          <TextInput label={say('figures.speaker')} maxLength={200} {...field('speaker')} />
        </div>
        <SourceNeeded
          label={say('sources.title')}
          value={typed.source}
          change={(source) => type({ ...typed, source })}
        />
        <NativeSelect
          label={say('figures.confidence')}
          data={confidences.map((one) => ({ value: one, label: say(`sources.confidence.${one}`) }))}
          {...field('confidence')}
        />
        <Confirm confirmed={confirmed} confirm={confirm} error={record.error} />
        {record.isError && <Problem error={record.error} />}
        <SendOrCancel label={say('figures.record')} isPending={record.isPending} cancel={close} />
      </Form>
    </Dialog>
  )
}
