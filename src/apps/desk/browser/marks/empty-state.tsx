// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react'

type Props = {
  readonly title: string /** Whether there is nothing else on the page. */
  readonly page?: boolean
  readonly children?: ReactNode
}

/** An empty list says why it is empty and what to do. */
export function EmptyState({ title, page = false, children }: Props) {
  return (
    <div className="empty">
      {page ? <h1>{title}</h1> : <p>{title}</p>}
      {children}
    </div>
  )
}
