// SPDX-License-Identifier: Apache-2.0
// A document as a paper: one column in one language, or its versions beside each other, paragraph by paragraph.
import type { Paper, PaperPart } from '#src/relations/papers/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { Document, Paragraph } from './document.ts'
import { isFrozen, statusOf, stepOf, TITLE } from './document.ts'

/** Speaks the language in which the paper is read. */
export type PaperWording = {
  readonly language: string
  say(key: string, details?: Readonly<Record<string, string | number>>): string
  day(day: PlainDate): string
  party(code: string): string
  /** The name of a language in itself, as it stands above its column. */
  languageName(code: string): string
  readonly isDemonstration: boolean
}

/** All languages beside each other, or those that are asked for. */
export function onPaper(document: Document, wording: PaperWording, languages = document.languages): Paper {
  const { say, party } = wording
  const { home, parties, direction } = document
  const shown = document.languages.filter((language) => languages.includes(language))
  const mark = markOf(document, shown, wording)
  const closing = closingOf(document, wording)
  const registry = registryOf(document, wording)
  const others = parties.filter((code) => code !== home).map(party)
  return {
    language: wording.language,
    issuer: say(`document.paper.issuer.${direction}`, { home: party(home), partner: others.join(', ') }),
    title: titleOf(document, shown, wording),
    ...(registry.length > 0 && { registry }),
    ...(mark && { mark }),
    parts: [...textOf(document, shown, wording), ...signaturesOf(document, wording)],
    ...(closing.length > 0 && { closing }),
  }
}

/** Its own title; of versions beside each other each has its own above its column, and the paper is called by its kind. */
function titleOf({ kind, paragraphs }: Document, shown: readonly string[], { say }: PaperWording): string {
  const [language = ''] = shown
  const own = paragraphs.find(({ id }) => id === TITLE)?.texts[language]
  return shown.length === 1 && own !== undefined ? own : say(`document.kind.${kind}`)
}

/** What the paper is not: settled, genuine, or the text that binds. */
function markOf(document: Document, shown: readonly string[], { say, isDemonstration }: PaperWording): string {
  const stands = standingMark(document)
  const statuses = shown.map((language) => statusOf(document, language))
  return [
    ...(stands ? [say(`document.mark.${stands}`)] : []),
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

/** What each side registered: three days are kept apart. */
function registryOf({ registration, home, parties, direction }: Document, { say, day, party }: PaperWording) {
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
    { side: party(to), lines: [...line('number', numberOf(to)), ...line('received', received && day(received))] },
  ].filter(({ lines }) => lines.length > 0)
}

function textOf(document: Document, shown: readonly string[], wording: PaperWording): readonly PaperPart[] {
  const paragraphs = document.paragraphs.filter(({ id }) => id !== TITLE)
  if (shown.length > 1) return [besideEachOther(document, shown, wording)]
  const [language = wording.language] = shown
  const gap = wording.say('document.paper.not-written')
  const of = language === wording.language ? {} : { language }
  return paragraphs.map(({ form, texts }): PaperPart => {
    const words = texts[language] ?? gap
    if (form === 'heading') return { kind: 'heading', level: 1, words, ...of }
    return { kind: 'paragraph', words, ...of, ...(form === 'numbered' && { isNumbered: true }) }
  })
}

function besideEachOther(document: Document, shown: readonly string[], wording: PaperWording): PaperPart {
  const { say } = wording
  const gapIn = (texts: Paragraph['texts']) =>
    say(Object.keys(texts).length > 0 ? 'document.paper.not-translated' : 'document.paper.not-written')
  return {
    kind: 'side-by-side',
    languages: shown,
    head: shown.map((language) =>
      say('document.paper.text', {
        language: wording.languageName(language),
        status: say(`document.status.${statusOf(document, language)}`),
      }),
    ),
    rows: document.paragraphs.map(({ form, texts }: Paragraph) => ({
      kind: form === 'title' || form === 'heading' ? 'heading' : 'paragraph',
      words: shown.map((language) => texts[language] ?? gapIn(texts)),
      ...(form === 'numbered' && { isNumbered: true }),
    })),
  }
}

/** Who signs: of what was filed by name, of minutes that are still to be signed a line for each side. */
function signaturesOf({ kind, parties, copy }: Document, { party }: PaperWording): readonly PaperPart[] {
  if (kind !== 'agreed-minutes') return []
  const blocks = parties.map((side) => {
    const signer = copy?.signers.find((one) => one.side === side)
    return { words: party(side), ...(signer && { name: signer.name }) }
  })
  return [{ kind: 'signatures', blocks }]
}

function closingOf(document: Document, { say, day, party }: PaperWording): readonly string[] {
  const { copy, published, embargo } = document
  const signers = copy?.signers.map(({ side, name }) => `${name} (${party(side)})`).join(', ')
  return [
    ...(copy && signers ? [say('document.paper.signed', { day: day(copy.on), signers })] : []),
    ...(copy ? [say('document.paper.filed', { day: day(copy.filedOn) })] : []),
    ...(copy ? [say('document.paper.digest', { digest: copy.digest })] : []),
    ...(published ? [say('document.paper.published', { day: day(published.on), source: published.source })] : []),
    ...(embargo && !isFrozen(document) ? [say('document.paper.embargo', { day: day(embargo) })] : []),
  ]
}
