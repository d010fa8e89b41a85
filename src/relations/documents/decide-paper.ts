// SPDX-License-Identifier: Apache-2.0
// What becomes of a document beside its text: begun, registered, cleared, published, filed, given up.
import { createHash } from 'node:crypto'
import { canonicalText } from '#src/consular/proof/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { ClearanceCommand, DocumentBody, PaperCommand } from './commands.ts'
import { frozenBecause } from './decide-text.ts'
import type { Document, FiledCopy, Registration } from './document.ts'
import { hasBlank, isFrozen } from './document.ts'
import { unmatched, untranslated } from './matching.ts'
import type { DocumentRefusal } from './refusal.ts'
import { because } from './refusal.ts'

type Decided = Outcome<readonly DocumentBody[], DocumentRefusal>

export function decideBegun(document: Omit<Document, 'writers'>): Decided {
  const { languages, authentic, prevailing } = document
  if (languages.length < 1 || languages.length > 3 || new Set(languages).size !== languages.length)
    return refuse(because('languages-one-to-three'))
  const binding = [...authentic, ...(prevailing === undefined ? [] : [prevailing])]
  if (authentic.length === 0 || binding.some((one) => !languages.includes(one)))
    return refuse(because('authentic-not-among'))
  return accept([{ what: 'begun', document }])
}

export function decidePaper(document: Document | undefined, command: PaperCommand, today: PlainDate): Decided {
  if (!document) return refuse(because('document-not-there'))
  if (command.do === 'register') return register(document, command, today)
  const frozen = frozenBecause(document)
  if (frozen) return refuse(frozen)
  switch (command.do) {
    case 'drop':
      return accept([{ what: 'dropped', reason: command.reason, on: today }])
    case 'leave-open':
      return untranslated(document)
        ? accept([{ what: 'left-open', reason: command.reason, on: today }])
        : refuse(because('nothing-untranslated'))
    case 'ask-clearance':
      return askClearance(document, command.embargo, today)
    case 'publish':
      return publish(document, command, today)
    default:
      return command satisfies never
  }
}

/** A number or day that is recorded stays; one that is not known yet may come after the paper was filed. */
function register(
  document: Document,
  { do: _, ...told }: { do: 'register' } & Registration,
  today: PlainDate,
): Decided {
  if (document.dropped) return refuse(because('document-dropped', { day: document.dropped.on }))
  const { registration: known } = document
  const named = Object.entries(told).filter(([, value]) => value !== undefined) as [keyof Registration, string][]
  const changed = named.find(([field, value]) => known[field] !== undefined && known[field] !== value)
  if (changed && isFrozen(document)) return refuse(because('registered-already', { value: known[changed[0]] ?? '' }))
  const { dated, sent, received } = { ...known, ...Object.fromEntries(named) } as Registration
  const ahead = [sent, received].find((day) => day !== undefined && day > today)
  if (ahead) return refuse(because('day-ahead', { day: ahead }))
  const days = [dated, sent, received].filter((day) => day !== undefined)
  const late = days.find((day, at) => at > 0 && day < (days[at - 1] ?? day))
  if (late) return refuse(because('days-out-of-order', { day: late }))
  if (told.sent !== undefined && document.direction === 'outgoing' && !isFrozen(document)) {
    const lack = lackOf(document)
    if (lack) return refuse(lack)
  }
  return accept([{ what: 'registered', registration: Object.fromEntries(named) as Registration }])
}

/** Why a text may not leave the house as it stands: it has gaps, does not match, or a translation is unfinished and nobody said why. */
function lackOf(document: Document): DocumentRefusal | undefined {
  return blankIn(document) ?? unmatched(document) ?? (document.leftOpen ? undefined : untranslated(document))
}

/** A gap that a draft leaves is filled in before the paper leaves the house; who signed is told with the signed copy. */
function blankIn({ paragraphs }: Document): DocumentRefusal | undefined {
  const text = paragraphs.filter(({ form }) => form !== 'signature')
  const gap = text.flatMap(({ texts }) => Object.entries(texts)).find(([, text]) => hasBlank(text))
  return gap && because('blanks-left', { language: gap[0], words: gap[1].slice(0, 60) })
}

