// SPDX-License-Identifier: Apache-2.0
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Elshi } from '#src/apps/compose/index.ts'
import type { Wording } from '#src/apps/wording/index.ts'
import { speak } from '#src/consular/catalogue/index.ts'
import type { TextArguments } from '#src/platform/texts/index.ts'
import { sayDate, sayWhen } from '#src/platform/texts/index.ts'
import { partyName } from '#src/relations/parties/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { ErrorAnswer, Say } from './errors.ts'
import { errorOf } from './errors.ts'
import { notFound } from './floor/problem.ts'

/**
 * Says texts in the language of a request. What is said to an applicant (“your documents”) may be said to an officer in other
 * words, which stand beside it under the same key with `.officer`.
 */
export function sayFor(elshi: Elshi, request: Pick<FastifyRequest, 'language' | 'visitor'>): Say {
  const { texts } = elshi
  const language = languageOf(elshi, request)
  const isOfficer = request.visitor?.actor.kind === 'officer'
  const wording = (key: string) => (isOfficer && texts.has(language, `${key}.officer`) ? `${key}.officer` : key)
  const speech = {
    say: (key: string, details?: TextArguments) => texts.say(language, wording(key), details),
    sayDay: (day: PlainDate) => sayDate(language, day),
  }
  const inWords = (details: TextArguments): TextArguments =>
    Object.fromEntries(Object.entries(details).map(([name, value]) => [name, named(name, value)]))
  // A side is told by its name, and a month of which no day is told in words.
  function named(name: string, value: string | number) {
    if (name === 'side' && isPartyCode(value)) return partyName(elshi.between.partners, value, language)
    return isMonth(name, value) ? sayWhen(language, value) : value
  }
  return (text, details) => speak({ text, ...(details && { details: inWords(details) }) }, speech)
}

/** Where days are named, a month of which no day is told is a month in words. */
const isMonth = (name: string, value: unknown): value is string =>
  DAYS.has(name) && typeof value === 'string' && /^[12]\d{3}-(0[1-9]|1[0-2])$/.test(value)

const isPartyCode = (value: unknown): value is string => typeof value === 'string' && /^[A-Z]{2,8}$/.test(value)

const DAYS: ReadonlySet<string> = new Set(['day', 'held', 'published', 'planned', 'from', 'until', 'end', 'made'])

/** The same, and which texts the language has. */
export function wordingFor(elshi: Elshi, request: Pick<FastifyRequest, 'language' | 'visitor'>): Wording {
  return { say: sayFor(elshi, request), has: (key) => elshi.texts.has(languageOf(elshi, request), key) }
}

function languageOf({ languages }: Elshi, { language }: Pick<FastifyRequest, 'language'>): string {
  return language === '' ? (languages[0] ?? 'en') : language
}

/** The answer to a fault, already logged if it is ours; a face that answers in pages takes its sentence from here. */
export function answerTo(elshi: Elshi, request: FastifyRequest, error: unknown): ErrorAnswer {
  const answer = safely(error, wordingFor(elshi, request))
  if (answer.ours) request.log.error({ err: error, req: request, status: answer.status }, 'a request failed')
  return answer
}

/** A refusal whose text is missing is a fault of ours, and still answered in the one shape. */
function safely(error: unknown, wording: Wording): ErrorAnswer {
  try {
    return errorOf(error, wording)
  } catch (fault) {
    return errorOf(fault, wording)
  }
}

/** Every fault is answered in one shape, unless a face has its own pages for it. */
export function answerErrors(server: FastifyInstance, elshi: Elshi): void {
  server.setErrorHandler(async (error, request, reply) => {
    const { status, body, retryAfterSeconds } = answerTo(elshi, request, error)
    if (retryAfterSeconds !== undefined) reply.header('retry-after', retryAfterSeconds)
    return reply.code(status).send(body)
  })
}

/** What an address of the API answers that does not exist. */
export function answerUnknown(server: FastifyInstance): void {
  server.setNotFoundHandler(() => {
    throw notFound()
  })
}
