// SPDX-License-Identifier: Apache-2.0
// Personal facts on their way in and out of sealed_facts. A key per subject and case, so that each person can be erased alone.
import type { Subject } from '#src/consular/catalogue/index.ts'
import type { CaseKey, FactDraft, FactRef } from '#src/consular/history/index.ts'
import type { DataKey, Keyring } from '#src/platform/sealing/index.ts'
import { commit, newSalt, open, placeOf, seal } from '#src/platform/sealing/index.ts'
import type { SealedFact } from './load-case.store.ts'

/** The data keys of a case: opened when first asked for, made when there is none. */
export type CaseKeys = {
  readonly of: (subject: Subject) => DataKey
  /** The key of a subject whose facts were not erased. */
  readonly find: (subject: Subject) => DataKey | undefined
  /** Keys made here, to be stored with what they seal. */
  readonly made: ReadonlyMap<Subject, Buffer>
}

export function caseKeys(keyring: Keyring, wrapped: ReadonlyMap<Subject, Buffer> = new Map()): CaseKeys {
  const opened = new Map<Subject, DataKey>()
  const made = new Map<Subject, Buffer>()
  const find = (subject: Subject) => {
    const stored = wrapped.get(subject)
    const key = opened.get(subject) ?? (stored && keyring.unwrap(stored))
    if (key) opened.set(subject, key)
    return key
  }
  const of = (subject: Subject) => {
    const found = find(subject)
    if (found) return found
    const fresh = keyring.newDataKey()
    opened.set(subject, fresh.key)
    made.set(subject, fresh.wrapped)
    return fresh.key
  }
  return { of, find, made }
}

/** Seals drafts; the commitments go into the log, the rest beside it. */
export function sealFacts(
  key: CaseKey,
  keys: CaseKeys,
  drafts: readonly FactDraft[],
): { readonly rows: readonly SealedFact[]; readonly commitmentOf: (fact: FactRef) => string } {
  const commitments = new Map<string, string>()
  const rows = drafts.map(({ subject, fact, version, value }) => {
    const salt = newSalt()
    const bytes = Buffer.from(JSON.stringify(value))
    commitments.set(factId({ subject, fact, version }), commit(salt, bytes).toString('hex'))
    const place = placeOfFact(key, { subject, fact, version })
    return { subject, fact, version, ciphertext: seal(keys.of(subject), bytes, place), salt }
  })
  const commitmentOf = (fact: FactRef) => {
    const found = commitments.get(factId(fact))
    if (found === undefined) throw new Error(`The decision names the fact ${fact.fact} without drafting it.`)
    return found
  }
  return { rows, commitmentOf }
}

/** The values of a case's facts, each opened when it is first asked for; undefined when it was erased. */
export function factOpener(
  key: CaseKey,
  keys: CaseKeys,
  sealed: readonly Omit<SealedFact, 'salt'>[],
): (fact: Pick<FactRef, 'subject' | 'fact' | 'version'>) => unknown {
  const stored = new Map(sealed.map((fact) => [factId(fact), fact]))
  const opened = new Map<string, unknown>()
  return (fact) => {
    const id = factId(fact)
    if (opened.has(id)) return opened.get(id)
    const found = stored.get(id)
    const dataKey = found && keys.find(found.subject)
    const value = dataKey && JSON.parse(open(dataKey, found.ciphertext, placeOfFact(key, found)).toString())
    opened.set(id, value)
    return value
  }
}

/** One name for a version of a fact within its case. */
export function factId({ subject, fact, version }: Pick<FactRef, 'subject' | 'fact' | 'version'>): string {
  return `${subject}/${fact}@${version}`
}

/** Where a fact is sealed for. */
export function placeOfFact({ post, number }: CaseKey, fact: Pick<FactRef, 'subject' | 'fact' | 'version'>): string {
  return placeOf({
    table: 'sealed_facts',
    column: 'ciphertext',
    row: `${post}/${number}/${factId(fact)}`,
    keyVersion: 1,
  })
}
