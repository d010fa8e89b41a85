// SPDX-License-Identifier: Apache-2.0
import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useSpeech } from '../language/language.tsx'
import { RecordSource } from './record-source.tsx'
import { useSources } from './sources.ts'

type Props = {
  readonly label: string
  /** The id of a source, or nothing. */
  readonly value: string
  readonly change: (source: string) => void
  /** What it rests on while no source is chosen. */
  readonly empty: string
}

/** On what something rests: a source on record, or one that is recorded on the way. */
export function SourceField({ label, value, change, empty }: Props) {
  const { say, sayWhen } = useSpeech()
  const [records, record] = useState(false)
  const known = useSources().data?.sources ?? []
  const options = known
    .map(({ id, publisher, published, title }) => ({
      value: id,
      label: [publisher, published && sayWhen(published), title].filter(Boolean).join(', ').slice(0, 120),
    }))
    .toSorted((one, other) => one.label.localeCompare(other.label))
  return (
    <div>
      <NativeSelect
        label={label}
        value={value}
        onChange={(event) => change(event.currentTarget.value)}
        data={[{ value: '', label: empty }, ...options]}
      />
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
    </div>
  )
}
