// SPDX-License-Identifier: Apache-2.0

/** Why nothing was recorded, apart from what the thing itself has against it. */
export type JournalRefusal =
  /** Somebody recorded something since the asker looked: `sequence` is where the thing stands now. */
  | { readonly code: 'moved-on'; readonly sequence: number }
  /** The id of the command was used for another command. */
  | { readonly code: 'command-already-used' }
  | { readonly code: 'not-permitted' }
