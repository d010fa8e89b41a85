// SPDX-License-Identifier: Apache-2.0
import { Button, Group } from '@mantine/core'
import { useSpeech } from '../language/language.tsx'

type Props = {
  /** The keys that led to this page, the last one its own. */
  readonly trail: readonly string[]
  readonly next: string | null | undefined
  readonly turn: (trail: readonly string[]) => void
}

/** Forth and back through pages that have keys instead of numbers; nothing when there is one page. */
export function Pages({ trail, next, turn }: Props) {
  const { say } = useSpeech()
  if (!next && trail.length === 0) return null
  const go = (to: readonly string[]) => {
    turn(to)
    scrollTo(0, 0)
  }
  return (
    <Group my="md" gap="sm" className="pages">
      <Button variant="default" disabled={trail.length === 0} onClick={() => go(trail.slice(0, -1))}>
        {say('queue.previous')}
      </Button>
      <Button variant="default" disabled={!next} onClick={() => next && go([...trail, next])}>
        {say('queue.next')}
      </Button>
    </Group>
  )
}
