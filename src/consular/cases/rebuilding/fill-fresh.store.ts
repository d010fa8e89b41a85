// SPDX-License-Identifier: Apache-2.0
import type { Service } from '#src/consular/catalogue/index.ts'
import type { Connection } from '#src/platform/postgresql/index.ts'
import { copyIn, withClient } from '#src/platform/postgresql/index.ts'
import type { Keyring } from '#src/platform/sealing/index.ts'
import { openKeyring } from '#src/platform/sealing/index.ts'
import { marksOfNames } from '../stored/marks-of-names.ts'
import type { CaseRange } from '../stored/ranges.store.ts'
import { beginAsSystem, conditionOf } from '../stored/ranges.store.ts'
import { copyLine } from './copy-text.ts'
import type { FoldedCase, FoldingRules } from './fold-range.store.ts'
import { foldRange } from './fold-range.store.ts'
import type { Person } from './kept-beside.store.ts'
import { readKept } from './kept-beside.store.ts'

/** What a thread is given: plain data; the keys it reads itself. */
export type Filling = {
  readonly reader: Connection
  readonly writer: Connection
  readonly masterKeyFile: string
  readonly services: ReadonlyMap<string, Service>
  readonly posts: FoldingRules['posts']
  readonly anew: Anew
}

/**
 * What is written anew whole, rather than compared with what stands and mended where it differs: nothing, the queue, or the queue and
 * the search keys of all names. These come from sealed facts, not from the log, so that every name is opened.
 */
export type Anew = 'nothing' | 'queue' | 'names'

/** How many cases of a range were folded, and of how many something else stands beside their log. */
export type Filled = { readonly folded: number; readonly amiss: number }

/** The projections, each with the columns that are filled; those that tell a case come first. */
export const filled = {
  cases: 'post, number, service, service_digest, compartment, handling_post, sequence, hash',
  queue: `post, number, handling_post, compartment, service, service_digest, step, holder, final, open, assigned_to, lodged_on,
          due_on, held_since, reply_due, flags, name_fact, name_version, sequence`,
  queue_names: 'post, number, subject, token, handling_post, compartment, open, lodged_on, due_on, marks',
  case_people: 'post, number, subject, person',
} as const

export const projections = Object.keys(filled) as readonly (keyof typeof filled)[]

/** Folds range after range into the fresh tables. */
export async function fillFresh(
  given: Filling,
  next: () => Promise<CaseRange | undefined>,
  tell: (filled: Filled) => void,
): Promise<void> {
  const keyring = given.anew === 'names' ? await openKeyring({ masterKeyFile: given.masterKeyFile }) : undefined
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

/**
 * The log and what is kept beside it are read at one moment, so that what differs is amiss and not merely newer. It is noted. Where no
 * name was opened, the case is folded again in a range of such cases, for everything that is kept beside them.
 */
async function fillRange({ reader, writer, keyring }: Open, given: Filling, range: CaseRange): Promise<Filled> {
  await beginAsSystem(reader)
  const where = conditionOf(range)
  const isCompared = given.anew === 'nothing'
  const kept = range.only ? undefined : await readKept(reader, where, isCompared ? filled.queue : undefined)
  const lines = { queue: [] as string[], names: [] as string[], cases: [] as string[], people: [] as string[] }
  const amiss: string[] = []
  const folded = await foldRange(reader, keyring, given, where, (one) => {
    const line = queueLine(one)
    if (!isCompared) lines.queue.push(line)
    for (const name of nameLines(one)) lines.names.push(name)
    const { state, hash } = one
    const people = peopleOf(one)
    if (kept?.isRight(state, hash, people, line)) return
    if (kept) amiss.push(copyLine([state.post, state.number]))
    if (kept && given.anew !== 'names') return
    lines.cases.push(caseLine(one))
    for (const person of people) lines.people.push(copyLine([state.post, state.number, ...person]))
  })
  await reader.query('COMMIT')
  await fill(writer, of('queue'), lines.queue)
  await fill(writer, of('queue_names'), lines.names)
  await fill(writer, of('cases'), lines.cases)
  await fill(writer, of('case_people'), lines.people)
  const mending = [...amiss, ...(kept?.left() ?? [])]
  await fill(writer, ['mending', 'post, number'], mending)
  return { folded, amiss: mending.length }
}

const of = (table: keyof typeof filled) => [table, filled[table]] as const

async function fill(
  writer: Client,
  [table, columns]: readonly [string, string],
  lines: readonly string[],
): Promise<void> {
  if (lines.length > 0) await copyIn(writer, `COPY fresh_${table} (${columns}) FROM STDIN`, inBlocks(lines))
}

function caseLine({ state, hash }: FoldedCase): string {
  const { post, number, service, serviceDigest, compartment, handlingPost, sequence } = state
  return copyLine([post, number, service, serviceDigest, compartment, handlingPost, sequence, hash])
}

function queueLine({ state, entry }: FoldedCase): string {
  const { post, number, compartment, serviceDigest, sequence } = state
  return copyLine([
    post,
    number,
    entry.handlingPost,
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
}

function nameLines({ state, entry, names }: FoldedCase): readonly string[] {
  const { post, number, handlingPost, compartment } = state
  const { open, lodgedOn, dueOn } = entry
  const marks = marksOfNames(names.map(({ token }) => token))
  return names.map(({ subject, token }) =>
    copyLine([post, number, subject, token, handlingPost, compartment, open, lodgedOn, dueOn, marks]),
  )
}

function peopleOf({ state: { people, erased } }: FoldedCase): readonly Person[] {
  return Object.entries(people).filter(([subject]) => !erased.includes(subject))
}

/** Few large blocks travel faster than many small ones. */
function* inBlocks(lines: readonly string[]): Generator<Buffer> {
  for (let at = 0; at < lines.length; at += 500) yield Buffer.from(lines.slice(at, at + 500).join(''))
}
