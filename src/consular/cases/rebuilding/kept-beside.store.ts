// SPDX-License-Identifier: Apache-2.0
// What is kept of a range of cases beside its log, to be compared with what the log comes to: line by line as COPY writes them.
import { copyRows } from '#src/platform/postgresql/index.ts'

type Client = Parameters<typeof copyRows>[0]

type KeptBeside = {
  /** Whether exactly these lines are kept of a case; each case is asked once. */
  readonly isRight: (lines: readonly string[]) => boolean
  /** Keys of cases of which lines are kept and nobody asked, as lines. */
  readonly left: () => readonly string[]
}

/** Reads the tables named, each with its columns; every one begins with the key of the case. */
export async function readKept(
  client: Client,
  where: string,
  tables: readonly (readonly [table: string, columns: string])[],
): Promise<KeptBeside> {
  const byCase = new Map<string, string[]>()
  for (const [table, columns] of tables)
    await copyRows(client, `COPY (SELECT ${columns} FROM ${table} WHERE ${where}) TO STDOUT`, (bytes, from, until) => {
      const line = bytes.toString('utf8', from, until)
      const key = keyOf(line)
      const known = byCase.get(key)
      if (known) known.push(line)
      else byCase.set(key, [line])
    })
  return {
    isRight: (lines) => {
      const key = keyOf(lines[0] ?? '')
      const kept = byCase.get(key)
      byCase.delete(key)
      return kept !== undefined && isSame(kept, lines)
    },
    left: () => [...byCase.keys()].map((key) => `${key}\n`),
  }
}

function keyOf(line: string): string {
  return line.slice(0, line.indexOf('\t', line.indexOf('\t') + 1))
}

/** In whatever order the rows of a table come. */
function isSame(kept: string[], lines: readonly string[]): boolean {
  if (kept.length !== lines.length) return false
  if (lines.length === 1) return kept[0] === lines[0]
  const ordered = lines.toSorted()
  return kept.sort().every((line, index) => line === ordered[index])
}
