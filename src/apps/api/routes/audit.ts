// SPDX-License-Identifier: Apache-2.0
// The inspector's view: who read what, and who read in mass.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { reference } from '#src/consular/history/index.ts'
import type { RecordedRead } from '#src/platform/audit/index.ts'
import { listReadAlarms, listReads, reviewReadAlarm } from '#src/platform/audit/index.ts'
import { asActor, asReader } from '#src/platform/database/index.ts'
import { sayFor } from '../answer-errors.ts'
import { notFound } from '../floor/problem.ts'
import { addRoute } from '../route.ts'
import { plainDate } from '../schemas/command.ts'
import { idText, postId } from '../schemas/said.ts'

const inspectors = { permission: ['inspector'], tag: 'audit' } as const
const person = z.object({ id: z.string(), name: z.string() })
const page = /^(\d{1,19}):(\d{1,9})$/
/** Batches are counted by PostgreSQL, in 64 bits. */
const isPage = (text: string) => BigInt(page.exec(text)?.[1] ?? -1) < 2n ** 63n
// Fourteen digits of milliseconds reach beyond the year 5000, and are a time to JavaScript and to PostgreSQL.
const alarmId = /^([\w.:@-]{1,200})~(\d{10,14})~([A-Za-z0-9-]{1,40}|\*)$/
/** Alarms are raised by the hour in which they were. */
const hourWords = (hour: Date) => `${hour.toISOString().slice(0, 13)}:00Z`

export function auditRoutes(server: FastifyInstance, elshi: Elshi): void {
  addRoute(
    server,
    {
      ...inspectors,
      method: 'POST',
      url: '/audit/reads',
      summary: 'Recorded reads, newest first',
      body: z.strictObject({
        actor: idText.optional(),
        post: postId.optional(),
        subject: idText.optional(),
        /** Days of universal time, the last of them included. */
        from: plainDate.optional(),
        until: plainDate.optional(),
        after: z.string().regex(page).refine(isPage).optional(),
        limit: z.int().min(1).max(500).default(100),
      }),
      answer: z.object({
        rows: z.array(
          z.object({
            at: z.string(),
            actor: person,
            role: z.string().nullable(),
            post: z.string().nullable(),
            subjectKind: z.string(),
            ids: z.array(z.string()),
            fields: z.string(),
            reason: z.string().nullable(),
            result: z.string(),
          }),
        ),
        next: z.string().nullable(),
      }),
    },
    async (request) => {
      const { visitor, body } = request
      const { actor, post, subject, from, until, after, limit } = body
      const named = (kind: string) => (id: string) =>
        elshi.texts.has(request.language, `${kind}.${id}`) ? elshi.texts.say(request.language, `${kind}.${id}`) : id
      const [, batch = '', place = ''] = page.exec(after ?? '') ?? []
      const before = after === undefined ? undefined : { batch, place: Number(place) }
      const days = { from: from && dayBegins(from), until: until && new Date(dayBegins(until).getTime() + DAY) }
      const filter = { actor, post, id: subject, ...days, before, limit: limit + 1 }
      const found = await asReader(elshi.engine.db, visitor.actor, (tx) => listReads(tx, elshi.engine.keyring, filter))
      const rows = found.slice(0, limit)
      const last = found.length > limit ? rows.at(-1) : undefined
      const nameOf = await namesOfReaders(elshi, request, rows)
      return {
        rows: rows.map((row) => readLine(row, nameOf, named)),
        next: last ? `${last.batch}:${last.place}` : null,
      }
    },
  )
  alarmRoutes(server, elshi)
}

function alarmRoutes(server: FastifyInstance, elshi: Elshi): void {
  addRoute(
    server,
    {
      ...inspectors,
      method: 'GET',
      url: '/audit/alarms',
      summary: 'Alarms about reading in mass, of the posts that the caller inspects',
      answer: z.object({
        alarms: z.array(
          z.object({
            id: z.string(),
            at: z.string(),
            actor: person,
            post: z.string().nullable(),
            count: z.int(),
            window: z.string(),
            seen: z.boolean(),
          }),
        ),
      }),
    },
    async (request) => {
      const alarms = await asReader(elshi.engine.db, request.visitor.actor, (tx) => listReadAlarms(tx))
      const nameOf = await namesOfReaders(elshi, request, alarms)
      return {
        alarms: alarms.map(({ actor, hour, post, total, raisedAt, reviewedAt }) => ({
          id: `${actor}~${hour.getTime()}~${post}`,
          at: raisedAt,
          actor: { id: actor, name: nameOf(actor) },
          post: post === '*' ? null : post,
          count: total,
          window: hourWords(hour),
          seen: reviewedAt !== null,
        })),
      }
    },
  )
  addRoute(
    server,
    {
      ...inspectors,
      method: 'POST',
      url: '/audit/alarms/:id/seen',
      summary: 'Note that the caller looked into an alarm; not into one about oneself',
      params: z.object({ id: z.string().regex(alarmId) }),
      answer: 'nothing',
    },
    async ({ visitor, params }) => {
      const [, actor = '', hour = '', post = ''] = alarmId.exec(params.id) ?? []
      const review = { by: visitor.actor.id, at: elshi.engine.clock.now() }
      const noted = await asActor(elshi.engine.db, visitor.actor, (tx) =>
        reviewReadAlarm(tx, { actor, hour: new Date(Number(hour)), post }, review),
      )
      if (!noted) throw notFound()
    },
  )
}

/** Officers by their names; whoever followed a case holds its slip. */
async function namesOfReaders(
  elshi: Elshi,
  request: FastifyRequest,
  read: readonly { readonly actor: string }[],
): Promise<(actor: string) => string> {
  const names = await elshi.engine.officerNames([...new Set(read.map(({ actor }) => actor))])
  const say = sayFor(elshi, request)
  return (actor) => {
    const [, post, number] = /^case:([A-Z][A-Z0-9]+):(\d{1,9})(?::|$)/.exec(actor) ?? []
    if (post === undefined) return names.get(actor) ?? ''
    return say('audit.holder-of-slip', { reference: reference({ post, number: Number(number) }) })
  }
}

// The day after the last that can be written is an instant all the same.
const DAY = 86_400_000
const dayBegins = (day: string) => new Date(`${day}T00:00:00Z`)

function readLine(
  read: RecordedRead,
  nameOf: (actor: string) => string,
  named: (kind: string) => (id: string) => string,
) {
  const { at, actor, roles, post, subjectKind, ids, fields, reason, result } = read
  return {
    at,
    actor: { id: actor, name: nameOf(actor) },
    role: roles.map(named('role')).join(', ') || null,
    post,
    subjectKind,
    // A register has a name; whatever else is read is known by its number.
    ids: subjectKind === 'register' ? ids.map(named('register')) : ids,
    fields: fields.join(', '),
    reason: reason === undefined || reason === 'erased' ? null : reason.text,
    result,
  }
}
