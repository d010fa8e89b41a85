// SPDX-License-Identifier: Apache-2.0
import { fileURLToPath } from 'node:url'

/** One sheet for every document that a case issues, each text already in the applicant's language. */
export type Notice = {
  readonly language: string
  readonly issuer: string
  readonly title: string
  readonly numberLabel: string
  readonly number: string
  /** A frame that must be seen: a demonstration, a revoked document. */
  readonly mark?: string
  readonly lines: readonly { readonly label: string; readonly words: string }[]
  readonly paragraphs: readonly string[]
  /** The law the document rests on. */
  readonly sources: readonly string[]
}

/** The template beside this file, set by `platform/printing`. */
export const noticeTemplate = fileURLToPath(new URL('./notice.typ', import.meta.url))
