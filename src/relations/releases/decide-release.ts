// SPDX-License-Identifier: Apache-2.0
import type { Words } from '#src/relations/telling/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { Made } from './contents.ts'
import { digestOf } from './contents.ts'
import type { ReleaseRefusal } from './refusal.ts'
import { because } from './refusal.ts'
import type { Release, ReleaseBody, ReleasedKind } from './release.ts'
import { releasedKinds } from './release.ts'

type Decided = Outcome<readonly ReleaseBody[], ReleaseRefusal>

/** What is never released, by the kind of thing, each with a sentence of its own. */
const restricted: Readonly<Record<string, ReleaseRefusal['code']>> = {
  position: 'release-of-position',
  lead: 'release-of-investment',
  project: 'release-of-investment',
  brief: 'release-of-internal-paper',
  'brief-positions': 'release-of-internal-paper',
  letter: 'release-of-internal-paper',
}

/** Whether things of a kind can be released at all. */
export function kindToRelease(kind: string): Outcome<ReleasedKind, ReleaseRefusal> {
  const shared = releasedKinds.find((one) => one === kind)
  return shared ? accept(shared) : refuse(because(restricted[kind] ?? 'release-not-shared'))
}

/** What is released is what the officer saw, of a thing of this partner’s file, and not what the partner has already. */
export function decideRelease(
  made: Made,
  {
    party,
    home,
    seen,
    latest,
    note,
  }: {
    readonly party: string
    readonly home: string
    /** The digest of the preview. */
    readonly seen: string
    readonly latest: Release | undefined
    readonly note: Words | undefined
  },
): Decided {
  if (!made.ok) return made
  const content = made.value
  const digest = digestOf(content)
  if (digest !== seen) return refuse(because('release-changed-since-seen'))
  if (latest && !latest.withdrawn && latest.digest === digest) return refuse(because('release-nothing-new'))
  const version = (latest?.version ?? 0) + 1
  return accept([{ what: 'released', party, home, version, digest, content, ...(note && { note }) }])
}

/** A version is withdrawn once, and never without a reason, which the partner reads. */
export function decideWithdrawal(release: Release | undefined, reason: Words): Decided {
  if (!release) return refuse(because('nothing-released'))
  if (release.withdrawn) return refuse(because('release-withdrawn-already'))
  if (Object.values(reason).every((words) => words.trim() === '')) return refuse(because('release-without-reason'))
  return accept([{ what: 'withdrawn', reason }])
}
