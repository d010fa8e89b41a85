// SPDX-License-Identifier: Apache-2.0
import { request } from '../api/request.ts'
import { Deed } from '../commitments/deed.tsx'
import { TextField } from '../commitments/typed-fields.tsx'
import { useSpeech } from '../language/language.tsx'

type Late = { readonly id: string; readonly sequence: number; readonly words: string }

/** Names the authority that owns an item of a programme: it waits on that one from then on. */
export function NameOwner({ item: { id, sequence, words } }: { item: Late }) {
  const { say } = useSpeech()
  return (
    <Deed
      label={say('commitments.assign')}
      hint={words}
      of={{ id, sequence }}
      empty={{ owner: '' }}
      send={({ commandId, expected }, command) =>
        request('POST', `/programme-items/${id}/steps`, { commandId, expected, command })
      }
      told={({ owner }) => ({ do: 'own', owner: owner.trim() })}
      fields={({ typed, type }) => (
        <TextField label={say('programmes.owner')} value={typed.owner} change={(owner) => type({ owner })} />
      )}
    />
  )
}
