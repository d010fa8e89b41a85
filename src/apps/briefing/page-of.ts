// SPDX-License-Identifier: Apache-2.0
import type { Brief, Rest } from '#src/relations/briefs/index.ts'

/** Where what a statement rests on is opened: the page of the source or of the record, or the question that counts anew. */
export function pageOf(
  { kind, id }: Pick<Rest, 'kind' | 'id'>,
  { partner, language }: Pick<Brief, 'partner' | 'language'>,
): string {
  switch (kind) {
    case 'source':
      return `/desk/sources/${id}`
    case 'instrument':
      return `/desk/instruments/${id}`
    case 'commitment':
      return `/desk/commitments/${id}`
    case 'round':
      return `/desk/rounds/${id}`
    case 'officer':
      // The position on an item is kept under the round and the item.
      return `/desk/rounds/${id.slice(0, id.lastIndexOf('.'))}`
    case 'register':
      return '/desk/ministry'
    case 'cases':
      return `/api/partners/${partner}/case-counts?from=${id.split(' ')[1] ?? ''}`
    case 'post':
      return `/${language}/posts/${id}`
    case 'document':
      return `/desk/documents/${id}`
    case 'figure':
    case 'file':
      return `/desk/partners/${partner}`
  }
}
