// SPDX-License-Identifier: Apache-2.0
import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { NeededOneOf, NeededText, NeededWriting } from '../forms/fields.tsx'
import { Form } from '../forms/form.tsx'
import type { Key } from '../language/language.tsx'
import { useSpeech } from '../language/language.tsx'
import { Dialog } from '../marks/dialog.tsx'
import { Problem } from '../marks/problem.tsx'
import { usePlaceHold } from './hold-queries.ts'

type Placing = { readonly reference: string; readonly grounds: readonly string[]; readonly close: () => void }

/** On which ground and by what provision nothing of the case may go, and why. */
export function PlaceHold({ reference, grounds, close }: Placing) {
  const { say } = useSpeech()
  const place = usePlaceHold(reference)
  const [id] = useState(() => crypto.randomUUID())
  const [ground, setGround] = useState('')
  const [provision, setProvision] = useState('')
  const [reason, setReason] = useState('')
  return (
    <Dialog title={`${say('holds.place')}: ${reference}`} close={close}>
      <Form
        send={() =>
          place.mutate({ id, ground, provision: provision.trim(), reason: reason.trim() }, { onSuccess: close })
        }
      >
        <NeededOneOf
          label={say('action.ground')}
          my="sm"
          value={ground}
          onChange={setGround}
          options={grounds.map((one) => ({ value: one, label: say(`holds.ground.${one}` as Key) }))}
        />
        <NeededText
          label={say('holds.provision')}
          description={say('holds.provision.hint')}
          minLength={3}
          maxLength={300}
          autoComplete="off"
          my="sm"
          value={provision}
          onChange={(event) => setProvision(event.currentTarget.value)}
        />
        <NeededWriting
          label={say('holds.reason')}
          description={say('holds.reason.hint')}
          minLength={3}
          maxLength={2000}
          autosize
          minRows={3}
          my="sm"
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {place.isError && <Problem error={place.error} />}
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={close}>
            {say('cancel')}
          </Button>
          <Button type="submit" loading={place.isPending}>
            {say('holds.place')}
          </Button>
        </Group>
      </Form>
    </Dialog>
  )
}
