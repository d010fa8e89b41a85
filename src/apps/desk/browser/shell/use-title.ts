// SPDX-License-Identifier: Apache-2.0
import { useEffect } from 'react'
import { useSpeech } from '../language/language.tsx'

/** Names the tab. Never with a person's name: titles stay in the browser's history. */
export function useTitle(title: string): void {
  const brand = useSpeech().say('brand')
  useEffect(() => {
    document.title = `${title} · ${brand}`
  }, [title, brand])
}
