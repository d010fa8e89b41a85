// SPDX-License-Identifier: Apache-2.0

export type DocumentRefusal = {
  readonly code:
    | 'document-not-there'
    | 'document-round-not-there'
    | 'languages-one-to-three'
    | 'authentic-not-among'
    | 'language-there-already'
    | 'language-not-of-document'
    | 'document-side-not-a-party'
    | 'document-paragraph-not-there'
    | 'title-stays'
    | 'title-empty'
    | 'title-first'
    | 'paragraph-there-already'
    | 'text-is-authentic'
    | 'paragraph-moved-on'
    | 'document-filed'
    | 'document-published'
    | 'document-dropped'
    | 'nothing-differs'
    | 'nothing-untranslated'
    | 'translation-unfinished'
    | 'registered-already'
    | 'day-ahead'
    | 'days-out-of-order'
    | 'blanks-left'
    | 'paragraphs-do-not-match'
    | 'version-not-translated'
    | 'paragraph-not-written'
    | 'signer-missing'
    | 'copy-not-pdf'
    | 'copy-not-examined'
    | 'not-a-press-text'
    | 'press-text-signed'
    | 'clearance-not-asked'
    | 'clearance-asked-already'
    | 'clearance-by-writer'
    | 'clearance-names-open'
    | 'clearance-restricted-open'
    | 'not-cleared'
    | 'under-embargo'
    | 'embargo-passed'
    | 'newer-there'
    | 'not-filed-yet'
    | 'minutes-do-not-match'
  readonly text: string
  readonly details?: Readonly<Record<string, string | number>>
}

/** The refusal of this code. */
export function because(code: DocumentRefusal['code'], details?: DocumentRefusal['details']): DocumentRefusal {
  return { code, text: `document.refusal.${code}`, ...(details && { details: asTyped(details) }) }
}

/** A detail that begins with @ would be taken for the key of a text; what officers typed never is one. */
function asTyped(details: NonNullable<DocumentRefusal['details']>): NonNullable<DocumentRefusal['details']> {
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replace(/^@/, '＠') : value,
    ]),
  )
}
