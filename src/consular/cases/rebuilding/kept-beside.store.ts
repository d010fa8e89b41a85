// SPDX-License-Identifier: Apache-2.0
// What is kept of a range of cases beside its log, to be compared with what the log comes to, where it lies in the bytes that were read.
import type { CaseState } from '#src/consular/history/index.ts'
import { copyRows } from '#src/platform/postgresql/index.ts'
import type { Row } from '../stored/binary-row.ts'
import { emptyRow, endOf, isText, numberIn, splitFields, textIn } from '../stored/binary-row.ts'
import { readRows } from '../stored/binary-rows.store.ts'
import { byCase } from './by-case.ts'
import { keptLines } from './kept-lines.ts'

type Client = Parameters<typeof copyRows>[0]

type KeptBeside = {
  /** Whether exactly this is kept of a case, and of nobody but its people; each case is asked once. `line` is its line of the queue. */
  readonly isRight: (state: CaseState, hash: Buffer, people: readonly Person[], line: string) => boolean
  /** Keys of cases of which something is kept and nobody asked, as lines. */
  readonly left: () => readonly string[]
}

/** Whom a case links to somebody of the registry. */
export type Person = readonly [subject: string, person: string]

const columns = 'post, number, service, service_digest, compartment, handling_post, sequence, hash'

/** Reads the heads of the cases and the people linked to them, and their lines of the queue where its columns are told. */
export async function readKept(client: Client, where: string, queue: string | undefined): Promise<KeptBeside> {
  const heads = byCase<number>()
  const linked = byCase<Person[]>()
  const lines = queue === undefined ? undefined : keptLines()
  if (lines) await copyRows(client, `COPY (SELECT ${queue} FROM queue WHERE ${where}) TO STDOUT`, lines.keep)
  let bytes = Buffer.allocUnsafeSlow(1 << 20)
  let filled = 0
  await readRows(client, `SELECT ${columns} FROM cases WHERE ${where}`, 8, (row) => {
    const [from, until] = [(row.at[0] as number) - 4, endOf(row)]
    if (filled + until - from > bytes.length) bytes = Buffer.concat([bytes.subarray(0, filled)], bytes.length * 2)
    heads.of(textIn(row, 0)).set(numberIn(row, 1), filled)
    filled += row.bytes.copy(bytes, filled, from, until)
  })
  await readRows(client, `SELECT post, number, subject, person FROM case_people WHERE ${where}`, 4, (row) => {
    const [cases, number, person] = [
      linked.of(textIn(row, 0)),
      numberIn(row, 1),
      [textIn(row, 2), textIn(row, 3)] as const,
    ]
    const known = cases.get(number)
    if (known) known.push(person)
    else cases.set(number, [person])
  })
  const head = emptyRow(8)
  return {
    isRight: (state, hash, people, line) => {
      const isInQueue = lines === undefined || lines.take(state, line)
      const [place, kept = []] = [heads.take(state), linked.take(state)]
      if (!isInQueue || place === undefined || !isSame(kept, people)) return false
      splitFields(head, bytes, place)
      return isHead(head, state) && bytes.compare(hash, 0, 32, head.at[7], endOf(head)) === 0
    },
    left: () => [...new Set([...heads.left(), ...linked.left(), ...(lines?.left() ?? [])])],
  }
}

function isHead(row: Row, { service, serviceDigest, compartment, handlingPost, sequence }: CaseState): boolean {
  return (
    numberIn(row, 6) === sequence &&
    isText(row, 2, service) &&
    isText(row, 3, serviceDigest) &&
    isText(row, 4, compartment) &&
    isText(row, 5, handlingPost)
  )
}

/** In whatever order they come. */
function isSame(kept: readonly Person[], people: readonly Person[]): boolean {
  const isKept = ([subject, person]: Person) => kept.some(([one, other]) => one === subject && other === person)
  return kept.length === people.length && people.every(isKept)
}