function askClearance(document: Document, embargo: PlainDate | undefined, today: PlainDate): Decided {
  if (document.kind !== 'press-text') return refuse(because('not-a-press-text'))
  const stands = document.clearance?.stands
  if (stands === 'asked' || stands === 'cleared') return refuse(because('clearance-asked-already'))
  if (embargo !== undefined && embargo < today) return refuse(because('embargo-passed', { day: embargo }))
  const lack = lackOf(document)
  if (lack) return refuse(lack)
  return accept([{ what: 'clearance-asked', on: today, ...(embargo && { embargo }) }])
}

/** Four eyes: nobody clears what they wrote or sent for clearance themselves. */
export function decideClearance(
  document: Document | undefined,
  command: ClearanceCommand,
  { by, today }: { readonly by: string; readonly today: PlainDate },
): Decided {
  if (!document) return refuse(because('document-not-there'))
  const frozen = frozenBecause(document)
  if (frozen) return refuse(frozen)
  if (document.kind !== 'press-text') return refuse(because('not-a-press-text'))
  if (document.clearance?.stands !== 'asked') return refuse(because('clearance-not-asked'))
  if (document.writers.includes(by) || document.clearance.askedBy === by) return refuse(because('clearance-by-writer'))
  if (command.do === 'refuse-clearance')
    return accept([{ what: 'clearance-refused', on: today, reason: command.reason }])
  if (!command.namesCleared) return refuse(because('clearance-names-open'))
  if (!command.nothingRestricted) return refuse(because('clearance-restricted-open'))
  return accept([{ what: 'cleared', on: today }])
}

function publish(
  document: Document,
  { on, source }: Extract<PaperCommand, { do: 'publish' }>,
  today: PlainDate,
): Decided {
  if (document.kind !== 'press-text') return refuse(because('not-a-press-text'))
  if (document.clearance?.stands !== 'cleared') return refuse(because('not-cleared'))
  if (on > today) return refuse(because('day-ahead', { day: on }))
  if (document.embargo !== undefined && on < document.embargo)
    return refuse(because('under-embargo', { day: document.embargo }))
  return accept([{ what: 'published', on, source }])
}

/** Files the signed paper: what both sides sign must match in every language, and somebody signed it for each of them. */
export function decideFiled(
  document: Document | undefined,
  copy: Omit<FiledCopy, 'by' | 'textDigest' | 'filedOn'>,
  today: PlainDate,
): Decided {
  if (!document) return refuse(because('document-not-there'))
  const frozen = frozenBecause(document)
  if (frozen) return refuse(frozen)
  const { kind, parties, direction } = document
  if (kind === 'press-text') return refuse(because('press-text-signed'))
  if (copy.on > today) return refuse(because('day-ahead', { day: copy.on }))
  const foreign = copy.signers.find(({ side }) => !parties.includes(side))
  if (foreign) return refuse(because('document-side-not-a-party', { side: foreign.side }))
  // What came from the other side is filed as it came.
  const lack = direction === 'incoming' ? undefined : lackOf(document)
  if (lack) return refuse(lack)
  const unsigned =
    kind === 'agreed-minutes' && parties.find((party) => !copy.signers.some(({ side }) => side === party))
  if (unsigned) return refuse(because('signer-missing', { side: unsigned }))
  return accept([{ what: 'filed', copy: { ...copy, textDigest: textDigest(document), filedOn: today } }])
}

/** SHA-256 over the canonical form (RFC 8785) of the text in its languages. */
function textDigest({ kind, languages, authentic, prevailing, paragraphs }: Document): string {
  const text = paragraphs.map(({ id, form, texts }) => ({ id, form, texts }))
  return createHash('sha256')
    .update(canonicalText({ kind, languages, authentic, paragraphs: text, ...(prevailing && { prevailing }) }))
    .digest('hex')
}

/** A frozen document is never changed; what takes its place is a document of its own that names it. */
export function decideReplaced(document: Document | undefined, by: string): Decided {
  if (!document) return refuse(because('document-not-there'))
  if (document.dropped || !isFrozen(document)) return refuse(because('not-filed-yet'))
  if (document.replacedBy !== undefined) return refuse(because('newer-there'))
  return accept([{ what: 'replaced', by }])
}
