// SPDX-License-Identifier: Apache-2.0
// A document as a paper: one column in one language, or its versions beside each other, paragraph by paragraph.
import type { Paper, PaperPart } from '#src/relations/papers/index.ts'
import type { Correspondent } from '#src/relations/parties/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { Document, DocumentKind, Paragraph } from './document.ts'
import { isFrozen, NOTE_PLACE, partsOf, statusOf, stepOf, TITLE } from './document.ts'
import { openIn } from './matching.ts'
import { signaturesOf } from './signatures-on-paper.ts'

/** Speaks the language in which the paper is read. */
export type PaperWording = {
  readonly language: string
  say(key: string, details?: Readonly<Record<string, string | number>>): string
  day(day: PlainDate): string
  party(code: string): string
  /** The ministry that writes for a party. */
  ministry(code: string): Correspondent
  /** The name of a language in itself, as it stands above its column. */
  languageName(code: string): string
  readonly isDemonstration: boolean
}

// Written from one side to the other as letters are.
const letters: ReadonlySet<DocumentKind> = new Set([
  'note-verbale',
  'aide-memoire',
  'memorandum',
  'non-paper',
  'reminder',
])

/** All languages beside each other, or those that are asked for. */
export function onPaper(document: Document, wording: PaperWording, languages = document.languages): Paper {
  const shown = document.languages.filter((language) => languages.includes(language))
  const mark = markOf(document, shown, wording)
  const open = openOf(document, wording)
  const closing = closingOf(document, wording)
  const registry = registryOf(document, wording)
  return {
    language: wording.language,
    issuer: issuerOf(document, wording),
    title: titleOf(document, shown, wording),
    ...(shown.length === 1 && letters.has(document.kind) && { isLetter: true }),
    ...(registry.length > 0 && { registry }),
    ...(mark && { mark }),
    ...(open.length > 0 && { open }),
    parts: textOf(document, shown, wording),
    ...(closing.length > 0 && { closing }),
  }
}

/** What goes from one side to the other is issued by a ministry by its full name; what both make together by both. */
function issuerOf({ direction, home, parties }: Document, { say, party, ministry }: PaperWording): string {
  const others = parties.filter((code) => code !== home)
  if (direction === 'joint')
    return say('document.paper.issuer.joint', { home: party(home), partner: others.map(party).join(', ') })
  return ministry(direction === 'outgoing' ? home : (others[0] ?? home)).name
}

/** Its own title; of versions beside each other each has its own above its column, and the paper is called by its kind. */
function titleOf({ kind, paragraphs }: Document, shown: readonly string[], { say }: PaperWording): string {
  const [language = ''] = shown
  const own = paragraphs.find(({ id }) => id === TITLE)?.texts[language]
  return shown.length === 1 && own !== undefined ? own : say(`document.kind.${kind}`)
}

/** What the paper is not: settled, genuine, or the text that binds; and of a draft how much is open in it. */
function markOf(document: Document, shown: readonly string[], { say, isDemonstration }: PaperWording): string {
  const stands = standingMark(document)
  const { count } = openIn(document)
  const statuses = shown.map((language) => statusOf(document, language))
  return [
    ...(stands === 'draft' && count > 0 ? [say('document.mark.draft-open', { count })] : []),
    ...(stands && (stands === 'dropped' || count === 0) ? [say(`document.mark.${stands}`)] : []),
    // Of texts beside each other each says above its column what it is.
    ...(statuses.length === 1 && statuses[0] !== 'authentic' ? [say(`document.status.${statuses[0]}`)] : []),
    ...(isDemonstration ? [say('document.mark.demonstration')] : []),
  ].join(' · ')
}

function standingMark(document: Document): 'dropped' | 'draft' | undefined {
  const step = stepOf(document)
  if (step === 'dropped') return 'dropped'
  return step === 'draft' || step === 'to-be-cleared' ? 'draft' : undefined
}

/** Of a draft what is open in it, kind by kind. */
function openOf(document: Document, { say }: PaperWording): readonly string[] {
  if (standingMark(document) !== 'draft') return []
  const { differing, untranslated, unwritten, gaps } = openIn(document)
  const places = differing.map((words) => say('document.open.place', { words })).join(', ')
  return [
    ...(differing.length > 0 ? [say('document.open.differ', { count: differing.length, places })] : []),
    ...(untranslated > 0 ? [say('document.open.not-translated', { count: untranslated })] : []),
    ...(unwritten > 0 ? [say('document.open.not-written', { count: unwritten })] : []),
    ...(gaps > 0 ? [say('document.open.gap', { count: gaps })] : []),
  ]
}

