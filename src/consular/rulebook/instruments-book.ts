// SPDX-License-Identifier: Apache-2.0
// Instruments as the journal keeps them: what definitions say of them, and what officers recorded since.
import type { Book, Entry, Wait } from '#src/consular/journal/index.ts'
import type { Confidence } from '#src/consular/sources/index.ts'
import type { EntryClause, InstrumentEvent, PartyCode } from '#src/law/instruments/index.ts'
import { eventsKnownAt, lifeOf } from '#src/law/instruments/index.ts'
import { addDays, plainDate } from '#src/standards/calendar/index.ts'
import type { DefinedEvent, InstrumentDefinition, InstrumentProvision, Words } from './definition.ts'
import type { TranslationKind } from './in-language.ts'
import { titlesTyped } from './in-language.ts'
import type { NextStep } from './next-steps.ts'
import { nextSteps } from './next-steps.ts'
import { isGap, toldDay, waitsOn } from './waits-on.ts'

/** An event as it was recorded, by whom, and how sure it is. */
export type RecordedEvent = InstrumentEvent & {
  /** The account; `system` for a definition. */
  readonly recordedBy: string
  readonly confidence?: Confidence
  /** Words of a definition, or of the officer who recorded it. */
  readonly note?: Words | string
}

export type InstrumentState = {
  readonly definition: InstrumentDefinition
  readonly definedAt: string
  /** Former definitions, the oldest first, for what was known earlier. */
  readonly earlier: readonly { readonly definition: InstrumentDefinition; readonly definedAt: string }[]
  readonly events: readonly RecordedEvent[]
  /** What officers read in it and added; a changed definition loses nothing of it. */
  readonly added?: Added
  readonly dealers?: Dealers
}

/** What an officer read in an instrument of which a definition does not tell it. */
export type Added = {
  readonly entry?: EntryClause
  readonly provisions: readonly InstrumentProvision[]
  readonly languages?: readonly LanguageTold[]
}

/** What an officer tells of one language: what the text is worth in it, its title in it and what that is worth. */
export type LanguageTold = {
  readonly language: string
  readonly text?: TranslationKind
  readonly title?: { readonly words: string; readonly is: Exclude<TranslationKind, 'none'> }
  readonly source: string
}

/** Who deals with it: the officer who follows it at home, and an agency of each side. */
export type Dealers = { readonly owner?: Words; readonly agencies?: Readonly<Record<PartyCode, Words>> }

/** What an officer records: a happening with its paper. */
export type OfficersEvent = InstrumentEvent & { readonly note?: string }

export type InstrumentBody =
  | {
      readonly what: 'defined'
      readonly instrument: InstrumentDefinition
      readonly events: readonly DefinedEvent[]
    }
  /** An officer’s own, of which no definition tells. */
  | { readonly what: 'begun'; readonly instrument: InstrumentDefinition }
  | { readonly what: 'recorded'; readonly event: OfficersEvent }
  | { readonly what: 'provision-added'; readonly provision: InstrumentProvision }
  /** Which of those that officers added, counted from nought. */
  | {
      readonly what: 'provision-corrected'
      readonly at: number
      readonly provision: InstrumentProvision
      readonly reason: string
    }
  | { readonly what: 'clause-read'; readonly entry: EntryClause }
  | { readonly what: 'language-told'; readonly told: LanguageTold }
  | { readonly what: 'assigned'; readonly dealers: Dealers }

