// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react'
import { Component } from 'react'
import { Link } from 'wouter'
import { Refused } from '../api/request.ts'
import { useSpeech } from '../language/language.tsx'
import { EmptyState } from '../marks/empty-state.tsx'
import { useFirstPlace } from './first-place.ts'

/** A refusal that stays, whoever asks again: the page is not for this position. */
export const isNotOpen = (error: unknown): boolean => error instanceof Refused && error.error.code === 'not-allowed'

/** In place of a page of which any part was refused for good: one sentence and the way to one's own first page. */
export class OpenPages extends Component<{ children: ReactNode }, { refused: boolean }> {
  override state = { refused: false }

  static getDerivedStateFromError(error: unknown) {
    // Any other fault is no matter of rights and is not hidden here.
    if (!isNotOpen(error)) throw error
    return { refused: true }
  }

  override render() {
    return this.state.refused ? <NotOpen /> : this.props.children
  }
}

function NotOpen() {
  const { say } = useSpeech()
  const first = useFirstPlace()
  return (
    <EmptyState page title={say('not-open')}>
      <p>{say('not-open.do')}</p>
      <Link href="/">{first}</Link>
    </EmptyState>
  )
}
