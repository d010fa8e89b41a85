// SPDX-License-Identifier: Apache-2.0

/** Why something is not released, said or withdrawn. */
export type ReleaseRefusal = {
  readonly code:
    | 'release-of-position'
    | 'release-of-investment'
    | 'release-of-restricted-figure'
    | 'release-of-internal-paper'
    | 'release-not-shared'
    | 'release-not-in-file'
    | 'release-empty'
    | 'release-no-agreed-figure'
    | 'release-not-sure'
    | 'release-minutes-not-agreed'
    | 'release-nothing-new'
    | 'release-changed-since-seen'
    | 'release-withdrawn-already'
    | 'release-without-reason'
    | 'clause-not-there'
    | 'comment-empty'
    | 'progress-of-no-commitment'
    | 'agreed-already'
    | 'remark-noted-already'
    | 'nothing-released'
  readonly text: string
  readonly details?: Readonly<Record<string, string>>
}

/** The refusal of this code. */
export function because(code: ReleaseRefusal['code'], details?: ReleaseRefusal['details']): ReleaseRefusal {
  return { code, text: `release.refused.${code}`, ...(details && { details }) }
}
