// SPDX-License-Identifier: Apache-2.0
import { Link } from 'wouter'
import { useSpeech } from '../language/language.tsx'
import { EmptyState } from '../marks/empty-state.tsx'
import { useFirstPlace } from './first-place.ts'

export function NotFound() {
  const { say } = useSpeech()
  const first = useFirstPlace()
  return (
    <EmptyState page title={say('not-found')}>
      <p>{say('not-found.do')}</p>
      <Link href="/">{first}</Link>
    </EmptyState>
  )
}
