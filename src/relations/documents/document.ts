// SPDX-License-Identifier: Apache-2.0
// A document of a partner's file: its text in one to three languages paragraph by paragraph, its numbers and days, and what became of it.
import type { Words } from '#src/relations/telling/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'

export const documentKinds = [
  'agenda',
  'delegation-list',
  'agreed-minutes',
  'note-verbale',
  'aide-memoire',
  'memorandum',
  'non-paper',
  'press-text',
  'reminder',
] as const
export type DocumentKind = (typeof documentKinds)[number]

/** An annex begins with its heading and goes on to the next one; a signature is who signs for a side, and below it as what. */
export type ParagraphForm = 'title' | 'heading' | 'numbered' | 'plain' | 'signature' | 'annex'

/** The ids of the paragraphs that are the title, and the place and day of a note. */
export const TITLE = 'title'
export const NOTE_PLACE = 'note-place'

const translationKinds = ['official', 'unofficial', 'machine'] as const
export type TranslationKind = (typeof translationKinds)[number]

/** One paragraph in every language in which it stands; what is not written yet is missing, never empty. */
export type Paragraph = {
  readonly id: string
  readonly form: ParagraphForm
  readonly texts: Words
  /** Of the title as it was drafted: what it is called in lists for readers of other languages; gone when an officer changes the title. */
  readonly called?: Words
  /** By language, the entry that wrote the text as it stands and whose it is; absent as it was drafted. */
  readonly written: Readonly<Record<string, { readonly sequence: number; readonly by: string }>>
  /** An officer read the versions, found that they say the same, and said why; gone with the next change. */
  readonly alike?: { readonly by: string; readonly on: PlainDate; readonly reason: string }
}

/** How a press text stands with whoever clears it. */
export type Clearance = {
  readonly stands: 'asked' | 'cleared' | 'refused' | 'withdrawn'
  readonly askedBy: string
  readonly askedOn: PlainDate
  /** Who cleared or refused it, or whose change withdrew the clearance. */
  readonly by?: string
  readonly on?: PlainDate
  readonly reason?: string
}

/** Why a paper leaves although a translation of it is not finished; gone with the next change of its text. */
export type LeftOpen = { readonly by: string; readonly on: PlainDate; readonly reason: string }

/** Who signed for a side, as the copy shows. */
export type Signer = { readonly side: string; readonly name: string }

/** The signed paper itself, as it was filed: from then on the document is frozen. */
export type FiledCopy = {
  readonly file: string
  readonly bytes: number
  /** SHA-256 of the file, and of the text as it stood. */
  readonly digest: string
  readonly textDigest: string
  /** The day of the signature, or of a paper that nobody signs the day on it. */
  readonly on: PlainDate
  readonly signers: readonly Signer[]
  readonly by: string
  readonly filedOn: PlainDate
}

/** Both registry numbers and the days of a paper: dated, sent and received are three days. */
export type Registration = {
  readonly ours?: string
  readonly theirs?: string
  readonly dated?: PlainDate
  readonly sent?: PlainDate
  readonly received?: PlainDate
  readonly inReplyTo?: string
  /** What lies in it, in words. */
  readonly attachments?: string
  readonly classification?: string
}

export type Document = {
  readonly kind: DocumentKind
  readonly parties: readonly string[]
  readonly home: string
  /** From which side it goes to the other; what both make together goes nowhere. */
  readonly direction: 'outgoing' | 'incoming' | 'joint'
  readonly round?: string
  readonly commitment?: string
  readonly instrument?: string
  /** Of a reminder, the letter to another authority at home of which it reminds: the other side has no part in it. */
  readonly letter?: string
  /** One to three; the first is the one that the others are compared with. */
  readonly languages: readonly string[]
  /** Whose text binds; the others are translations. */
  readonly authentic: readonly string[]
  /** By language, what kind of translation its text is, as far as somebody told. */
  readonly translations?: Readonly<Record<string, TranslationKind>>
  readonly prevailing?: string
  readonly begun: PlainDate
  /** The frozen document that this one takes the place of, and the one that took its own. */
  readonly replaces?: string
  readonly replacedBy?: string
  readonly paragraphs: readonly Paragraph[]
  readonly registration: Registration
  /** Everybody who wrote in it. */
  readonly writers: readonly string[]
  readonly leftOpen?: LeftOpen
  readonly embargo?: PlainDate
  readonly clearance?: Clearance
  readonly published?: { readonly on: PlainDate; readonly source: string; readonly by: string }
  readonly copy?: FiledCopy
  readonly dropped?: { readonly on: PlainDate; readonly reason: string; readonly by: string }
}

