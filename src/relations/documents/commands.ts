// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { Document, FiledCopy, ParagraphForm, Registration, TranslationKind } from './document.ts'

/** What an officer does with the text; `seen` is the entry that had last written what is changed, 0 as it was drafted. */
export type TextCommand =
  | {
      readonly do: 'edit'
      readonly paragraph: string
      readonly language: string
      readonly seen: number
      readonly words: string
    }
  | {
      readonly do: 'add'
      readonly after: string
      readonly form: Exclude<ParagraphForm, 'title'>
      readonly language: string
      readonly words: string
    }
  | { readonly do: 'strike'; readonly paragraph: string; readonly seen: number }
  | { readonly do: 'say-alike'; readonly paragraph: string; readonly seen: number; readonly reason: string }
  | { readonly do: 'move'; readonly paragraph: string; readonly after: string }
  | {
      readonly do: 'add-language'
      readonly language: string
      readonly isAuthentic: boolean
      readonly translation?: TranslationKind | undefined
    }
  | { readonly do: 'tell-translation'; readonly language: string; readonly translation: TranslationKind }

/** What becomes of a document apart from its text. */
export type PaperCommand =
  | ({ readonly do: 'register' } & Registration)
  | { readonly do: 'drop'; readonly reason: string }
  | { readonly do: 'leave-open'; readonly reason: string }
  | { readonly do: 'ask-clearance'; readonly embargo?: PlainDate | undefined }
  | { readonly do: 'publish'; readonly on: PlainDate; readonly source: string }

/** What whoever clears press texts says of one. */
export type ClearanceCommand =
  | { readonly do: 'clear'; readonly namesCleared: boolean; readonly nothingRestricted: boolean }
  | { readonly do: 'refuse-clearance'; readonly reason: string }

/** What is recorded of a document. */
export type DocumentBody =
  | { readonly what: 'begun'; readonly document: Omit<Document, 'writers'> }
  | {
      readonly what: 'edited'
      readonly paragraph: string
      readonly language: string
      readonly words: string
      readonly on: PlainDate
    }
  | {
      readonly what: 'added'
      readonly after: string
      readonly paragraph: string
      readonly form: ParagraphForm
      readonly language: string
      readonly words: string
      readonly on: PlainDate
    }
  | { readonly what: 'struck'; readonly paragraph: string; readonly on: PlainDate }
  | { readonly what: 'said-alike'; readonly paragraph: string; readonly reason: string; readonly on: PlainDate }
  | {
      readonly what: 'language-added'
      readonly language: string
      readonly isAuthentic: boolean
      readonly translation?: TranslationKind
      readonly on: PlainDate
    }
  | { readonly what: 'moved'; readonly paragraph: string; readonly after: string; readonly on: PlainDate }
  | {
      readonly what: 'translation-told'
      readonly language: string
      readonly translation: TranslationKind
      readonly on: PlainDate
    }
  | { readonly what: 'registered'; readonly registration: Registration }
  | { readonly what: 'dropped'; readonly reason: string; readonly on: PlainDate }
  | { readonly what: 'left-open'; readonly reason: string; readonly on: PlainDate }
  | { readonly what: 'clearance-asked'; readonly on: PlainDate; readonly embargo?: PlainDate }
  | { readonly what: 'cleared'; readonly on: PlainDate }
  | { readonly what: 'clearance-refused'; readonly on: PlainDate; readonly reason: string }
  | { readonly what: 'published'; readonly on: PlainDate; readonly source: string }
  | { readonly what: 'filed'; readonly copy: Omit<FiledCopy, 'by'> }
  | { readonly what: 'replaced'; readonly by: string }
