// SPDX-License-Identifier: Apache-2.0
// Documents between states as the API tells them.
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import type { Thing } from '#src/consular/journal/index.ts'
import type { Document } from '#src/relations/documents/index.ts'
import {
  compareVersions,
  documentKinds,
  documentSteps,
  isFrozen,
  numbersOf,
  stepOf,
  textStatus,
} from '#src/relations/documents/index.ts'
import { calledIn, inWords } from '#src/relations/telling/index.ts'
import type { Teller } from './told-between.ts'
import { origin, party } from './told-between.ts'

const token = z.object({ kind: z.string(), value: z.string(), said: z.string() })
const findingTold = z.discriminatedUnion('what', [
  z.object({ paragraph: z.string(), number: z.int().optional(), what: z.literal('not-written') }),
  z.object({
    paragraph: z.string(),
    number: z.int().optional(),
    what: z.literal('not-translated'),
    language: z.string(),
  }),
  z.object({
    paragraph: z.string(),
    number: z.int().optional(),
    what: z.literal('differs'),
    language: z.string(),
    against: z.string(),
    lacks: z.array(token),
    more: z.array(token),
  }),
])
const byLanguage = z.record(z.string(), z.string())
const registration = z.object({
  ours: z.string().optional(),
  theirs: z.string().optional(),
  dated: z.string().optional(),
  sent: z.string().optional(),
  received: z.string().optional(),
  inReplyTo: z.string().optional(),
  attachments: z.string().optional(),
  classification: z.string().optional(),
})

export const documentLine = z.object({
  id: z.string(),
  sequence: z.int(),
  kind: z.enum(documentKinds),
  step: z.enum(documentSteps),
  title: z.string(),
  origin,
  /** The language of the title. */
  titleIn: z.string(),
  direction: z.enum(['outgoing', 'incoming', 'joint']),
  languages: z.array(z.string()),
  on: z.string(),
  round: z.string().optional(),
  registration,
})

export const documentWhole = documentLine.extend({
  partner: party,
  parties: z.array(party.extend({ isHome: z.boolean() })),
  authentic: z.array(z.string()),
  /** By language, what its text is worth. */
  statuses: z.record(z.string(), z.enum(textStatus.all)),
  prevailing: z.string().optional(),
  begun: z.string(),
  commitment: z.string().optional(),
  instrument: z.string().optional(),
  /** Of a reminder, the letter of which it reminds. */
  letter: z.string().optional(),
  replaces: z.string().optional(),
  replacedBy: z.string().optional(),
  /** Why it leaves although a translation is not finished. */
  leftOpen: z.object({ by: z.string(), on: z.string(), reason: z.string() }).optional(),
  embargo: z.string().optional(),
  clearance: z
    .object({
      stands: z.enum(['asked', 'cleared', 'refused', 'withdrawn']),
      askedBy: z.string(),
      askedOn: z.string(),
      by: z.string().optional(),
      on: z.string().optional(),
      reason: z.string().optional(),
    })
    .optional(),
  published: z.object({ on: z.string(), source: z.string(), by: z.string() }).optional(),
  copy: z
    .object({
      bytes: z.int(),
      digest: z.string(),
      textDigest: z.string(),
      on: z.string(),
      signers: z.array(z.object({ side: party, name: z.string() })),
      by: z.string(),
      filedOn: z.string(),
    })
    .optional(),
  dropped: z.object({ on: z.string(), reason: z.string(), by: z.string() }).optional(),
  isFrozen: z.boolean(),
  /** Whether the reader wrote in it, and so does not clear it. */
  isWriter: z.boolean(),
  paragraphs: z.array(
    z.object({
      id: z.string(),
      form: z.enum(['title', 'heading', 'numbered', 'plain', 'signature', 'annex']),
      number: z.int().optional(),
      texts: byLanguage,
      /** By language, the entry that wrote it as it stands, and by whom; as it was drafted, none. */
      seen: z.record(z.string(), z.int()),
      writtenBy: byLanguage,
      alike: z.object({ by: z.string(), on: z.string(), reason: z.string() }).optional(),
    }),
  ),
  findings: z.array(findingTold),
})

