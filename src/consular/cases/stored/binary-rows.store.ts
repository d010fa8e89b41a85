// SPDX-License-Identifier: Apache-2.0
import { copyRows } from '#src/platform/postgresql/index.ts'
import type { Row } from './binary-row.ts'
import { BINARY_HEADER, emptyRow, splitRow } from './binary-row.ts'

type Client = Parameters<typeof copyRows>[0]

/** Hands over each row of a query, in binary form. The row is lent until the call returns. */
export async function readRows(
  client: Client,
  select: string,
  fields: number,
  pass: (row: Row) => void,
): Promise<void> {
  const row = emptyRow(fields)
  let header = BINARY_HEADER
  await copyRows(client, `COPY (${select}) TO STDOUT (FORMAT binary)`, (bytes, from) => {
    if (splitRow(row, bytes, from + header)) pass(row)
    header = 0
  })
}
