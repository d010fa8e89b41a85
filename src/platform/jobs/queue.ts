// SPDX-License-Identifier: Apache-2.0
/** A queue and how its jobs are tried again; whoever owns the work declares it, once. */
export type Queue = {
  /** An imperative, such as `deliver-mail`. */
  readonly name: string
  /** How often a failed job is tried again before it stands in the list of failed jobs. */
  readonly retries: number
  /** Seconds before the first new attempt; doubled for each further one, up to `longestPause`. */
  readonly pause: number
  readonly longestPause: number
  /** Seconds after which a job in hand counts as failed; longer than the work ever takes. */
  readonly expires: number
  /** Of jobs with the same subject only one may wait or be in hand; another is left out. */
  readonly onePerSubject?: boolean
}

/** What a job is about: ids, codes and figures. The work loads the rest, with the rights that it then needs. */
export type JobData = Readonly<Record<string, string | number | boolean>>

/** A job in hand. */
export type Job<Data extends JobData = JobData> = {
  readonly id: string
  readonly data: Data
  /** The first attempt is 1. */
  readonly attempt: number
  /** Whether a failure now puts the job on the list of failed jobs. */
  readonly isLastAttempt: boolean
  /** Aborted when the program stops waiting for the work. */
  readonly signal: AbortSignal
}

const word = /^[\w.:-]{1,100}$/

/** Refuses a payload that could hold anything personal: it stays in tables that erasure does not reach. */
export function assertPlainData(queue: string, data: JobData): void {
  for (const [key, value] of Object.entries(data)) {
    const isPlain = typeof value === 'string' ? word.test(value) : ['number', 'boolean'].includes(typeof value)
    if (!isPlain)
      throw new RangeError(
        `The field ${key} of a job for ${queue} is no id, code or figure; pass an id and load the rest.`,
      )
  }
}
