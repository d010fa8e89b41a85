// SPDX-License-Identifier: Apache-2.0
import type { Service } from '#src/consular/catalogue/index.ts'
import type { Connection } from '#src/platform/postgresql/index.ts'
import { copyIn, withClient } from '#src/platform/postgresql/index.ts'
import type { Keyring } from '#src/platform/sealing/index.ts'
import { openKeyring } from '#src/platform/sealing/index.ts'
import type { CaseRange } from '../stored/ranges.store.ts'
import type { CopyValue } from './copy-text.ts'
import { copyLine } from './copy-text.ts'
import type { FoldedCase, FoldingRules } from './fold-range.store.ts'
import { foldRange } from './fold-range.store.ts'

/** What a thread is given: plain data; the keys it reads itself. */
export type Filling = {
  readonly reader: Connection
  readonly writer: Connection
  readonly masterKeyFile: string
  readonly services: ReadonlyMap<string, Service>
  readonly posts: FoldingRules['posts']
  /** Search keys come from sealed facts, not from the log: the living ones are kept, or they are made anew. */
  readonly names: 'carry' | 'anew'
}

/** The projections, each with the columns that are filled. */
const tables = {
  cases: 'post, number, service, service_digest, compartment, handling_post, sequence, hash',
  queue: `post, number, handling_post, compartment, service, service_digest, step, holder, final, open, assigned_to, lodged_on,
          due_on, held_since, reply_due, flags, name_fact, name_version, sequence`,
  queue_names: 'post, number, subject, token, handling_post, compartment',
  case_people: 'post, number, subject, person',
} as const

export const projections = Object.keys(tables) as readonly (keyof typeof tables)[]

/** Folds range after range into the fresh tables. */
export async function fillFresh(
  given: Filling,
  next: () => Promise<CaseRange | undefined>,
  tell: (cases: number) => void,
): Promise<void> {
  const keyring = given.names === 'anew' ? await openKeyring({ masterKeyFile: given.masterKeyFile }) : undefined
  await withClient(given.reader, (reader) =>
    withClient({ ...given.writer, statement_timeout: 0 }, async (writer) => {
      await writer.query("SELECT set_config('elshi.kind', 'system', false)")
      for (let range = await next(); range; range = await next())
        tell(await fillRange({ reader, writer, keyring }, given, range))
    }),
  )
}

type Client = Parameters<typeof copyIn>[0]
type Open = { readonly reader: Client; readonly writer: Client; readonly keyring: Keyring | undefined }

async function fillRange({ reader, writer, keyring }: Open, rules: FoldingRules, range: CaseRange): Promise<number> {
  const lines = {
    cases: [] as string[],
    queue: [] as string[],
    queue_names: [] as string[],
    case_people: [] as string[],
  }
  const cases = await foldRange(reader, keyring, rules, range, (folded) => {
    for (const table of projections) lines[table].push(...rowsOf(table, folded))
  })
  for (const table of projections)
    if (lines[table].length > 0)
      await copyIn(writer, `COPY fresh_${table} (${tables[table]}) FROM STDIN`, inBlocks(lines[table]))
  return cases
}

function rowsOf(table: keyof typeof tables, { state, hash, entry, names }: FoldedCase): string[] {
  const { post, number, compartment, handlingPost, serviceDigest, sequence } = state
  const rows: CopyValue[][] = []
  if (table === 'cases')
    rows.push([post, number, state.service, serviceDigest, compartment, handlingPost, sequence, hash])
  if (table === 'queue')
    rows.push([
      post,
      number,
      handlingPost,
      compartment,
      entry.service,
      serviceDigest,
      entry.step,
      entry.holder,
      entry.final,
      entry.open,
      entry.assignedTo,
      entry.lodgedOn,
      entry.dueOn,
      entry.heldSince,
      entry.replyDue,
      entry.flags,
      entry.nameFact,
      entry.nameVersion,
      sequence,
    ])
  if (table === 'queue_names')
    for (const { subject, token } of names) rows.push([post, number, subject, token, handlingPost, compartment])
  if (table === 'case_people')
    for (const [subject, person] of Object.entries(state.people))
      if (!state.erased.includes(subject)) rows.push([post, number, subject, person])
  return rows.map(copyLine)
}

/** Few large blocks travel faster than many small ones. */
function* inBlocks(lines: readonly string[]): Generator<Buffer> {
  for (let at = 0; at < lines.length; at += 500) yield Buffer.from(lines.slice(at, at + 500).join(''))
}
