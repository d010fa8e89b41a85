// SPDX-License-Identifier: Apache-2.0
// What was written and not sent yet: turning to another page loses nothing. In memory only, as personal words belong on no disk.
import { useState } from 'react'

const drafts = new Map<string, unknown>()

/** State that outlives its page, under a name; an unset one is forgotten. */
export function useDraft<T>(name: string, empty: T): [T, (value: T) => void] {
  const [value, setValue] = useState(() => (drafts.has(name) ? (drafts.get(name) as T) : empty))
  return [
    value,
    (next) => {
      if (next === empty) drafts.delete(name)
      else drafts.set(name, next)
      setValue(next)
    },
  ]
}

export function forgetDrafts(): void {
  drafts.clear()
}
