// SPDX-License-Identifier: Apache-2.0
// The file of one instrument in words: its life, the way of each party, its records and what they rest on.
import type { z } from 'zod'
import type { InstrumentWording } from '#src/apps/wording/index.ts'
import {
  entryInWords,
  eventInWords,
  inLanguage,
  instrumentLine,
  namedParty,
  overlayInWords,
  whenInWords,
} from '#src/apps/wording/index.ts'
import type { Dealers, InstrumentOn, RecordedEvent } from '#src/consular/rulebook/index.ts'
import { partyOf, timeLineOf } from '#src/consular/rulebook/index.ts'
import type { Origin } from '#src/consular/sources/index.ts'
import type { When } from '#src/law/instruments/index.ts'
import { tellDealers } from './dealers-told.ts'
import type { event, file, line, Paper } from './instrument-schema.ts'
import { languagesTold } from './languages-told.ts'
import { provisionsTold } from './provisions-told.ts'

/** What the file needs besides the instrument: every record, words for days, names of those who recorded. */
export type FileAsked = {
  /** Of the instrument itself, and of what somebody recorded of it. */
  readonly originOf: (told: { readonly isDefined: boolean } | { readonly by: string }) => Origin
  readonly isDefined: boolean
  readonly sequence: number
  readonly on: string
  readonly knownAt?: string | undefined
  /** All records made by then, those that no longer stand among them. */
  readonly records: readonly RecordedEvent[]
  /** By what a record says that it rests on. */
  readonly papers: ReadonlyMap<string, Paper>
  readonly officerName: (account: string) => string
  /** How many of its provisions officers added. */
  readonly added: number
  readonly dealers: Dealers | undefined
  /** The languages in which the program speaks. */
  readonly read: readonly string[]
  readonly sayDay: (day: string) => string
}

export function instrumentFile(
  found: InstrumentOn,
  wording: InstrumentWording,
  asked: FileAsked,
): z.infer<typeof file> {
  const { definition, life } = found
  const { say } = wording
  const named = (code: string) => namedParty(code, found, wording)
  const { kindReason, place, numbers = [], note, texts, about } = definition
  return {
    ...(instrumentLine(found, wording) as unknown as z.infer<typeof line>),
    origin: asked.originOf({ isDefined: asked.isDefined }),
    sequence: asked.sequence,
    on: asked.on,
    ...(asked.knownAt && { knownAt: asked.knownAt }),
    kindReason: inLanguage(kindReason, wording),
    hasClause: definition.entry !== undefined,
    ...(place && { place: inLanguage(place, wording) }),
    numbers: [...numbers],
    ...(note && { note: inLanguage(note, wording) }),
    about: about.map(named),
    ...(texts && { texts: { ...texts.value, languages: [...texts.value.languages], ...groundsOf(texts) } }),
    languages: languagesTold(definition, wording, asked.read),
    dealers: tellDealers(asked.dealers, definition, wording),
    entry: {
      isAhead: isAhead(found),
      ...(life.entry.between && { between: life.entry.between }),
      ...inventedIn({ isDefined: !found.byAccounts.entry }, asked),
      parties: life.entry.parties.map((entry) => ({
        ...named(entry.party),
        ...(entry.on && { on: entry.on }),
        words: isAhead(found) ? [] : entryInWords(entry, found, wording),
      })),
      ...(clauseOf(definition) && { clause: clauseOf(definition) }),
    },
    registration: {
      code: life.registration.state,
      words: say(`rulebook.registration.${life.registration.state}`, { number: life.registration.number ?? '' }),
    },
    ending: [
      ...life.ending.lateNotices.map((day) => say('rulebook.ending.late-notice', { day })),
      ...(life.ending.on ? [say('rulebook.ending.on', { day: life.ending.on })] : []),
    ],
    tracks: life.tracks.map((track) => ({
      ...named(track.party),
      state: say(`rulebook.track.${track.state}`),
      steps: track.steps.map((one) => ({
        words: say(`rulebook.track.${one.step}`),
        from: one.from,
        when: stepWhen(one, found, wording, asked),
      })),
    })),
    notes: found.events.flatMap((one) =>
      one.kind === 'notified'
        ? {
            event: one.id,
            party: named(one.party),
            ...(one.dated && { dated: one.dated }),
            ...(one.sent && { sent: one.sent }),
            ...(one.received && { received: one.received }),
          }
        : [],
    ),
    timeLine: pictureOf(found, wording, asked),
    provisions: provisionsTold(definition.provisions ?? [], wording, asked),
    acts: (definition.acts ?? []).map(({ party: code, title, on, address, ...grounds }) => ({
      party: named(code),
      title: inLanguage(title, wording),
      ...(on && { on }),
      ...(address && { address }),
      ...groundsOf(grounds),
    })),
    links: (definition.links ?? []).map(({ kind, to }) => {
      const title = wording.titles?.get(to)
      const told = title && { title: inLanguage(title, wording) }
      return { kind: { code: kind, words: say(`rulebook.link.${kind}`) }, to, ...told }
    }),
    claims: (definition.claims ?? []).map((claim) => ({
      of: { code: claim.of, words: say(`rulebook.claim.${claim.of}`) },
      value: claim.value,
      ...(claim.words && { said: inLanguage(claim.words, wording) }),
      ...(claim.saidBy && { saidBy: named(claim.saidBy) }),
      ...groundsOf(claim),
    })),
    events: recordsOf(found, wording, asked),
  }
}

