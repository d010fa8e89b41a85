// SPDX-License-Identifier: Apache-2.0
// The projections of a range of cases, folded from their events alone; names are opened from the sealed facts for a moment.
import type { Answers, Service } from '#src/consular/catalogue/index.ts'
import type { CaseEvent, CaseState, StoredEvent } from '#src/consular/history/index.ts'
import { evolve, upcast } from '#src/consular/history/index.ts'
import type { Keyring } from '#src/platform/sealing/index.ts'
import type { PlainDate, WorkingCalendar } from '#src/standards/calendar/index.ts'
import type { PersonName } from '#src/standards/names/index.ts'
import { nameKeys } from '#src/standards/names/index.ts'
import { answersIn } from '../opened-answers.ts'
import type { QueueEntry, SearchKeys } from '../queue-entry.ts'
import { queueEntry, searchKeysOf } from '../queue-entry.ts'
import type { Row } from '../stored/binary-row.ts'
import { bytesIn, numberIn, textIn } from '../stored/binary-row.ts'
import { readRows } from '../stored/binary-rows.store.ts'
import type { SealedFact } from '../stored/load-case.store.ts'
import { caseKeys, factOpener } from '../stored/seal-facts.store.ts'
import { PASSED_OVER } from './passed-over.ts'

/** What folding needs beside the log; plain data but for the keyring. */
export type FoldingRules = {
  readonly services: ReadonlyMap<string, Service>
  /** The working calendar of each post, and the day there. */
  readonly posts: ReadonlyMap<string, { readonly calendar: WorkingCalendar; readonly today: PlainDate }>
}

/** What the tables are to hold for one case. */
export type FoldedCase = {
  readonly state: CaseState
  readonly hash: Buffer
  readonly entry: QueueEntry
  readonly names: SearchKeys
}

type Client = Parameters<typeof readRows>[0]
type Stored = { readonly wrapped: Map<string, Buffer>; readonly facts: SealedFact[] }

/**
 * Folds every case of a range, in order; answers with how many there were. Without a keyring no name is opened.
 */
export async function foldRange(
  client: Client,
  keyring: Keyring | undefined,
  rules: FoldingRules,
  where: string,
  each: (folded: FoldedCase) => void,
): Promise<number> {
  const named = keyring && (await readSealed(client, where, factsWithNames(rules.services)))
  let cases = 0
  let state: CaseState | undefined
  let service: Service | undefined
  const hash = Buffer.alloc(32)
  const close = () => {
    if (!state || !service) return
    cases++
    const stored = named?.get(`${state.post} ${state.number}`)
    const names = keyring && stored ? namesIn(state, service, keyring, stored) : []
    each({ state, hash: Buffer.from(hash), entry: entryOf(state, service, rules), names })
  }
  const said = `CASE WHEN kind IN (${PASSED_OVER.map((kind) => `'${kind}'`).join(', ')}) THEN NULL ELSE body END`
  const log = `SELECT ${said}, hash, post, number, sequence FROM events WHERE ${where} ORDER BY post, number, sequence`
  await readRows(client, log, 5, (row) => {
    if (row.length[0] === -1) state = passOver(state, row)
    else {
      const event = upcast(JSON.parse(textIn(row, 0)) as StoredEvent)
      if (!state || event.number !== state.number || event.post !== state.post) {
        close()
        state = undefined
        service = serviceOf(rules, event)
      }
      state = evolve(state, event, service as Service)
    }
    row.bytes.copy(hash, 0, row.at[1], (row.at[1] as number) + 32)
  })
  close()
  return cases
}

/** The state after an event of which nothing is kept but that it was there. */
function passOver(state: CaseState | undefined, row: Row): CaseState {
  const [post, number, sequence] = [textIn(row, 2), numberIn(row, 3), numberIn(row, 4)]
  if (state && state.post === post && state.number === number && state.sequence === sequence - 1)
    return { ...state, sequence }
  throw new Error(`The log of case ${post} ${number} does not go on at event ${sequence}; verify the log.`)
}

function entryOf(state: CaseState, service: Service, { posts }: FoldingRules): QueueEntry {
  const post = posts.get(state.handlingPost)
  if (!post) throw new Error(`The post ${state.handlingPost} handles cases and is not defined; restore its definition.`)
  return queueEntry(state, service, post)
}

function namesIn(state: CaseState, service: Service, keyring: Keyring, { wrapped, facts }: Stored): SearchKeys {
  const answers: Answers = answersIn(state, factOpener(state, caseKeys(keyring, wrapped), facts))
  return searchKeysOf(service, answers, rememberedKeys)
}

const remembered = new Map<string, string[]>()

/** Folding a name costs more than looking it up; a few thousand names are those of most people. */
function rememberedKeys(name: PersonName): string[] {
  const text = JSON.stringify(name)
  const known = remembered.get(text)
  if (known) return known
  if (remembered.size > 50_000) remembered.clear()
  const keys = nameKeys(name)
  remembered.set(text, keys)
  return keys
}

function serviceOf({ services }: FoldingRules, event: CaseEvent): Service {
  const found = event.kind === 'case-lodged' ? services.get(event.data.serviceDigest) : undefined
  if (found) return found
  throw new Error(
    `The log of case ${event.post} ${event.number} does not begin with a lodging of a known service; verify the log.`,
  )
}

/** Facts that may hold a name: other classes of answers stay sealed. */
function factsWithNames(services: ReadonlyMap<string, Service>): readonly string[] {
  const classes = [...services.values()].flatMap((service) =>
    service.sections.flatMap((section) =>
      section.questions.filter(({ kind }) => kind === 'name').map((question) => question.class),
    ),
  )
  return [...new Set(classes)].map((name) => `answers.${name}`)
}

async function readSealed(client: Client, where: string, facts: readonly string[]): Promise<Map<string, Stored>> {
  const stored = new Map<string, Stored>()
  await readRows(client, `SELECT post, number, subject, wrapped FROM fact_keys WHERE ${where}`, 4, (row) => {
    const key = `${textIn(row, 0)} ${numberIn(row, 1)}`
    const one = stored.get(key) ?? { wrapped: new Map<string, Buffer>(), facts: [] }
    stored.set(key, one)
    one.wrapped.set(textIn(row, 2), bytesIn(row, 3))
  })
  const named = facts.map((fact) => `'${fact.replaceAll("'", "''")}'`).join(', ') || 'NULL'
  const sealed = `SELECT post, number, subject, fact, version, ciphertext FROM sealed_facts WHERE ${where} AND fact IN (${named})`
  await readRows(client, sealed, 6, (row) => {
    const ciphertext = bytesIn(row, 5)
    stored.get(`${textIn(row, 0)} ${numberIn(row, 1)}`)?.facts.push({
      subject: textIn(row, 2),
      fact: textIn(row, 3),
      version: numberIn(row, 4),
      ciphertext,
      salt: ciphertext,
    })
  })
  return stored
}
