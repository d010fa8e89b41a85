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
import type { FactsOfCase, NamedFacts } from './named-facts.ts'

type Client = Parameters<typeof readRows>[0]
type Met = { readonly facts: number; readonly faults: readonly LogFault[] }

/** Whether the key of a subject opens, by `post number subject`; one that does not is told once. */
type OpenedKeys = Map<string, DataKey | undefined>

/** Passes by all that is stored of a range; `keyring` says that values are opened. */
export async function meetFacts(
  client: Client,
  where: string,
  named: NamedFacts,
  keyring: Keyring | undefined,
): Promise<Met> {
  const faults = faultsByCase()
  const keys = await meetKeys(client, where, { named, keyring, faults })
  const facts = keyring
    ? await openFacts(client, where, { named, keys, faults })
    : await listFacts(client, where, { named, faults })
  return { facts, faults: [...faults.list(), ...named.unmet()] }
}

type Faults = ReturnType<typeof faultsByCase>

/** One fault for each case and kind, with all the facts that it concerns: somebody may have emptied a whole table. */
function faultsByCase() {
  const found = new Map<string, LogFault & { readonly facts: string[] }>()
  return {
    add: ({ key, isDoubtful }: FactsOfCase, kind: LogFault['kind'], fact: string): void => {
      if (isDoubtful) return
      const of = reference(key)
      const fault = found.get(`${of} ${kind}`) ?? { kind, reference: of, facts: [] }
      found.set(`${of} ${kind}`, fault)
      fault.facts.push(fact)
    },
    /** Facts without a log: whoever deleted the case forgot them. */
    orphan: (post: string, number: number): void => {
      const of = reference({ post, number })
      found.set(of, { kind: 'case-deleted', reference: of, facts: [] })
    },
    list: (): readonly LogFault[] =>
      [...found.values()].map((fault) =>
        fault.facts.length > 0 ? fault : { kind: fault.kind, reference: fault.reference },
      ),
  }
}

async function meetKeys(
  client: Client,
  where: string,
  { named, keyring, faults }: { named: NamedFacts; keyring: Keyring | undefined; faults: Faults },
): Promise<OpenedKeys> {
  const opened: OpenedKeys = new Map()
  const columns = keyring ? 'post, number, subject, wrapped' : 'post, number, subject'
  await readRows(client, `SELECT ${columns} FROM fact_keys WHERE ${where}`, keyring ? 4 : 3, (row) => {
    const [post, number, subject] = [textIn(row, 0), numberIn(row, 1), textIn(row, 2)]
    const one = named.find(post, number)
    if (!one) return faults.orphan(post, number)
    if (!one.subjects.delete(subject))
      return faults.add(one, one.erasedSubjects.has(subject) ? 'keys-not-erased' : 'facts-not-in-log', subject)
    if (!keyring) return
    const key = unwrapped(keyring, bytesIn(row, 3))
    opened.set(`${post} ${number} ${subject}`, key)
    if (!key) faults.add(one, 'keys-altered', subject)
  })
  return opened
}

/** Names alone, from the index: the values are not read. */
async function listFacts(
  client: Client,
  where: string,
  { named, faults }: { named: NamedFacts; faults: Faults },
): Promise<number> {
  let facts = 0
  // The number of rows is compared as well: with it, one row cannot pass for two by having a space in a name.
  const select = `SELECT post, number, count(*)::integer, string_agg(subject || '/' || fact || '@' || version, ' ')
                  FROM sealed_facts WHERE ${where} GROUP BY post, number`
  await readRows(client, select, 4, (row) => {
    const [post, number, count] = [textIn(row, 0), numberIn(row, 1), numberIn(row, 2)]
    facts += count
    const one = named.find(post, number)
    if (!one) return faults.orphan(post, number)
    const ids = textIn(row, 3).split(' ')
    for (const id of ids) meet(one, id, faults)
    if (ids.length !== count) faults.add(one, 'facts-not-in-log', ids.join(' '))
  })
  return facts
}

/** The commitment of a fact that is met where it should be. */
function meet(one: FactsOfCase, id: string, faults: Faults): string | undefined {
  const commitment = one.standing.get(id)
  if (one.standing.delete(id)) return commitment
  faults.add(one, one.erased.has(id) ? 'facts-not-erased' : 'facts-not-in-log', id)
  return undefined
}

const sealedColumns = 'post, number, subject, fact, version, ciphertext, salt'

async function openFacts(
  client: Client,
  where: string,
  { named, keys, faults }: { named: NamedFacts; keys: OpenedKeys; faults: Faults },
): Promise<number> {
  let facts = 0
  await readRows(client, `SELECT ${sealedColumns} FROM sealed_facts WHERE ${where}`, 7, (row) => {
    facts++
    const [post, number] = [textIn(row, 0), numberIn(row, 1)]
    const fact = { subject: textIn(row, 2), fact: textIn(row, 3), version: numberIn(row, 4) }
    const one = named.find(post, number)
    if (!one) return faults.orphan(post, number)
    const commitment = meet(one, factId(fact), faults)
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
