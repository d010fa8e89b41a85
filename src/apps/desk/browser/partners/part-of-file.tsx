// SPDX-License-Identifier: Apache-2.0
import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'
import type { Key } from '../language/language.tsx'
import { useSpeech } from '../language/language.tsx'
import { CountApart } from '../marks/invented.tsx'
import type { Summary } from './summaries.ts'

type Props = {
  /** The id of the heading of what stands in it. */
  readonly id: string
  readonly title: Key
  readonly summary: Summary
  readonly children: ReactNode
}

const isAsked = (id: string) => location.hash === `#${id}`

/** A part of a long file: whole on a wide screen and on paper; on a narrow one its count and what matters most, and the rest one touch away. */
export function PartOfFile({ id, title, summary: { count, invented = 0, line, isLate = false }, children }: Props) {
  const { say } = useSpeech()
  const [isOpen, open] = useState(() => isAsked(id))
  useEffect(() => {
    const come = () => isAsked(id) && open(true)
    addEventListener('hashchange', come)
    return () => removeEventListener('hashchange', come)
  }, [id])
  return (
    <div className={isOpen ? 'part-of-file open' : 'part-of-file'} id={`part-${id}`}>
      <Title order={2} className="part-head">
        <button type="button" aria-expanded={isOpen} aria-controls={`whole-${id}`} onClick={() => open(!isOpen)}>
          {say(title)}{' '}
          {count !== undefined && (
            <span className="soft">
              <CountApart sourced={count - invented} invented={invented} />
            </span>
          )}
        </button>
      </Title>
      {!isOpen && line && (
        <p className={isLate ? 'part-line late' : 'part-line soft'}>
          {isLate && <span aria-hidden="true">▲ </span>}
          {line}
        </p>
      )}
      <div className="part-whole" id={`whole-${id}`}>
        {children}
      </div>
    </div>
  )
}
