// SPDX-License-Identifier: Apache-2.0
// The one place where a refusal, a wrong request or a broken machine becomes an answer, in the caller's language.
import type { FastifyError } from 'fastify'
import type { Wording } from '#src/apps/wording/index.ts'
import { lawInWords, sourceInWords } from '#src/apps/wording/index.ts'
import type { Refusal } from '#src/consular/cases/index.ts'
import type { Provision, Said } from '#src/consular/catalogue/index.ts'
import { DatabaseUnavailable } from '#src/platform/database/index.ts'
import type { SignInRefusal } from '#src/platform/identity/index.ts'
import { Problem } from './floor/problem.ts'

/** What every failed request is answered with. */
export type ErrorBody = {
  readonly error: {
    readonly code: string
    readonly message: string
    readonly fields?: readonly { readonly path: string; readonly message: string }[]
    readonly ground?: string
    readonly provision?: Provision
    readonly why?: readonly string[]
  }
}

/** An answer that says no. */
export type ErrorAnswer = {
  readonly status: number
  readonly body: ErrorBody
  readonly retryAfterSeconds?: number
  /** True when the fault is ours and belongs into the log. */
  readonly ours: boolean
}

/** Says a text in the caller's language. */
export type Say = (key: string, details?: Readonly<Record<string, string | number>>) => string

/** A refusal on its way to the answer. */
export class Refused extends Error {
  readonly refusal: Refusal | SignInRefusal
  constructor(refusal: Refusal | SignInRefusal) {
    super(refusal.code)
    this.name = 'Refused'
    this.refusal = refusal
  }
}

/** The value of an accepted wish; a refusal leaves by the error handler. */
export function accepted<T>(outcome: { ok: true; value: T } | { ok: false; refusal: Refusal | SignInRefusal }): T {
  if (outcome.ok) return outcome.value
  throw new Refused(outcome.refusal)
}

// Whatever is not listed is 422: well said, and refused.
const statusOfRefusal: Readonly<Record<string, number>> = {
  'case-not-found': 404,
  'not-allowed': 403,
  'not-permitted': 403,
  'reading-reason-needed': 403,
  'case-has-moved-on': 409,
  'moved-on': 409,
  'paragraph-moved-on': 409,
  'command-already-used': 409,
  'newer-version': 409,
  'command-malformed': 400,
  'command-too-large': 413,
  'sign-in-not-known': 403,
  'no-position-today': 403,
  'demonstration-only': 403,
  'fresh-sign-in-needed': 401,
  'sign-in-expired': 401,
  'code-wrong': 401,
  'passkey-refused': 401,
  'provider-refused': 401,
  'sign-in-too-weak': 403,
  'provider-silent': 503,
}

/** The answer to anything that was thrown on the way. */
export function errorOf(thrown: unknown, wording: Wording): ErrorAnswer {
  const { say } = wording
  if (thrown instanceof Refused) return refusalAnswer(thrown.refusal, wording)
  if (thrown instanceof Problem) {
    const { status, code, details } = thrown
    const { seconds } = details
    return {
      ...plain(status, code, say(`error.${code}`, details)),
      ...(typeof seconds === 'number' ? { retryAfterSeconds: seconds } : {}),
    }
  }
  if (thrown instanceof DatabaseUnavailable) return unavailable(thrown, say)
  return frameworkAnswer(thrown as Partial<FastifyError>, say)
}

function refusalAnswer(refusal: Refusal | SignInRefusal, wording: Wording): ErrorAnswer {
  const { say } = wording
  const status = statusOfRefusal[refusal.code] ?? 422
  const { code, text } = refusal
  if (!('fields' in refusal || 'ground' in refusal || 'provision' in refusal || 'details' in refusal)) {
    return plain(status, code, say(text))
  }
  const { fields, ground, provision, details }: Refusal = refusal
  return {
    status,
    ours: false,
    body: {
      error: {
        code,
        message: say(text, details),
        ...(fields && { fields: Object.entries(fields).map(([path, said]) => ({ path, message: spoken(said, say) })) }),
        ...(ground !== undefined && { ground }),
        ...(provision && { provision, why: [cited(wording, provision)] }),
      },
    },
  }
}

