// SPDX-License-Identifier: Apache-2.0
// Writes cases by COPY: valid chains, sealed facts that open, commitments that hold. A thread of its own.
import { parentPort, workerData } from 'node:worker_threads'
import { Client } from 'pg'
import { CHAIN_START, chainHash } from '#src/consular/proof/index.ts'
import { copyIn } from '#src/platform/postgresql/index.ts'
import type { Keyring } from '#src/platform/sealing/index.ts'
import { commit, newSalt, openKeyring, seal } from '#src/platform/sealing/index.ts'
import type { Template } from './templates.ts'
import { factId, factPlace } from './templates.ts'

/** So many cases of a post from a number on. */
export type Portion = { readonly post: string; readonly from: number; readonly count: number }

export type Loading = {
  readonly host: string
  readonly masterKeyFile: string
  readonly templates: readonly Template[]
  /** Invented names, drawn anew for each case. */
  readonly names: readonly unknown[]
  readonly nameQuestion: string
  readonly portions: readonly Portion[]
}

type Lines = { readonly events: string[]; readonly fact_keys: string[]; readonly sealed_facts: string[] }

const columns = {
  events:
    'post, number, sequence, kind, schema_version, actor, causation, occurred_on, recorded_at, command_id, body, previous, hash',
  fact_keys: 'post, number, subject, wrapped',
  sealed_facts: 'post, number, subject, fact, version, ciphertext, salt',
} as const

const AT_ONCE = 2000

await load(workerData as Loading)

async function load(loading: Loading): Promise<void> {
  const keyring = await openKeyring({ masterKeyFile: loading.masterKeyFile })
  const client = new Client({ host: loading.host, user: 'postgres', database: 'elshi' })
  await client.connect()
  for (const { post, from, count } of loading.portions) {
    for (let done = 0; done < count; done += AT_ONCE) {
      const lines: Lines = { events: [], fact_keys: [], sealed_facts: [] }
      const some = Math.min(AT_ONCE, count - done)
      for (let index = 0; index < some; index++)
        writeCase(keyring, loading, { post, number: from + done + index }, lines)
      for (const table of ['events', 'fact_keys', 'sealed_facts'] as const)
        await copyIn(client, `COPY ${table} (${columns[table]}) FROM STDIN`, [Buffer.from(lines[table].join(''))])
      parentPort?.postMessage(some)
    }
  }
  await client.end()
}

type Key = { readonly post: string; readonly number: number }

function writeCase(keyring: Keyring, loading: Loading, key: Key, lines: Lines): void {
  const template = loading.templates[mixed(key.number) % loading.templates.length] as Template
  const commitments = sealFacts(keyring, loading, key, { template, lines })
  let previous = CHAIN_START
  for (const [index, event] of template.events.entries()) {
    const commandId = `load-${key.post}-${key.number}-${index}`
    const own: Readonly<Record<string, string>> = { number: String(key.number), post: key.post, commandId }
    let body = event.pieces[0] ?? ''
    for (const [place, slot] of event.slots.entries())
      body += `${own[slot] ?? commitments.get(slot) ?? ''}${event.pieces[place + 1] ?? ''}`
    const hashed = chainHash(previous, body)
    const columns = [key.post, key.number, index + 1, ...event.columns, commandId, body.replaceAll('\\', '\\\\')]
    lines.events.push(`${columns.join('\t')}\t${bytea(previous)}\t${bytea(hashed)}\n`)
    previous = hashed
  }
}

/** Seals the facts under keys of their own; answers with the commitments by fact. */
function sealFacts(
  keyring: Keyring,
  { names, nameQuestion }: Loading,
  key: Key,
  { template, lines }: { readonly template: Template; readonly lines: Lines },
): ReadonlyMap<string, string> {
  const keys = new Map<string, ReturnType<Keyring['newDataKey']>['key']>()
  const commitments = new Map<string, string>()
  for (const fact of template.facts) {
    const { subject, version } = fact
    const made = keys.has(subject) ? undefined : keyring.newDataKey()
    if (made) lines.fact_keys.push(`${key.post}\t${key.number}\t${subject}\t${bytea(made.wrapped)}\n`)
    const dataKey = made?.key ?? keys.get(subject)
    if (!dataKey) continue
    keys.set(subject, dataKey)
    const isName = subject === 'applicant' && typeof fact.value === 'object' && nameQuestion in fact.value
    const name = names[mixed(key.number + 7) % names.length]
    const bytes = Buffer.from(JSON.stringify(isName ? { ...(fact.value as object), [nameQuestion]: name } : fact.value))
    const salt = newSalt()
    commitments.set(factId(fact), commit(salt, bytes).toString('hex'))
    const sealed = seal(dataKey, bytes, factPlace({ ...fact, ...key }))
    const columns = [key.post, key.number, subject, fact.fact, version, bytea(sealed), bytea(salt)]
    lines.sealed_facts.push(`${columns.join('\t')}\n`)
  }
  return commitments
}

function bytea(bytes: Buffer): string {
  return `\\\\x${bytes.toString('hex')}`
}

/** Neighbouring numbers get templates and names that are far apart. */
function mixed(number: number): number {
  return Math.imul(number, 2_654_435_761) >>> 8
}
