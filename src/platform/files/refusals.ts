// SPDX-License-Identifier: Apache-2.0
/** Why a file is not taken in, or not given out; the codes are keys of texts. */
export type FileRefusal =
  | 'empty'
  | 'too-large'
  | 'too-many-files'
  /** Not a JPEG, PNG or PDF. */
  | 'kind-not-allowed'
  /** The name says one kind, the content is another. */
  | 'kind-does-not-match-name'
  /** It does not decode as what it claims to be. */
  | 'unreadable'
  | 'too-many-pixels'
  | 'pdf-encrypted'
  /** Scripts, launch actions, forms that send, rich media. */
  | 'pdf-active'
  | 'pdf-with-attachments'
  | 'infected'

/** What may be handed in. */
export type FileKind = 'image/jpeg' | 'image/png' | 'application/pdf'

/** The largest file, in bytes; it is held in memory while it is examined. */
export const largestFile = 10 * 1024 * 1024
/** The largest picture; a phone's camera makes 12 to 50 million pixels. */
export const mostPixels = 50_000_000
/** How many files one owner may have handed in without a case, and how many one case may have. */
export const mostFiles = { unattached: 40, ofCase: 100 } as const
