// SPDX-License-Identifier: Apache-2.0
// What officers do with a text: paragraph by paragraph, so that two who write in different ones never disturb each other.
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { DocumentBody, TextCommand } from './commands.ts'
import { compareVersions } from './compare.ts'
import type { Document } from './document.ts'
import { lastWritten, statusOf, TITLE } from './document.ts'
import type { DocumentRefusal } from './refusal.ts'
import { because } from './refusal.ts'

type Decided = Outcome<readonly DocumentBody[], DocumentRefusal>

/** Why nothing may be changed any more; undefined while it may. */
export function frozenBecause({ copy, published, dropped }: Document): DocumentRefusal | undefined {
  if (copy) return because('document-filed', { day: copy.filedOn })
  if (published) return because('document-published', { day: published.on })
  return dropped && because('document-dropped', { day: dropped.on })
}

/** What follows from a wish: of two who write in one paragraph the slower is told, and nothing of either is lost. */
export function decideText(
  document: Document | undefined,
  command: TextCommand,
  { newId, today }: { readonly newId: string; readonly today: PlainDate },
): Decided {
  if (!document) return refuse(because('document-not-there'))
  if (command.do === 'tell-translation') return tellTranslation(document, command, today)
  const frozen = frozenBecause(document)
  if (frozen) return refuse(frozen)
  switch (command.do) {
    case 'edit':
      return edit(document, command, today)
    case 'add': {
      const { after, form, language, words } = command
      if (!document.languages.includes(language)) return refuse(because('language-not-of-document', { language }))
      if (!document.paragraphs.some(({ id }) => id === after)) return refuse(because('document-paragraph-not-there'))
      return accept([{ what: 'added', after, paragraph: newId, form, language, words, on: today }])
    }
    case 'strike':
      return strike(document, command, today)
    case 'move':
      return move(document, command, today)
    case 'say-alike':
      return sayAlike(document, command, today)
    case 'add-language':
      return addLanguage(document, command, today)
    default:
      return command satisfies never
  }
}

const find = ({ paragraphs }: Document, id: string) => paragraphs.find((one) => one.id === id)

function edit(document: Document, command: Extract<TextCommand, { do: 'edit' }>, on: PlainDate): Decided {
  const { paragraph: id, language, seen, words } = command
  if (!document.languages.includes(language)) return refuse(because('language-not-of-document', { language }))
  const paragraph = find(document, id)
  if (!paragraph) return refuse(because('document-paragraph-not-there'))
  if ((paragraph.written[language]?.sequence ?? 0) !== seen) return refuse(because('paragraph-moved-on'))
  if (id === TITLE && words.trim() === '') return refuse(because('title-empty'))
  return accept([{ what: 'edited', paragraph: id, language, words, on }])
}

function strike(
  document: Document,
  { paragraph: id, seen }: Extract<TextCommand, { do: 'strike' }>,
  on: PlainDate,
): Decided {
  if (id === TITLE) return refuse(because('title-stays'))
  const paragraph = find(document, id)
  if (!paragraph) return refuse(because('document-paragraph-not-there'))
  if (lastWritten(paragraph) !== seen) return refuse(because('paragraph-moved-on'))
  return accept([{ what: 'struck', paragraph: id, on }])
}

/** A paragraph goes to its place in all languages at once. Words are not touched, so whoever writes in it meanwhile loses none. */
function move(document: Document, { paragraph, after }: Extract<TextCommand, { do: 'move' }>, on: PlainDate): Decided {
  if (paragraph === TITLE) return refuse(because('title-first'))
  const { paragraphs } = document
  const [at, place] = [paragraph, after].map((id) => paragraphs.findIndex((one) => one.id === id)) as [number, number]
  if (at < 0 || place < 0) return refuse(because('document-paragraph-not-there'))
  if (at === place || at === place + 1) return refuse(because('paragraph-there-already'))
  return accept([{ what: 'moved', paragraph, after, on }])
}

function addLanguage(
  { languages }: Document,
  { language, isAuthentic, translation }: Extract<TextCommand, { do: 'add-language' }>,
  on: PlainDate,
): Decided {
  if (languages.includes(language)) return refuse(because('language-there-already', { language }))
  if (languages.length >= 3) return refuse(because('languages-one-to-three'))
  if (isAuthentic && translation) return refuse(because('text-is-authentic'))
  return accept([{ what: 'language-added', language, isAuthentic, ...(translation && { translation }), on }])
}

/** Of a frozen document what nobody told yet may still be told; its text stays as it is. */
function tellTranslation(
  document: Document,
  { language, translation }: Extract<TextCommand, { do: 'tell-translation' }>,
  on: PlainDate,
): Decided {
  if (!document.languages.includes(language)) return refuse(because('language-not-of-document', { language }))
  const status = statusOf(document, language)
  if (status === 'authentic') return refuse(because('text-is-authentic'))
  const frozen = frozenBecause(document)
  if (frozen && (document.dropped || status !== 'not-told')) return refuse(frozen)
  return accept([{ what: 'translation-told', language, translation, on }])
}

/** Figures in words are read by people: an officer may say that two versions agree, by name and with the reason. */
function sayAlike(
  document: Document,
  { paragraph: id, seen, reason }: Extract<TextCommand, { do: 'say-alike' }>,
  on: PlainDate,
): Decided {
  const paragraph = find(document, id)
  if (!paragraph) return refuse(because('document-paragraph-not-there'))
  if (lastWritten(paragraph) !== seen) return refuse(because('paragraph-moved-on'))
  const differs = compareVersions(document).some((one) => one.what === 'differs' && one.paragraph === id)
  if (!differs) return refuse(because('nothing-differs'))
  return accept([{ what: 'said-alike', paragraph: id, reason, on }])
}