export const instruments: Book<InstrumentState, InstrumentBody, InstrumentOutline> = {
  kind: 'instrument',
  fold: 2,
  evolve: (state, entry) => {
    const { body, by, recordedAt } = entry
    if (body.what === 'defined') return defined(state, entry, body.instrument, body.events)
    if (body.what === 'begun') {
      const inLanguages = titlesTyped(body.instrument)
      return defined(state, entry, { ...body.instrument, ...(inLanguages && { inLanguages }) }, [])
    }
    if (!state) throw new Error('Nothing is recorded of an instrument before it is defined.')
    if (body.what === 'recorded')
      return { ...state, events: [...state.events, { ...body.event, recordedAt, recordedBy: by }] }
    if (body.what === 'assigned') return { ...state, dealers: dealersAfter(state.dealers, body.dealers) }
    return withMore(state, body, { recordedAt, by })
  },
  line: ({ definition, events }) => {
    const life = lifeOf(definition, events)
    const steps = stepsAfter(definition, events)
    const last = life.states.at(-1)
    const on = life.signed ?? last?.from
    return {
      compartment: 'relations',
      about: definition.about,
      ...(steps.some(isGap) && { within: TO_BE_FOUND }),
      ...(on && { on }),
      // The day on which it enters into force, for calendars: whoever waits for a step waits for no day.
      ...(life.entry.between && { due: life.entry.between }),
      isOpen: life.entry.between === undefined && (last === undefined || !ENDED.has(last.state)),
      ...waitingIn(waitsIn(definition, events, steps)),
      words: [...Object.values(definition.titles), ...(definition.numbers ?? []), ...actTitles(definition)].join(' '),
    }
  },
  outline: ({ definition, events }) => {
    const waits = waitsIn(definition, events, stepsAfter(definition, events))
    return waits.length > 1 ? { waits } : {}
  },
}

/** Where several steps wait, each by itself: the list of what waits has them in its order. */
type InstrumentOutline = { readonly waits?: readonly Wait[] }

/** The list on which an instrument stands while a day of it is to be found in the records. */
export const TO_BE_FOUND = 'to-be-found'

/** Everybody on whom one of its steps waits, step by step, since the oldest of them. */
function waitingIn(waits: readonly Wait[]) {
  const sides = [...new Set(waits.map(({ on }) => on))].toSorted()
  const since = waits.flatMap((wait) => wait.since ?? []).toSorted()[0]
  return sides.length === 0 ? {} : { waitingOn: sides.join(','), ...(since && { waitingSince: since }) }
}

/** Each step by itself, on one party or on both together. Since when, as far as a source tells. */
function waitsIn(
  definition: InstrumentDefinition,
  events: readonly RecordedEvent[],
  steps: readonly NextStep[],
): readonly Wait[] {
  const known = eventsKnownAt(events)
  return steps.flatMap((step) => {
    const told = step.since && toldDay(known, step.since)
    const since = told && plainDate(`${told}-01-01`.slice(0, 10))
    const on = waitsOn(step, definition).toSorted().join('+')
    return on === '' ? [] : { on, ...(since && { since }) }
  })
}

/** What comes next as of the last record: what lies ahead has not happened. */
function stepsAfter(definition: InstrumentDefinition, events: readonly RecordedEvent[]): readonly NextStep[] {
  const last = events.reduce((latest, { recordedAt }) => (recordedAt > latest ? recordedAt : latest), '')
  const day = last === '' ? undefined : addDays(plainDate(last.slice(0, 10)), 1)
  return nextSteps(definition, eventsKnownAt(events), day)
}

const ENDED: ReadonlySet<string> = new Set(['terminated', 'expired', 'superseded', 'abandoned', 'never-entered'])

function actTitles({ acts = [] }: InstrumentDefinition): string[] {
  return acts.flatMap(({ title }) => Object.values(title))
}

/**
 * Takes a definition: what it tells anew is added, what it tells otherwise replaces what it told before, what it no longer tells is struck
 * out. What an officer put in place of an event stays.
 */