function cited(wording: Wording, provision: Provision): string {
  return [lawInWords(wording, provision), sourceInWords(wording, provision.source)].join(' · ')
}

const spoken = ({ text, details }: Said, say: Say) => say(text, details)

// 503 says "later": the wish itself may be right. Whether it took effect is known in all but one case.
function unavailable({ reason, outcome }: DatabaseUnavailable, say: Say): ErrorAnswer {
  const code = `database-${reason}`
  const after = say(`error.outcome.${outcome}`)
  return { ...plain(503, code, `${say(`error.${code}`)} ${after}`), retryAfterSeconds: 5, ours: true }
}

const frameworkCodes: Readonly<Record<string, readonly [number, string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: [413, 'too-large'],
  FST_REQ_FILE_TOO_LARGE: [413, 'too-large'],
  FST_FILES_LIMIT: [413, 'too-large'],
  FST_PARTS_LIMIT: [413, 'too-large'],
  FST_FIELDS_LIMIT: [413, 'too-large'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [415, 'wrong-media-type'],
  FST_INVALID_MULTIPART_CONTENT_TYPE: [415, 'wrong-media-type'],
  FST_ERR_CTP_INVALID_JSON_BODY: [400, 'not-json'],
  FST_ERR_CTP_EMPTY_JSON_BODY: [400, 'not-json'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [400, 'not-json'],
  FST_ERR_BAD_URL: [404, 'not-found'],
  FST_ERR_NOT_FOUND: [404, 'not-found'],
}

function frameworkAnswer(error: Partial<FastifyError>, say: Say): ErrorAnswer {
  if (error.validation) return invalidInput(error.validation, say)
  const known = frameworkCodes[error.code ?? '']
  if (known) return plain(known[0], known[1], say(`error.${known[1]}`))
  if (error instanceof SyntaxError || error.statusCode === 400) return plain(400, 'not-json', say('error.not-json'))
  return { ...plain(500, 'our-fault', say('error.our-fault')), ours: true }
}

type Validation = NonNullable<FastifyError['validation']>

function invalidInput(issues: Validation, say: Say): ErrorAnswer {
  const fields = issues.flatMap((issue) =>
    placesOf(issue).map((place) => ({
      path: place.replace(/^\//, ''),
      message: say(`error.field.${fieldKey(issue)}`, numbersOf(issue.params)),
    })),
  )
  return {
    status: 400,
    ours: false,
    body: { error: { code: 'invalid-input', message: say('error.invalid-input', { count: fields.length }), fields } },
  }
}

// zod's codes; its English messages never leave this file.
const fieldKeys: Readonly<Record<string, string>> = {
  too_small: 'too-small',
  too_big: 'too-big',
  invalid_format: 'format',
  unrecognized_keys: 'unknown',
  invalid_value: 'choice',
  invalid_union: 'choice',
  // A rule of our own: the form is right, and nothing of the kind exists.
  custom: 'value',
  not_multiple_of: 'format',
}

/** Where it is wrong: each field that nobody asked for by its own name, unless that could hold anything but a name. */
function placesOf({ instancePath, params }: Validation[number]): readonly string[] {
  const keys = Array.isArray(params.keys) ? params.keys.filter((key) => /^[\w-]{1,60}$/.test(key)) : []
  return keys.length === 0 ? [instancePath] : keys.map((key) => `${instancePath.replace(/\/$/, '')}/${key}`)
}

function fieldKey({ keyword, message }: Validation[number]): string {
  if (keyword === 'invalid_type') return message?.includes('received undefined') ? 'missing' : 'type'
  return fieldKeys[keyword] ?? 'format'
}

function numbersOf(params: Readonly<Record<string, unknown>>) {
  const limit = params.minimum ?? params.maximum
  return { limit: typeof limit === 'number' ? limit : 0 }
}

function plain(status: number, code: string, message: string): ErrorAnswer {
  return { status, body: { error: { code, message } }, ours: false }
}