export const documentSteps = ['draft', 'to-be-cleared', 'cleared', 'published', 'filed', 'dropped'] as const
export type DocumentStep = (typeof documentSteps)[number]

const textStatuses = ['authentic', ...translationKinds, 'not-told'] as const
type TextStatus = (typeof textStatuses)[number]

/** What its text in a language is worth: authentic, a translation of a kind, or one of which nobody told the kind. */
export function statusOf({ authentic, translations }: Document, language: string): TextStatus {
  return authentic.includes(language) ? 'authentic' : (translations?.[language] ?? 'not-told')
}

/** What texts are worth: all that is told of them, what is told of translations, and what a text in a language is worth. */
export const textStatus = { all: textStatuses, translations: translationKinds, of: statusOf } as const

/** Where it stands. */
export function stepOf({ copy, published, dropped, clearance }: Document): DocumentStep {
  if (dropped) return 'dropped'
  if (copy) return 'filed'
  if (published) return 'published'
  if (clearance?.stands === 'asked') return 'to-be-cleared'
  return clearance?.stands === 'cleared' ? 'cleared' : 'draft'
}

/** Whether its text is settled for good. */
export const isFrozen = ({ copy, published, dropped }: Document): boolean =>
  copy !== undefined || published !== undefined || dropped !== undefined

/** The entry that last wrote a paragraph in any of its languages; 0 as it was drafted. */
export const lastWritten = ({ written }: Paragraph): number =>
  Math.max(0, ...Object.values(written).map(({ sequence }) => sequence))

/** The numbers of the paragraphs that are numbered, by their ids; an annex counts its own. */
export function numbersOf({ paragraphs }: Pick<Document, 'paragraphs'>): ReadonlyMap<string, number> {
  return new Map(
    partsOf(paragraphs).flatMap((part) =>
      part.filter(({ form }) => form === 'numbered').map(({ id }, at) => [id, at + 1] as const),
    ),
  )
}

/** The text itself, and then each annex from its heading on. */
export function partsOf(paragraphs: readonly Paragraph[]): readonly (readonly Paragraph[])[] {
  const begins = paragraphs.flatMap(({ form }, at) => (form === 'annex' ? [at] : []))
  return [0, ...begins].map((from, at) => paragraphs.slice(from, begins[at]))
}

/** A gap left open in a draft, to be filled in by hand. */
export const BLANK = '____'
export const hasBlank = (text: string): boolean => text.includes('___')
/** What stands at a gap besides it, such as what is to be entered. */
export const withoutBlank = (text: string): string => text.replaceAll(/_{3,}\s*/g, '')

type SettledDay = {
  readonly of: 'sent' | 'received' | 'signed' | 'published'
  readonly on: PlainDate
  /** Whose step it was. */
  readonly parties: readonly string[]
}

/** Days on which something became of it that both sides see; what is drafted has none. */
export function settledDaysOf(document: Document): readonly SettledDay[] {
  const { kind, parties, home, direction, registration, copy, published, dropped } = document
  if (dropped) return []
  const others = kind === 'reminder' ? [home] : parties.filter((code) => code !== home)
  const [from, to] = direction === 'incoming' ? [others, [home]] : [[home], others]
  const { sent, received } = registration
  return [
    ...(sent ? [{ of: 'sent' as const, on: sent, parties: from }] : []),
    ...(received ? [{ of: 'received' as const, on: received, parties: to }] : []),
    ...(copy && copy.signers.length > 0 ? [{ of: 'signed' as const, on: copy.on, parties }] : []),
    ...(published ? [{ of: 'published' as const, on: published.on, parties: [home] }] : []),
  ]
}
