// SPDX-License-Identifier: Apache-2.0
// Cases that the engine made, taken apart so that a million like them can be written: each has its own numbers, names, seals and hashes.
import type { Client } from 'pg'
import type { Keyring } from '#src/platform/sealing/index.ts'
import { open, placeOf } from '#src/platform/sealing/index.ts'

/** A sealed fact of a template, opened. */
export type TemplateFact = {
  readonly subject: string
  readonly fact: string
  readonly version: number
  readonly value: Readonly<Record<string, unknown>> | string
}

export type TemplateEvent = {
  /** The canonical text, cut where a case has something of its own. */
  readonly pieces: readonly string[]
  /** What stands between the pieces: `number`, `post`, `commandId`, or the id of a fact whose commitment it is. */
  readonly slots: readonly string[]
  readonly columns: readonly string[]
}

export type Template = { readonly facts: readonly TemplateFact[]; readonly events: readonly TemplateEvent[] }

type Fact = Omit<TemplateFact, 'value'> & {
  readonly post: string
  readonly number: number
  readonly ciphertext: Buffer
}

/** Every case of a database below a number as a template. */
export async function readTemplates(client: Client, keyring: Keyring, below: number): Promise<readonly Template[]> {
  const { rows: keys } = await client.query<{ post: string; number: number; subject: string; wrapped: Buffer }>(
    'SELECT post, number, subject, wrapped FROM fact_keys WHERE number < $1',
    [below],
  )
  const keyOf = new Map(keys.map((row) => [`${row.post} ${row.number} ${row.subject}`, keyring.unwrap(row.wrapped)]))
  const { rows: facts } = await client.query<Fact>(
    'SELECT post, number, subject, fact, version, ciphertext FROM sealed_facts WHERE number < $1',
    [below],
  )
  const { rows: events } = await client.query<{ post: string; number: number; body: string }>(
    'SELECT post, number, body FROM events WHERE number < $1 ORDER BY post, number, sequence',
    [below],
  )
  const byCase = new Map<string, { facts: TemplateFact[]; events: TemplateEvent[] }>()
  const caseOf = ({ post, number }: { post: string; number: number }) => {
    const found = byCase.get(`${post} ${number}`) ?? { facts: [], events: [] }
    byCase.set(`${post} ${number}`, found)
    return found
  }
  for (const fact of facts) {
    const key = keyOf.get(`${fact.post} ${fact.number} ${fact.subject}`)
    if (!key) continue
    const { subject, version } = fact
    const value = JSON.parse(open(key, fact.ciphertext, factPlace(fact)).toString())
    caseOf(fact).facts.push({ subject, fact: fact.fact, version, value })
  }
  for (const event of events) caseOf(event).events.push(cut(event.body))
  return [...byCase.values()]
}

export const factId = (fact: { subject: string; fact: string; version: number }): string =>
  `${fact.subject}/${fact.fact}@${fact.version}`

/** Where a fact is sealed for: the engine's own rule, which a wrong copy would show at once, because no name would open. */
export const factPlace = (fact: {
  post: string
  number: number
  subject: string
  fact: string
  version: number
}): string =>
  placeOf({
    table: 'sealed_facts',
    column: 'ciphertext',
    row: `${fact.post}/${fact.number}/${factId(fact)}`,
    keyVersion: 1,
  })

const own =
  /"number":(\d{7,9})(?=[,}])|"(?:post|handlingPost)":"([A-Z]{3})"|"commandId":"([^"]+)"|"commitment":"([0-9a-f]{64})","fact":"([^"]+)","subject":"([^"]+)","version":(\d+)/g

function cut(body: string): TemplateEvent {
  const pieces: string[] = []
  const slots: string[] = []
  let from = 0
  for (const match of body.matchAll(own)) {
    const [whole, number, post, commandId, commitment, fact = '', subject = '', version] = match
    const value = number ?? post ?? commandId ?? commitment ?? ''
    const at = match.index + whole.indexOf(value, whole.indexOf(':'))
    pieces.push(body.slice(from, at))
    from = at + value.length
    if (number !== undefined) slots.push('number')
    else if (post !== undefined) slots.push('post')
    else slots.push(commandId !== undefined ? 'commandId' : factId({ subject, fact, version: Number(version) }))
  }
  pieces.push(body.slice(from))
  const event = JSON.parse(body)
  const { kind, schemaVersion, actor, causation, occurredOn, recordedAt } = event
  return {
    pieces,
    slots,
    columns: [
      kind,
      String(schemaVersion),
      actor,
      causation === null ? '\\N' : String(causation),
      occurredOn,
      recordedAt,
    ],
  }
}
