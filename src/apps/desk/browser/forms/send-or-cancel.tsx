// SPDX-License-Identifier: Apache-2.0
import { Button, Group } from '@mantine/core'
import { useSpeech } from '../language/language.tsx'

type Props = {
  /** What sending does, in words. */
  readonly label: string
  readonly isPending: boolean
  readonly cancel: () => void
}

/** The end of a form in a dialog: what is done, and the way out. */
export function SendOrCancel({ label, isPending, cancel }: Props) {
  const { say } = useSpeech()
  return (
    <Group gap="sm" justify="flex-end">
      <Button variant="default" onClick={cancel}>
        {say('cancel')}
      </Button>
      <Button type="submit" loading={isPending}>
        {label}
      </Button>
    </Group>
  )
}
