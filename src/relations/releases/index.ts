// SPDX-License-Identifier: Apache-2.0
/** What is released to a partner: frozen versions, what the partner says of them, and the note under which they leave on paper. */

import * as contentOf from './content-of.ts'
import * as notesVerbales from './notes-verbales.ts'

/** What became of each clause between two versions. */
export { type Change, changesBetween } from './changes.ts'
/** Exactly what a partner sees of a thing. */
export { digestOf, type Made } from './contents.ts'
/** What can be released at all, and the sentence for what never is. */
export { kindToRelease } from './decide-release.ts'
/** The note verbale under which a package leaves. */
export { type NoteVerbale, notes } from './note-verbale.ts'
export { because, type ReleaseRefusal } from './refusal.ts'
/** Releases, reads and withdraws versions. */
export { latestOf, listReleases, readRelease, releaseTo, withdraw, withdrawnContent } from './release.action.ts'
/** A frozen version of a thing. */
export { type Clause, type Content, type Release, type ReleasedKind, releasedKinds, releases } from './release.ts'
/** What a partner’s users say of versions, and what officers answer. */
export { hear, listRemarks, remarkOn } from './remark.action.ts'
export { awaitsAnswer, type Remark, remarks, type Saying } from './remark.ts'
export type { Speaker } from './wording.ts'
/** Contents by the kind of thing, and notes verbales: each a small book of functions. */
export { contentOf, notesVerbales }
