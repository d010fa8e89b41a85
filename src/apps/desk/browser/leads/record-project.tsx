// SPDX-License-Identifier: Apache-2.0
import { NativeSelect, TextInput } from '@mantine/core'
import { Deed } from '../commitments/deed.tsx'
import { ChoiceField, TextField } from '../commitments/typed-fields.tsx'
import { useSpeech } from '../language/language.tsx'
import { DayField } from '../marks/day-field.tsx'
import type { ShownProject } from './leads.ts'
import { useRecordProject } from './leads.ts'

const stages = ['idea', 'agreed', 'financed', 'building', 'operating', 'stopped'] as const

type Props = { readonly project?: ShownProject }

/** Records a project of firms of both sides, or where it has got to: its firms, stage and value, who follows it and what is next. */
export function RecordProject({ project }: Props) {
  const { say } = useSpeech()
  const send = useRecordProject()
  return (
    <Deed
      label={say(project ? 'projects.change' : 'projects.record')}
      {...(project && { hint: project.name })}
      of={{ id: project?.id ?? 'project', sequence: project?.sequence ?? 0 }}
      empty={typedOf(project)}
      send={send}
      told={(typed) => ({ ...(project && { id: project.id }), project: projectOf(typed, project) })}
      fields={({ typed, type }) => {
        const text = (of: Exclude<keyof Typed, 'by'>) => ({
          value: typed[of],
          maxLength: 200,
          autoComplete: 'off',
          onChange: (event: { currentTarget: { value: string } }) => type({ [of]: event.currentTarget.value }),
        })
        return (
          <>
            <TextField label={say('projects.name')} value={typed.name} change={(name) => type({ name })} />
            <div className="pair top">
              <TextField
                label={say('leads.partner')}
                hint={say('leads.partner.hint')}
                value={typed.partner}
                change={(partner) => type({ partner })}
              />
              <ChoiceField
                label={say('projects.stage')}
                options={stages.map((value) => ({ value, label: say(`projects.stage.${value}`) }))}
                value={typed.stage}
                change={(stage) => type({ stage })}
              />
            </div>
            <TextInput label={say('projects.firms')} description={say('projects.firms.hint')} {...text('firms')} />
            <div className="pair top">
              <TextInput label={say('projects.sector')} {...text('sector')} />
              <TextInput label={say('projects.region')} {...text('region')} />
            </div>
            <div className="pair top">
              <TextInput label={say('projects.amount')} inputMode="decimal" {...text('amount')} />
              <NativeSelect
                label={say('projects.currency')}
                data={['USD', 'EUR', 'KZT', 'KRW', 'CNY']}
                {...text('currency')}
              />
            </div>
            <div className="pair top">
              <TextInput label={say('leads.owner')} {...text('owner')} />
              <TextInput label={say('leads.next-step')} {...text('step')} />
            </div>
            {typed.step.trim() !== '' && (
              <DayField label={say('leads.by')} value={typed.by} change={(by) => type({ by })} />
            )}
          </>
        )
      }}
    />
  )
}

type Typed = ReturnType<typeof typedOf>

function typedOf(project: ShownProject | undefined) {
  return {
    name: project?.name ?? '',
    partner: project?.partners[0]?.code ?? '',
    stage: project?.stage ?? '',
    firms: (project?.firms ?? []).map(({ side, name }) => `${side} ${name}`).join('; '),
    sector: project?.sector ?? '',
    region: project?.region ?? '',
    amount: project?.value ? String(project.value.amount) : '',
    currency: project?.value?.currency ?? 'USD',
    owner: project?.owner ?? '',
    step: project?.next?.step ?? '',
    by: project?.next?.by ?? '',
  }
}

function projectOf(typed: Typed, project: ShownProject | undefined): object {
  const { name, partner, stage, firms, sector, region, amount, currency, owner, step, by } = typed
  const code = partner.trim().toUpperCase()
  const value = Number(amount.replaceAll(/\s/g, '').replace(',', '.'))
  return {
    about: [code],
    name,
    stage,
    partners: firms.split(';').flatMap((firm) => firmOf(firm.trim(), code)),
    ...(sector.trim() && { sector: sector.trim() }),
    ...(region.trim() && { region: region.trim() }),
    ...(amount.trim() !== '' && Number.isFinite(value) && { value: { amount: value, currency } }),
    ...(owner.trim() && { owner: owner.trim() }),
    ...(step.trim() && { next: { step: step.trim(), ...(by && { by }) } }),
    sources: [],
    confidence: project?.confidence ?? 'high',
  }
}

/** “KR Invented Cables”; without a code a firm is the partner’s. */
function firmOf(text: string, partner: string): readonly { readonly side: string; readonly name: string }[] {
  if (text === '') return []
  const [, side, name] = /^([A-Z]{2})\s+(.+)$/.exec(text) ?? []
  return [side && name ? { side, name } : { side: partner, name: text }]
}
