// SPDX-License-Identifier: Apache-2.0
import type { Book } from '#src/consular/journal/index.ts'
import type { DocumentBody } from './commands.ts'
import type { Clearance, Document, Paragraph } from './document.ts'
import { isFrozen, stepOf } from './document.ts'

/** Documents as the journal keeps them. */
export const documents: Book<Document, DocumentBody> = {
  kind: 'document',
  fold: 1,
  evolve: (state, { body, by, sequence }) => {
    if (body.what === 'begun') return { ...body.document, writers: [by] }
    if (!state) throw new Error('Nothing is recorded of a document before it is begun.')
    return apply(state, body, { by, sequence })
  },
  line: (document) => {
    const { parties, home, round, commitment, instrument, registration, begun, copy, published } = document
    const within = round ?? commitment ?? instrument
    const asked = stepOf(document) === 'to-be-cleared' ? document.clearance : undefined
    return {
      compartment: 'relations',
      about: parties.filter((party) => party !== home),
      ...(within && { within }),
      on: copy?.on ?? published?.on ?? registration.dated ?? registration.received ?? registration.sent ?? begun,
      isOpen: !isFrozen(document),
      // Whoever clears it sits in the ministry itself.
      ...(asked && { waitingOn: home, waitingSince: asked.askedOn }),
      words: [
        ...document.paragraphs.flatMap(({ texts }) => Object.values(texts)),
        registration.ours,
        registration.theirs,
        registration.inReplyTo,
        ...(copy?.signers.map(({ name }) => name) ?? []),
      ]
        .filter(Boolean)
        .join(' '),
    }
  },
  // Of its text the title.
  outline: (document) => ({ ...document, paragraphs: document.paragraphs.slice(0, 1) }),
}

type Hand = { readonly by: string; readonly sequence: number }
type Told = Exclude<DocumentBody, { what: 'begun' }>

function apply(now: Document, body: Told, hand: Hand): Document {
  const { by } = hand
  switch (body.what) {
    case 'edited':
    case 'added':
    case 'struck':
    case 'moved':
    case 'language-added':
      return written(now, body, hand)
    case 'translation-told':
      return { ...now, translations: { ...now.translations, [body.language]: body.translation } }
    case 'said-alike': {
      const { paragraph, on, reason } = body
      return { ...now, paragraphs: changed(now, paragraph, (one) => ({ ...one, alike: { by, on, reason } })) }
    }
    case 'registered':
      return { ...now, registration: { ...now.registration, ...body.registration } }
    case 'dropped':
      return { ...now, dropped: { on: body.on, reason: body.reason, by } }
    case 'left-open':
      return { ...now, leftOpen: { by, on: body.on, reason: body.reason } }
    case 'clearance-asked': {
      const { embargo: _, ...rest } = now
      const asked: Clearance = { stands: 'asked', askedBy: by, askedOn: body.on }
      return { ...rest, clearance: asked, ...(body.embargo && { embargo: body.embargo }) }
    }
    case 'cleared':
      return { ...now, ...clearance(now, { stands: 'cleared', by, on: body.on }) }
    case 'clearance-refused':
      return { ...now, ...clearance(now, { stands: 'refused', by, on: body.on, reason: body.reason }) }
    case 'published':
      return { ...now, published: { on: body.on, source: body.source, by } }
    case 'filed':
      return { ...now, copy: { ...body.copy, by } }
    case 'replaced':
      return { ...now, replacedBy: body.by }
    default:
      return body satisfies never
  }
}

/** The text after a change; a change of a text that was to be cleared or was cleared takes that back. */
function written(
  now: Document,
  body: Extract<Told, { what: 'edited' | 'added' | 'struck' | 'moved' | 'language-added' }>,
  { by, sequence }: Hand,
): Document {
  const writers = now.writers.includes(by) ? now.writers : [...now.writers, by]
  const isOpen = now.clearance?.stands === 'asked' || now.clearance?.stands === 'cleared'
  const taken = isOpen ? clearance(now, { stands: 'withdrawn', by, on: body.on }) : {}
  const { leftOpen: _, ...rest } = now
  const next = { ...rest, writers, ...taken }
  switch (body.what) {
    case 'edited': {
      const { paragraph, language, words } = body
      return {
        ...next,
        paragraphs: changed(now, paragraph, ({ alike: _, called: __, ...one }) => ({
          ...one,
          texts: textsWith(one.texts, language, words),
          written: { ...one.written, [language]: { sequence, by } },
        })),
      }
    }
    case 'added': {
      const { after, paragraph: id, form, language, words } = body
      const texts = textsWith({}, language, words)
      const added = { id, form, texts, written: { [language]: { sequence, by } } }
      return { ...next, paragraphs: now.paragraphs.flatMap((one) => (one.id === after ? [one, added] : [one])) }
    }
    case 'struck':
      return { ...next, paragraphs: now.paragraphs.filter(({ id }) => id !== body.paragraph) }
    case 'moved':
      return { ...next, paragraphs: moved(now, body) }
    case 'language-added': {
      const { language, isAuthentic, translation } = body
      return {
        ...next,
        languages: [...now.languages, language],
        ...(isAuthentic && { authentic: [...now.authentic, language] }),
        ...(translation && { translations: { ...now.translations, [language]: translation } }),
      }
    }
  }
}

/** The paragraph in all its languages, after another one: what stands in it and who wrote it goes along. */
function moved(
  { paragraphs }: Document,
  { paragraph: id, after }: Extract<Told, { what: 'moved' }>,
): Document['paragraphs'] {
  const rest = paragraphs.filter((one) => one.id !== id)
  const own = paragraphs.filter((one) => one.id === id)
  return rest.flatMap((one) => (one.id === after ? [one, ...own] : [one]))
}

/** A text that was emptied is one that is not written. */
function textsWith(texts: Paragraph['texts'], language: string, words: string): Paragraph['texts'] {
  const { [language]: _, ...others } = texts
  return words.trim() === '' ? others : { ...others, [language]: words }
}

const changed = ({ paragraphs }: Document, id: string, change: (one: Paragraph) => Paragraph) =>
  paragraphs.map((one) => (one.id === id ? change(one) : one))

function clearance(
  { clearance: was }: Document,
  told: Omit<Clearance, 'askedBy' | 'askedOn'>,
): Pick<Document, 'clearance'> | object {
  return was ? { clearance: { askedBy: was.askedBy, askedOn: was.askedOn, ...told } } : {}
}
