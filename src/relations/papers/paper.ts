// SPDX-License-Identifier: Apache-2.0
// A paper between offices, whatever is on it: every word already stands in its language, and nothing says yet how it is set.

/** On what a statement rests, told at the foot of the page. */
export type Note = {
  readonly words: string
  /** What its words open: the page of a record. */
  readonly page?: string
  /** A page of the web that everybody opens, told beside the words. */
  readonly address?: string
}

type Said = {
  readonly words: string
  readonly notes?: readonly Note[]
  /** The language of these words where it is not that of the paper: kk, ru, en, ko. */
  readonly language?: string
  /** Said in the place of words that are not there yet. */
  readonly isMissing?: boolean
}
export type PaperPart =
  | (Said & {
      readonly kind: 'heading'
      readonly level?: 1 | 2
      /** Headings that are numbered have one row of numbers through the paper. */
      readonly isNumbered?: boolean
      /** An annex begins on a page of its own, and its paragraphs are counted from one. */
      readonly onNewPage?: boolean
    })
  | (Said & {
      readonly kind: 'paragraph'
      /** Paragraphs that are numbered have one row of numbers through the paper. */
      readonly isNumbered?: boolean
      readonly at?: 'right' | 'middle'
    })
  | { readonly kind: 'list'; readonly isOrdered?: boolean; readonly items: readonly Said[] }
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      /** How wide its columns are beside each other; alike unless told. */
      readonly widths?: readonly number[]
      readonly rows: readonly { readonly cells: readonly string[]; readonly notes?: readonly Note[] }[]
    }
  | {
      /** One text in two or three languages, paragraph beside paragraph. */
      readonly kind: 'side-by-side'
      readonly languages: readonly string[]
      /** What stands above each column, such as the language’s name. */
      readonly head: readonly string[]
      /** An annex begins on a page of its own, and its paragraphs are counted from one. */
      readonly onNewPage?: boolean
      readonly rows: readonly {
        readonly kind: 'heading' | 'paragraph'
        /** The same paragraph in each language, in their order. */
        readonly words: readonly string[]
        /** In which of them words are not there yet. */
        readonly missing?: readonly boolean[]
        /** Rows that are numbered bear the same number in each language. */
        readonly isNumbered?: boolean
      }[]
    }
  | {
      /** Who signs, beside each other, each above their line. */
      readonly kind: 'signatures'
      readonly blocks: readonly {
        readonly words: string
        readonly name?: string
        readonly office?: string
        /** The name is still to be entered. */
        readonly isOpen?: boolean
        readonly language?: string
      }[]
    }

export type Paper = {
  /** The language in which it is read: kk, ru, en, ko. */
  readonly language: string
  readonly issuer: string
  /** Who wrote it, as its properties say, where that is not the issuer as it stands above the text. */
  readonly author?: string
  readonly title: string
  /** Beside the issuer: as of which day. */
  readonly asOf?: string
  /** How each side registered it: its number, and when it was dated, sent and received. */
  readonly registry?: readonly {
    readonly side: string
    readonly lines: readonly { readonly label: string; readonly words: string }[]
  }[]
  /** What the paper is not, such as a draft or a demonstration: on every page. */
  readonly mark?: string
  /** What is open in it, told once under the mark. */
  readonly open?: readonly string[]
  /** Written as letters are: larger, and with more room. */
  readonly isLetter?: boolean
  readonly parts: readonly PaperPart[]
  /** In small at the end: by whom it was signed, and its digest. */
  readonly closing?: readonly string[]
}