export function tellLine({ id, sequence, isDefined, state }: Thing<Document>, teller: Teller) {
  const { kind, direction, languages, round, registration: registered, copy, published, begun } = state
  const titles = calledIn(state.paragraphs.find(({ form }) => form === 'title'))
  const title = inWords(titles, teller.language)
  return {
    id,
    sequence,
    kind,
    step: stepOf(state),
    title,
    origin: teller.origin({ isDefined }),
    titleIn: Object.keys(titles).find((language) => titles[language] === title) ?? languages[0] ?? '',
    direction,
    languages: [...languages],
    on: copy?.on ?? published?.on ?? registered.dated ?? registered.received ?? begun,
    ...(round && { round }),
    registration: registered,
  }
}

/** A document with everything that its page shows. */
export async function tellWhole(
  { engine }: Elshi,
  found: Thing<Document>,
  { teller, reader }: { readonly teller: Teller; readonly reader: string },
): Promise<z.input<typeof documentWhole>> {
  const { state } = found
  const names = await engine.officerNames(accountsIn(state))
  const name = (account: string) => names.get(account) ?? ''
  const { parties, home, authentic, prevailing, begun, commitment, instrument, replaces, replacedBy, embargo } = state
  const { clearance, published, copy, dropped, letter, leftOpen } = state
  return {
    ...tellLine(found, teller),
    partner: teller.party(parties.find((code) => code !== home) ?? ''),
    parties: parties.map((code) => ({ ...teller.party(code), isHome: code === home })),
    authentic: [...authentic],
    statuses: Object.fromEntries(state.languages.map((language) => [language, textStatus.of(state, language)])),
    begun,
    ...(prevailing && { prevailing }),
    ...(commitment && { commitment }),
    ...(instrument && { instrument }),
    ...(letter && { letter }),
    ...(replaces && { replaces }),
    ...(replacedBy && { replacedBy }),
    ...(leftOpen && { leftOpen: { ...leftOpen, by: name(leftOpen.by) } }),
    ...(embargo && { embargo }),
    ...(clearance && {
      clearance: { ...clearance, askedBy: name(clearance.askedBy), ...(clearance.by && { by: name(clearance.by) }) },
    }),
    ...(published && { published: { ...published, by: name(published.by) } }),
    ...(copy && { copy: copyTold(copy, { teller, name }) }),
    ...(dropped && { dropped: { ...dropped, by: name(dropped.by) } }),
    isFrozen: isFrozen(state),
    isWriter: state.writers.includes(reader) || clearance?.askedBy === reader,
    paragraphs: paragraphsTold(state, name),
    findings: findingsTold(state),
  }
}

type Name = (account: string) => string

function copyTold(
  { file: _, signers, by, ...copy }: NonNullable<Document['copy']>,
  { teller, name }: { readonly teller: Teller; readonly name: Name },
) {
  const signed = signers.map((signer) => ({ side: teller.party(signer.side), name: signer.name }))
  return { ...copy, by: name(by), signers: signed }
}

function paragraphsTold(document: Document, name: Name) {
  const numbers = numbersOf(document)
  return document.paragraphs.map(({ id, form, texts, written, alike }) => {
    const number = numbers.get(id)
    const of = Object.entries(written)
    return {
      id,
      form,
      ...(number !== undefined && { number }),
      texts: { ...texts },
      seen: Object.fromEntries(of.map(([language, { sequence }]) => [language, sequence])),
      writtenBy: Object.fromEntries(of.map(([language, { by }]) => [language, name(by)])),
      ...(alike && { alike: { ...alike, by: name(alike.by) } }),
    }
  })
}

/** What is frozen is not complained about any more. */
function findingsTold(document: Document): z.input<typeof findingTold>[] {
  if (isFrozen(document)) return []
  return compareVersions(document).map((found) =>
    found.what === 'differs' ? { ...found, lacks: [...found.lacks], more: [...found.more] } : found,
  )
}

function accountsIn({ paragraphs, clearance, published, copy, dropped, leftOpen }: Document): readonly string[] {
  const named = [leftOpen?.by, clearance?.askedBy, clearance?.by, published?.by, copy?.by, dropped?.by]
  const wrote = paragraphs.flatMap(({ written, alike }) => [
    ...Object.values(written).map(({ by }) => by),
    ...(alike ? [alike.by] : []),
  ])
  return [...new Set([...named.filter((one) => one !== undefined), ...wrote])]
}
