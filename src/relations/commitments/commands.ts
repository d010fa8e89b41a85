// SPDX-License-Identifier: Apache-2.0
import type { AnyWords } from '#src/relations/telling/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { Commitment, Evidence, LetterOf, View } from './commitment.ts'

/** What an officer wishes done with a commitment. */
export type CommitmentCommand =
  | { readonly do: 'add-evidence'; readonly evidence: Evidence }
  | { readonly do: 'say-ours'; readonly view: View }
  | { readonly do: 'take-theirs'; readonly side: string; readonly view: View }
  | { readonly do: 'mark-done'; readonly part?: string | undefined }
  | { readonly do: 'drop'; readonly reason: string; readonly byBothSides: boolean }
  | { readonly do: 'supersede'; readonly by?: string | undefined; readonly reason: string }
  | { readonly do: 'assign'; readonly agency?: AnyWords | undefined; readonly owner?: AnyWords | undefined }

/** What is recorded of a commitment. */
export type CommitmentBody =
  | { readonly what: 'defined' | 'made'; readonly commitment: Commitment }
  | { readonly what: 'evidence-added'; readonly evidence: Evidence }
  | { readonly what: 'marked-done'; readonly on: PlainDate; readonly part?: string }
  | { readonly what: 'ours-said'; readonly view: View }
  | { readonly what: 'theirs-taken'; readonly side: string; readonly view: View }
  | { readonly what: 'assigned'; readonly agency?: AnyWords; readonly owner?: AnyWords }
  | { readonly what: 'letter-sent'; readonly letter: LetterOf }
  | { readonly what: 'letter-answered'; readonly letter: string; readonly on: PlainDate }
  | { readonly what: 'carried-over'; readonly to: string; readonly on: PlainDate }
  | { readonly what: 'dropped'; readonly on: PlainDate; readonly reason: string; readonly byBothSides: boolean }
  | { readonly what: 'superseded'; readonly on: PlainDate; readonly by: string; readonly reason: string }