/** A text that nobody signed: what comes before its entry into force is not there yet. */
function isAhead({ life, definition, stateOn }: InstrumentOn): boolean {
  const isBound = life.entry.parties.some(({ on, noLaterThan }) => on !== undefined || noLaterThan !== undefined)
  return definition.kind !== 'domestic-act' && life.signed === undefined && !isBound && stateOn.effect === 'none'
}

function recordsOf(found: InstrumentOn, wording: InstrumentWording, asked: FileAsked): z.infer<typeof event>[] {
  const standing = new Set(found.events.map(({ id }) => id))
  return asked.records.map((one) => {
    const { id, recordedAt, recordedBy, source, replaces, confidence, note, defined: _, ...told } = one
    const party = partyOf(one)
    const paper = asked.papers.get(source)
    // Of what definitions tell, powers are the affair of those who published it.
    const isUnchecked = one.kind === 'signed' && one.by === undefined && one.defined === undefined
    return {
      id,
      origin: asked.originOf({ by: recordedBy }),
      kind: one.kind,
      words: eventInWords(one, found, wording),
      when: whenOf(one, wording, asked),
      ...(party && { party }),
      recordedAt,
      recordedBy: asked.officerName(recordedBy),
      source,
      ...(paper && { paper }),
      ...gapOf(one, isUnchecked, wording),
      ...(confidence && { confidence }),
      ...(note && { note: typeof note === 'string' ? note : inLanguage(note, wording) }),
      ...(replaces && { replaces }),
      stands: standing.has(id),
      told,
    }
  })
}

/** What a record was taken without: a check of powers, or the steps before an entry into force, with the reason. */
function gapOf(one: RecordedEvent, isUnchecked: boolean, { say }: InstrumentWording): { readonly gap?: string } {
  if (isUnchecked) return { gap: say('rulebook.gap.signatory') }
  return one.kind === 'entered-into-force' && one.steps
    ? { gap: say('rulebook.gap.steps', { reason: one.reason ?? '' }) }
    : {}
}

/** The mark of what was invented for a demonstration; what has a source needs none. */
function inventedIn(
  told: Parameters<FileAsked['originOf']>[0],
  { originOf }: FileAsked,
): { readonly origin?: 'invented' } {
  const origin = originOf(told)
  return origin === 'invented' ? { origin } : {}
}

/** What it does as soon as its entry into force is known. */
const hangsOnEntry: ReadonlySet<string> = new Set(['not-yet-in-force', 'unknown', 'in-force', 'ended'])

function pictureOf(found: InstrumentOn, wording: InstrumentWording, asked: FileAsked) {
  const { lanes, stretches, overlays } = timeLineOf(found)
  const { say } = wording
  return {
    lanes: lanes.map(({ party: code, marks }) => ({
      ...namedParty(code, found, wording),
      marks: marks.map(({ event: one, on, from }) => ({
        event: one.id,
        words: eventInWords(one, found, wording),
        on,
        ...(from && { from }),
        ...inventedIn({ by: one.recordedBy }, asked),
        when: whenOf(one, wording, asked),
      })),
    })),
    stretches: stretches.map(({ effect, from, until }) => ({
      code: effect,
      words: say(`rulebook.effect.${effect}`),
      from,
      ...(until && { until }),
      ...inventedIn({ isDefined: !(found.byAccounts.entry && hangsOnEntry.has(effect)) }, asked),
    })),
    overlays: overlays.map((overlay) => ({ ...overlayInWords(overlay, found, wording) })),
  }
}

/** The day of a step at home as it was told; of a note, the day of sending or of receipt. */
function stepWhen(
  { event, from }: { readonly event: string; readonly from: string },
  { events }: InstrumentOn,
  wording: InstrumentWording,
  { sayDay }: FileAsked,
): string {
  const told = events.find(({ id }) => id === event)
  return told?.kind === 'domestic-step' ? whenInWords(told.on, wording, sayDay) : sayDay(from)
}

/** The day of an event in words; of a note, the last of its days. */
function whenOf(one: RecordedEvent, wording: InstrumentWording, { sayDay }: FileAsked): string {
  if (one.kind === 'struck-out') return ''
  if (one.kind === 'notified') return whenInWords(one.received ?? one.sent ?? one.dated, wording, sayDay)
  if (one.kind === 'denounced') return sayDay(one.received)
  if ('from' in one)
    return typeof one.from === 'string' ? sayDay(one.from) : `${one.from.noticeReceived} + ${one.from.hours} h`
  return whenInWords('on' in one ? (one.on as When | undefined) : undefined, wording, sayDay)
}

function clauseOf({ entry }: InstrumentOn['definition']): string | undefined {
  return entry && typeof entry.kind === 'string' && 'words' in entry ? (entry.words as string | undefined) : undefined
}

function groundsOf({ sources, confidence }: { readonly sources: readonly string[]; readonly confidence: string }) {
  return { sources: [...sources], confidence }
}
