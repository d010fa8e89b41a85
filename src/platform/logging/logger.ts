// SPDX-License-Identifier: Apache-2.0
import type { DestinationStream, Logger } from 'pino'
import { pino, stdTimeFunctions } from 'pino'
import type { Settings } from '#src/platform/settings/index.ts'
import { allowedLine } from './allowed-line.ts'
import { describeError } from './describe-error.ts'

/** The log of the program: `log.info({ queue, ms }, 'a fixed sentence')`. */
export type Log = Logger

/** One line of JSON for each message, on standard output unless told; every line passes the list of allowed fields. */
export function createLog(settings: Pick<Settings, 'logLevel'>, destination?: DestinationStream): Log {
  return pino(
    {
      level: settings.logLevel,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      serializers: { err: describeError, req: describeRequest, res: describeResponse },
      hooks: {
        streamWrite: allowedLine,
        logMethod(args, method) {
          method.apply(this, withoutErrorMessage(args) as typeof args)
        },
      },
    },
    destination ?? pino.destination(1),
  )
}

/** pino and Fastify take an error's own message as the message of the line, and pino fills %s from further arguments. */
function withoutErrorMessage([first, second]: readonly unknown[]): unknown[] {
  if (typeof first === 'string') return [first]
  const error = first instanceof Error ? first : (first as { err?: unknown } | null | undefined)?.err
  const fields = first instanceof Error ? { err: first } : first
  if (!(error instanceof Error)) return [fields, second]
  return [fields, typeof second === 'string' && second !== error.message ? second : 'an error was caught']
}

/** The route's pattern in place of the address, which may hold a reference or a search. */
function describeRequest(request: { method?: string; routeOptions?: { url?: string } }) {
  return { method: request.method, route: request.routeOptions?.url }
}

function describeResponse(response: { statusCode?: number }) {
  return { status: response.statusCode }
}
