// SPDX-License-Identifier: Apache-2.0

/** Why the database does not answer, in words that a page may branch on. */
export type Unavailability = 'unreachable' | 'disk-full' | 'overloaded' | 'read-only'

/**
 * The database did not do what was asked, and asking again later may help. `outcome` says whether the transaction can have taken
 * effect: 'unknown' only when the connection broke while it was being committed; a repeated command id makes asking again harmless.
 */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable'
  readonly reason: Unavailability
  readonly outcome: 'nothing-changed' | 'unknown'

  constructor(reason: Unavailability, outcome: 'nothing-changed' | 'unknown', cause: unknown) {
    super(sentences[reason], { cause })
    this.reason = reason
    this.outcome = outcome
  }
}

const sentences: Record<Unavailability, string> = {
  unreachable:
    'The database does not answer: look whether its server runs; nothing acknowledged is lost, and work goes on when it is back.',
  'disk-full': 'The disk of the database is full: free some space; nothing acknowledged is lost.',
  overloaded: 'The database is busy with too much at once: try again in a moment.',
  'read-only':
    'The database accepts no changes at present, because its server is a standby: try again when the main server is back.',
}

/** Names the trouble if it is one of the database being away, as opposed to a fault in a statement. */
export function unavailability(error: unknown): Unavailability | undefined {
  if (!(error instanceof Error)) return undefined
  const code = (error as { code?: unknown }).code
  return (typeof code === 'string' ? byCode(code) : undefined) ?? byMessage(error.message)
}

/** The error as it is passed on: told as the database being away when it is that. */
export function typed(error: unknown, outcome: DatabaseUnavailable['outcome']): unknown {
  const reason = unavailability(error)
  return reason ? new DatabaseUnavailable(reason, outcome, error) : error
}

// PostgreSQL's error codes, appendix A of its manual, and those of the operating system.
function byCode(code: string): Unavailability | undefined {
  if (code === '53100') return 'disk-full'
  if (code === '25006') return 'read-only'
  if (code.startsWith('53') || code === '55P03' || code === '57014') return 'overloaded'
  if (code.startsWith('08') || code.startsWith('57P') || code === '25P03' || code === '58030') return 'unreachable'
  return /^(ECONN|ENOENT|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)/.test(code)
    ? 'unreachable'
    : undefined
}

function byMessage(message: string): Unavailability | undefined {
  if (/timeout exceeded when trying to connect/.test(message)) return 'overloaded'
  return /Connection terminated|connection error and is not queryable|Client was closed|timeout expired/.test(message)
    ? 'unreachable'
    : undefined
}