function defined(
  state: InstrumentState | undefined,
  { sequence, recordedAt, by }: Entry<InstrumentBody>,
  definition: InstrumentDefinition,
  told: readonly DefinedEvent[],
): InstrumentState {
  const before = state?.events ?? []
  const standing = new Map(eventsKnownAt(before).map((event) => [event.id, event]))
  const latest = new Map(before.flatMap((event) => (event.defined === undefined ? [] : [[event.defined, event]])))
  const record = { recordedAt, recordedBy: by }
  const added = told.flatMap((event): RecordedEvent[] => {
    const former = latest.get(event.id)
    if (!former) return [{ ...event, ...record, defined: event.id }]
    if (former.kind !== 'struck-out' && (!standing.has(former.id) || isSame(former, event))) return []
    const again = { ...event, ...record, id: `${event.id}#${sequence}`, defined: event.id }
    return [former.kind === 'struck-out' ? again : { ...again, replaces: former.id }]
  })
  const ids = new Set(told.map(({ id }) => id))
  const gone = [...latest].flatMap(([id, former]): RecordedEvent[] =>
    ids.has(id) || !standing.has(former.id)
      ? []
      : [
          {
            kind: 'struck-out',
            id: `${id}#${sequence}`,
            defined: id,
            replaces: former.id,
            source: former.source,
            ...record,
          },
        ],
  )
  return {
    definition: withAdded(definition, state?.added),
    definedAt: recordedAt,
    ...(state?.added && { added: state.added }),
    ...(state?.dealers && { dealers: state.dealers }),
    earlier: state ? [...state.earlier, { definition: state.definition, definedAt: state.definedAt }] : [],
    events: [...before, ...added, ...gone],
  }
}

function isSame(former: RecordedEvent, told: DefinedEvent): boolean {
  const { id, recordedAt, recordedBy, replaces, defined, ...rest } = former
  const { id: _, ...wanted } = told
  return textOf(rest) === textOf(wanted)
}

/** Values with their names in one order, as the database gives them in an order of its own. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )
}

type More = Exclude<InstrumentBody, { readonly what: 'defined' | 'begun' | 'recorded' | 'assigned' }>
type Hand = Pick<Entry, 'recordedAt' | 'by'>

/** An instrument with what an officer read in it; what was known before stays to be asked for. */
function withMore(state: InstrumentState, body: More, hand: Hand): InstrumentState {
  const { definition, definedAt, earlier, added = { provisions: [] } } = state
  const more = moreOf(added, body, hand)
  const bare = {
    ...definition,
    provisions: definition.provisions?.slice(0, -added.provisions.length || undefined) ?? [],
  }
  return {
    ...state,
    definition: withAdded(bare, more),
    definedAt: hand.recordedAt,
    earlier: [...earlier, { definition, definedAt }],
    added: more,
  }
}

function moreOf(added: Added, body: More, { recordedAt, by }: Hand): Added {
  switch (body.what) {
    case 'clause-read':
      return { ...added, entry: body.entry }
    case 'provision-added':
      return { ...added, provisions: [...added.provisions, body.provision] }
    case 'provision-corrected': {
      const corrected = (was: InstrumentProvision) => {
        const { former = [], ...told } = was
        const before = { ...told, until: recordedAt, correctedBy: by, reason: body.reason }
        return { ...body.provision, former: [...former, before] }
      }
      return { ...added, provisions: added.provisions.map((one, at) => (at === body.at ? corrected(one) : one)) }
    }
    case 'language-told':
      return { ...added, languages: [...(added.languages ?? []), body.told] }
    default:
      return body satisfies never
  }
}

function withAdded(definition: InstrumentDefinition, added: Added | undefined): InstrumentDefinition {
  if (!added) return definition
  return {
    ...definition,
    ...(added.languages && withLanguages(definition, added.languages)),
    ...(added.entry && !definition.entry && { entry: added.entry }),
    ...(added.provisions.length > 0 && { provisions: [...(definition.provisions ?? []), ...added.provisions] }),
  }
}

/** What was told last of a language stands, before what a definition says of it. */
function withLanguages(definition: InstrumentDefinition, told: readonly LanguageTold[]) {
  let [titles, inLanguages] = [definition.titles, definition.inLanguages ?? {}]
  for (const { language, text, title, source } of told) {
    if (title) titles = { ...titles, [language]: title.words }
    const before = inLanguages[language]
    const now = { ...(text && { text: { is: text, source } }), ...(title && { title: { is: title.is, source } }) }
    inLanguages = { ...inLanguages, [language]: { ...before, ...now } }
  }
  return { titles, inLanguages }
}

function dealersAfter(before: Dealers | undefined, told: Dealers): Dealers {
  const { owner, agencies } = before ?? {}
  const now = told.owner ?? owner
  return { ...(now && { owner: now }), agencies: { ...agencies, ...told.agencies } }
}
