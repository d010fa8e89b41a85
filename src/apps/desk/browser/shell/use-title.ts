// SPDX-License-Identifier: Apache-2.0
import { useEffect } from 'react'

/** Names the tab. Never with a person's name: titles stay in the browser's history. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Elshi`
  }, [title])
}
