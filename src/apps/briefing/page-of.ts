// SPDX-License-Identifier: Apache-2.0
import type { Rest } from '#src/relations/briefs/index.ts'

/** The page of the desk on which what a statement rests on is opened: the source, the record, or the counting itself. */
export function pageOf({ kind, id }: Pick<Rest, 'kind' | 'id'>, partner: string): string {
  switch (kind) {
    case 'source':
      return `/sources/${id}`
    case 'instrument':
      return `/instruments/${id}`
    case 'commitment':
      return `/commitments/${id}`
    case 'round':
      return `/rounds/${id}`
    case 'officer':
      // The position on an item is kept under the round and the item.
      return `/rounds/${id.slice(0, id.lastIndexOf('.'))}`
    case 'register':
      return '/register'
    case 'figure':
      return `/partners/${partner}`
  }
}
