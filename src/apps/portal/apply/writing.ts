// SPDX-License-Identifier: Apache-2.0
// An application in the hands of its writer: found by the cookie, saved after every page.
import { randomUUID } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '#src/apps/api/index.ts'
import type { Draft as KeptDraft } from '#src/consular/cases/index.ts'
import { drafts } from '#src/consular/cases/index.ts'
import type { Service } from '#src/consular/catalogue/index.ts'
import type { FormContext } from '#src/consular/forms/index.ts'
import type { Post } from '#src/consular/posts/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import type { Portal } from '../portal.ts'
import type { Reader } from '../reader.ts'
import type { Behalf, Draft, TakenOver } from './draft.ts'
import { addressOf } from './frame.ts'
import type { OwnEntry } from './own-entries.ts'
import type { Step } from './steps.ts'
import { stepsOf } from './steps.ts'

export type Writing = {
  readonly code: string
  readonly draft: Draft
  readonly service: Service
  readonly post: Post
  readonly context: FormContext
  readonly steps: readonly Step[]
}

/** The application that this browser is writing, whatever its service. */
export async function findDraft(
  portal: Portal,
  request: FastifyRequest,
): Promise<{ readonly code: string; readonly draft: Draft } | undefined> {
  const code = request.cookies[cookieName(portal)]
  if (code === undefined) return undefined
  const draft = await loadWritten(portal, code)
  return draft && { code, draft }
}

/** Pages of an application are counted by its code: many people may sit behind one address. */
export const countedByCode = (portal: Portal) => ({
  countedBy: (request: FastifyRequest): string | undefined => request.cookies[cookieName(portal)],
})

/** What these pages kept under a code; a draft that another program kept by the API is not theirs to go on with. */
export async function loadWritten(portal: Portal, code: string): Promise<Draft | undefined> {
  const draft = (await drafts.loadDraft(portal.elshi.engine, code)) as (KeptDraft & Partial<Draft>) | undefined
  return draft?.owner === undefined ? undefined : (draft as Draft)
}

/** The application of this service, or `undefined` after the writer was sent to its first page or to the slip. */
export async function openWriting(
  portal: Portal,
  request: FastifyRequest<{ Params: { service: string } }>,
  reply: FastifyReply,
  reader: Reader,
): Promise<Writing | undefined> {
  const { service: id } = request.params
  const found = await findDraft(portal, request)
  const service = portal.findService(id)
  const post = found && portal.findPost(found.draft.post)
  if (!service || !found || !post || found.draft.service !== id) {
    reply.redirect(service ? addressOf(reader, id) : `/${reader.language}/services`, 303)
    return undefined
  }
  if (found.draft.lodged) {
    reply.redirect(addressOf(reader, id, 'done'), 303)
    return undefined
  }
  return writingOf(portal, { ...found, service, post })
}

/** Everything that a page of the application needs; an older version's answers are checked by the questions of today. */
export function writingOf(
  portal: Portal,
  { code, draft, service, post }: Pick<Writing, 'code' | 'draft' | 'service' | 'post'>,
): Writing {
  const { clock, checks } = portal.elshi.engine
  const context = { today: plainDateAt(clock.now(), post.timeZone), checks }
  const current = { ...draft, serviceVersion: service.version }
  return { code, draft: current, service, post, context, steps: stepsOf(service, current, context) }
}

/** An account that is signed in by e-mail lodges under its own name; the holder of a slip does not: the slip is of another case. */
export function newDraft(
  service: Service,
  post: string,
  { session, actor }: FastifyRequest['visitor'],
  { behalf, entry }: { readonly behalf?: Behalf | undefined; readonly entry?: OwnEntry | undefined } = {},
): Draft {
  const members = Array.from({ length: service.members.min }, (_, place) => [`member-${place + 1}`, {}] as const)
  return {
    owner: session?.applicant ? actor.id : `applicant:${randomUUID()}`,
    service: service.id,
    serviceVersion: service.version,
    post,
    ...(behalf && { behalf }),
    ...(entry && { takenOver: takenFrom(entry) }),
    answers: { applicant: entry?.answers ?? {}, ...Object.fromEntries(members) },
    files: [],
    seen: [],
    commandId: randomUUID(),
  }
}

function takenFrom({ answers, ...entry }: OwnEntry): TakenOver {
  return { ...entry, questions: Object.keys(answers) }
}

/** The applicant as an actor: may see what this draft owns, and lodge. */
export function writerOf({ owner }: Pick<Draft, 'owner'>): Actor {
  return { id: owner, kind: 'applicant', posts: [], compartments: [], roles: ['applicant'] }
}

/** Saves under the code it has, or under a new one, and leaves the code with the browser until it closes. */
export async function keepDraft(
  portal: Portal,
  reply: FastifyReply,
  draft: Draft,
  code?: string,
): Promise<{ readonly code: string; readonly until: Date }> {
  const outcome = await drafts.saveDraft(portal.elshi.engine, writerOf(draft), draft, code)
  if (!outcome.ok) throw new Refused(outcome.refusal)
  const { value: saved } = outcome
  if (saved.resumeCode !== code) rememberCode(portal, reply, saved.resumeCode)
  return { code: saved.resumeCode, until: saved.expiresAt }
}

export function rememberCode(portal: Portal, reply: FastifyReply, code: string): void {
  reply.setCookie(cookieName(portal), code, attributesOf(portal))
}

export async function forgetDraft(portal: Portal, reply: FastifyReply, code: string): Promise<void> {
  await drafts.dropDraft(portal.elshi.engine, code)
  reply.clearCookie(cookieName(portal), attributesOf(portal))
}

function isHttps({ elshi }: Portal): boolean {
  return elshi.settings.publicOrigin?.startsWith('https:') ?? false
}

/** Without an end: the cookie goes when the browser closes, because a computer may be shared. */
function attributesOf(portal: Portal) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: isHttps(portal) } as const
}

function cookieName(portal: Portal): string {
  return isHttps(portal) ? '__Host-elshi-draft' : 'elshi-draft'
}