/** What each side registered: three days are kept apart. */
function registryOf(document: Document, { say, day, party }: PaperWording) {
  const { registration, home, parties, direction } = document
  const { ours, theirs, dated, sent, received, inReplyTo, attachments, classification } = registration
  const line = (key: string, words: string | undefined) =>
    words === undefined ? [] : [{ label: say(`document.paper.${key}`), words }]
  const other = parties.find((code) => code !== home) ?? ''
  const [from, to] = direction === 'incoming' ? [other, home] : [home, other]
  const numberOf = (side: string) => (side === home ? ours : theirs)
  return [
    {
      side: party(from),
      lines: [
        ...line('number', numberOf(from)),
        ...line('dated', dated && day(dated)),
        ...line('sent', sent && day(sent)),
        ...line('in-reply-to', inReplyTo),
        ...line('attachments', attachments),
        ...line('classification', classification),
      ],
    },
    {
      side: remindedIn(document) ?? party(to),
      lines: [...line('number', numberOf(to)), ...line('received', received && day(received))],
    },
  ].filter(({ lines }) => lines.length > 0)
}

/** A reminder goes to an authority at home, not to the other side. */
const remindedIn = ({ kind, paragraphs, languages: [language = ''] }: Document) =>
  kind === 'reminder' ? paragraphs.find(({ id }) => id === 'reminder-to')?.texts[language] : undefined

/** The text, who signs it, and each annex from a page of its own. */
function textOf(document: Document, shown: readonly string[], wording: PaperWording): readonly PaperPart[] {
  const [text = [], ...annexes] = partsOf(document.paragraphs.filter(({ form }) => form !== 'signature'))
  const set = (paragraphs: readonly Paragraph[]): readonly PaperPart[] =>
    shown.length > 1
      ? [besideEachOther({ ...document, paragraphs }, shown, wording)]
      : inOneColumn(paragraphs, shown[0] ?? wording.language, wording)
  return [...set(text), ...signaturesOf(document, shown, wording), ...annexes.flatMap(set)]
}

function inOneColumn(paragraphs: readonly Paragraph[], language: string, wording: PaperWording): readonly PaperPart[] {
  const of = language === wording.language ? {} : { language }
  return paragraphs
    .filter(({ id }) => id !== TITLE)
    .map(({ id, form, texts }): PaperPart => {
      const words = texts[language]
      const said = { words: words ?? gapIn(texts, wording), ...of, ...(words === undefined && { isMissing: true }) }
      if (form === 'heading') return { kind: 'heading', level: 1, ...said }
      if (form === 'annex') return { kind: 'heading', level: 1, onNewPage: true, ...said }
      return {
        kind: 'paragraph',
        ...said,
        ...(form === 'numbered' && { isNumbered: true }),
        ...(id === NOTE_PLACE && { at: 'right' }),
      }
    })
}

const gapIn = (texts: Paragraph['texts'], { say }: PaperWording) =>
  say(Object.keys(texts).length > 0 ? 'document.paper.not-translated' : 'document.paper.not-written')

function besideEachOther(document: Document, shown: readonly string[], wording: PaperWording): PaperPart {
  const { say } = wording
  return {
    kind: 'side-by-side',
    languages: shown,
    head: shown.map((language) =>
      say('document.paper.text', {
        language: wording.languageName(language),
        status: say(`document.status.${statusOf(document, language)}`),
      }),
    ),
    ...(document.paragraphs[0]?.form === 'annex' && { onNewPage: true }),
    rows: document.paragraphs.map(({ form, texts }: Paragraph) => ({
      kind: form === 'title' || form === 'heading' || form === 'annex' ? 'heading' : 'paragraph',
      words: shown.map((language) => texts[language] ?? gapIn(texts, wording)),
      missing: shown.map((language) => texts[language] === undefined),
      ...(form === 'numbered' && { isNumbered: true }),
    })),
  }
}

function closingOf(document: Document, { say, day, party }: PaperWording): readonly string[] {
  const { copy, published, embargo, leftOpen } = document
  const signers = copy?.signers.map(({ side, name }) => `${name} (${party(side)})`).join(', ')
  return [
    ...(copy && signers ? [say('document.paper.signed', { day: day(copy.on), signers })] : []),
    ...(copy ? [say('document.paper.filed', { day: day(copy.filedOn) })] : []),
    ...(copy ? [say('document.paper.digest', { digest: copy.digest })] : []),
    ...(published ? [say('document.paper.published', { day: day(published.on), source: published.source })] : []),
    ...(leftOpen ? [say('document.paper.left-open', { reason: leftOpen.reason })] : []),
    ...(embargo && !isFrozen(document) ? [say('document.paper.embargo', { day: day(embargo) })] : []),
  ]
}
