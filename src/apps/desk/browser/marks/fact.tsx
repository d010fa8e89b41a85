// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react'

/** One fact of a list of terms: what it is called, and what it is. */
export function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
