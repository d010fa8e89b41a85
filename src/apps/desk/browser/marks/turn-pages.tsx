// SPDX-License-Identifier: Apache-2.0
import { Button, Group } from '@mantine/core'
import { useSpeech } from '../language/language.tsx'

type Props = {
  /** How many stand before this page, on it, on a whole page, and in all. */
  readonly skip: number
  readonly shown: number
  readonly page: number
  readonly all: number
  readonly turn: (skip: number) => void
}

/** Forth and back through what is counted: which of how many are shown; nothing when there is one page. */
export function TurnPages({ skip, shown, page, all, turn }: Props) {
  const { say } = useSpeech()
  if (all <= page) return null
  return (
    <Group my="md" gap="sm" className="pages">
      <Button variant="default" disabled={skip === 0} onClick={() => turn(Math.max(0, skip - page))}>
        {say('queue.previous')}
      </Button>
      <span>{say('documents.of-all', { from: skip + 1, to: skip + shown, all })}</span>
      <Button variant="default" disabled={skip + shown >= all} onClick={() => turn(skip + page)}>
        {say('queue.next')}
      </Button>
    </Group>
  )
}
