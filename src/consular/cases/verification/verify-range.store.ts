// SPDX-License-Identifier: Apache-2.0
import type { Connection } from '#src/platform/postgresql/index.ts'
import { withClient } from '#src/platform/postgresql/index.ts'
import { openKeyring } from '#src/platform/sealing/index.ts'
import { readRows } from '../stored/binary-rows.store.ts'
import type { CaseRange } from '../stored/ranges.store.ts'
import { beginAsSystem, conditionOf } from '../stored/ranges.store.ts'
import type { LogFault } from './check-case.ts'
import { caseChecker } from './check-case.ts'
import { EVENT_COLUMNS } from './envelope.ts'
import { meetFacts } from './meet-facts.store.ts'
import { namedFacts } from './named-facts.ts'
import type { SealedIndex } from './sealed-index.ts'
import { HEAD_COLUMNS, storedHeads } from './stored-heads.ts'

export type RangeVerdict = { readonly events: number; readonly facts: number; readonly faults: readonly LogFault[] }

/** What a thread is given: plain data; the keys it reads itself. */
type Verifying = {
  readonly connection: Connection
  readonly sealed: SealedIndex
  /** The keys that open each value, when that is asked. */
  readonly masterKeyFile: string | undefined
}

/** Reads the ranges one by one over a connection of its own; each sees one moment of its cases and their heads. */
export async function verifyRanges(
  { connection, sealed, masterKeyFile }: Verifying,
  next: () => Promise<CaseRange | undefined>,
  tell: (verdict: RangeVerdict) => void,
): Promise<void> {
  const keyring = masterKeyFile === undefined ? undefined : await openKeyring({ masterKeyFile })
  await withClient(connection, async (client) => {
    for (let range = await next(); range; range = await next()) {
      await beginAsSystem(client)
      const where = conditionOf(range)
      const heads = storedHeads()
      await readRows(client, `SELECT ${HEAD_COLUMNS} FROM cases WHERE ${where} ORDER BY post, number`, 4, heads.add)
      const named = namedFacts(keyring !== undefined)
      const checker = caseChecker(sealed, heads, named)
      const events = `SELECT ${EVENT_COLUMNS} FROM events WHERE ${where} ORDER BY post, number, sequence`
      await readRows(client, events, 13, checker.pass)
      checker.end()
      const { facts, faults } = await meetFacts(client, where, named, keyring)
      await client.query('COMMIT')
      tell({ events: checker.events(), facts, faults: [...checker.faults, ...faults] })
    }
  })
}
