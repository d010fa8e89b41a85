// SPDX-License-Identifier: Apache-2.0
import type { Holder } from '#src/consular/catalogue/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { LoggedFlag } from '../queue-entry.ts'

/** A line of the queue as it is stored, with the place of the sealed fact that names the applicant. */
export type QueueLine = {
  readonly post: string
  readonly number: number
  readonly handlingPost: string
  readonly service: string
  readonly serviceDigest: string
  readonly step: string
  readonly holder: Holder
  readonly final: 'granted' | 'refused' | 'withdrawn' | 'closed' | null
  readonly assignedTo: string
  readonly lodgedOn: PlainDate
  readonly dueOn: PlainDate | null
  readonly replyDue: PlainDate | null
  readonly flags: readonly LoggedFlag[]
  readonly sequence: number
  readonly nameFact: string
  readonly nameVersion: number
}

// One text for the whole page: fifty rows of eighteen columns take the driver longer to read than PostgreSQL to find. No code holds a tab.
export const lineOf = `concat_ws(E'\t', post, number, handling_post, service, service_digest, step, holder, coalesce(final, ''), assigned_to,
  lodged_on, due_on, coalesce(reply_due::text, ''), array_to_string(flags, ' '), sequence, name_fact, name_version)`

/** A line of the page, read. */
export function readLine(line: string): QueueLine {
  const read = line.split('\t') as [string, ...string[]]
  const [
    post,
    number,
    handlingPost,
    service,
    serviceDigest,
    step,
    holder,
    final,
    assignedTo,
    lodgedOn,
    dueOn,
    replyDue,
  ] = read
  const [flags, sequence, nameFact, nameVersion] = read.slice(12)
  return {
    post,
    number: Number(number),
    handlingPost,
    service,
    serviceDigest,
    step,
    holder,
    final: final === '' ? null : final,
    assignedTo,
    lodgedOn,
    dueOn: dueOn === 'infinity' ? null : dueOn,
    replyDue: replyDue === '' ? null : replyDue,
    flags: flags === '' ? none : flags?.split(' '),
    sequence: Number(sequence),
    nameFact,
    nameVersion: Number(nameVersion),
  } as QueueLine
}

const none: readonly LoggedFlag[] = []
