// SPDX-License-Identifier: Apache-2.0
import type { MouseEvent, ReactNode } from 'react'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useSpeech } from '../language/language.tsx'
import type { KeptBack, Room } from './fold.ts'
import { keptBack } from './fold.ts'

type Fold = {
  /** The class of the line of that place: what has no room on the screen stands on paper all the same. */
  readonly kept: (index: number) => KeptBack | undefined
  /** Shows all and says how many; it stands beside the list, in the same parent, and is nothing where all has room. */
  readonly button: ReactNode
}

/** Keeps the later lines of a long list one touch away. */
export function useFold(count: number, room: Room, of: string): Fold {
  const { say } = useSpeech()
  const [isOpen, open] = useState(false)
  const last = keptBack(count - 1, room)
  const toggle = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    const lines = currentTarget.parentElement?.querySelectorAll<HTMLElement>('.beyond, .beyond-narrow') ?? []
    const next = [...lines].find((line) => line.getClientRects().length === 0)
    flushSync(() => open(!isOpen))
    // Whoever uses the keyboard goes on where the list was cut.
    next?.querySelector<HTMLElement>('a, button, summary')?.focus()
  }
  return {
    kept: (index) => (isOpen ? undefined : keptBack(index, room)),
    button: last && (
      <button
        type="button"
        className={`as-link screen-only fold${last === 'beyond-narrow' ? ' fold-narrow' : ''}`}
        aria-expanded={isOpen}
        onClick={toggle}
      >
        {isOpen ? say('fold.fewer') : say('fold.all', { count })}
        <span className="unseen">: {of}</span>
      </button>
    ),
  }
}
