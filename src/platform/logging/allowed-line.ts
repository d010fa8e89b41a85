// SPDX-License-Identifier: Apache-2.0
/** The gate that every line of the log passes: a field that is not on this list is not written, whoever logged it. */

// Words that the program chose: small letters without dots, and never six digits in a row, as identity numbers have.
const code = /^(?!.*\d{6})[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$/
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const route = /^\/(?:[a-z0-9._*-]+|:[a-z]+)?(?:\/(?:[a-z0-9._*-]+|:[a-z]+))*\/?$/i
const instant = /^\d{4}-\d\d-\d\dT[\d:.]{8,12}Z$/

// Ids of cases, people and accounts are not here: the audit records say who touched what.
const text: Readonly<Record<string, RegExp>> = {
  time: instant,
  reqId: code,
  method: /^[A-Z]{3,7}$/,
  route,
  queue: code,
  job: uuid,
  mail: uuid,
  file: uuid,
  post: /^(?!.*\d{4})[A-Z][A-Z0-9]{1,11}$/,
  service: code,
  event: code,
  step: code,
  kind: code,
  state: code,
  code: /^(?!.*\d{6})[A-Z][A-Z0-9_]{2,60}$|^[0-9A-Z]{5}$/,
  version: /^\d{1,3}(\.\d{1,3}){0,2}$/,
  migration: /^\d{8}T\d{4}-[a-z0-9-]+$/,
  signal: /^SIG[A-Z0-9]+$/,
  // What a virus scanner calls its find.
  signature: /^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+){1,9}$/,
  table: code,
}
const figures = ['level', 'status', 'ms', 'count', 'total', 'attempt', 'batch', 'bytes', 'port', 'seconds', 'pid']
const flags = ['adopted', 'embedded', 'demonstration', 'graceful']
const parts: Readonly<Record<string, (value: unknown) => unknown>> = {
  err: allowedTrace,
  req: allowedPart,
  res: allowedPart,
}

/** The line with only what the list allows; a line that is no JSON says only that it was dropped. */
export function allowedLine(line: string): string {
  let fields: Record<string, unknown>
  try {
    fields = JSON.parse(line) as Record<string, unknown>
  } catch {
    return '{"level":50,"msg":"a line of the log was no JSON and was dropped"}\n'
  }
  return `${JSON.stringify(allowedFields(fields))}\n`
}

function allowedFields(fields: Record<string, unknown>): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(fields)) {
    const allowed = key === 'msg' ? allowedMessage(value) : allowedValue(key, value)
    if (allowed !== undefined) kept[key] = allowed
  }
  return kept
}

function allowedValue(key: string, value: unknown): unknown {
  if (typeof value === 'string') return Object.hasOwn(text, key) && text[key]?.test(value) ? value : undefined
  if (typeof value === 'number') return figures.includes(key) ? value : undefined
  if (typeof value === 'boolean') return flags.includes(key) ? value : undefined
  return Object.hasOwn(parts, key) ? parts[key]?.(value) : undefined
}

function allowedPart(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? allowedFields(value as Record<string, unknown>) : undefined
}

/** An error already reduced by describeError; its message is one of ours. */
function allowedTrace(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  const { type, message, code: reason, table, constraint, at, cause } = value as Record<string, unknown>
  return { type, message, code: reason, table, constraint, at, cause: allowedTrace(cause) }
}

/** Messages are sentences of ours, in English; what looks like data in one is covered. */
function allowedMessage(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  return value
    .slice(0, 200)
    .replace(/\S*[@/]\S*/g, '[...]')
    .replace(/[^\x20-\x7e]+/g, '[...]')
    .replace(/\S*\d{6,}\S*/g, '[...]')
    .replace(/\S{25,}/g, '[...]')
}
