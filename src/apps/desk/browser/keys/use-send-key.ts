// SPDX-License-Identifier: Apache-2.0
import { useEffect } from 'react'

/** Ctrl and Enter send the form in which somebody types, also from a field of several lines. */
export function useSendKey(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      const form = event.target instanceof Element ? event.target.closest('form') : null
      const button = form?.querySelector<HTMLButtonElement>('[type=submit]')
      if (!button) return
      event.preventDefault()
      button.click()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}
