// SPDX-License-Identifier: Apache-2.0
// How a line of the queue is found by where it stands: at a post, open or ended, with an officer, at a step.

/** Where the lines are found: steps one by one beside the posts, and where and how a line must stand. */
export type Stage = { readonly from: string; readonly stands: (open: boolean) => string }

type Standing = Readonly<Record<string, string>>

const sameAs = (standing: Standing) =>
  Object.entries({ handling_post: 'asked.post', ...standing }).map(([column, value]) => `q.${column} = ${value}`)

/** The indexes by the day when a case is due hold what is open alone, and are used only where a statement says so in its words. */
export function standsByWords(from: string, _shelf: string, standing: Standing): Stage {
  return { from, stands: (open) => [...sameAs(standing), open ? 'q.open' : 'NOT q.open'].join(' AND ') }
}

/**
 * Those by the day when a case was lodged know shelves. That nothing else stands on a shelf is asked in a form of which PostgreSQL does
 * not think that it leaves hardly anything: it would look through the whole shelf instead of reading it in order. The shelf is reckoned
 * apart from the condition: before version 18 its function counts as one that could leak, and is then asked after row-level security only.
 */
export function standsByShelf(from: string, shelf: string, standing: Standing): Stage {
  const more = Object.values(standing).map((value) => `, ${value}`)
  const shelfOf = (open: boolean) => `elshi_shelf(asked.post, ${open}${more.join('')})`
  const shelves = `(SELECT ${shelfOf(true)} AS shelf_if_true, ${shelfOf(false)} AS shelf_if_false OFFSET 0)`
  return {
    from: `${from} CROSS JOIN LATERAL ${shelves} AS shelved`,
    stands: (open) =>
      `q.${shelf} = shelved.shelf_if_${open} AND nullif(${[...sameAs(standing), `q.open = ${open}`].join(' AND ')}, false) IS NOT NULL`,
  }
}
