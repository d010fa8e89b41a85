// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react'
import { useSpeech } from '../language/language.tsx'

type Props = {
  /** Each with a key, the likeliest first. */
  readonly deeds: readonly ReactNode[]
}

/** What may be done now: two deeds in view, the rest behind “more”. */
export function FewDeeds({ deeds }: Props) {
  const { say } = useSpeech()
  const rest = deeds.slice(2)
  return (
    <div className="deeds screen-only">
      {deeds.slice(0, 2)}
      {rest.length > 0 && (
        <details className="more">
          <summary>{say('case.more')}</summary>
          <div>{rest}</div>
        </details>
      )}
    </div>
  )
}
