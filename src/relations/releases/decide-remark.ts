// SPDX-License-Identifier: Apache-2.0
import type { Words } from '#src/relations/telling/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { ReleaseRefusal } from './refusal.ts'
import { because } from './refusal.ts'
import type { Release } from './release.ts'
import type { Remark, RemarkBody, Saying } from './remark.ts'

type Decided = Outcome<readonly RemarkBody[], ReleaseRefusal>

/** What a partner’s user says of a version that was released to them. An earlier version may be spoken of as well. */
export function decideRemark(
  release: (Release & { readonly id: string }) | undefined,
  { clause, says }: { readonly clause?: string | undefined; readonly says: Saying },
  earlier: readonly Remark[],
): Decided {
  if (!release?.content) return refuse(because('nothing-released'))
  const { id, party, home, content } = release
  if (clause !== undefined && !content.clauses.some(({ key }) => key === clause))
    return refuse(because('clause-not-there'))
  if (says.is === 'comment' && isEmpty(says.words)) return refuse(because('comment-empty'))
  if (says.is === 'progress' && content.kind !== 'commitment') return refuse(because('progress-of-no-commitment'))
  const isSame = (one: Remark) => one.says.is === 'agreement' && one.release === id && one.clause === clause
  if (says.is === 'agreement' && earlier.some(isSame)) return refuse(because('agreed-already'))
  return accept([{ what: 'remarked', party, home, release: id, ...(clause !== undefined && { clause }), says }])
}

/** An officer answers, or notes it without an answer. */
export function decideHeard(remark: Remark | undefined, words: Words | undefined): Decided {
  if (!remark) return refuse(because('nothing-released'))
  if (words !== undefined)
    return isEmpty(words) ? refuse(because('comment-empty')) : accept([{ what: 'answered', words }])
  return remark.heard.some(({ how }) => how === 'noted')
    ? refuse(because('remark-noted-already'))
    : accept([{ what: 'noted' }])
}

const isEmpty = (words: Words) => Object.values(words).every((one) => one.trim() === '')
