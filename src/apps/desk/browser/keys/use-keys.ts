// SPDX-License-Identifier: Apache-2.0
import { useEffect, useRef } from 'react'
import { keysAct } from './keys-act.ts'

type Deeds = Readonly<Record<string, () => void>>

/** Single keys that act while nobody types and no dialog is open; an officer may switch them off. */
export function useKeys(deeds: Deeds): void {
  const latest = useRef(deeds)
  useEffect(() => {
    latest.current = deeds
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const deed = latest.current[event.key]
      if (!deed || !keysAct() || event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event.target)) return
      event.preventDefault()
      deed()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}

/** Whether a key belongs to a field or to an open dialog. */
function isElsewhere(target: EventTarget | null): boolean {
  if (document.querySelector('[role=dialog], .cover')) return true
  if (!(target instanceof HTMLElement)) return false
  const isToggle = target instanceof HTMLInputElement && /^(radio|checkbox|button|submit)$/.test(target.type)
  return /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && !isToggle
}
