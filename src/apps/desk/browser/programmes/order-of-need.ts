// SPDX-License-Identifier: Apache-2.0
import type { ShownItem } from './programmes.ts'

/** Whether a step of it is still ahead. */
export const isOpen = ({ state }: Pick<ShownItem, 'state'>): boolean =>
  state !== 'held' && state !== 'reported' && state !== 'cancelled'

/** What lacks something first, then what is open, then what is over; otherwise as they were given. */
export function inOrderOfNeed<T extends Pick<ShownItem, 'state' | 'lacks'>>(items: readonly T[]): readonly T[] {
  const need = (item: T) => {
    if (item.lacks) return 0
    return isOpen(item) ? 1 : 2
  }
  return items.toSorted((one, other) => need(one) - need(other))
}
