// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import type { Option } from '../forms/fields.tsx'
import { ListChooser } from '../forms/list-chooser.tsx'
import { useSpeech } from '../language/language.tsx'
import { RecordSource } from './record-source.tsx'
import { useSources } from './sources.ts'

type Field = {
  readonly label: string
  /** The id of a source, or nothing. */
  readonly value: string
  readonly change: (source: string) => void
}

/** On what something rests: a source on record, or one that is recorded on the way. Without one, what is said for empty. */
export function SourceField({ label, value, change, empty }: Field & { readonly empty: string }) {
  return (
    <div>
      <ListChooser label={label} value={value} change={change} empty={empty} options={useOptions()} />
      <NewSource change={change} />
    </div>
  )
}

/** The same where without one it rests on the officer’s own record. */
export function SourceOrOwn({ value, change }: Pick<Field, 'value' | 'change'>) {
  const { say } = useSpeech()
  return <SourceField label={say('sources.title')} empty={say('sources.own-record')} value={value} change={change} />
}

/** The same where a source must be chosen, or one of the papers that stand before them. */
export function SourceNeeded({ label, value, change, more = [] }: Field & { readonly more?: readonly Option[] }) {
  const options = useOptions()
  return (
    <div>
      <ListChooser label={label} value={value} change={change} isNeeded options={[...more, ...options]} />
      <NewSource change={change} />
    </div>
  )
}

function useOptions() {
  const { sayWhen } = useSpeech()
  const known = useSources().data?.sources ?? []
  return known
    .map(({ id, publisher, published, title }) => ({
      value: id,
      label: [publisher, published && sayWhen(published), title].filter(Boolean).join(', ').slice(0, 120),
    }))
    .toSorted((one, other) => one.label.localeCompare(other.label))
}

function NewSource({ change }: Pick<Field, 'change'>) {
  const { say } = useSpeech()
  const [records, record] = useState(false)
  return (
    <>
      <button type="button" className="as-link" onClick={() => record(true)}>
        {say('sources.record')}
      </button>
      {records && (
        <RecordSource
          close={() => record(false)}
          done={(source) => {
            change(source)
            record(false)
          }}
        />
      )}
    </>
  )
}
