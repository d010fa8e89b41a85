// SPDX-License-Identifier: Apache-2.0
/** What may be written down of an error: its kind, code and place. Messages of libraries quote what people typed. */

/** A failure in our own fixed words, without anything personal: logs and the list of failed jobs show its message. */
export class PlainError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'PlainError'
  }
}

/** An error as logs and failed jobs keep it. */
export type ErrorTrace = {
  type: string
  message?: string
  code?: string
  /** The table and constraint that PostgreSQL names; never its detail, which quotes the row. */
  table?: string
  constraint?: string
  at: readonly string[]
  cause?: ErrorTrace
}

/** Reduces anything thrown to what is safe to keep. */
export function describeError(error: unknown, depth = 0): ErrorTrace {
  if (!(error instanceof Error)) return { type: typeof error, at: [] }
  const { code, table, constraint } = error as Error & Record<string, unknown>
  return {
    type: word(error.name, /^[A-Z]\w*(?:Error|Seal|Exception)$/) ?? 'Error',
    ...(error instanceof PlainError ? { message: error.message } : {}),
    ...defined({
      code: typeof code === 'number' ? String(code) : word(code, /^(?!.*\d{6})[A-Z][A-Z0-9_]{2,60}$|^[0-9A-Z]{5}$/),
      table: word(table, /^[a-z_]{1,63}$/),
      constraint: word(constraint, /^[a-z0-9_]{1,63}$/),
    }),
    at: frames(error),
    ...(error.cause === undefined || depth > 3 ? {} : { cause: describeError(error.cause, depth + 1) }),
  }
}

function word(value: unknown, grammar: RegExp): string | undefined {
  return typeof value === 'string' && grammar.test(value) ? value : undefined
}

/** The stack repeats the message, so only what stands after it counts, and only lines of its grammar. */
function frames(error: Error): string[] {
  const stack = error.stack ?? ''
  const start = stack.indexOf(error.message)
  return stack
    .slice(start < 0 ? 0 : start + error.message.length)
    .split('\n')
    .map(
      (line) =>
        /^ {4}at (?:[\w$.<>[\] ]+ \()?(?:file:\/\/)?(?:node:|\/[^()\n]*\/)?([\w.@-]+:\d+:\d+)\)?$/.exec(line)?.[1],
    )
    .filter((place) => place !== undefined)
    .slice(0, 8)
}

function defined(fields: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined))
}
