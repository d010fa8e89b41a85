// SPDX-License-Identifier: Apache-2.0
import { Link } from 'wouter'
import { useSpeech } from '../language/language.tsx'
import { EmptyState } from '../marks/empty-state.tsx'

export function NotFound() {
  const { say } = useSpeech()
  return (
    <EmptyState page title={say('not-found')}>
      <Link href="/">{say('not-found.back')}</Link>
    </EmptyState>
  )
}
