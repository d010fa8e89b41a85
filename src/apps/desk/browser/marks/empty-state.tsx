// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react'

/** An empty list says why it is empty and what to do. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p>{title}</p>
      {children}
    </div>
  )
}
