// SPDX-License-Identifier: Apache-2.0
import { useEffect } from 'react'
import { request } from './request.ts'

/** Whatever makes the browser print this page (a button, its menu, a key), the cases on it are put on record as printed. */
export function usePrintRecord(references: readonly string[]): void {
  const shown = references.join(' ')
  useEffect(() => {
    if (shown === '') return
    const record = () => {
      // The page was read already, and the browser does not wait for an answer: a lost connection keeps nobody from their paper.
      request<void>('POST', '/printed', { references: shown.split(' ') }).catch(() => undefined)
    }
    addEventListener('beforeprint', record)
    return () => removeEventListener('beforeprint', record)
  }, [shown])
}
