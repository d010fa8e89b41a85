// SPDX-License-Identifier: Apache-2.0
import { TextInput } from '@mantine/core'
import { request } from '../api/request.ts'
import { Deed } from '../commitments/deed.tsx'
import { OptionalText } from '../commitments/typed-fields.tsx'
import { useSpeech } from '../language/language.tsx'
import type { Dealers, Party } from './instruments.ts'
import { useAdd } from './use-add.ts'

type Props = {
  readonly of: { readonly id: string; readonly sequence: number; readonly title: string }
  /** Of which sides an agency is asked for. */
  readonly sides: readonly Party[]
  readonly dealers: Dealers
}

/** Says which agency of a side deals with an instrument, and who follows it at home. */
export function AssignDealers({ of: { id, sequence, title }, sides, dealers }: Props) {
  const { say } = useSpeech()
  const known = Object.fromEntries(dealers.agencies.map(({ code, agency }) => [code, agency]))
  return (
    <Deed
      label={say('commitments.assign')}
      hint={title}
      of={{ id: `dealers ${id}`, sequence }}
      empty={{ owner: dealers.owner ?? '', agencies: known }}
      send={useAdd(id, (told) => request('POST', `/instruments/${id}/dealers`, told))}
      told={({ owner, agencies }) => {
        const named = Object.entries(agencies).filter(([, agency]) => agency.trim() !== '')
        return {
          ...(owner.trim() && { owner: owner.trim() }),
          ...(named.length > 0 && { agencies: Object.fromEntries(named) }),
        }
      }}
      fields={({ typed, type }) => (
        <>
          {sides.map(({ code, name }) => (
            <TextInput
              key={code}
              label={say('instruments.agency-of', { party: name })}
              maxLength={200}
              autoComplete="off"
              value={typed.agencies[code] ?? ''}
              onChange={(event) => type({ agencies: { ...typed.agencies, [code]: event.currentTarget.value } })}
            />
          ))}
          <OptionalText label={say('commitments.owner')} value={typed.owner} change={(owner) => type({ owner })} />
        </>
      )}
    />
  )
}
