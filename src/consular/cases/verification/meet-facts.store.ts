// SPDX-License-Identifier: Apache-2.0
// What is stored of the facts that the log names: each must be there with its key, nothing else may be, and what was erased must be
// gone. With the keys at hand each value is opened as well, and must be the one that its commitment stands for.
import { reference } from '#src/consular/history/index.ts'
import type { DataKey, Keyring } from '#src/platform/sealing/index.ts'
import { commit, open } from '#src/platform/sealing/index.ts'
import type { Row } from '../stored/binary-row.ts'
import { bytesIn, numberIn, textIn } from '../stored/binary-row.ts'
import { readRows } from '../stored/binary-rows.store.ts'
import { factId, placeOfFact } from '../stored/seal-facts.store.ts'
import type { LogFault } from './check-case.ts'
import type { NamedCase, NamedFacts } from './named-facts.ts'
import { openFactsOf } from './named-facts.ts'
import type { RowsOfCases } from './rows-of-case.ts'
import { rowsOfCases } from './rows-of-case.ts'

type Client = Parameters<typeof readRows>[0]
type Met = { readonly facts: number; readonly faults: readonly LogFault[] }

/** Passes by all that is stored of a range; `keyring` says that values are opened. */
export async function meetFacts(
  client: Client,
  where: string,
  named: NamedFacts,
  keyring: Keyring | undefined,
): Promise<Met> {
  const faults = faultsByCase()
  const given = { where, named, faults }
  const facts = keyring
    ? await openFacts(client, given, await openKeys(client, given, keyring))
    : await compareNames(client, given)
  for (const one of named.all()) tellUnmet(one, faults)
  return { facts, faults: faults.list() }
}

type Faults = ReturnType<typeof faultsByCase>
type Given = { readonly where: string; readonly named: NamedFacts; readonly faults: Faults }

/** One fault for each case and kind, with all the facts that it concerns: somebody may have emptied a whole table. */
function faultsByCase() {
  const found = new Map<string, LogFault & { readonly facts: string[] }>()
  return {
    add: ({ key, isDoubtful }: NamedCase, kind: LogFault['kind'], ...facts: readonly string[]): void => {
      if (isDoubtful || facts.length === 0) return
      const of = reference(key)
      const fault = found.get(`${of} ${kind}`) ?? { kind, reference: of, facts: [] }
      found.set(`${of} ${kind}`, fault)
      fault.facts.push(...facts)
    },
    /** Facts without a log: whoever deleted the case forgot them. */
    orphan: (post: string, number: number): void => {
      const of = reference({ post, number })
      found.set(of, { kind: 'case-deleted', reference: of, facts: [] })
    },
    list: (): readonly LogFault[] =>
      [...found.values()].map(({ facts, ...fault }) => (facts.length > 0 ? { ...fault, facts } : fault)),
  }
}

/** What was not met when all that is stored was passed by. */
function tellUnmet(one: NamedCase, faults: Faults): void {
  if (!one.named.before || (one.metFacts && one.metKeys)) return
  const { standing, subjects } = openFactsOf(one)
  if (!one.metFacts) faults.add(one, 'facts-missing', ...standing.keys())
  if (!one.metKeys) faults.add(one, 'keys-missing', ...subjects)
}

/** Names alone, from the indexes and in their order: no value is read. */
async function compareNames(client: Client, { where, named, faults }: Given): Promise<number> {
  const read = async (names: string, fields: number, rows: RowsOfCases) => {
    let count = 0
    await readRows(
      client,
      `SELECT ${names} WHERE ${where} ORDER BY ${names.replace(/ FROM .*/, '')}`,
      fields,
      (row) => {
        count++
        const one = named.find(row)
        if (one) rows.pass(one, row)
        else faults.orphan(textIn(row, 0), numberIn(row, 1))
      },
    )
    rows.end()
    return count
  }
  const meetNamed = (one: NamedCase, row: Row) => {
    const fact = { subject: textIn(row, 0), fact: textIn(row, 1), version: numberIn(row, 2) }
    return meetFact(one, factId(fact), faults) !== undefined
  }
  const meetSubject = (one: NamedCase, row: Row) => meetKey(one, textIn(row, 0), faults)
  const facts = rowsOfCases('facts', 3, meetNamed, (one) => openFactsOf(one).standing.size === 0)
  const keys = rowsOfCases('keys', 1, meetSubject, (one) => openFactsOf(one).subjects.size === 0)
  const count = await read('post, number, subject, fact, version FROM sealed_facts', 5, facts)
  await read('post, number, subject FROM fact_keys', 3, keys)
  return count
}

/** The commitment of a fact that is met where it should be. */
function meetFact(one: NamedCase, id: string, faults: Faults): string | undefined {
  const { standing, erased } = openFactsOf(one)
  const commitment = standing.get(id)
  if (standing.delete(id)) return commitment
  faults.add(one, erased.has(id) ? 'facts-not-erased' : 'facts-not-in-log', id)
  return undefined
}

function meetKey(one: NamedCase, subject: string, faults: Faults): boolean {
  const { subjects, erasedSubjects } = openFactsOf(one)
  if (subjects.delete(subject)) return true
  faults.add(one, erasedSubjects.has(subject) ? 'keys-not-erased' : 'facts-not-in-log', subject)
  return false
}

/** The keys that open, by `post number subject`. */
type OpenedKeys = Map<string, DataKey>

async function openKeys(client: Client, { where, named, faults }: Given, keyring: Keyring): Promise<OpenedKeys> {
  const opened: OpenedKeys = new Map()
  await readRows(client, `SELECT post, number, subject, wrapped FROM fact_keys WHERE ${where}`, 4, (row) => {
    const [post, number, subject] = [textIn(row, 0), numberIn(row, 1), textIn(row, 2)]
    const one = named.find(row)
    if (!one) return faults.orphan(post, number)
    if (!meetKey(one, subject, faults)) return
    const key = unwrapped(keyring, bytesIn(row, 3))
    if (key) opened.set(`${post} ${number} ${subject}`, key)
    else faults.add(one, 'keys-altered', subject)
  })
  return opened
}

const sealedColumns = 'post, number, subject, fact, version, ciphertext, salt'

async function openFacts(client: Client, { where, named, faults }: Given, keys: OpenedKeys): Promise<number> {
  let facts = 0
  await readRows(client, `SELECT ${sealedColumns} FROM sealed_facts WHERE ${where}`, 7, (row) => {
    facts++
    const [post, number] = [textIn(row, 0), numberIn(row, 1)]
    const fact = { subject: textIn(row, 2), fact: textIn(row, 3), version: numberIn(row, 4) }
    const one = named.find(row)
    if (!one) return faults.orphan(post, number)
    const commitment = meetFact(one, factId(fact), faults)
    const key = keys.get(`${post} ${number} ${fact.subject}`)
    // Without its key a fact is not judged: the key is at fault, and told.
    if (commitment === undefined || !key) return
    if (!isWhatWasSaid(row, { key, place: placeOfFact({ post, number }, fact), commitment }))
      faults.add(one, 'facts-altered', factId(fact))
  })
  return facts
}

type Said = { readonly key: DataKey; readonly place: string; readonly commitment: string }

function isWhatWasSaid(row: Row, { key, place, commitment }: Said): boolean {
  try {
    return commit(bytesIn(row, 6), open(key, bytesIn(row, 5), place)).toString('hex') === commitment
  } catch {
    return false
  }
}

function unwrapped(keyring: Keyring, wrapped: Buffer): DataKey | undefined {
  try {
    return keyring.unwrap(wrapped)
  } catch {
    return undefined
  }
}
